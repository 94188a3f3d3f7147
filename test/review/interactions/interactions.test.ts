import { describe, expect, it } from 'vitest';
import { reviewContract } from '../../../src/review/review-contract';
import type { ReadTerm, Written } from '../building';
import {
  acceptable,
  all,
  cap,
  check,
  contractOf,
  days,
  feesOf,
  flag,
  items,
  not,
  playbookOf,
  preferred,
  state,
} from '../building';

const mutualCap: Written = {
  label: '11',
  heading: 'Liability',
  words: 'Each party’s liability is limited to the fees of twelve months.',
  types: ['limitation-of-liability'],
  terms: [{ kind: 'liability-cap', actor: 'both', value: feesOf(12) }],
};

const playbook = playbookOf({
  title: 'Liability',
  clauseTypes: ['limitation-of-liability'],
  statements: [preferred('Mutual cap of 12 months', check('liability-cap', 'both', 'at-least', feesOf(12)))],
});

function clause(label: string, words: string, ...terms: readonly ReadTerm[]): Written {
  return { label, words, terms };
}

function graded(written: readonly Written[], side: 'customer' | 'supplier' = 'customer') {
  const [finding] = reviewContract(contractOf(written), playbook, { side }).findings;
  if (!finding) throw new Error('no finding');
  return finding;
}

it('a cap alone is GREEN', () => {
  expect(graded([mutualCap])).toMatchObject({ grade: 'GREEN', related: [] });
});

describe('an indemnity without a limit beside a cap on all liability', () => {
  const indemnity = clause('9', 'Supplier’s indemnity is unlimited.', {
    kind: 'indemnity-cap',
    actor: 'supplier',
    value: cap({ kind: 'none' }),
  });

  it('makes the cap YELLOW, says why and shows the indemnity', () => {
    const finding = graded([mutualCap, indemnity]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toBe(
      'The cap covers all liability while the indemnity in 9 is said to have no limit, and no carve-out says which wins.',
    );
    expect(finding.related[0]).toMatchObject({ quote: 'Supplier’s indemnity is unlimited.' });
  });

  it('is no contradiction where indemnities are carved out of the cap', () => {
    const carveOut = clause('11.2', 'The cap does not apply to indemnities.', {
      kind: 'liability-carve-outs',
      actor: 'both',
      value: items('indemnification'),
    });
    expect(graded([mutualCap, indemnity, carveOut]).grade).toBe('GREEN');
  });
});

describe('carve-outs from a cap', () => {
  const carveOut = (actor: 'both' | 'customer' | 'supplier', ...ids: readonly string[]): Written =>
    clause('11.2', 'The cap does not apply to these.', {
      kind: 'liability-carve-outs',
      actor,
      value: items(...ids),
    });

  it('that are customary and mutual leave the cap as it is', () => {
    expect(graded([mutualCap, carveOut('both', 'wilful-misconduct', 'fraud')]).grade).toBe('GREEN');
  });

  it('that take out any breach swallow it', () => {
    const finding = graded([mutualCap, carveOut('both', 'breach')]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toContain('take back');
  });

  it('that lift it for us alone are named', () => {
    const finding = graded([mutualCap, carveOut('customer', 'confidentiality')]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toBe('Only our liability is without a cap for confidentiality.');
    expect(graded([mutualCap, carveOut('supplier', 'confidentiality')]).grade).toBe('GREEN');
  });

  it('that cover most of what a supplier can owe are YELLOW for the supplier only', () => {
    const wide = carveOut('both', 'confidentiality', 'indemnification');
    expect(graded([mutualCap, wide], 'supplier').grade).toBe('YELLOW');
    expect(graded([mutualCap, wide], 'customer').grade).toBe('GREEN');
  });
});

describe('an exclusion of consequential damages', () => {
  const exclusion = (actor: 'both' | 'supplier'): Written =>
    clause('12', 'No consequential damages.', { kind: 'consequential-damages-exclusion', actor, value: flag });

  it('that protects the other side only keeps the cap from being GREEN', () => {
    expect(graded([mutualCap, exclusion('supplier')]).grade).toBe('YELLOW');
    expect(graded([mutualCap, exclusion('both')]).grade).toBe('GREEN');
  });
});

describe('a clause that prevails over the one that decided', () => {
  const overriding: Written = {
    label: '20',
    words: 'Notwithstanding Section 11, the Order Form governs.',
    references: [{ quote: 'Section 11', target: 'section', label: '11', resolved: 0 }],
  };

  it('keeps GREEN away', () => {
    const finding = graded([mutualCap, overriding]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.related[0]?.quote).toBe('Notwithstanding Section 11, the Order Form governs.');
  });

  it('does not where it only refers to it', () => {
    const referring = { ...overriding, words: 'Subject to Section 11, the Order Form governs.' };
    expect(graded([mutualCap, referring]).grade).toBe('GREEN');
  });
});

it('what is not lowered keeps its own reason', () => {
  const both = playbookOf({
    statements: [
      preferred(
        'Cap and exclusion',
        all(
          check('liability-cap', 'both', 'at-least', feesOf(12)),
          check('consequential-damages-exclusion', 'both', 'present'),
        ),
      ),
    ],
  });
  const [finding] = reviewContract(contractOf([mutualCap]), both, { side: 'customer' }).findings;
  expect(finding?.grade).toBe('YELLOW');
  expect(finding?.reason).toContain('an exclusion of consequential damages');
});

describe('clauses of other kinds that act on each other', () => {
  const review = (statement: ReturnType<typeof preferred>, written: readonly Written[]) => {
    const own = playbookOf({ title: 'Position', statements: [statement] });
    const [finding] = reviewContract(contractOf(written), own, { side: 'customer' }).findings;
    if (!finding) throw new Error('no finding');
    return finding;
  };

  const renewals = [
    clause('2', 'It renews by itself unless either party gives 30 days’ notice.', {
      kind: 'renewal',
      actor: 'unknown',
      value: state('automatic'),
    }),
    clause('2.1', 'Either party may stop it by 30 days’ notice.', {
      kind: 'renewal-notice',
      actor: 'both',
      value: days(30),
    }),
  ];
  const shortNotice = preferred('Notice of 60 days at most', check('renewal-notice', 'us', 'at-most', days(60)));
  const rise = clause('5', 'Supplier may raise the fees at any time.', {
    kind: 'price-increase',
    actor: 'supplier',
    value: state('uncapped'),
  });
  const exit = clause('8', 'Customer may leave at any time.', {
    kind: 'convenience-termination',
    actor: 'customer',
    value: flag,
  });

  it('a renewal at whatever price, which we cannot leave, is negotiated', () => {
    expect(review(shortNotice, renewals).grade).toBe('GREEN');
    const finding = review(shortNotice, [...renewals, rise]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toBe(
      'It renews by itself while Supplier may raise the price without a limit (5) and we cannot leave without a cause.',
    );
    expect(review(shortNotice, [...renewals, rise, exit]).grade).toBe('GREEN');
  });

  it('a service level of which a credit is the only remedy is negotiated', () => {
    const uptime = clause('3', 'The service is available 99.9% of each month.', {
      kind: 'service-level',
      actor: 'supplier',
      value: { shape: 'rate', percent: 99.9, per: 'month' },
    });
    const remedy = (matter: string) =>
      clause('4', 'This is the sole remedy.', { kind: 'exclusive-remedy', actor: 'supplier', value: items(matter) });
    const wanted = preferred(
      'At least 99.9%',
      check('service-level', 'them', 'at-least', { shape: 'rate', percent: 99.9, per: 'month' }),
    );
    expect(review(wanted, [uptime, remedy('warranty')]).grade).toBe('GREEN');
    expect(review(wanted, [uptime, remedy('service-levels')])).toMatchObject({ grade: 'YELLOW' });
  });

  it('consent with an exception for a sale is negotiated where a change of control counts as an assignment', () => {
    const consent = clause(
      '9',
      'Neither party assigns without consent, except to the buyer of its business.',
      { kind: 'assignment', actor: 'both', value: state('consent') },
      { kind: 'assignment-exceptions', actor: 'both', value: items('sale-of-assets') },
    );
    const deemed = clause('10', 'A change of control of Customer is deemed an assignment.', {
      kind: 'change-of-control',
      actor: 'customer',
      value: state('deemed-assignment'),
    });
    const wanted = preferred(
      'Mutual consent, except to a buyer',
      all(
        check('assignment', 'both', 'equals', state('consent')),
        check('assignment-exceptions', 'both', 'includes', items('sale-of-assets')),
      ),
    );
    expect(review(wanted, [consent]).grade).toBe('GREEN');
    expect(review(wanted, [consent, deemed]).grade).toBe('YELLOW');
  });

  it('an exception from the consent that the playbook accepts is not what it prefers', () => {
    const consent = clause('9', 'Neither party assigns without consent.', {
      kind: 'assignment',
      actor: 'both',
      value: state('consent'),
    });
    const affiliates = clause('9.1', 'Either party may assign to an affiliate.', {
      kind: 'assignment-exceptions',
      actor: 'both',
      value: items('affiliate'),
    });
    const own = playbookOf({
      title: 'Assignment',
      statements: [
        preferred('Consent on both sides', check('assignment', 'both', 'equals', state('consent'))),
        acceptable(
          'Consent, except for affiliates and a buyer',
          all(
            check('assignment', 'both', 'equals', state('consent')),
            check('assignment-exceptions', 'both', 'includes', items('affiliate', 'sale-of-assets')),
          ),
        ),
      ],
    });
    const grade = (...written: readonly Written[]) =>
      reviewContract(contractOf(written), own, { side: 'customer' }).findings[0]?.grade;
    expect(grade(consent)).toBe('GREEN');
    expect(grade(consent, affiliates)).toBe('YELLOW');
  });

  it('security for secrets only is no security for data', () => {
    const carveOuts = clause('7.2', 'Public information is not confidential.', {
      kind: 'confidentiality-carve-outs',
      actor: 'both',
      value: items('public'),
    });
    const secure = (thing: string) =>
      clause('7', `Supplier maintains reasonable safeguards for ${thing}.`, {
        kind: 'security-measures',
        actor: 'supplier',
        value: flag,
      });
    const wanted = preferred('Written security measures', check('security-measures', 'them', 'present'));
    expect(review(wanted, [secure('Confidential Information'), carveOuts]).grade).toBe('YELLOW');
    expect(review(wanted, [secure('Confidential Information and Customer Data'), carveOuts]).grade).toBe('GREEN');
    expect(review(wanted, [secure('Confidential Information')]).grade).toBe('GREEN');
  });

  it('a list of what survives must hold what is worth nothing without surviving', () => {
    const secrecy = clause('7', 'Each party keeps secrets.', { kind: 'confidentiality', actor: 'both', value: flag });
    const list = (words: string, ...sections: readonly (readonly [label: string, resolved: number])[]): Written => ({
      label: '19',
      words,
      references: sections.map(([label, resolved]) => ({
        quote: `Section ${label}`,
        target: 'section',
        label,
        resolved,
      })),
    });
    const wanted = preferred('Mutual confidentiality', check('confidentiality', 'both', 'present'));
    const other = clause('8', 'Other matters.');
    const without = list('Section 8 and Section 19 survive.', ['8', 1], ['19', 2]);
    expect(review(wanted, [secrecy, other, without]).grade).toBe('YELLOW');
    const within = list('Section 7 and Section 8 survive.', ['7', 0], ['8', 1]);
    expect(review(wanted, [secrecy, other, within]).grade).toBe('GREEN');
    const ip = clause('7', 'Supplier indemnifies for infringement.', {
      kind: 'indemnity',
      actor: 'supplier',
      value: items('ip-infringement'),
    });
    const indemnified = preferred('IP indemnity', check('indemnity', 'them', 'includes', items('ip-infringement')));
    const remark = review(indemnified, [ip, other, without]);
    expect(remark.grade).toBe('GREEN');
    expect(remark.related[0]?.why).toBe('says what survives, and this clause is not among it');
    const open = list(
      'All that by its nature is to last, including Section 8 and Section 19, survives.',
      ['8', 1],
      ['19', 2],
    );
    expect(review(wanted, [secrecy, other, open]).grade).toBe('GREEN');
  });
});

describe('a clause that prevails over all others', () => {
  it('keeps GREEN away where it speaks of what decided and was not read', () => {
    const all = clause(
      '20',
      'Notwithstanding anything in this Agreement, liability for delay is limited as the parties agree.',
    );
    expect(graded([mutualCap, all]).grade).toBe('YELLOW');
  });

  it('does not where it speaks of something else or of trials only', () => {
    const notices = clause('20', 'Notwithstanding anything in this Agreement, notices may be sent by post.');
    expect(graded([mutualCap, notices]).grade).toBe('GREEN');
    const trials = clause(
      '20',
      'Notwithstanding anything in this Agreement, liability for trials is limited to USD 100.',
    );
    expect(graded([mutualCap, trials]).grade).toBe('GREEN');
  });

  it('does not for a warranty where it only speaks of damages in warranty', () => {
    const workmanlike = clause('4', 'Supplier performs in a workmanlike manner.', {
      kind: 'warranty',
      actor: 'supplier',
      value: items('performance'),
    });
    const own = playbookOf({
      title: 'Warranty',
      statements: [preferred('Performance', check('warranty', 'them', 'includes', items('performance')))],
    });
    const grade = (words: string) =>
      reviewContract(contractOf([workmanlike, clause('20', words)]), own, { side: 'customer' }).findings[0]?.grade;
    expect(grade('Notwithstanding anything in this Agreement, Supplier gives no warranty of the fittings.')).toBe(
      'YELLOW',
    );
    expect(
      grade(
        'Notwithstanding anything in this Agreement, no party is liable for damages in contract, tort or warranty.',
      ),
    ).toBe('GREEN');
  });

  it('over one section leaves an indemnity as it is where it takes out what every one takes out', () => {
    const ip = clause('9', 'Supplier indemnifies for infringement.', {
      kind: 'indemnity',
      actor: 'supplier',
      value: items('ip-infringement'),
    });
    const own = playbookOf({
      title: 'Indemnity',
      statements: [preferred('IP indemnity', check('indemnity', 'them', 'includes', items('ip-infringement')))],
    });
    const grade = (words: string) => {
      const prevailing: Written = {
        label: '10',
        words,
        references: [{ quote: 'Section 9', target: 'section', label: '9', resolved: 0 }],
      };
      return reviewContract(contractOf([ip, prevailing]), own, { side: 'customer' }).findings[0]?.grade;
    };
    expect(grade('Notwithstanding Section 9, claims from a combination with other products are not covered.')).toBe(
      'GREEN',
    );
    expect(grade('Notwithstanding Section 9, Supplier need not indemnify anybody in Europe.')).toBe('YELLOW');
  });
});

describe('a choice of a further term', () => {
  const renewals = playbookOf({
    title: 'Renewal',
    clauseTypes: ['renewal'],
    statements: [preferred('No automatic renewal', not(check('renewal', 'unknown', 'equals', state('automatic'))))],
  });
  const written = (actor: 'supplier' | 'customer' | 'both' | 'unknown'): readonly Written[] => [
    {
      label: '3',
      words: 'The term may be extended for a further year.',
      types: ['renewal'],
      terms: [{ kind: 'renewal', actor, value: state('optional') }],
    },
  ];
  const grade = (actor: 'supplier' | 'customer' | 'both' | 'unknown') =>
    reviewContract(contractOf(written(actor)), renewals, { side: 'customer' }).findings[0]?.grade;

  it('is ours: no renewal comes without us', () => {
    expect(grade('customer')).toBe('GREEN');
  });

  it.each(['supplier', 'both', 'unknown'] as const)('is of %s: it is not GREEN', (actor) => {
    expect(grade(actor)).toBe('YELLOW');
  });
});
