import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/contract/actor';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { playbookReport, type PlaybookReport, type PlaybookReportOptions } from '../../src/report/playbook-report';
import { renderPlaybookText } from '../../src/report/playbook-text';

const read = (text: string, options: PlaybookReportOptions = {}): PlaybookReport =>
  playbookReport(readPlaybook(text, { name: 'p.md', side: options.side ?? 'customer' }), options);

const messages = (text: string, side: Role = 'customer') =>
  read(text, { side }).contradictions.map(({ line, message }) => `${line}: ${message}`);

const book = [
  '## Limitation of Liability',
  "- Standard: Supplier's liability capped at 12 months of fees or more",
  "- Red flag: Supplier's liability capped below 6 months of fees; supplier disclaims all liability",
  '- Approver: General Counsel',
  '',
  '## Payment',
  '- Standard: Payment 30 days or more after invoice; the blue folder is used',
  '- Acceptable: [Your payment period]',
  '- Red flag: Whatever the moon says',
].join('\r\n');

describe('the check of a playbook', () => {
  const report = read(book);

  it('says at which line each statement stands and what it was understood as', () => {
    const [liability] = report.positions;
    expect(liability).toMatchObject({ id: 'limitation-of-liability', line: 1, approver: 'General Counsel' });
    expect(liability?.statements.map(({ line, tier, reading, checks }) => [line, tier, reading, checks])).toEqual([
      [2, 'preferred', 'understood', ["supplier's liability cap ≥ 12 months of fees"]],
      [
        3,
        'escalate',
        'understood',
        ["supplier's liability cap < 6 months of fees", "supplier's liability cap = all liability excluded"],
      ],
    ]);
  });

  it('quotes exactly what was not understood', () => {
    const statements = report.positions[1]?.statements ?? [];
    expect(statements.map(({ reading, unread }) => [reading, unread.map(({ quote }) => quote)])).toEqual([
      ['partly', ['the blue folder is used']],
      ['unset', []],
      ['not-understood', ['Whatever the moon says']],
    ]);
    for (const { start, end, quote, unread } of report.positions.flatMap((position) => position.statements)) {
      for (const cited of [{ start, end, quote }, ...unread])
        expect(book.slice(cited.start, cited.end)).toBe(cited.quote);
    }
  });

  it('counts, and is clean only where everything was understood', () => {
    expect(report.counts).toMatchObject({ statements: 5, understood: 2, partly: 1, notUnderstood: 1, unset: 1 });
    expect(report.isClean).toBe(false);
    expect(read(book.split('\r\n').slice(0, 3).join('\n')).isClean).toBe(true);
    expect(renderPlaybookText(report)).toContain('2 of 5 statements understood, 1 partly understood, 1 not understood');
  });

  it('holds to its published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../media/schemas/playbook-check.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...report, side: 'martian' })).toBe(false);
  });

  it('names the subjects of the general playbook that neither a heading nor a statement speaks of', () => {
    const general = readPlaybook(
      '## Payment\n- Standard: Payment 30 days or more after invoice\n\n## Late Interest\n- Standard: Late interest of no more than 1% a month\n\n## Insurance\n- Standard: Supplier maintains insurance\n',
      { name: 'general', side: 'customer' },
    );
    const titles = (text: string) => read(text, { general }).withoutPosition.map(({ title }) => title);
    expect(titles('## Payment\n- Standard: Payment 45 days or more after invoice\n')).toEqual(['Insurance']);
    expect(titles('## Sundry\n- Standard: Supplier maintains insurance\n')).toContain('Payment');
    expect(titles('## Sundry\n- Standard: Supplier maintains insurance\n')).not.toContain('Insurance');
  });

  it('tells a broken front matter with its line', () => {
    const { problems, isClean } = read('---\ntitle: [\n---\n## Term\n- Standard: Initial term of 12 months or less\n');
    expect(problems.some(({ severity, line }) => severity === 'error' && line > 1)).toBe(true);
    expect(isClean).toBe(false);
  });
});

describe('contradictions', () => {
  it.each([
    ['narrower', '- Standard: Initial term of 24 months or less\n- Acceptable: Initial term of 12 months or less'],
    ['equal', '- Standard: Initial term of 24 months or less\n- Acceptable: Initial term of 2 years or less'],
  ])('tell an acceptable value that is %s', (_, statements) => {
    expect(messages(`## Term\n${statements}\n`)).toEqual([
      '3: What is acceptable here is preferred already, so that it never decides.',
    ]);
  });

  it('tell one value among several that is narrower', () => {
    const text =
      '## Payment\n- Standard: Payment 30 days or more after invoice; late interest of no more than 1% a month\n- Acceptable: Payment 45 days or more after invoice; late interest of no more than 2% a month\n';
    expect(messages(text)).toEqual([
      '3: What is acceptable here is narrower than what is preferred (our payment period ≥ 30 days).',
    ]);
  });

  it.each([
    ['preferred', '- Standard: Initial term of 24 months or less\n- Red flag: Initial term longer than 18 months'],
    [
      'acceptable',
      '- Standard: Initial term of 12 months or less\n- Acceptable: Initial term of 36 months or less\n- Red flag: Initial term longer than 24 months',
    ],
  ])('tell a red flag that overlaps what is %s', (tier, statements) => {
    const found = messages(`## Term\n${statements}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`A contract may be ${tier}`);
  });

  it('tell a law that is wanted and refused', () => {
    const found = messages(
      '## Governing Law\n- Standard: New York, Delaware\n- Never: The laws of Delaware or Texas\n',
    );
    expect(found.join()).toContain('governing law is one of New York, Delaware');
  });

  it('tell two positions of one name', () => {
    const term = '## Term\n- Standard: Initial term of 12 months or less\n';
    expect(messages(`${term}\n${term}`)).toEqual([
      '4: Another position is called “Term” too; both are graded, this one as “term-2”.',
    ]);
  });

  it.each([
    [
      'a wider range with a red flag beyond it',
      '## Term\n- Standard: Initial term of 24 months or less\n- Acceptable: Initial term of 36 months or less\n- Red flag: Initial term longer than 36 months\n',
    ],
    [
      'a mutual cap beside a one-sided one',
      "## Liability\n- Standard: Mutual cap of at least 12 months of fees\n- Acceptable: Supplier's cap between 6 and 12 months of fees\n- Red flag: Supplier's cap under 6 months of fees; our liability uncapped while the supplier's is capped\n",
    ],
    [
      'fewer demands on the same value',
      '## Termination\n- Standard: We may terminate for convenience, and for uncured material breach\n- Acceptable: We may terminate for uncured material breach only\n- Red flag: Supplier may terminate for convenience and we may not\n',
    ],
    [
      'a country whose states are wanted',
      '## Governing Law\n- Preferred: New York, Massachusetts\n- Never accept: Law of a country other than the United States\n',
    ],
    [
      'amounts that cannot be compared',
      "## Liability\n- Standard: Supplier's cap of at least 12 months of fees\n- Acceptable: Supplier's cap of USD 250,000 or more\n",
    ],
  ])('are not seen in %s', (_, text) => {
    expect(read(text).counts.notUnderstood).toBe(0);
    expect(messages(text)).toEqual([]);
  });

  it('are looked for within bounds under a heading of thousands of statements', () => {
    const lines = Array.from(
      { length: 2000 },
      (_, at) =>
        `- Acceptable: Initial term of ${at + 1} months or less\n- Red flag: Initial term longer than ${at} months`,
    );
    const found = messages(`## Term\n${lines.join('\n')}\n`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(200);
  });

  it('are not seen in the playbooks that ship', () => {
    for (const name of ['general-customer', 'general-supplier']) {
      const playbook = readPlaybook(readFileSync(new URL(`../../playbooks/${name}.md`, import.meta.url), 'utf8'), {
        name,
      });
      const report = playbookReport(playbook);
      expect(report.contradictions).toEqual([]);
      expect(report.isClean).toBe(true);
    }
  });
});
