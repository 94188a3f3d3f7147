import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, temporaryFolder } from './command-line';

const folder = { path: '', remove: (): void => undefined };
beforeEach(() => Object.assign(folder, temporaryFolder()));
afterEach(() => {
  folder.remove();
});

const write = (name: string, text: string) => {
  const path = join(folder.path, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};
const contract = (days: string) => `SUPPLY AGREEMENT

This Supply Agreement is made between Alder Peak, Inc. ("Supplier") and Fenwick Grain Company ("Customer").

1. Payment. Customer shall pay each invoice within ${days} of receipt of the invoice.

2. Entire Agreement. The parties agree that this is the whole of their agreement and that it may be amended only in a writing that both have signed.
`;
const playbook = (days: string) =>
  `---\nside: customer\n---\n## Payment\n- Standard: Payment within ${days} of invoice\n- Red flag: Payment within less than 15 days of invoice\n`;
const table = '| Position | Grade | Words |\n|---|---|---|\n';

describe('contract-review playbook test', () => {
  beforeEach(() => {
    write('legal.local.md', playbook('45 days'));
    write('tests/acme.txt', contract('sixty (60) days'));
  });
  const test = (...words: readonly string[]) => call(folder.path, ['playbook', 'test', '.', ...words]);

  it('ends with 0 where every grade is as expected, against the playbook above', async () => {
    write('tests/acme.expected.md', `${table}| Payment | GREEN | sixty (60) days |\n`);
    const { code, out } = await test();
    expect(out).toContain('tests/acme.expected.md');
    expect(out).toContain('✔ Payment GREEN');
    expect(out).toContain('1 of 1 grades as expected.');
    expect(code).toBe(0);
  });

  it('ends with 1 where one is not, and says which, at which line, and why', async () => {
    write('tests/acme.expected.md', `${table}| Payment | RED | |\n`);
    const { code, out } = await test();
    expect(out).toMatch(/✘ line 3: Payment was expected to be RED and is GREEN\. .*60 days/);
    expect(code).toBe(1);
  });

  it('takes the contract and the playbook that the file names', async () => {
    write('strict.md', playbook('90 days'));
    write(
      'other/why.expected.md',
      `---\ncontract: ../tests/acme.txt\nplaybook: ../strict.md\n---\n${table}| Payment | YELLOW or RED | |\n`,
    );
    const { code, out } = await test('--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      counts: { expected: 1, met: 1, failed: 0 },
      files: [{ file: 'other/why.expected.md', contract: 'acme.txt', playbook: 'strict.md' }],
    });
    expect(code).toBe(0);
  });

  it.each([
    ['has no contract beside it', 'tests/none.expected.md', `${table}| Payment | RED | |\n`, /no contract none\.docx/],
    ['has a grade that is none', 'tests/acme.expected.md', `${table}| Payment | AMBER | |\n`, /“AMBER” is no grade/],
    [
      'names a contract that is not there',
      'a.expected.md',
      `---\ncontract: b.docx\n---\n${table}| Payment | RED | |\n`,
      /no such file/,
    ],
  ])('ends with 2 where a file %s, and tests the others', async (_, name, text, message) => {
    write('tests/fine.txt', contract('sixty (60) days'));
    write('tests/fine.expected.md', `${table}| Payment | GREEN | |\n`);
    write(name, text);
    const { code, out } = await test();
    expect(out).toMatch(message);
    expect(out).toContain('✔ Payment GREEN');
    expect(code).toBe(2);
  });

  it('says what to write where there is nothing to test', async () => {
    const { code, err } = await test();
    expect(err).toMatch(/holds no expected\.md file; write one beside a contract/);
    expect(code).toBe(2);
  });
});

describe('contract-review playbook diff', () => {
  beforeEach(() => {
    write('old.md', playbook('45 days'));
    write('new.md', playbook('90 days'));
    write('archive/acme.txt', contract('sixty (60) days'));
    write('archive/birch.txt', contract('ninety (90) days'));
  });
  const diff = (...words: readonly string[]) =>
    call(folder.path, ['playbook', 'diff', 'old.md', 'new.md', '--on', 'archive', ...words]);

  it('lists the contracts whose grade changes, with both reasons and the words', async () => {
    const { code, out } = await diff();
    expect(out).toMatch(/acme\.txt\n {2}Payment: GREEN → (?:YELLOW|RED)/);
    expect(out).toContain('“Customer shall pay each invoice within sixty (60) days of receipt of the invoice.”');
    expect(out).not.toContain('birch.txt');
    expect(out).toContain('1 of 2 contracts change: 1 grades worse, 0 better.');
    expect(code).toBe(1);
  });

  it('ends with 0 where nothing changes', async () => {
    write('new.md', playbook('50 days'));
    expect((await diff()).code).toBe(0);
  });

  it('tells of a contract that cannot be read and goes on with the others', async () => {
    write('archive/broken.pdf', '%PDF-1.7\nbroken');
    const { code, out } = await diff('--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      counts: { contracts: 2, changed: 1 },
      unread: [expect.stringContaining('broken.pdf') as string],
    });
    expect(code).toBe(2);
  });

  it('needs a folder with contracts', async () => {
    mkdirSync(join(folder.path, 'empty'));
    const { code, err } = await call(folder.path, ['playbook', 'diff', 'old.md', 'new.md', '--on', 'empty']);
    expect([code, err]).toEqual([2, 'empty holds no contract (.docx, .pdf, .md or .txt).\n']);
  });
});
