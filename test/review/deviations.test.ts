import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text';
import { reviewText } from '../../src/engine';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { renderHtml } from '../../src/report/html';
import { renderMarkdown } from '../../src/report/markdown';
import { reviewReport } from '../../src/report/review-report';
import { renderText } from '../../src/report/text';
import { BrokenDeviations, deviationFile, readDeviations, withAccepted } from '../../src/review/deviation-file';
import { wordsHash, type AcceptedDeviation } from '../../src/review/deviations';

const playbook = readPlaybook(
  `# Playbook

## Governing Law
- Standard position: Laws of Delaware
- Acceptable: Laws of New York
- Escalation trigger: Laws of Texas

## Payment
- Standard position: Net 60 days
`,
  { name: 'legal.local.md', kind: 'company' },
);
const words = (law: string) =>
  `This Services Agreement is made between Quillon Ltd (“Customer”) and Harvane Inc (“Supplier”), who agree as follows.\n\n1. Law. This Agreement is governed by the laws of the State of ${law}.\n\n2. Payment. Invoices are payable within thirty (30) days of receipt.\n`;

function review(law: string, accepted: readonly AcceptedDeviation[], today = '2026-03-01') {
  const text = readText(words(law), { name: 'deal.txt', sha256: '0'.repeat(64) });
  return reviewText(text, playbook, {
    side: 'customer',
    acceptances: { deviations: accepted, contract: 'vendors/deal.txt', today },
  });
}

const law = (of: ReturnType<typeof review>) => of.findings.find(({ position }) => position === 'governing-law')!;

function accepted(of: string, more: Partial<AcceptedDeviation> = {}): AcceptedDeviation {
  const finding = law(review(of, []));
  return {
    contract: 'vendors/deal.txt',
    finding: finding.id,
    grade: finding.grade === 'RED' ? 'RED' : 'YELLOW',
    words: wordsHash(finding),
    reason: 'The seller has no other law',
    author: 'Ada Reyes',
    date: '2026-01-31',
    ...more,
  };
}

describe('An accepted deviation', () => {
  it('is told with its reason, author and expiry, and keeps its grade', () => {
    const finding = law(review('Texas', [accepted('Texas', { expires: '2026-12-31' })]));
    expect(finding.grade).toBe('RED');
    expect(finding.deviation).toMatchObject({ status: 'accepted', reason: 'The seller has no other law' });
    expect(finding.deviation?.says).toBe(
      'Accepted by Ada Reyes on 2026-01-31, until 2026-12-31: The seller has no other law',
    );
  });

  it('is raised again when the words change, and not when only their white space does', () => {
    expect(law(review('Florida', [accepted('Texas')])).deviation?.status).toBe('words-changed');
    const finding = law(review('Texas', []));
    const spaced = finding.citations.map((one) => ({ ...one, quote: one.quote.replaceAll(' ', '\n ') }));
    expect(wordsHash({ ...finding, citations: spaced })).toBe(wordsHash(finding));
  });

  it('is raised again the day after it expires', () => {
    const until = accepted('Texas', { expires: '2026-03-01' });
    expect(law(review('Texas', [until], '2026-03-01')).deviation?.status).toBe('accepted');
    expect(law(review('Texas', [until], '2026-03-02')).deviation?.status).toBe('expired');
  });

  it('is raised again where it was accepted as YELLOW and is RED now', () => {
    expect(law(review('Texas', [accepted('Texas', { grade: 'YELLOW' })])).deviation?.status).toBe('worse');
  });

  it('speaks of no other contract', () => {
    expect(law(review('Texas', [accepted('Texas', { contract: 'other/deal.txt' })])).deviation).toBeUndefined();
  });

  it('is no longer open in the report, which says so and is not GREEN by it', () => {
    const report = reviewReport(review('Texas', [accepted('Texas')]));
    expect(report.summary).toMatchObject({ RED: 1, accepted: 1, overall: 'YELLOW' });
    expect(report.summary.sentence).toContain('1 deviation was accepted.');
    expect(report.plan.lead).not.toContain('governing-law');
    expect(report.nextSteps.join(' ')).not.toContain('Governing Law');
    for (const page of [renderText(report), renderMarkdown(report), renderHtml(report)])
      expect(page).toContain('The seller has no other law');
  });

  it('that holds no longer is a next step', () => {
    const report = reviewReport(review('Florida', [accepted('Texas')]));
    expect(report.nextSteps).toContain('Decide again what was accepted before: Governing Law.');
    expect(report.summary.accepted).toBeUndefined();
  });

  it('fits the published schemas', () => {
    const schema = (name: string): object =>
      JSON.parse(readFileSync(new URL(`../../media/schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object;
    const ajv = new Ajv({ strict: false });
    const report = JSON.parse(JSON.stringify(reviewReport(review('Texas', [accepted('Texas')])))) as unknown;
    expect(ajv.validate(schema('review'), report), JSON.stringify(ajv.errors)).toBe(true);
    const file = JSON.parse(deviationFile([accepted('Texas', { expires: '2027-01-01' })])) as unknown;
    expect(ajv.validate(schema('deviations'), file), JSON.stringify(ajv.errors)).toBe(true);
  });
});

describe('The file of accepted deviations', () => {
  const one = accepted('Texas');

  it('is sorted, one entry a stanza, and the same whoever writes it', () => {
    const other = { ...one, contract: 'a.docx' };
    const text = deviationFile([one, other]);
    expect(text).toBe(deviationFile([other, one]));
    expect(text.indexOf('a.docx')).toBeLessThan(text.indexOf('vendors/deal.txt'));
    expect(readDeviations(text, 'f.json')).toHaveLength(2);
  });

  it('takes a new acceptance in place of the old one of the same finding', () => {
    expect(withAccepted([one], { ...one, reason: 'Agreed again' })).toEqual([{ ...one, reason: 'Agreed again' }]);
  });

  const text = deviationFile([one, { ...one, contract: 'z.docx' }]);
  it.each([
    ['a comma is missing', text.replace('},\n    {', '}\n    {'), 13],
    ['it breaks off', text.slice(0, 120), undefined],
    ['a grade is not known', text.replace('"RED"', '"ORANGE"'), 4],
    ['a day does not exist', text.replace('2026-01-31', '2026-02-31'), 4],
    ['a key is not known', text.replace('"reason"', '"because"'), 4],
    ['an entry stands twice', text.replace('z.docx', 'vendors/deal.txt'), 13],
    ['it is a list', '[]', 1],
    ['it is of a later version', text.replace('"version": 1', '"version": 2'), 1],
  ])('is refused with its line where %s', (_why, broken, line) => {
    try {
      readDeviations(broken, 'f.json');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(BrokenDeviations);
      if (line !== undefined) expect((error as BrokenDeviations).line).toBe(line);
      expect((error as Error).message).toMatch(/^f\.json, line \d+: .* it was not changed/);
    }
  });
});
