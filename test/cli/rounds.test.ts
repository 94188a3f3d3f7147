import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/document/docx/read-docx';
import { docx, inserted, p, r, struck } from '../fixtures/docx-builder';
import { call, temporaryFolder } from './command-line';

const playbook = `# Playbook

## Termination for Convenience
- Standard position: We may terminate for convenience on at most 30 days' notice
- Acceptable range: up to 90 days' notice

## Governing Law
- Standard position: Laws of Delaware
- Escalation trigger: Laws of Texas
`;

const contract =
  p(r('SERVICES AGREEMENT')) +
  p(r('This Services Agreement is made between Quillon Ltd (“Customer”) and Harvane Inc (“Supplier”).')) +
  p(
    r('1. Termination. Customer may terminate this Agreement for convenience on ') +
      struck('thirty (30)', 'Ben Okafor') +
      inserted(r('ninety (90)'), 'Ben Okafor') +
      r(' days’ prior written notice.'),
  ) +
  p(
    r('2. Governing Law. This Agreement is governed by the laws of the State of ') +
      struck('Delaware', 'Ada Reyes') +
      inserted(r('Texas'), 'Ada Reyes') +
      r('.'),
  );

describe('contract-review rounds', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder.path, name), content);
  };
  const textOf = async (name: string) =>
    (await readDocx(new Uint8Array(readFileSync(join(folder.path, name))), name)).text;

  beforeEach(() => {
    folder = temporaryFolder();
    write('deal.docx', docx(contract));
    write('legal.local.md', playbook);
  });
  afterEach(() => {
    folder.remove();
  });

  it('says whose changes are pending, by clause, and what each does to the grades', async () => {
    const { code, out } = await call(folder.path, ['rounds', 'deal.docx', '--side', 'customer']);
    expect(out).toContain('Ben Okafor: 1, last 2026-01-05');
    expect(out).toContain('1. Ben Okafor replaced “thirty (30)” by “ninety (90)”.');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Termination for Convenience: now YELLOW \(was GREEN\)\. [^●]*30 days → 90 days/,
    );
    expect(out).toContain('Governing Law: now RED (was GREEN).');
    expect(out).toContain(
      '2 pending changes in 2 clauses make 1 position RED that was not and 1 position YELLOW that was',
    );
    expect(code).toBe(1);
  });

  it('gives the same as JSON, with the exact words', async () => {
    const { out } = await call(folder.path, ['rounds', 'deal.docx', '--side', 'customer', '--format', 'json']);
    const report = JSON.parse(out) as { changes: { struck: string; inserted: string; range: { start: number } }[] };
    expect(report.changes[0]).toMatchObject({
      id: '1',
      kind: 'replacement',
      struck: 'thirty (30)',
      inserted: 'ninety (90)',
    });
    const text = await textOf('deal.docx');
    expect(text.startsWith('ninety (90)', report.changes[0]?.range.start)).toBe(true);
  });

  it('holds to its published schema', async () => {
    const { out } = await call(folder.path, ['rounds', 'deal.docx', '--side', 'customer', '--format', 'json']);
    const schema = new URL('../../media/schemas/rounds.schema.json', import.meta.url);
    const ajv = new Ajv({ strict: false });
    const valid = ajv.validate(JSON.parse(readFileSync(schema, 'utf8')) as object, JSON.parse(out));
    expect(valid, JSON.stringify(ajv.errors)).toBe(true);
  });

  it('writes a file in which only the changes of one author are rejected', async () => {
    const words = ['rounds', 'deal.docx', '--reject', 'ben okafor', '--out', 'ours.docx'];
    const { code, err } = await call(folder.path, words);
    expect(code).toBe(0);
    expect(err).toContain('0 accepted, 1 rejected, 1 still pending');
    expect(await textOf('ours.docx')).toContain('on thirty (30) days’ prior written notice');
    const { out } = await call(folder.path, ['rounds', 'ours.docx']);
    expect(out).toContain('1. Ada Reyes replaced “Delaware” by “Texas”.');
    expect(out).not.toContain('Ben Okafor');
  });

  it('takes ids and ranges of ids', async () => {
    const words = ['rounds', 'deal.docx', '--accept', '1', '--reject', '2-9', '--out', 'ours.docx'];
    expect((await call(folder.path, words)).code).toBe(0);
    const text = await textOf('ours.docx');
    expect(text).toContain('ninety (90)');
    expect(text).toContain('State of Delaware');
  });

  it.each([
    [['--accept', 'Nobody', '--out', 'o.docx'], 'names no pending change; the authors are Ben Okafor; Ada Reyes'],
    [['--accept', '1', '--reject', 'all', '--out', 'o.docx'], 'Change 1 is both in --accept and in --reject'],
    [['--accept', 'all'], 'Say where the file goes with --out'],
    [['--accept', 'all', '--out', 'deal.docx', '--force'], 'is one of the files read'],
  ])('refuses %j in one sentence', async (words, message) => {
    const { code, err } = await call(folder.path, ['rounds', 'deal.docx', ...words]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('says so where nothing is pending, and where a file has no tracked changes at all', async () => {
    write('clean.docx', docx(p(r('Supplier shall deliver the Services.'))));
    expect((await call(folder.path, ['rounds', 'clean.docx'])).out).toContain('No change is pending.');
    write('deal.md', '# Deal\n\nSupplier shall deliver.\n');
    const { code, err } = await call(folder.path, ['rounds', 'deal.md']);
    expect(code).toBe(2);
    expect(err).toContain('contract-review compare');
  });
});
