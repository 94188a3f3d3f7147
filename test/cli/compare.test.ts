import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, inserted, p, r, struck } from '../fixtures/docx-builder';
import { call, temporaryFolder } from './command-line';

const playbook = `## Governing Law
- Standard position: Laws of Delaware
- Escalation trigger: Laws of Texas
`;
const intro = p(r('This Services Agreement is made between Quillon Ltd (“Customer”) and Harvane Inc (“Supplier”).'));
const law = (state: string): string =>
  p(r('1. Governing Law. This Agreement is governed by the laws of the State of ') + state + r('.'));
const fees = (days: string): string =>
  p(r(`2. Fees. Customer shall pay each undisputed invoice within ${days} days of its receipt by Customer.`));

describe('contract-review compare', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder.path, name), content);
  };

  beforeEach(() => {
    folder = temporaryFolder();
    write('legal.local.md', playbook);
    write('old.docx', docx(intro + law(r('Delaware')) + fees('thirty (30)')));
    write('new.docx', docx(intro + law(r('Texas')) + fees('thirty (30)')));
  });
  afterEach(() => {
    folder.remove();
  });

  it('shows what changed by clause, and what it does to the grades', async () => {
    const { code, out } = await call(folder.path, ['compare', 'old.docx', 'new.docx']);
    expect(out).toContain('the State of [-Delaware-] {+Texas+}.');
    expect(out.replace(/\s+/g, ' ')).toContain('Governing Law: now RED (was GREEN).');
    expect(code).toBe(1);
  });

  it.each(['json', 'md', 'html'])('gives the same as %s', async (format) => {
    const { out } = await call(folder.path, ['compare', 'old.docx', 'new.docx', '--format', format]);
    for (const word of ['Delaware', 'Texas', 'RED', 'Governing Law']) expect(out).toContain(word);
  });

  it('holds to its published schema', async () => {
    const { out } = await call(folder.path, ['compare', 'old.docx', 'new.docx', '--format', 'json']);
    const schema = new URL('../../media/schemas/comparison.schema.json', import.meta.url);
    const ajv = new Ajv({ strict: false });
    const valid = ajv.validate(JSON.parse(readFileSync(schema, 'utf8')) as object, JSON.parse(out));
    expect(valid, JSON.stringify(ajv.errors)).toBe(true);
  });

  it('never says of a value that it is not there where another one decided', async () => {
    const late = (rate: string): string =>
      p(r(`3. Late Payment. Overdue amounts bear interest at the rate of ${rate} per month.`));
    write(
      'legal.local.md',
      '## Payment\n- Standard: Payment 30 days or more after invoice\n- Red flag: Late interest above 1.5% a month\n',
    );
    write('old.docx', docx(intro + fees('thirty (30)') + late('two percent (2%)')));
    write('new.docx', docx(intro + fees('thirty (30)') + late('one percent (1%)')));
    const { out } = await call(folder.path, ['compare', 'old.docx', 'new.docx']);
    expect(out.replace(/\s+/g, ' ')).toContain('Payment: now GREEN (was RED).');
    expect(out).not.toContain('not there');
  });

  it('points out what was changed without being tracked', async () => {
    write('new.docx', docx(intro + law(struck('Delaware') + inserted(r('New York'))) + fees('sixty (60)')));
    const { out } = await call(folder.path, ['compare', 'old.docx', 'new.docx']);
    expect(out).toMatch(/has changes that are not tracked/);
    const untracked = out.slice(out.indexOf('Not tracked:'));
    expect(untracked).toContain('{+sixty+}');
    expect(untracked).not.toContain('New York');
  });

  it('says nothing of tracking where all is tracked, or nothing is', async () => {
    write('tracked.docx', docx(intro + law(struck('Delaware') + inserted(r('New York'))) + fees('thirty (30)')));
    for (const name of ['tracked.docx', 'new.docx'])
      expect((await call(folder.path, ['compare', 'old.docx', name])).out).not.toContain('not tracked');
  });

  it('compares a Word file with a text of the same contract without a difference', async () => {
    write(
      'old.txt',
      'This Services Agreement is made between Quillon Ltd ("Customer") and Harvane Inc ("Supplier").\n\n1. Governing Law. This Agreement is governed by the laws of the State of Delaware.\n\n2. Fees. Customer shall pay each undisputed invoice within thirty (30) days of its receipt by Customer.\n',
    );
    expect((await call(folder.path, ['compare', 'old.docx', 'old.txt'])).out).toContain('No word differs.');
  });

  it('says so where a file is given twice, and where two contracts have little in common', async () => {
    expect((await call(folder.path, ['compare', 'old.docx', 'old.docx'])).out).toContain('the same, byte for byte');
    write(
      'lease.txt',
      'LEASE\n\nThe landlord lets the second floor of the house to the tenant, who stores goods there.\n',
    );
    expect((await call(folder.path, ['compare', 'old.docx', 'lease.txt'])).out.replace(/\s+/g, ' ')).toContain(
      'they may be different contracts',
    );
  });

  it('names a file that cannot be read', async () => {
    write('empty.docx', '');
    const { code, err } = await call(folder.path, ['compare', 'old.docx', 'empty.docx']);
    expect(code).toBe(2);
    expect(err).toContain('empty.docx');
  });
});
