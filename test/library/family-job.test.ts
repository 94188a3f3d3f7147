import { expect, it } from 'vitest';
import { readText } from '../../src/document/text';
import { assessJob } from '../../src/library/family-job';
import { readFramework } from '../../src/playbook/framework/read-framework';

const framework = readFramework(
  '---\nid: house\nas of: 2026-11-21\n---\n\n## R-1: Rule\n- **Limb audit:** audit\n',
  'house',
);
const cellOf = async (words: string) => {
  const job = {
    files: [{ name: 'a.pdf', bytes: new Uint8Array() }],
    facts: { date: '2026-11-21' },
    unread: [],
    frameworks: ['house'],
  };
  const read = () => Promise.resolve({ text: readText(words, { name: 'a.pdf', sha256: '00' }), remembered: false });
  const { assessed } = await assessJob(job, [framework], read);
  return assessed.house?.cells['R-1'];
};

it('a file of a few words says nothing of what a contract holds', async () => {
  const cell = await cellOf('404 not found');
  expect(cell?.state).toBe('cannot-tell');
  expect(cell?.reason).toContain('3 words');
});

it('a short letter is read', async () => {
  expect((await cellOf(`${'The parties agree on the fees. '.repeat(5)}`))?.state).toBe('absent');
});
