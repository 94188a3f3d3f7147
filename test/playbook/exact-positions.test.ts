import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { describeCondition } from '../../src/playbook/describe-condition';
import type { Playbook, Position } from '../../src/playbook/playbook';
import { readPlaybook } from '../../src/playbook/read-playbook';

const prose = `
# Ours

## Limitation of Liability
- Standard: Supplier's cap at 3 months of fees or more
- Acceptable: Supplier's cap at 1 month of fees or more
- Red flag: Supplier disclaims all liability
- Requirements: Mutual cap
`;

const read = (positions: string, body = prose): Playbook =>
  readPlaybook(`---\nside: customer\npositions:\n${positions}\n---\n${body}`, { name: 'p.md' });

const liability = (checks: string): Playbook => read(`  limitation-of-liability:\n    checks:\n${checks}`);

const readings = (position: Position | undefined) =>
  position?.statements.map(({ tier, condition }) => [
    tier,
    condition ? describeCondition(condition, 'customer') : undefined,
  ]);

const one = (check: string) => {
  const [statement] = liability(`      - { ${check}, grade: GREEN }`).positions[0]?.statements ?? [];
  return statement?.condition ? describeCondition(statement.condition, 'customer') : statement?.reading;
};

const errors = (playbook: Playbook) =>
  playbook.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ start, message }) => `${playbook.text.slice(0, start).split('\n').length}: ${message}`);

describe('exact checks', () => {
  it('go before the prose of their grade and leave the other grades to it', () => {
    const book = liability(
      '      - { term: liability-cap, bearer: them, comparison: at-least, value: 12 months of fees, grade: GREEN }\n' +
        '      - { term: liability-cap, bearer: them, comparison: less-than, value: 6 months of fees, grade: RED }',
    );
    expect(readings(book.positions[0])).toEqual([
      ['preferred', "supplier's liability cap ≥ 12 months of fees"],
      ['escalate', "supplier's liability cap < 6 months of fees"],
      ['acceptable', "supplier's liability cap ≥ 1 month of fees"],
      ['required', "each side's liability cap present"],
    ]);
    expect(errors(book)).toEqual([]);
  });

  it('are cited where they stand in the YAML, whatever their form and line ends', () => {
    const text =
      '---\r\nside: customer\r\npositions:\r\n  renewal:\r\n    checks:\r\n      - term: renewal\r\n        comparison: equals\r\n        value: automatic\r\n        grade: RED\r\n---\r\n';
    const { positions } = readPlaybook(text, { name: 'p.md' });
    const [statement] = positions[0]?.statements ?? [];
    expect(statement?.quote).toMatch(/^term: renewal[\s\S]*grade: RED$/);
    expect(text.slice(statement?.start, statement?.end)).toBe(statement?.quote);
    expect(text.slice(positions[0]?.heading.start, positions[0]?.heading.end)).toBe('renewal');
  });

  it.each([
    [
      'term: liability-cap, bearer: supplier, comparison: at-least, value: twice annual fees',
      "supplier's liability cap ≥ 2 × 12 months of fees",
    ],
    ['term: liability-cap, bearer: us, comparison: at-most, value: "USD 250,000"', 'our liability cap ≤ USD 250,000'],
    [
      'term: liability-cap, bearer: them, comparison: at-least, value: "the greater of USD 100,000 and 12 months of fees"',
      "supplier's liability cap ≥ the greater of USD 100,000 and 12 months of fees",
    ],
    ['term: liability-cap, bearer: us, comparison: equals, value: uncapped', 'our liability cap = no limit'],
    ['term: payment-period, bearer: us, comparison: at-least, value: thirty (30) days', 'our payment period ≥ 30 days'],
    ['term: late-interest, bearer: us, comparison: at-most, value: 1.5% a month', 'our late interest ≤ 1.5% a month'],
    [
      'term: governing-law, comparison: one-of, value: [New York, England and Wales]',
      'governing law is one of New York, England and Wales',
    ],
    [
      'term: indemnity, bearer: them, comparison: includes, value: [ip-infringement, Data breach]',
      "supplier's indemnity includes IP infringement, data breach",
    ],
    ['term: force-majeure, bearer: both, comparison: present', "each side's force majeure present"],
    [
      'any: [{ term: renewal, comparison: equals, value: none }, { term: renewal-notice, bearer: us, comparison: at-most, value: 30 days }]',
      'renewal = none or our renewal notice ≤ 30 days',
    ],
  ])('read { %s }', (check, words) => {
    expect(one(check)).toBe(words);
  });

  it.each([
    ['term: liability-cup, comparison: present', '“liability-cup” is not known here'],
    ['term: liability-cap, comparison: at-leest, value: 12 months of fees', '“at-leest” is not known here'],
    ['term: liability-cap, bearer: moon, comparison: present', '“moon” is not known here'],
    ['term: liability-cap, comparison: at-least', '“at-least” needs a value'],
    ['term: liability-cap, comparison: present, value: 12 months of fees', '“present” takes no value'],
    ['term: liability-cap, comparison: at-least, value: 12 months of fees unless agreed', 'is not read as'],
    ['term: liability-cap, comparison: at-least, value: 12 months', 'is not read as'],
    ['term: liability-cap, comparison: one-of, value: [12 months of fees]', 'has no list of values'],
    ['term: payment-period, comparison: at-least, value: thirty (60) days', 'is not read as'],
    ['term: payment-period, comparison: at-least, value: [30 days, 60 days]', 'takes one value'],
    ['term: late-interest, comparison: at-most, value: 2%', 'add “a month” or “a year”'],
    ['term: governing-law, comparison: one-of, value: [Mars]', '“Mars” is not a law or a place'],
    ['term: governing-law, comparison: one-of, value: [not Texas]', '“not Texas” is not a law or a place'],
    ['term: indemnity, comparison: includes, value: [moonshine]', '“moonshine” is not one of'],
    ['term: renewal, comparison: equals, value: sometimes', 'write equals automatic'],
    ['comparison: present', 'A check needs “term”'],
    ['term: renewal, comparison: present, because: x', '“because” is not known'],
    ['all: []', 'takes a list of checks'],
    ['all: [{ term: renewal, comparison: present }], term: renewal', 'stands alone'],
  ])('tell what is wrong with { %s }, at its line, and never count as met', (check, message) => {
    const book = liability(`      - { ${check}, grade: GREEN }`);
    expect(errors(book).join()).toMatch(/^6: /);
    expect(errors(book).join()).toContain(message);
    const [first, second] = book.positions[0]?.statements ?? [];
    expect(first).toMatchObject({ tier: 'required', reading: 'not-understood' });
    expect(first?.condition).toBeUndefined();
    // The prose of that grade still speaks beside it.
    expect(second?.quote).toBe("Supplier's cap at 3 months of fees or more");
  });

  it('are never lost for want of a grade: they stand in the way of GREEN', () => {
    const book = liability('      - { term: renewal, comparison: present, grade: BLUE }');
    expect(errors(book)[0]).toContain('grade: GREEN');
    expect(book.positions[0]?.statements[0]).toMatchObject({ tier: 'required', reading: 'not-understood' });
  });

  it('that are red flags and mistyped leave the prose its flags and stand in the way of GREEN', () => {
    const book = liability(
      '      - { term: liability-cap, bearer: them, comparison: less-than, value: 6 months of fees, grade: RED }\n' +
        '      - { term: liability-cap, bearer: us, comparison: abscent, grade: RED }',
    );
    const statements = book.positions[0]?.statements.map(({ tier, reading }) => `${tier} ${reading}`);
    expect(statements?.slice(0, 2)).toEqual(['escalate understood', 'required not-understood']);
    expect(statements?.slice(2)).toContain('escalate understood');
  });

  it('make a position of their own where the prose has none', () => {
    const book = read(
      '  late-fees:\n    checks:\n      - { term: late-interest, bearer: us, comparison: absent, grade: GREEN }',
    );
    expect(book.positions.map(({ id, clauseTypes }) => [id, clauseTypes[0]])).toEqual([
      ['limitation-of-liability', 'limitation-of-liability'],
      ['late-fees', 'payment'],
    ]);
  });
});

describe('settings of a position', () => {
  it('go before those of the prose', () => {
    const book = read(
      '  limitation-of-liability:\n    approver: General Counsel\n    priority: must\n    deal-breaker: true\n    rationale: Your insurer asks for it too.\n    note: Give in last.\n    applies-to: { contracts: [services, software] }\n    preferred-language: |\n      Each party answers for\n      the fees of a year.',
    );
    expect(book.positions[0]).toMatchObject({
      approver: 'General Counsel',
      priority: 'must',
      dealBreaker: true,
      rationale: 'Your insurer asks for it too.',
      contractKinds: ['services', 'software'],
    });
    const language = book.positions[0]?.preferredLanguage;
    expect(language?.quote).toBe('Each party answers for\n      the fees of a year.');
    expect(book.text.slice(language?.start, language?.end)).toBe(language?.quote);
    expect(errors(book)).toEqual([]);
  });

  it('of the other side are left alone', () => {
    const book = read('  limitation-of-liability:\n    applies-to: { side: supplier }\n    approver: Nobody');
    expect(book.positions[0]?.approver).toBeUndefined();
  });

  it.each([
    ['  limitation-of-liability:\n    aprover: GC', '5: “aprover” is not known'],
    ['  limitation-of-liability:\n    priority: urgent', '5: “urgent” is not known here'],
    ['  limitation-of-liability: GC', '4: “limitation-of-liability” has no settings'],
    ['  limitation-of-liability:\n    checks: yes', '5: “checks” must be a list'],
    ['  limitation-of-liability:\n    preferred-language: "A \\"cap\\" holds."', '5: Write “preferred-language: |”'],
  ])('tell their mistakes with the line: %s', (positions, message) => {
    expect(errors(read(positions)).join()).toContain(message);
  });

  it('say when no heading has that id', () => {
    const { problems } = read('  liability-cup:\n    approver: GC');
    expect(problems.map(({ message }) => message).join()).toContain('No position has the id “liability-cup”');
  });
});

describe('the published schema of the front matter', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../media/schemas/playbook-front-matter.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  const valid = (check: string): boolean =>
    validate(matter(`---\npositions: { a: { checks: [{ ${check} }] } }\n---\n`).data);

  it('takes what is read and refuses what is not', () => {
    expect(valid('term: renewal, comparison: equals, value: automatic, grade: RED')).toBe(true);
    expect(valid('grade: RED, all: [{ term: renewal, comparison: present }]')).toBe(true);
    expect(valid('term: renewal, comparison: equals, value: automatic')).toBe(false);
    expect(valid('term: moon, comparison: present, grade: RED')).toBe(false);
    expect(valid('term: renewal, grade: RED')).toBe(false);
    expect(valid('term: renewal, comparison: present, grade: RED, because: x')).toBe(false);
  });
});
