import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, inserted, p, r } from '../fixtures/docx-builder';
import { call, temporaryFolder } from './command-line';

// Neither the names nor what the two do tells who supplies and who buys.
const intro = p(r('This Cooperation Agreement is made between Quillon Ltd (“Quillon”) and Harvane Inc (“Harvane”).'));
const law = p(r('1. Governing Law. This Agreement is governed by the laws of the State of Delaware.'));
const convenience = 'Harvane may terminate this Agreement for convenience on thirty (30) days’ written notice.';
const playbook = `## Termination for Convenience
- Standard position: We may terminate for convenience on 30 days' notice
- Red flag: Supplier may terminate for convenience
`;

describe('--party', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const as = (party: string) => ['--side', 'customer', '--party', party];

  beforeEach(() => {
    folder = temporaryFolder();
    const write = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder.path, name), content);
    };
    write('legal.local.md', playbook);
    write('old.docx', docx(intro + law));
    write('new.docx', docx(intro + law + p(r(`2. Termination. ${convenience}`))));
    write('round.docx', docx(intro + law + p(r('2. Termination. ') + inserted(r(convenience)))));
  });
  afterEach(() => {
    folder.remove();
  });

  it.each([
    ['review', ['new.docx']],
    ['compare', ['old.docx', 'new.docx']],
    ['rounds', ['round.docx']],
  ])('tells %s whose words are whose', async (command, files) => {
    const ours = await call(folder.path, [command, ...files, ...as('Harvane')]);
    const theirs = await call(folder.path, [command, ...files, ...as('Quillon')]);
    expect([ours.out, ours.code]).toEqual([expect.stringContaining('GREEN') as string, 0]);
    expect([theirs.out, theirs.code]).toEqual([expect.stringContaining('RED') as string, 1]);
  });

  it('lets redline change what is against the party that was named, and nothing else', async () => {
    const out = ['--out', 'out.docx', '--force', '--author', 'A'];
    const ours = await call(folder.path, ['redline', 'new.docx', ...as('Harvane'), ...out]);
    expect(ours.out).toContain('there is nothing to change');
    const theirs = await call(folder.path, ['redline', 'new.docx', ...as('Quillon'), ...out]);
    expect(theirs.out).toMatch(/RED → GREEN|RED.*(?:now|then) (?:GREEN|YELLOW)/);
  });

  it.each([
    ['compare', ['old.docx', 'new.docx']],
    ['rounds', ['round.docx']],
    ['redline', ['new.docx', '--out', 'out.docx']],
  ])('is said by %s to be unknown to the contract', async (command, files) => {
    const { err } = await call(folder.path, [command, ...files, ...as('Ostrava')]);
    expect(err).toContain('No party of this contract is called “Ostrava”: the parties read are Quillon and Harvane.');
  });
});
