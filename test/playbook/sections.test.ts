import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/playbook/playbook';
import { readPlaybook } from '../../src/playbook/read-playbook';

function positions(...lines: readonly string[]): readonly Position[] {
  return readPlaybook(lines.join('\n'), { name: 'p.md', side: 'customer' }).positions;
}

describe('sections that are no clauses', () => {
  it('do not swallow the clauses written one level below them', () => {
    const found = positions(
      '# Standards',
      '## How to use this file',
      'Read it.',
      '### 1. Liability',
      '- **Standard position:** Cap at 12 months of fees',
      '### 2. Governing law',
      '- Standard: Texas',
    );
    expect(found.map(({ title }) => title)).toEqual(['Liability', 'Governing law']);
  });

  it('keep what is under them where no tier is', () => {
    expect(positions('# Standards', '## Contacts', '### Payments team', '- Call Bob')).toEqual([]);
  });
});

describe('a heading that is a tier itself', () => {
  const tiersOf = (found: readonly Position[]) =>
    found.flatMap(({ title, statements }) => statements.map(({ tier, quote }) => [title, tier, quote]));

  it('gives its lines to the positions of their clauses', () => {
    const found = positions(
      '## Deal breakers',
      '- Uncapped liability for us',
      '## Liability',
      '- Standard: Cap at 12 months of fees',
    );
    expect(tiersOf(found)).toEqual([
      ['Liability', 'preferred', 'Cap at 12 months of fees'],
      ['Liability', 'never', 'Uncapped liability for us'],
    ]);
  });

  it('makes a position of a line whose clause has none', () => {
    expect(
      tiersOf(positions('## Must-haves', '- Confidentiality: mutual', '## Red lines', '- Any exclusivity')),
    ).toEqual([
      ['Confidentiality', 'required', 'mutual'],
      ['Any exclusivity', 'never', 'Any exclusivity'],
    ]);
  });

  it('finds the topic of a line by the name that another section gave it', () => {
    const found = positions(
      '## Must haves',
      '- Payment: net 45',
      '- Liability: carrier pays the full value',
      '- Claims: nine months to file',
      '## Can live with',
      '- Claims: six months to file',
      '- Liability: USD 250,000 a load',
    );
    expect(tiersOf(found).filter(([title]) => title === 'Claims')).toEqual([
      ['Claims', 'required', 'nine months to file'],
      ['Claims', 'acceptable', 'six months to file'],
    ]);
  });

  it('keeps a line of its own topic apart, whatever clause its words would fit', () => {
    const found = positions(
      '## Call legal',
      '- Payment: under 20 days',
      '- Liability: under USD 100,000 a load',
      '- Detention: uncapped detention',
    );
    expect(found.map(({ title }) => title)).toEqual(['Payment', 'Liability', 'Detention']);
  });

  it('inside a position is that position’s label', () => {
    expect(tiersOf(positions('## Term', '### Deal breakers', '- More than 4 years'))).toEqual([
      ['Term', 'never', 'More than 4 years'],
    ]);
  });
});

describe('a list of topics', () => {
  it('keeps those of its lines whose topic no clause is known by', () => {
    const found = positions(
      '## Standards',
      '- Fees: 30 days to pay',
      '- Kill fee: half of the budget for cancelled projects',
      '- Liability: capped at 12 months of fees',
      '- Portfolio: the agency may show the work',
    );
    expect(found.map(({ title }) => title)).toEqual(['Fees', 'Kill fee', 'Liability', 'Portfolio']);
  });

  it('is none where hardly a line names a clause', () => {
    const found = positions('## Team', '- Anna: reads NDAs', '- Bob: buys', '- Payment: see finance', '- Carl: sells');
    expect(found.map(({ title }) => title)).not.toContain('Anna');
  });
});

describe('headings in any wording', () => {
  it.each([
    ['Rollover', 'renewal'],
    ['Secrecy', 'confidentiality'],
    ['Contract term', 'term'],
    ['Exit rights', 'termination'],
    ['Ways out', 'termination'],
    ['Events beyond our control', 'force-majeure'],
    ['Transferring the contract', 'assignment'],
    ['Third-party claims', 'indemnification'],
    ['Which law', 'governing-law'],
    ['Change of ownership', 'change-of-control'],
    ['Our name', 'publicity'],
    ['Poaching', 'no-solicit-employees'],
    ['Minimum spend', 'minimum-commitment'],
    ['Renewal term', 'renewal'],
    ['Wettbewerbsverbot', 'non-compete'],
  ] as const)('“%s” is %s', (heading, type) => {
    expect(positions(`## ${heading}`, '- Standard: x')[0]?.clauseTypes[0]).toBe(type);
  });

  it.each(['Credit terms', 'Standard terms', 'Definitions'])('“%s” is not the term', (heading) => {
    expect(positions(`## ${heading}`, '- Standard: x')[0]?.clauseTypes ?? []).not.toContain('term');
  });
});

describe('a file pasted from a word processor', () => {
  it('has headings in lines that lost their marks', () => {
    const found = positions(
      'Payment',
      '•\tStandard: “Net 60”',
      '•\tRed flag: less than 30 days',
      '',
      'LIMITATION OF LIABILITY',
      '',
      '·  Standard – Each party’s liability capped at 12 months of fees',
      '',
      'Governing Law',
      'Standard: Delaware',
    );
    expect(found.map(({ title, statements }) => [title, statements.length])).toEqual([
      ['Payment', 2],
      ['LIMITATION OF LIABILITY', 1],
      ['Governing Law', 1],
    ]);
  });

  it('but no sentence is a heading, nor what stands under one', () => {
    expect(positions('We want payment in 60 days.', 'Standard: Net 60')).toEqual([]);
    const found = positions('## Data', 'Audit', '- Standard: once a year');
    expect(found.map(({ title }) => title)).toEqual(['Data']);
  });
});

describe('a row of a table without a name', () => {
  it('goes on with the row above', () => {
    const found = positions(
      '|Clause|Preferred|Red flag|',
      '|---|---|---|',
      '|Payment|Net 60|Net 10|',
      '||No deposit||',
    );
    expect(found.map(({ title, statements }) => [title, statements.map(({ quote }) => quote)])).toEqual([
      ['Payment', ['Net 60', 'Net 10', 'No deposit']],
    ]);
  });
});

describe('a heading that gives the language of a clause', () => {
  const exit = ['## Termination and exit', '- Standard: We may terminate for convenience on 60 days notice'];
  const language = '> On termination Supplier shall return the data of Customer within thirty (30) days.';

  it.each(['### Preferred clause: data return', '## Model language – termination'])(
    'gives it to the position on that clause: %s',
    (heading) => {
      const found = positions(...exit, '## Publicity', '- Standard: No use of our name', heading, '', language);
      expect(found.map(({ title }) => title)).toEqual(['Termination and exit', 'Publicity']);
      expect(found[0]?.preferredLanguage?.quote).toContain('shall return the data');
      expect(found[1]?.preferredLanguage).toBeUndefined();
    },
  );

  it('is a position of its own where there is none on it', () => {
    const [own] = positions('## Fallback clause: insurance', '', '> Supplier shall keep insurance.');
    expect(own).toMatchObject({ title: 'insurance', clauseTypes: ['insurance'] });
  });

  it('goes on with what it names when statements follow', () => {
    const found = positions(
      ...exit,
      '### Preferred clause: data return',
      language,
      '',
      '## Payment',
      '- Standard: Net 60',
    );
    expect(found.map(({ title }) => title)).toEqual(['Termination and exit', 'Payment']);
  });
});

describe('sections on how the department works', () => {
  it.each(['Response tone', 'Tone', 'E-mail style', 'Replies'])('are no position: %s', (heading) => {
    expect(positions(`## ${heading}`, '- Be friendly', '- Reply within one business day')).toEqual([]);
  });

  it('give the approver of each clause that a row names', () => {
    const found = positions(
      '## Liability',
      '- Standard: Cap at 12 months of fees',
      '## Indemnity',
      '- Standard: Supplier indemnifies us for IP infringement',
      '## Payment',
      '- Standard: Net 60',
      '## Who approves',
      '| Topic | Approver |',
      '|---|---|',
      '| Liability, indemnity | General Counsel |',
    );
    expect(found.map(({ approver }) => approver)).toEqual(['General Counsel', 'General Counsel', undefined]);
  });
});
