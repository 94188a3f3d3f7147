import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeModel } from '../../src/contract/model/model-file';
import { tinyContract } from '../training/tiny-corpus';
import { tinyModel } from '../training/tiny-model';
import { call, temporaryFolder } from './command-line';

const folder = { path: '', remove: (): void => undefined };
let model: Uint8Array;
beforeAll(() => {
  model = writeModel(tinyModel());
}, 60_000);
beforeEach(() => {
  Object.assign(folder, temporaryFolder());
  writeFileSync(join(folder.path, 'supply.txt'), tinyContract(60).text);
});
afterEach(() => {
  folder.remove();
});

describe('contract-review clauses', () => {
  it('names the clauses of a contract with exact quotes', async () => {
    const { code, out } = await call(folder.path, ['clauses', 'supply.txt', '--format', 'json']);
    const told = JSON.parse(out) as { clauses: { type: string; start: number; end: number; quote: string }[] };
    const { text } = tinyContract(60);
    expect(code).toBe(0);
    expect(told.clauses.map(({ type }) => type)).toContain('governing-law');
    for (const { start, end, quote } of told.clauses) expect(text.slice(start, end)).toBe(quote);
    expect(out).not.toContain('because');
  });

  it('tells with --explain which words spoke for each', async () => {
    const { out } = await call(folder.path, ['clauses', 'supply.txt', '--explain']);
    expect(out).toMatch(/governing-law \d\.\d\d 4 .*\[.*govern.*\]/i);
  });

  it('leaves to programs what is less likely, and says so', async () => {
    const file = join(folder.path, 'model.bin');
    writeFileSync(file, model);
    const all = await call(folder.path, ['clauses', 'supply.txt', '--format', 'json'], { clauseModel: file });
    const told = await call(folder.path, ['clauses', 'supply.txt'], { clauseModel: file });
    const { clauses } = JSON.parse(all.out) as { clauses: { score: number }[] };
    const likely = clauses.filter(({ score }) => score >= 0.2).length;
    expect(told.out.trim().split('\n')).toHaveLength(likely);
    if (likely < clauses.length) expect(told.err).toContain(`${String(clauses.length - likely)} less likely left out`);
  });

  it('uses the trained model where there is one', async () => {
    const file = join(folder.path, 'model.bin');
    writeFileSync(file, model);
    const { out, err } = await call(folder.path, ['clauses', 'supply.txt', '--format', 'json'], { clauseModel: file });
    expect(JSON.parse(out)).toMatchObject({ finder: 'tiny 1' });
    expect(err).toBe('');
  });

  it.each([
    ['missing', undefined],
    ['cut off', 100],
  ])('says so and goes on with headings and wording where the model file is %s', async (_name, length) => {
    const file = join(folder.path, 'model.bin');
    if (length !== undefined) writeFileSync(file, model.slice(0, length));
    const { code, out, err } = await call(folder.path, ['clauses', 'supply.txt'], { clauseModel: file });
    expect(code).toBe(0);
    expect(out).toContain('governing-law');
    expect(err).toMatch(/clause model file .*headings and wording alone/);
  });

  it('says that the model says nothing of another language', async () => {
    const file = join(folder.path, 'model.bin');
    writeFileSync(file, model);
    writeFileSync(
      join(folder.path, 'vertrag.txt'),
      'Der Lieferant haftet nicht für Schäden, die durch höhere Gewalt entstehen, und der Vertrag gilt. '.repeat(20),
    );
    const { code, err } = await call(folder.path, ['clauses', 'vertrag.txt'], { clauseModel: file });
    expect(code).toBe(0);
    expect(err).toMatch(/vertrag\.txt: its language is de, not en; .*headings and wording alone/);
  });

  it('tells of a file that cannot be read', async () => {
    const { code, err } = await call(folder.path, ['clauses', 'nowhere.txt']);
    expect(code).toBe(2);
    expect(err).toContain('nowhere.txt');
  });
});
