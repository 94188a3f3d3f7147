import { expect, it } from 'vitest';
import {
  gapRegisterVersion,
  type GapRegister,
  type RegisterRow,
  type RegisterSource,
} from '../../src/library/gap-register';
import { PackedRows } from '../../src/library/packed-rows';
import { renderRegisterCsv } from '../../src/report/register-csv';
import { renderRegisterHtml } from '../../src/report/register-html';
import { renderRegisterJson } from '../../src/report/register-json';
import { renderRegisterMarkdown } from '../../src/report/register-markdown';

const row = (contract: string, quote: string): RegisterRow => ({
  contract,
  files: [contract],
  cells: {
    'R-1': { state: 'partial', reason: 'Only partly there.', citations: [{ file: contract, start: 0, end: 1, quote }] },
    'R-2': { state: 'absent', reason: 'Nothing was found.', citations: [] },
  },
});
const requirement = (id: string) => ({
  id,
  title: 'Rule',
  reference: 'Art. 1',
  severity: 'critical' as const,
  text: 'Do it.',
});
const about = {
  version: gapRegisterVersion,
  frameworks: [
    {
      id: 'house',
      title: 'House',
      version: '1',
      asOf: '2026-01-01',
      notes: '',
      requirements: ['R-1', 'R-2'].map(requirement),
    },
  ],
};
const rows = [row('b.pdf', '“quoted”\n| = 1 |'), row('a.pdf', 'naïve 漢字 🙂'), row('B.pdf', '')];
const packed = PackedRows.of(rows.map((one) => PackedRows.pack(one)));

it('rows that are packed come back as they were, in the order of the contracts by code units', () => {
  expect(packed.length).toBe(3);
  expect([...packed]).toEqual([rows[2], rows[1], rows[0]]);
  expect([...packed]).toEqual([...packed]);
});

it('a report of packed rows is that of the rows', () => {
  const whole: GapRegister = { ...about, rows: [...packed] };
  const source: RegisterSource = { ...about, rows: packed };
  for (const render of [renderRegisterJson, renderRegisterCsv, renderRegisterHtml, renderRegisterMarkdown])
    expect(render(source)).toBe(render(whole));
});

it('JSON made a row at a time is the JSON of the whole, also of none', () => {
  for (const some of [[], rows])
    expect(renderRegisterJson({ ...about, rows: some })).toBe(
      `${JSON.stringify({ ...about, rows: some }, undefined, 2)}\n`,
    );
});
