import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import type { Playbook } from '../../src/playbook/playbook';
import { withEdits } from '../../src/redline/edits-between';
import { withRedlines } from '../../src/redline/propose';
import { reviewContract } from '../../src/review/review-contract';
import type { Finding } from '../../src/review/review';
import {
  acceptable,
  check,
  contractOf,
  days,
  escalate,
  feesOf,
  flag,
  items,
  money,
  playbookOf,
  preferred,
  state,
} from '../review/building';

const parties =
  'This Agreement is made between Acme Hosting, Inc. ("Supplier") and Borealis Foods, LLC ("Customer"). The parties agree that the terms of this document apply to all of the services that are described in it.\n\n';

function proposed(words: string, playbook: Playbook): { readonly finding: Finding; readonly text: string } {
  const contract = understand(readText(parties + words, { name: 'agreement.txt', sha256: '' }));
  const [finding] = withRedlines(reviewContract(contract, playbook, { side: 'customer' })).findings;
  if (!finding) throw new Error('no finding');
  return { finding, text: contract.source.text };
}

function applied(words: string, playbook: Playbook, level: 'preferred' | 'fallback' = 'preferred'): string {
  const { finding, text } = proposed(words, playbook);
  const redline = finding.redlines.find((redline) => redline.level === level);
  return withEdits(text, redline?.edits ?? []).slice(parties.length);
}

const capAt = (months: number) => check('liability-cap', 'them', 'at-least', feesOf(months));
const capPlaybook = playbookOf({
  title: 'Limitation of Liability',
  clauseTypes: ['limitation-of-liability'],
  statements: [preferred('At least 12 months of fees', capAt(12)), acceptable('At least 6 months of fees', capAt(6))],
});
const cap = (window: string) =>
  `1. Limitation of Liability. Supplier's total liability under this Agreement shall not exceed the fees paid in the ${window} before the claim.`;

describe('changing an amount', () => {
  it('changes a number in words and in figures, and nothing else', () => {
    const { finding } = proposed(cap('three (3) months'), capPlaybook);
    expect(finding.grade).toBe('RED');
    expect(finding.redlines.map(({ level, title }) => ({ level, title }))).toEqual([
      { level: 'preferred', title: 'Change “three (3)” to “twelve (12)”' },
      { level: 'fallback', title: 'Change “three (3)” to “six (6)”' },
    ]);
    expect(applied(cap('three (3) months'), capPlaybook)).toBe(cap('twelve (12) months'));
  });

  it('keeps the dress of the number: capitals, figures alone, words alone', () => {
    expect(applied(cap('3 months'), capPlaybook)).toBe(cap('12 months'));
    expect(applied(cap('three months'), capPlaybook)).toBe(cap('twelve months'));
    expect(applied(cap('THREE (3) MONTHS'), capPlaybook)).toBe(cap('TWELVE (12) MONTHS'));
  });

  it('proposes nothing where the clause is already as wanted', () => {
    expect(proposed(cap('twelve (12) months'), capPlaybook).finding).toMatchObject({ grade: 'GREEN', redlines: [] });
  });

  it('changes money and keeps its sign', () => {
    const playbook = playbookOf({
      statements: [
        preferred(
          'USD 250,000 or more',
          check('liability-cap', 'them', 'at-least', {
            shape: 'cap',
            limit: { kind: 'amount', money: money(250_000) },
          }),
        ),
      ],
    });
    const clause = (amount: string) =>
      `1. Limitation of Liability. Supplier's total liability under this Agreement shall not exceed ${amount}.`;
    expect(applied(clause('$50,000'), playbook)).toBe(clause('$250,000'));
    expect(applied(clause('fifty thousand dollars ($50,000)'), playbook)).toBe(
      clause('two hundred fifty thousand dollars ($250,000)'),
    );
  });

  it('changes the unit with the number where they differ', () => {
    const playbook = playbookOf({
      statements: [preferred('Net 30', check('payment-period', 'us', 'at-least', days(30)))],
    });
    const clause = (period: string) => `1. Payment. Customer shall pay each invoice within ${period} after receipt.`;
    expect(applied(clause('two (2) weeks'), playbook)).toBe(clause('thirty (30) days'));
    expect(applied(clause('ten (10) days'), playbook)).toBe(clause('thirty (30) days'));
  });

  it('changes late interest to the rate accepted', () => {
    const playbook = playbookOf({
      statements: [
        preferred(
          'At most 1% a month',
          check('late-interest', 'us', 'at-most', { shape: 'rate', percent: 1, per: 'month' }),
        ),
      ],
    });
    const clause = (rate: string) => `1. Late Payment. Overdue amounts bear interest at ${rate} per month.`;
    expect(applied(clause('2%'), playbook)).toBe(clause('1%'));
  });
});

describe('clearing a red flag', () => {
  it('goes to the edge of what is flagged where nothing else is asked of it', () => {
    const playbook = playbookOf({
      statements: [
        preferred('Net 30', check('payment-period', 'us', 'at-least', days(30))),
        escalate(
          'Late charge above 1.5% a month',
          check('late-interest', 'us', 'more-than', { shape: 'rate', percent: 1.5, per: 'month' }),
        ),
      ],
    });
    const clause = (rate: string) =>
      `1. Payment. Customer shall pay each invoice within thirty (30) days after receipt. Overdue amounts bear interest at ${rate} per month.`;
    expect(proposed(clause('2%'), playbook).finding.grade).toBe('RED');
    expect(applied(clause('2%'), playbook)).toBe(clause('1.5%'));
  });
});

describe('changing a place', () => {
  const playbook = playbookOf({
    statements: [preferred('New York', check('governing-law', 'unknown', 'one-of', items('US-NY')))],
  });

  it('names the preferred law with what stands before it', () => {
    const clause = (place: string) =>
      `1. Governing Law. This Agreement is governed by the laws of the ${place}, without regard to conflicts of laws.`;
    expect(applied(clause('State of Ohio'), playbook)).toBe(clause('State of New York'));
    expect(applied(clause('Commonwealth of Virginia'), playbook)).toBe(clause('State of New York'));
  });
});

describe('one party to each party', () => {
  it('makes an excuse of one side an excuse of both', () => {
    const playbook = playbookOf({
      statements: [preferred('Excuses both', check('consequential-damages-exclusion', 'both', 'present'))],
    });
    const clause = (one: string, other: string) =>
      `1. Damages. In no event shall ${one} be liable to ${other} for any indirect or consequential damages.`;
    expect(applied(clause('Supplier', 'Customer'), playbook)).toBe(clause('either party', 'the other party'));
  });

  it('leaves who pays the fees that a cap counts, and writes the apostrophes of the contract', () => {
    const playbook = playbookOf({
      statements: [preferred('Mutual cap of fees', check('liability-cap', 'both', 'at-least', feesOf(12)))],
    });
    const clause = (whose: string) =>
      `1. Liability. ${whose} total liability under this Agreement shall not exceed the fees paid or payable by Customer in the twelve (12) months before the claim.`;
    expect(applied(clause("Supplier's"), playbook)).toBe(clause("Each party's"));
    expect(applied(`${clause('Supplier’s')} The “Term”.`, playbook)).toBe(`${clause('Each party’s')} The “Term”.`);
  });
});

describe('a missing clause', () => {
  const playbook = playbookOf({
    title: 'Insurance',
    clauseTypes: ['insurance'],
    statements: [preferred('Supplier carries insurance', check('insurance', 'them', 'present'))],
    preferredLanguage: 'Supplier shall maintain liability insurance during this Agreement.',
  });

  it('is inserted as a paragraph of its own', () => {
    const { finding, text } = proposed('1. Services. Supplier provides the services.', playbook);
    const [redline] = finding.redlines;
    expect(redline).toMatchObject({ kind: 'insert-clause', title: 'Insert a clause on insurance' });
    expect(withEdits(text, redline?.edits ?? [])).toContain(
      '\nInsurance. Supplier shall maintain liability insurance during this Agreement.',
    );
  });

  it('speaks in the contract’s own names', () => {
    const contract = {
      ...contractOf([{ label: '1', words: 'The Vendor provides the services. Vendor invoices monthly.' }]),
      parties: [{ start: 4, end: 10, quote: 'Vendor', names: ['Vendor'], role: 'supplier' as const }],
    };
    const [finding] = withRedlines(reviewContract(contract, playbook, { side: 'customer' })).findings;
    expect(finding?.redlines[0]?.edits[0]?.text).toContain('Vendor shall maintain');
  });

  it('has no redline where the playbook offers no language', () => {
    const silent = playbookOf({
      statements: [preferred('Supplier carries insurance', check('insurance', 'them', 'present'))],
    });
    expect(proposed('1. Services. Supplier provides the services.', silent).finding.redlines).toEqual([]);
  });
});

describe('the playbook’s language', () => {
  it('replaces the deciding sentence word by word where no smaller change serves', () => {
    const contract = contractOf([
      {
        label: '3',
        words: 'Disputes are settled by binding arbitration in Reno.',
        types: ['dispute-resolution'],
        terms: [{ kind: 'dispute-resolution', actor: 'unknown', value: state('arbitration') }],
      },
    ]);
    const playbook = playbookOf({
      clauseTypes: ['dispute-resolution'],
      statements: [preferred('Courts', check('dispute-resolution', 'unknown', 'equals', state('courts')))],
      preferredLanguage: 'Disputes are settled by all competent courts there.',
    });
    const [finding] = withRedlines(reviewContract(contract, playbook, { side: 'customer' })).findings;
    const edits = finding?.redlines[0]?.edits ?? [];
    expect(withEdits(contract.source.text, edits)).toBe('Disputes are settled by all competent courts there.');
    expect(edits.every((edit, index) => index === 0 || (edits[index - 1]?.end ?? 0) < edit.start)).toBe(true);
    expect(edits[0]?.start).toBeGreaterThan(0);
    // "by arbitration in Reno" goes in one piece: no edits with only a space between them.
    edits.slice(1).forEach((edit, index) => {
      expect(contract.source.text.slice(edits[index]?.end, edit.start).trim()).not.toBe('');
    });
  });
});

describe('striking', () => {
  it('takes out the sentence that the playbook does not want', () => {
    const contract = contractOf([
      {
        label: '3',
        words: 'Customer buys only from Supplier. Supplier delivers weekly.',
        terms: [{ kind: 'exclusivity', actor: 'customer', value: flag, words: 'buys only from' }],
      },
    ]);
    const playbook = playbookOf({
      statements: [preferred('No exclusivity that binds us', check('exclusivity', 'us', 'absent'))],
    });
    const [finding] = withRedlines(reviewContract(contract, playbook, { side: 'customer' })).findings;
    expect(finding?.redlines[0]?.title).toBe('Strike “Customer buys only from Supplier.”');
    expect(withEdits(contract.source.text, finding?.redlines[0]?.edits ?? [])).toBe('Supplier delivers weekly.');
  });
});

describe('what one side may do', () => {
  const may = playbookOf({
    title: 'Termination',
    clauseTypes: ['termination-for-convenience'],
    statements: [
      preferred('We may terminate for convenience', check('convenience-termination', 'us', 'present')),
      escalate('Supplier may and we may not', check('convenience-termination', 'us', 'absent')),
    ],
  });

  it('either party may, with notice to the other', () => {
    const clause = (who: string, whom: string) =>
      `1. Termination. ${who} may terminate this Agreement for convenience on sixty (60) days' written notice to ${whom}.`;
    expect(applied(clause('Supplier', 'Customer'), may)).toBe(clause('Either party', 'the other party'));
  });

  it('neither party may, and the sentence that frees the other one is struck', () => {
    const playbook = playbookOf({
      title: 'Assignment',
      clauseTypes: ['assignment'],
      statements: [preferred('Neither without consent', check('assignment', 'both', 'equals', state('consent')))],
    });
    expect(
      applied(
        "1. Assignment. Customer may not assign this Agreement without Supplier's prior written consent. Supplier may assign this Agreement without consent.",
        playbook,
      ).trim(),
    ).toBe("1. Assignment. Neither party may assign this Agreement without the other party's prior written consent.");
  });

  it('may becomes shall not where the playbook wants it prohibited', () => {
    const playbook = playbookOf({
      title: 'Training',
      clauseTypes: ['ai-and-training'],
      statements: [preferred('No training', check('ai-training', 'them', 'equals', state('prohibited')))],
    });
    const clause = (verb: string) =>
      `1. Improvement. Supplier ${verb} use Customer Data to train and improve its machine-learning models.`;
    expect(applied(clause('may'), playbook)).toBe(clause('shall not'));
    expect(proposed(clause('shall not'), playbook).finding).toMatchObject({ grade: 'GREEN', redlines: [] });
  });

  it('what is promised without delay gets an outer limit', () => {
    const playbook = playbookOf({
      title: 'Breach notice',
      clauseTypes: ['breach-notification'],
      statements: [
        preferred(
          'Within 72 hours',
          check('breach-notice', 'them', 'at-most', { shape: 'duration', amount: 72, unit: 'hours' }),
        ),
      ],
    });
    const clause = (more: string) =>
      `1. Breach. Supplier shall notify Customer of any unauthorised access to Customer Data without undue delay${more}.`;
    expect(applied(clause(''), playbook)).toBe(clause(' and in any event within 72 hours after becoming aware of it'));
  });

  it('has the courts of the old law go with it', () => {
    const playbook = playbookOf({
      title: 'Governing Law',
      clauseTypes: ['governing-law'],
      statements: [preferred('England', check('governing-law', 'unknown', 'one-of', items('GB-ENG')))],
    });
    expect(
      applied(
        '1. Governing Law. This Agreement is governed by the laws of the State of California. The state and federal courts in Santa Clara County, California have exclusive jurisdiction.',
        playbook,
      ),
    ).toBe(
      '1. Governing Law. This Agreement is governed by the laws of England and Wales. The courts of England and Wales have exclusive jurisdiction.',
    );
  });
});

describe('the general playbook', () => {
  const wish = preferred('Supplier indemnifies us', check('indemnity', 'them', 'includes', items('ip-infringement')));
  const own = playbookOf({ title: 'Indemnification', clauseTypes: ['indemnification'], statements: [wish] });
  const words =
    'Supplier shall defend and indemnify Customer against third-party claims that the services infringe intellectual property rights.';
  const general = playbookOf({
    title: 'Indemnification',
    clauseTypes: ['indemnification'],
    statements: [wish],
    preferredLanguage: words,
  });
  const given = (text: string) => {
    const contract = understand(readText(parties + text, { name: 'agreement.txt', sha256: '' }));
    const review = reviewContract(contract, own, { side: 'customer' });
    return { with: withRedlines(review, { general }), without: withRedlines(review), contract };
  };

  it('lends its language where our own has none, and says so', () => {
    const { with: reviewed, without, contract } = given('1. Payment. Customer shall pay each invoice within 30 days.');
    expect(without.findings[0]?.redlines).toEqual([]);
    const [redline] = reviewed.findings[0]?.redlines ?? [];
    expect(redline).toMatchObject({ kind: 'insert-clause', level: 'preferred' });
    expect(redline?.title).toContain('from the general playbook');
    const after = understand(
      readText(withEdits(contract.source.text, redline?.edits ?? []), { name: 'agreement.txt', sha256: '' }),
    );
    expect(reviewContract(after, own, { side: 'customer' }).findings[0]?.grade).toBe('GREEN');
  });
});
