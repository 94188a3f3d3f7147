import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { GapRegister, RegisterCell, RegisterRow } from '../../src/library/gap-register';
import { urgentContracts } from '../../src/library/urgent';
import { renderRegisterCsv } from '../../src/report/register-csv';
import { renderRegisterHtml } from '../../src/report/register-html';
import { renderRegisterJson } from '../../src/report/register-json';
import { renderRegisterMarkdown } from '../../src/report/register-markdown';
import { renderRegisterXlsx } from '../../src/report/register-xlsx';

const cell = (state: RegisterCell['state'], more: Partial<RegisterCell> = {}): RegisterCell => ({
  state,
  reason: `It is ${state}.`,
  citations: [],
  ...more,
});

function row(contract: string, cells: RegisterRow['cells'], more: Partial<RegisterRow> = {}): RegisterRow {
  return { contract, files: [contract], cells, ...more };
}

function register(rows: readonly RegisterRow[]): GapRegister {
  const requirement = (id: string, severity: 'critical' | 'high' | 'low') =>
    ({ id, title: `Title of ${id}`, reference: `Art. ${id}`, severity, text: 'What is asked.' }) as const;
  return {
    version: 1,
    frameworks: [
      {
        id: 'house',
        title: 'House <rules>',
        version: '2',
        asOf: '2026-01-01',
        notes: 'Counsel checks rule 2.',
        requirements: [requirement('HR-1', 'critical'), requirement('HR-2', 'high'), requirement('HR-3', 'low')],
      },
    ],
    rows,
  };
}

const hostile = '=HYPERLINK("http://x")|<img src=x>\n\u0007`';
const evidence = { file: 'a.docx', section: '9.2', start: 4, end: 14, quote: `may audit\n${hostile}` };
const sample = register([
  row('a.docx', { 'HR-1': cell('present', { citations: [evidence] }), 'HR-2': cell('absent'), 'HR-3': cell('absent') }),
  row(
    hostile,
    {
      'HR-1': cell('insufficient', { weakenedBy: ['once a year'] }),
      'HR-2': cell('cannot-tell'),
      'HR-3': cell('partial'),
    },
    {
      vendor: '@SUM(A1)',
      critical: true,
      unread: ['Page 3 has no text.'],
      information: { law: { value: 'Ireland', citation: evidence } },
    },
  ),
]);

describe('the JSON of a gap register', () => {
  it('follows the schema that is published', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../media/schemas/gap-register.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    expect(validate(JSON.parse(renderRegisterJson(sample)))).toBe(true);
    expect(validate({ version: 1, frameworks: [], rows: [{ contract: 'a' }] })).toBe(false);
  });
});

describe('what is urgent', () => {
  const urgent = (cells: RegisterRow['cells'], more: Partial<RegisterRow> = {}) =>
    urgentContracts(register([row('a', cells, more)])).length === 1;

  it('is a critical duty that is there but defeated', () => {
    expect(urgent({ 'HR-1': cell('insufficient') })).toBe(true);
  });

  it('is any gap that weighs, where a critical or important function hangs on the contract', () => {
    expect(urgent({ 'HR-2': cell('absent') }, { critical: true })).toBe(true);
    expect(urgent({ 'HR-2': cell('absent') })).toBe(false);
  });

  it('is not what is minor, what cannot be told, or what counts only if somebody says so', () => {
    expect(urgent({ 'HR-3': cell('absent') }, { critical: true })).toBe(false);
    expect(urgent({ 'HR-1': cell('cannot-tell') }, { critical: true })).toBe(false);
    expect(urgent({ 'HR-1': cell('insufficient', { conditional: 'if it is critical' }) })).toBe(false);
  });
});

describe('a gap register as CSV', () => {
  it('has a row a contract and no cell that a spreadsheet would run', () => {
    const csv = renderRegisterCsv(sample);
    expect(csv.startsWith('\uFEFFContract,Files,')).toBe(true);
    expect(csv).toContain('HR-1 Title of HR-1');
    expect(csv).not.toMatch(/(?:^|[,\n])"?[=+@-]/m);
  });
});

describe('a gap register as a page', () => {
  it('escapes every word and fetches nothing', () => {
    const html = renderRegisterHtml(sample);
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('&lt;img src=x&gt;');
  });
});

describe('a gap register as Markdown', () => {
  it('keeps each contract in one row of its table, whatever its name holds', () => {
    const table = renderRegisterMarkdown(sample)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(table).toHaveLength(4);
    expect(new Set(table.map((line) => line.split(/(?<!\\)\|/).length))).toEqual(new Set([6]));
  });

  it('says on which basis it was made, and what was not read', () => {
    const markdown = renderRegisterMarkdown(sample);
    expect(markdown).toContain('law as of 2026-01-01, not signed off by counsel');
    expect(markdown).toContain('Counsel checks rule 2.');
    expect(markdown).toContain('Not read: Page 3 has no text.');
  });
});

describe('a gap register as a workbook', () => {
  const parts = async () => unzipSync(await renderRegisterXlsx(sample));
  const part = async (name: string) => strFromU8((await parts())[name] ?? new Uint8Array());

  it('has sheets for the register, what is urgent, the evidence, the register of information and the basis', async () => {
    const names = [...(await part('xl/workbook.xml')).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'Register',
      'Urgent remediation',
      'Evidence',
      'Register of information',
      'Method and basis',
    ]);
  });

  it('filters, keeps its headings in sight and prints them on every page', async () => {
    const sheet = await part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A1:K3"/>');
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toContain('fitToHeight="0"');
    expect(await part('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  it('holds words only, never a formula', async () => {
    expect(await part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(await part('xl/sharedStrings.xml')).not.toContain('\u0007');
  });

  it('is the same to the byte for the same register', async () => {
    const [one, other] = [await renderRegisterXlsx(sample), await renderRegisterXlsx(sample)];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
