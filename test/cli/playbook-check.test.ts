import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, temporaryFolder } from './command-line';

const folder = { path: '', remove: (): void => undefined };
beforeEach(() => Object.assign(folder, temporaryFolder()));
afterEach(() => {
  folder.remove();
});

const check = async (text: string | Uint8Array, ...words: readonly string[]) => {
  writeFileSync(join(folder.path, 'p.md'), text);
  return call(folder.path, ['playbook', 'check', 'p.md', ...words]);
};

const understood = '---\nside: customer\n---\n## Term\n- Standard: Initial term of 12 months or less\n';

describe('contract-review playbook check', () => {
  it('prints each statement with its line and what it became, and ends with 0 where all was understood', async () => {
    const { code, out, err } = await check(understood);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('5  Preferred, understood: “Initial term of 12 months or less”');
    expect(out).toContain('GREEN if initial term ≤ 12 months');
    expect(out).toContain('1 of 1 statements understood.');
    expect(out).toContain('- Limitation of Liability');
  });

  it.each([
    ['something was not understood', `${understood}- Red flag: Whatever the moon says\n`],
    ['something is unset', `${understood}- Red flag: [Your longest term]\n`],
    ['it contradicts itself', `${understood}- Red flag: Initial term longer than 6 months\n`],
    ['its front matter is broken', understood.replace('customer', '[customer')],
  ])('ends with 1 where %s', async (_, text) => {
    expect((await check(text)).code).toBe(1);
  });

  it.each([
    ['is not there', undefined],
    ['is empty', ''],
    ['is no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0xfe, 0])],
    ['has no position', 'Dear all,\n'],
  ])('ends with 2 where the file %s', async (_, text) => {
    const { code, out, err } =
      text === undefined ? await call(folder.path, ['playbook', 'check', 'none.md']) : await check(text);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('reads it for the side that was chosen', async () => {
    const text = '## Liability\n- Standard: Our liability capped at 12 months of fees\n';
    expect((await check(text, '--side', 'supplier')).out).toContain('our liability cap ≤ 12 months of fees');
    expect((await check(text)).out).toContain('Read for the customer (assumed');
  });

  it('prints JSON with a version', async () => {
    const { out } = await check(understood, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ version: 1, side: 'customer', counts: { statements: 1, understood: 1 } });
  });

  it('reads a playbook that ships by its id', async () => {
    const { code, out } = await call(folder.path, ['playbook', 'check', 'general-supplier']);
    expect(code).toBe(0);
    expect(out).toContain('Read for the supplier');
  });

  it('colours where the terminal does, and lets no word of the file steer it', async () => {
    writeFileSync(join(folder.path, 'p.md'), `${understood}- Red flag: \u001b[2J moon\n`);
    const { out } = await call(folder.path, ['playbook', 'check', 'p.md'], { colour: true });
    expect(out).toContain('\u001b[32munderstood');
    expect(out).not.toContain('\u001b[2J');
  });
});
