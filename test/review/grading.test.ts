import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../src/playbook/playbook';
import { reviewContract } from '../../src/review/review-contract';
import type { Role } from '../../src/contract/actor';
import type { Value } from '../../src/contract/value';
import type { Written } from './building';
import {
  acceptable,
  all,
  any,
  cap,
  check,
  contractOf,
  days,
  duration,
  escalate,
  feesLimit,
  feesOf,
  flag,
  items,
  money,
  months,
  not,
  playbookOf,
  preferred,
  required,
  state,
} from './building';

function review(written: readonly Written[], playbook: Playbook, side: Role = 'customer') {
  const [finding] = reviewContract(contractOf(written), playbook, { side }).findings;
  if (!finding) throw new Error('no finding');
  return finding;
}

const filler: Written = { label: '1', heading: 'Services', words: 'Supplier provides the services.' };

const supplierCap = (value: ReturnType<typeof feesOf>): Written => ({
  label: '11.2',
  heading: 'Limitation of Liability',
  words: 'Each party waives jury trial. The liability of Supplier is limited as follows.',
  types: ['limitation-of-liability'],
  terms: [{ kind: 'liability-cap', actor: 'supplier', value, words: 'The liability of Supplier is limited' }],
});

const capPlaybook = playbookOf({
  title: 'Liability',
  clauseTypes: ['limitation-of-liability'],
  statements: [
    preferred('Supplier’s cap of at least 12 months of fees', check('liability-cap', 'them', 'at-least', feesOf(12))),
    acceptable(
      'Between 6 and 12 months of fees',
      all(check('liability-cap', 'them', 'at-least', feesOf(6)), check('liability-cap', 'them', 'at-most', feesOf(12))),
    ),
    escalate(
      'Supplier excludes all liability',
      check('liability-cap', 'them', 'equals', cap({ kind: 'all-excluded' })),
    ),
  ],
});

describe('a cap against a range', () => {
  it('is GREEN at the preferred value and better than the playbook above it', () => {
    expect(review([supplierCap(feesOf(12))], capPlaybook)).toMatchObject({ grade: 'GREEN', betterThanPlaybook: false });
    expect(review([supplierCap(feesOf(18))], capPlaybook)).toMatchObject({ grade: 'GREEN', betterThanPlaybook: true });
  });

  it('is YELLOW within what is acceptable', () => {
    expect(review([supplierCap(feesOf(6))], capPlaybook).grade).toBe('YELLOW');
  });

  it('is RED outside the range, and says so from the values', () => {
    const finding = review([supplierCap(feesOf(3))], capPlaybook);
    expect(finding.grade).toBe('RED');
    expect(finding.reason).toBe(
      'Supplier’s liability is capped at the fees of 3 months (11.2), outside the range; the playbook wants at least the fees of 12 months and accepts the fees of 6 months to the fees of 12 months.',
    );
  });

  it('is RED where an escalation is met', () => {
    expect(review([supplierCap(cap({ kind: 'all-excluded' }))], capPlaybook).grade).toBe('RED');
  });

  it('is YELLOW where the amount is blank or in another unit', () => {
    expect(review([supplierCap(cap({ kind: 'unread' }))], capPlaybook).grade).toBe('YELLOW');
    expect(review([supplierCap(cap({ kind: 'amount', money: money(5000) }))], capPlaybook).grade).toBe('YELLOW');
  });

  it('is decided by the worse of two caps', () => {
    expect(review([supplierCap(feesOf(12)), supplierCap(feesOf(3))], capPlaybook).grade).toBe('RED');
  });

  it('cites the deciding sentence and nothing more', () => {
    const finding = review([filler, supplierCap(feesOf(3))], capPlaybook);
    expect(finding.citations.map(({ quote }) => quote)).toEqual(['The liability of Supplier is limited as follows.']);
    expect(finding.section).toBe('11.2 Limitation of Liability');
    expect(finding.values).toEqual({
      'Supplier’s liability cap': 'the fees of 3 months',
      'what is capped': 'all liability',
      'base of the cap': '“The liability of Supplier is limited”',
      'above the cap': 'nothing is said to be',
    });
  });
});

describe('our side', () => {
  const playbook = playbookOf({
    statements: [preferred('Cap at 12 months of fees', check('liability-cap', 'them', 'equals', feesOf(12)))],
  });
  const sales = playbookOf({
    statements: [preferred('Cap at 12 months of fees', check('liability-cap', 'us', 'equals', feesOf(12)))],
  });

  it('makes a cap of 18 months better for a customer and worse for a supplier', () => {
    expect(review([supplierCap(feesOf(18))], playbook, 'customer').grade).toBe('GREEN');
    expect(review([supplierCap(feesOf(18))], sales, 'supplier').grade).toBe('YELLOW');
    expect(review([supplierCap(feesOf(6))], sales, 'supplier').grade).toBe('GREEN');
  });

  it('is the one given, else the playbook’s, else assumed', () => {
    const contract = contractOf([filler]);
    expect(reviewContract(contract, playbook, { side: 'supplier' })).toMatchObject({
      side: 'supplier',
      sideFrom: 'given',
    });
    const ofCustomer = { ...playbook, side: 'customer' } as const;
    expect(reviewContract(contract, ofCustomer)).toMatchObject({ side: 'customer', sideFrom: 'playbook' });
    expect(reviewContract(contract, playbook)).toMatchObject({ side: 'customer', sideFrom: 'assumed' });
  });
});

describe('silence', () => {
  it('is not taken for an absence beside words that only a term of that kind has', () => {
    const playbook = playbookOf({
      title: 'Confidentiality',
      clauseTypes: ['confidentiality'],
      statements: [
        preferred('Mutual', check('confidentiality', 'both', 'present')),
        escalate('No confidentiality', check('confidentiality', 'unknown', 'absent')),
      ],
    });
    const carved: Written = {
      label: '7',
      heading: 'Secrets',
      words: 'What the public knows is no secret.',
      types: ['confidentiality'],
      terms: [{ kind: 'confidentiality-carve-outs', actor: 'unknown', value: items('public') }],
    };
    expect(review([filler, carved], playbook).grade).toBe('YELLOW');
    expect(review([filler], playbook).grade).toBe('RED');
  });

  const insurance = check('insurance', 'them', 'at-least', money(1_000_000));

  it('is YELLOW, cites the playbook and says where the clause would go', () => {
    const playbook = playbookOf({ clauseTypes: ['insurance'], statements: [preferred('Insurance of $1M', insurance)] });
    const finding = review([filler], playbook);
    expect(finding).toMatchObject({ grade: 'YELLOW', presence: 'missing', citations: [] });
    expect(finding.playbookCitations[0]?.quote).toBe('Insurance of $1M');
    expect(finding.anchor).toBeDefined();
  });

  it('is RED where the clause is required', () => {
    const playbook = playbookOf({ statements: [required('Insurance of $1M', insurance)] });
    expect(review([filler], playbook).grade).toBe('RED');
  });

  it('is RED where an escalation names the absence', () => {
    const playbook = playbookOf({
      statements: [
        preferred('Mutual confidentiality', check('confidentiality', 'both', 'present')),
        escalate('No confidentiality terms', check('confidentiality', 'unknown', 'absent')),
      ],
    });
    expect(review([filler], playbook).grade).toBe('RED');
  });

  it('meets a statement that only limits a burden on us', () => {
    const rate = { shape: 'rate', percent: 1, per: 'month' } as const;
    const interest = playbookOf({
      statements: [preferred('Late interest at most 1%', check('late-interest', 'us', 'at-most', rate))],
    });
    const exclusivity = playbookOf({
      statements: [preferred('No exclusivity that binds us', check('exclusivity', 'us', 'absent'))],
    });
    expect(review([filler], interest).grade).toBe('GREEN');
    expect(review([filler], exclusivity).grade).toBe('GREEN');
  });

  it('does not take a rise by a rate for one without limit', () => {
    const rate = { shape: 'rate', percent: 3, per: 'year' } as const;
    const playbook = playbookOf({
      statements: [
        preferred(
          'Price increases of at most 5% a year',
          check('price-increase', 'them', 'at-most', { ...rate, percent: 5 }),
        ),
        escalate('Uncapped price increases', check('price-increase', 'them', 'equals', state('uncapped'))),
      ],
    });
    const raise = (value: Value): Written => ({
      label: '4',
      words: 'Supplier may increase the fees.',
      terms: [{ kind: 'price-increase', actor: 'supplier', value }],
    });
    expect(review([raise(rate)], playbook).grade).toBe('GREEN');
    expect(review([raise(state('uncapped'))], playbook).grade).toBe('RED');
  });

  it('takes a clause that only says that there is no such thing for read', () => {
    const playbook = playbookOf({
      clauseTypes: ['non-compete'],
      statements: [preferred('No non-compete that binds us', check('non-compete', 'us', 'absent'))],
    });
    const clause = (words: string): Written => ({ label: '7', words, types: ['non-compete'] });
    const denied = 'Nothing in this Agreement limits the right of Customer to offer products that compete.';
    expect(review([clause(denied)], playbook).grade).toBe('GREEN');
    expect(review([clause(denied.replace('compete.', 'compete, except in Austria.'))], playbook).grade).toBe('YELLOW');
    expect(review([clause('Customer stays out of competing trades.')], playbook).grade).toBe('YELLOW');
  });

  it('leaves our liability uncapped where a cap protects only the supplier', () => {
    const playbook = playbookOf({
      statements: [
        preferred('Mutual cap', check('liability-cap', 'both', 'present')),
        escalate(
          'Our liability uncapped while the supplier’s is capped',
          all(check('liability-cap', 'us', 'equals', cap({ kind: 'none' })), check('liability-cap', 'them', 'present')),
        ),
      ],
    });
    expect(review([supplierCap(feesOf(12))], playbook).grade).toBe('RED');
    expect(review([filler], playbook).grade).toBe('YELLOW');
  });

  it('is YELLOW, not RED, where the clause is there but could not be read', () => {
    const playbook = playbookOf({
      clauseTypes: ['confidentiality'],
      statements: [
        preferred('Mutual', check('confidentiality', 'both', 'present')),
        escalate('No confidentiality terms', check('confidentiality', 'unknown', 'absent')),
      ],
    });
    const clause: Written = { label: '7', words: 'Secrets are kept in the usual way.', types: ['confidentiality'] };
    const finding = review([clause], playbook);
    expect(finding).toMatchObject({ grade: 'YELLOW', presence: 'present' });
    expect(finding.citations[0]?.quote).toBe('Secrets are kept in the usual way.');
  });
});

describe('what was not read', () => {
  const noExclusivity = playbookOf({
    statements: [preferred('No exclusivity that binds us', check('exclusivity', 'us', 'absent'))],
  });
  const page = { kind: 'page-without-text', severity: 'unread', message: 'Page 3 has no text.' } as const;

  it('keeps silence from being GREEN', () => {
    const [finding] = reviewContract(contractOf([filler], { notes: [page] }), noExclusivity).findings;
    expect(finding).toMatchObject({ grade: 'YELLOW', presence: 'unread' });
  });

  it('leaves a note that asks for no more than care alone', () => {
    const [finding] = reviewContract(
      contractOf([filler], { notes: [{ ...page, severity: 'care' }] }),
      noExclusivity,
    ).findings;
    expect(finding?.grade).toBe('GREEN');
  });

  it('may hold the answer where terms of another document are incorporated', () => {
    const pointing: Written = {
      label: '2',
      words: 'The License Agreement is incorporated herein by reference.',
      references: [{ quote: 'License Agreement', target: 'document', label: 'License Agreement' }],
    };
    const playbook = playbookOf({
      statements: [
        preferred('Mutual', check('confidentiality', 'both', 'present')),
        escalate('No confidentiality terms', check('confidentiality', 'unknown', 'absent')),
      ],
    });
    const finding = review([pointing], playbook);
    expect(finding).toMatchObject({ grade: 'YELLOW', presence: 'unread' });
    expect(finding.reason).toContain('License Agreement');
  });

  it('may hold the answer also where the reader of references missed the pointer', () => {
    const playbook = playbookOf({
      statements: [
        preferred('Mutual', check('confidentiality', 'both', 'present')),
        escalate('No confidentiality terms', check('confidentiality', 'unknown', 'absent')),
      ],
    });
    const words = 'All other terms of the License Agreement are incorporated by reference.';
    expect(review([{ label: '2', words }], playbook).grade).toBe('YELLOW');
    expect(review([{ label: '2', words: 'The License Agreement was signed in May.' }], playbook).grade).toBe('RED');
  });

  it.each([
    'This Order Form incorporates and is governed by the Framework Terms of Alder.',
    'This SOW 7 (“SOW”) incorporates the Agreement between Alder and Birch.',
    'This Amendment modifies the Supply Agreement between the parties.',
    'This Work Order is issued under the Master Services Agreement of 2024.',
  ])('may hold the answer to what a document is silent on that stands under it: %s', (words) => {
    const [finding] = reviewContract(contractOf([{ label: '1', words }]), noExclusivity).findings;
    expect(finding).toMatchObject({ grade: 'YELLOW', presence: 'unread' });
  });

  it('may stand at an address by which terms are incorporated', () => {
    const url = 'https://alder.example/services-agreement-v2';
    const words = `By signing, the parties enter into an agreement which incorporates the Alder Services Agreement (Version 2) (available at ${url}) by this reference.`;
    const pointing: Written = { label: '1', words, references: [{ quote: url, target: 'url', label: url }] };
    expect(reviewContract(contractOf([pointing]), noExclusivity).findings[0]).toMatchObject({ grade: 'YELLOW' });
  });

  it('is no other document where an agreement speaks of itself', () => {
    const words =
      'This Agreement is subject to the Agreement of both boards. This Order Form is governed by the laws of Ohio.';
    expect(reviewContract(contractOf([{ label: '1', words }]), noExclusivity).findings[0]?.grade).toBe('GREEN');
  });

  it('is never GREEN in a language whose terms are not read', () => {
    const [finding] = reviewContract(contractOf([filler], { language: 'de' }), noExclusivity).findings;
    expect(finding?.grade).toBe('YELLOW');
  });
});

describe('what the playbook says unclearly', () => {
  const disputes: Written = {
    label: '9',
    words: 'Disputes go to the courts.',
    types: ['dispute-resolution'],
    terms: [{ kind: 'dispute-resolution', actor: 'unknown', value: state('courts') }],
  };
  const courts = check('dispute-resolution', 'unknown', 'equals', state('courts'));

  it('is never met: YELLOW, with the clause cited', () => {
    const playbook = playbookOf({
      clauseTypes: ['dispute-resolution'],
      statements: [preferred('Whatever the general counsel likes')],
    });
    const finding = review([disputes], playbook);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.citations[0]?.quote).toBe('Disputes go to the courts.');
    expect(finding.reason).toContain('could not be read');
  });

  it('keeps GREEN away where a red flag not understood may be about a clause that decided nothing', () => {
    const playbook = playbookOf({
      clauseTypes: ['dispute-resolution'],
      statements: [preferred('Courts', courts), escalate('Anything odd')],
    });
    const odd: Written = { label: '10', words: 'Odd things happen.', types: ['dispute-resolution'] };
    expect(review([disputes, odd], playbook).grade).toBe('YELLOW');
    expect(review([disputes], playbook).grade).toBe('GREEN');
  });

  it('is GREEN once everything is understood and met', () => {
    expect(review([disputes], playbookOf({ statements: [preferred('Courts', courts)] })).grade).toBe('GREEN');
  });

  it('is never compared where it is a placeholder', () => {
    const unset = playbookOf({ statements: [{ tier: 'preferred', words: '[Your jurisdiction]', reading: 'unset' }] });
    expect(review([disputes], unset).grade).toBe('YELLOW');
  });
});

describe('mutual and one-sided', () => {
  const bound = (actor: 'supplier' | 'customer' | 'both'): Written => ({
    label: '7',
    words: 'Confidential information is kept secret.',
    types: ['confidentiality'],
    terms: [{ kind: 'confidentiality', actor, value: flag }],
  });
  const mutual = playbookOf({
    statements: [
      preferred('Mutual', check('confidentiality', 'both', 'present')),
      escalate(
        'Binds only us',
        all(check('confidentiality', 'us', 'present'), not(check('confidentiality', 'them', 'present'))),
      ),
    ],
  });

  it('meets “mutual” when both are bound', () => {
    expect(review([bound('both')], mutual)).toMatchObject({ grade: 'GREEN', betterThanPlaybook: false });
  });

  it('betters “mutual” when only they are bound', () => {
    expect(review([bound('supplier')], mutual)).toMatchObject({ grade: 'GREEN', betterThanPlaybook: true });
  });

  it('is RED when only we are bound and the playbook names it', () => {
    expect(review([bound('customer')], mutual).grade).toBe('RED');
  });

  it('lets the supplier assign freely where only our assignment is restricted', () => {
    const playbook = playbookOf({
      statements: [
        preferred('Both need consent', check('assignment', 'both', 'equals', state('consent'))),
        escalate('Supplier may assign freely', check('assignment', 'them', 'equals', state('free'))),
      ],
    });
    const clause = (actor: 'customer' | 'both'): Written => ({
      label: '14',
      words: 'No assignment without consent.',
      terms: [{ kind: 'assignment', actor, value: state('consent') }],
    });
    expect(review([clause('customer')], playbook).grade).toBe('RED');
    expect(review([clause('both')], playbook).grade).toBe('GREEN');
  });
});

describe('hedges and efforts', () => {
  const leaving = playbookOf({
    statements: [preferred('We may terminate for convenience', check('convenience-termination', 'us', 'present'))],
  });

  it('make a right only partly there', () => {
    const clause: Written = {
      label: '5',
      words: 'After the initial term Customer may terminate on 30 days’ notice.',
      terms: [
        { kind: 'convenience-termination', actor: 'customer', value: days(30), hedged: 'After the initial term' },
      ],
    };
    const finding = review([clause], leaving);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toContain('only under conditions');
  });

  it('do not make an undertaking of an effort', () => {
    const playbook = playbookOf({
      statements: [preferred('Written security measures', check('security-measures', 'them', 'present'))],
    });
    const clause = (strength: 'duty' | 'efforts'): Written => ({
      label: '8',
      words: 'Supplier secures the data.',
      terms: [{ kind: 'security-measures', actor: 'supplier', value: flag, strength }],
    });
    expect(review([clause('efforts')], playbook).grade).toBe('YELLOW');
    expect(review([clause('duty')], playbook).grade).toBe('GREEN');
  });

  it('leave a service level as good as promised where a miss is credited back', () => {
    const level = { shape: 'rate', percent: 99.9, per: 'month' } as const;
    const playbook = playbookOf({
      statements: [preferred('Uptime of 99.9 %', check('service-level', 'them', 'at-least', level))],
    });
    const clause: Written = {
      label: '7',
      words: 'Supplier tries to keep the service up.',
      terms: [{ kind: 'service-level', actor: 'supplier', value: level, strength: 'efforts' }],
    };
    const credits: Written = {
      label: '8',
      words: 'Supplier credits what is missed.',
      terms: [{ kind: 'service-credits', actor: 'supplier', value: flag }],
    };
    expect(review([clause], playbook).grade).toBe('YELLOW');
    expect(review([clause, credits], playbook).grade).toBe('GREEN');
  });
});

describe('a clause that is blacked out', () => {
  const playbook = playbookOf({
    clauseTypes: ['limitation-of-liability'],
    statements: [
      preferred('A cap of ours', check('liability-cap', 'us', 'present')),
      escalate('Our liability is not capped', check('liability-cap', 'us', 'absent')),
    ],
  });
  const clause = (words: string): Written => ({
    label: '9',
    heading: 'Limitation of Liability',
    words,
    types: ['limitation-of-liability'],
  });

  it('may say what is asked: it is not taken for silent', () => {
    const finding = review([clause('Neither party [***] for any [***] or [***] of the [***].')], playbook);
    expect(finding).toMatchObject({ grade: 'YELLOW' });
    expect(finding.reason).toContain('could not be read');
    expect(review([clause('Neither party waives its rights.')], playbook).grade).toBe('RED');
  });
});

describe('the closer of two statements', () => {
  it('is the acceptable one where it says more of the clause', () => {
    const playbook = playbookOf({
      statements: [
        preferred(
          'Supplier indemnifies for IP infringement',
          check('indemnity', 'them', 'includes', items('ip-infringement')),
        ),
        acceptable(
          'Mutual indemnity that includes IP',
          check('indemnity', 'both', 'includes', items('ip-infringement')),
        ),
      ],
    });
    const clause = (actor: 'supplier' | 'both'): Written => ({
      label: '10',
      words: 'Indemnity for infringement.',
      terms: [{ kind: 'indemnity', actor, value: items('ip-infringement') }],
    });
    expect(review([clause('both')], playbook).grade).toBe('YELLOW');
    expect(review([clause('supplier')], playbook).grade).toBe('GREEN');
  });
});

describe('a red flag understood but for its condition', () => {
  const playbook = playbookOf({
    statements: [
      preferred('Security measures', check('security-measures', 'them', 'present')),
      {
        ...escalate('No security although the supplier hosts our data', check('security-measures', 'them', 'absent')),
        reading: 'partly',
        unread: 'hosts our data',
      },
    ],
  });

  it('is RED where the contract is about it', () => {
    expect(review([{ label: '1', words: 'Supplier is hosting the data of Customer.' }], playbook).grade).toBe('RED');
  });

  it('is YELLOW where the contract is about something else', () => {
    expect(review([{ label: '1', words: 'Supplier paints the house of Customer.' }], playbook).grade).toBe('YELLOW');
  });
});

describe('a term that cannot stand without another', () => {
  it('shows that the other was not read, so that its absence is no red flag', () => {
    const playbook = playbookOf({
      clauseTypes: ['confidentiality'],
      statements: [
        preferred('Three years', check('confidentiality-period', 'unknown', 'at-least', duration(3, 'years'))),
        escalate('No confidentiality terms', check('confidentiality', 'unknown', 'absent')),
      ],
    });
    const clause: Written = {
      label: '7',
      words: 'Secrecy lasts one year.',
      types: ['confidentiality'],
      terms: [{ kind: 'confidentiality-period', actor: 'both', value: duration(1, 'years') }],
    };
    expect(review([clause], playbook).grade).toBe('YELLOW');
    expect(review([filler], playbook).grade).toBe('RED');
  });
});

describe('a contract that ends on its day and says nothing of renewal', () => {
  const term = (words: string, value: Value): Written => ({
    label: '3',
    words,
    types: ['term'],
    terms: [{ kind: 'initial-term', actor: 'unknown', value }],
  });
  const noneAutomatic = playbookOf({
    title: 'Renewal',
    clauseTypes: ['renewal'],
    statements: [preferred('No automatic renewal', not(check('renewal', 'unknown', 'equals', state('automatic'))))],
  });
  const byAgreement = playbookOf({
    title: 'Renewal',
    clauseTypes: ['renewal'],
    statements: [preferred('Only if both agree', check('renewal', 'unknown', 'equals', state('by-agreement')))],
  });

  it('does not renew by itself', () => {
    const fixed = term('This Agreement lasts three years.', months(36));
    expect(review([fixed], noneAutomatic).grade).toBe('GREEN');
    expect(review([fixed], byAgreement).grade).toBe('GREEN');
  });

  it('is not that where it has no end, or words on going on that were not read', () => {
    expect(review([term('This Agreement has no end.', state('perpetual'))], noneAutomatic).grade).toBe('YELLOW');
    const goingOn = term('This Agreement lasts three years, and the term may see an extension.', months(36));
    expect(review([goingOn], noneAutomatic).grade).toBe('YELLOW');
  });

  it('is bettered by a renewal that is ours alone to ask for', () => {
    const option = (actor: 'customer' | 'supplier'): Written => ({
      label: '3',
      words: 'The term may be renewed.',
      types: ['renewal'],
      terms: [{ kind: 'renewal', actor, value: state('optional') }],
    });
    expect(review([option('customer')], byAgreement).grade).toBe('GREEN');
    expect(review([option('supplier')], byAgreement).grade).toBe('YELLOW');
  });
});

describe('insurance of which the sums follow', () => {
  it('is judged by the sums', () => {
    const playbook = playbookOf({
      title: 'Insurance',
      clauseTypes: ['insurance'],
      statements: [preferred('USD 1 million', check('insurance', 'them', 'at-least', money(1_000_000)))],
    });
    const written: Written = {
      label: '8',
      words: 'Supplier maintains insurance: liability of USD 2,000,000.',
      types: ['insurance'],
      terms: [
        { kind: 'insurance', actor: 'supplier', value: flag },
        { kind: 'insurance', actor: 'supplier', value: money(2_000_000) },
      ],
    };
    expect(review([written], playbook).grade).toBe('GREEN');
    expect(review([{ ...written, terms: (written.terms ?? []).slice(0, 1) }], playbook).grade).toBe('YELLOW');
  });
});

describe('ownership that two clauses give to either side', () => {
  it('is not ours', () => {
    const playbook = playbookOf({
      title: 'Ownership',
      clauseTypes: ['ip-ownership'],
      statements: [preferred('Work is ours', check('ip-ownership', 'us', 'includes', items('deliverables')))],
    });
    const gives = (label: string, actor: 'customer' | 'supplier'): Written => ({
      label,
      words: `Works belong to the ${actor}.`,
      types: ['ip-ownership'],
      terms: [{ kind: 'ip-ownership', actor, value: items('deliverables') }],
    });
    expect(review([gives('6', 'customer')], playbook).grade).toBe('GREEN');
    expect(review([gives('6', 'customer'), gives('8', 'supplier')], playbook).grade).toBe('YELLOW');
  });
});

describe('"no warranties"', () => {
  it('is not what a contract says that warrants title and nothing more', () => {
    const playbook = playbookOf({
      title: 'Quality',
      clauseTypes: ['warranty'],
      statements: [
        preferred('Performance', check('warranty', 'them', 'includes', items('performance'))),
        escalate('No warranties', not(check('warranty', 'them', 'present'))),
      ],
    });
    const warrants = (matter: string): Written => ({
      label: '4',
      words: 'Supplier warrants it.',
      types: ['warranty'],
      terms: [{ kind: 'warranty', actor: 'supplier', value: items(matter) }],
    });
    expect(review([warrants('authority')], playbook).grade).toBe('RED');
    expect(review([warrants('title')], playbook).grade).toBe('YELLOW');
    expect(review([warrants('performance')], playbook).grade).toBe('GREEN');
  });
});

describe('a document that is only pointed to', () => {
  it('is there, and what it says is not known', () => {
    const playbook = playbookOf({
      statements: [preferred('A data processing agreement', check('data-processing-agreement', 'unknown', 'present'))],
    });
    const clause = (value: typeof flag): Written => ({
      label: '8',
      words: 'The data processing agreement applies.',
      terms: [{ kind: 'data-processing-agreement', actor: 'unknown', value }],
    });
    expect(review([clause(state('by-reference'))], playbook).grade).toBe('YELLOW');
    expect(review([clause(flag)], playbook).grade).toBe('GREEN');
  });
});

describe('leaving at will', () => {
  it('stands in for a right to leave after a breach, in part', () => {
    const playbook = playbookOf({
      statements: [
        preferred('We may terminate for breach', check('breach-termination', 'us', 'present')),
        escalate('We may not terminate for breach', check('breach-termination', 'us', 'absent')),
      ],
    });
    const exit: Written = {
      label: '5',
      words: 'Customer may leave on 30 days’ notice.',
      terms: [{ kind: 'convenience-termination', actor: 'customer', value: days(30) }],
    };
    expect(review([exit], playbook).grade).toBe('YELLOW');
    expect(review([filler], playbook).grade).toBe('RED');
  });
});

describe('a duty that is harder the less time it leaves', () => {
  it('is not hard where there is none: silence raises no red flag, and praises nothing', () => {
    const playbook = playbookOf({
      statements: [
        preferred(
          'Our breach notice of at least 72 hours',
          check('breach-notice', 'us', 'at-least', duration(72, 'hours')),
        ),
        escalate(
          'Our breach notice in under 24 hours',
          check('breach-notice', 'us', 'less-than', duration(24, 'hours')),
        ),
      ],
    });
    const within = (hours: number): Written => ({
      label: '7',
      words: 'Supplier shall notify Customer of a breach in time.',
      terms: [{ kind: 'breach-notice', actor: 'supplier', value: duration(hours, 'hours') }],
    });
    expect(review([filler], playbook, 'supplier').grade).toBe('YELLOW');
    expect(review([within(12)], playbook, 'supplier').grade).toBe('RED');
    expect(review([within(72)], playbook, 'supplier').grade).toBe('GREEN');
  });
});

describe('a right that exists only while nothing runs', () => {
  it('is no right to leave', () => {
    const playbook = playbookOf({
      statements: [preferred('No exit for them', check('convenience-termination', 'them', 'absent'))],
    });
    const clause = (hedged: string): Written => ({
      label: '14',
      words: `${hedged}, either party may terminate for any reason.`,
      terms: [{ kind: 'convenience-termination', actor: 'both', value: flag, hedged }],
    });
    expect(review([clause('If no order is in effect')], playbook).grade).toBe('GREEN');
    expect(review([clause('After the initial term')], playbook).grade).toBe('YELLOW');
  });

  it('is not nothing either: the reason says what there is', () => {
    const playbook = playbookOf({
      statements: [
        preferred('Exit on 30 days’ notice', check('convenience-termination', 'us', 'at-most', duration(30, 'days'))),
      ],
    });
    const clause: Written = {
      label: '14',
      words: 'If no order is in effect, either party may terminate for any reason.',
      terms: [{ kind: 'convenience-termination', actor: 'both', value: flag, hedged: 'If no order is in effect' }],
    };
    const { grade, reason } = review([clause], playbook);
    expect(grade).not.toBe('GREEN');
    expect(reason).toContain('may terminate for convenience (14), but only under conditions');
    expect(reason).not.toContain('says nothing');
  });
});

describe('exceptions from a mutual restriction', () => {
  const playbook = playbookOf({
    statements: [
      preferred(
        'Consent, except to a buyer',
        all(
          check('assignment', 'both', 'equals', state('consent')),
          check('assignment-exceptions', 'both', 'includes', items('merger')),
        ),
      ),
    ],
  });
  const clause = (actor: 'supplier' | 'customer'): Written => ({
    label: '14',
    words: 'Neither party may assign without consent, mergers excepted.',
    terms: [
      { kind: 'assignment', actor: 'both', value: state('consent') },
      { kind: 'assignment-exceptions', actor: 'both', value: items('merger') },
      { kind: 'assignment-exceptions', actor, value: items('affiliate') },
    ],
  });

  it('are YELLOW where only the other side has one of them', () => {
    expect(review([clause('supplier')], playbook).grade).toBe('YELLOW');
    expect(review([clause('customer')], playbook).grade).toBe('GREEN');
  });
});

describe('exceptions that the playbook does not speak of', () => {
  const playbook = playbookOf({
    statements: [preferred('Supplier needs our consent', check('assignment', 'them', 'equals', state('consent')))],
  });
  const clause = (actor: 'supplier' | 'customer' | 'both'): Written => ({
    label: '14',
    words: 'Neither party may assign without consent, except to an affiliate.',
    terms: [
      { kind: 'assignment', actor: 'both', value: state('consent') },
      { kind: 'assignment-exceptions', actor, value: items('affiliate') },
    ],
  });

  it('leave the restriction of the other side only partly there', () => {
    expect(review([clause('both')], playbook).grade).toBe('YELLOW');
    expect(review([clause('supplier')], playbook).grade).toBe('YELLOW');
    expect(review([clause('customer')], playbook).grade).toBe('GREEN');
  });
});

describe('an open-ended term', () => {
  const playbook = playbookOf({
    statements: [preferred('24 months or less', check('initial-term', 'unknown', 'at-most', months(24)))],
  });
  const open: Written = {
    label: '3',
    words: 'This agreement lasts until terminated.',
    terms: [{ kind: 'initial-term', actor: 'unknown', value: state('until-terminated') }],
  };
  const exit: Written = {
    label: '4',
    words: 'Customer may terminate on 60 days’ notice.',
    terms: [{ kind: 'convenience-termination', actor: 'customer', value: days(60) }],
  };

  it('is YELLOW where we can leave and RED where we cannot', () => {
    expect(review([open, exit], playbook).grade).toBe('YELLOW');
    expect(review([open], playbook).grade).toBe('RED');
  });
});

describe('lists', () => {
  const playbook = playbookOf({
    statements: [
      preferred('New York', check('governing-law', 'unknown', 'one-of', items('US-NY'))),
      acceptable('Delaware', check('governing-law', 'unknown', 'one-of', items('US-DE'))),
      escalate('Foreign law', not(check('governing-law', 'unknown', 'one-of', items('US')))),
    ],
  });
  const law = (id: string): Written => ({
    label: '15',
    words: 'The law applies.',
    terms: [{ kind: 'governing-law', actor: 'unknown', value: items(id) }],
  });

  it('give GREEN, YELLOW and RED by where the law stands, and YELLOW between them', () => {
    expect(review([law('US-NY')], playbook).grade).toBe('GREEN');
    expect(review([law('US-DE')], playbook).grade).toBe('YELLOW');
    expect(review([law('US-OH')], playbook).grade).toBe('YELLOW');
    expect(review([law('CA-NS')], playbook).grade).toBe('RED');
  });

  it('are not foreign when the contract names no law at all', () => {
    expect(review([filler], playbook).grade).toBe('YELLOW');
  });
});

describe('“any other law”', () => {
  const playbook = playbookOf({
    statements: [
      preferred('New York', check('governing-law', 'unknown', 'one-of', items('US-NY'))),
      acceptable('Delaware', check('governing-law', 'unknown', 'one-of', items('US-DE'))),
      escalate('Any other law'),
    ],
  });
  const law = (id: string): Written => ({
    label: '15',
    words: 'The law applies.',
    terms: [{ kind: 'governing-law', actor: 'unknown', value: items(id) }],
  });

  it('is whatever the tiers above do not take, and not silence', () => {
    expect(review([law('DE')], playbook).grade).toBe('RED');
    expect(review([law('US-DE')], playbook).grade).toBe('YELLOW');
    expect(review([law('US-NY')], playbook).grade).toBe('GREEN');
    expect(review([filler], playbook).grade).toBe('YELLOW');
  });
});

describe('a duty of prompt notice', () => {
  it('is not the 72 hours asked for, and not outside them either', () => {
    const playbook = playbookOf({
      statements: [
        preferred('Within 72 hours', check('breach-notice', 'them', 'at-most', duration(72, 'hours'))),
        acceptable('Prompt notice', any(check('breach-notice', 'them', 'equals', state('prompt')))),
      ],
    });
    const clause: Written = {
      label: '8',
      words: 'Supplier promptly reports a breach.',
      terms: [{ kind: 'breach-notice', actor: 'supplier', value: state('prompt') }],
    };
    expect(review([clause], playbook)).toMatchObject({ grade: 'YELLOW' });
    expect(review([clause], playbook).reason).toContain('acceptable');
  });
});

describe('a cap for one order', () => {
  it('cannot be called at least the fees of twelve months', () => {
    expect(review([supplierCap(cap(feesLimit(12, 'order')))], capPlaybook).grade).toBe('YELLOW');
  });

  it('takes exclusivity without a limit for unlimited, and one in a territory not', () => {
    const unlimited = playbookOf({
      title: 'Exclusivity',
      clauseTypes: ['exclusivity'],
      statements: [
        escalate(
          'Unlimited exclusivity',
          all(check('exclusivity', 'us', 'present'), check('exclusivity', 'us', 'excludes', items('territory'))),
        ),
      ],
    });
    expect(review([exclusive(flag)], unlimited, 'supplier').grade).toBe('RED');
    expect(review([exclusive(items('territory'))], unlimited, 'supplier').grade).not.toBe('RED');
  });

  it('does not escalate the form of a thing that the playbook accepts', () => {
    const accepting = (limit: string) =>
      playbookOf({
        title: 'Exclusivity',
        clauseTypes: ['exclusivity'],
        statements: [
          acceptable(`Exclusivity in a ${limit}`, check('exclusivity', 'us', 'includes', items(limit))),
          escalate('We may not sell to others', check('exclusivity', 'us', 'present')),
        ],
      });
    expect(review([exclusive(items('territory'))], accepting('territory'), 'supplier').grade).not.toBe('RED');
    expect(review([exclusive(items('territory'))], accepting('field'), 'supplier').grade).toBe('RED');
  });

  it('takes who owns the product and all that is made for the owner of its improvements', () => {
    const owning = playbookOf({
      title: 'Ownership',
      clauseTypes: ['ip-ownership'],
      statements: [
        preferred(
          'We own our product and improvements',
          check('ip-ownership', 'us', 'includes', items('supplier-product', 'improvements')),
        ),
      ],
    });
    expect(review([owned(['supplier-product', 'deliverables'])], owning, 'supplier').grade).toBe('GREEN');
    expect(review([owned(['supplier-product'])], owning, 'supplier').grade).toBe('YELLOW');
    const losable = owned(['supplier-product'], 'unless Customer buys it');
    expect(review([owned(['supplier-product', 'deliverables']), losable], owning, 'supplier').grade).toBe('YELLOW');
  });

  it('does not take a warranty without a period for a short one', () => {
    const short = playbookOf({
      title: 'Warranty',
      clauseTypes: ['warranty'],
      statements: [
        preferred(
          'Warranty of no more than 90 days',
          all(check('warranty', 'us', 'present'), check('warranty-period', 'us', 'at-most', days(90))),
        ),
      ],
    });
    const warranty = (...more: NonNullable<Written['terms']>): Written => ({
      label: '6',
      heading: 'Warranty',
      words: 'Supplier warrants that the product works for ninety days.',
      types: ['warranty'],
      terms: [
        { kind: 'warranty', actor: 'supplier', value: items('performance'), words: 'Supplier warrants' },
        ...more,
      ],
    });
    expect(review([warranty()], short, 'supplier').grade).toBe('YELLOW');
    const lasting = { kind: 'warranty-period', actor: 'supplier', value: days(90), words: 'ninety days' } as const;
    expect(review([warranty(lasting)], short, 'supplier').grade).toBe('GREEN');
  });
});

describe('a clause that treats both alike', () => {
  const oneSided = playbookOf({
    title: 'Assignment',
    clauseTypes: ['assignment'],
    statements: [
      preferred('Neither party may assign without consent', check('assignment', 'both', 'equals', state('consent'))),
      escalate(
        'Supplier may assign freely while we need consent',
        all(
          check('assignment', 'them', 'equals', state('free')),
          check('assignment', 'us', 'equals', state('consent')),
        ),
      ),
    ],
  });
  const clause = (actors: readonly ['both' | 'supplier', 'both' | 'customer']): Written => ({
    label: '9',
    heading: 'Assignment',
    words: 'Rights pass freely. Duties pass with consent.',
    types: ['assignment'],
    terms: [
      { kind: 'assignment', actor: actors[0], value: state('free'), words: 'Rights pass freely' },
      { kind: 'assignment', actor: actors[1], value: state('consent'), words: 'Duties pass with consent' },
    ],
  });

  it('is not one-sided, whatever its two halves say', () => {
    expect(review([clause(['both', 'both'])], oneSided).grade).toBe('YELLOW');
  });

  it('is unlike one that frees the other side alone', () => {
    expect(review([clause(['supplier', 'customer'])], oneSided).grade).toBe('RED');
  });
});

function exclusive(value: Value): Written {
  return {
    label: '4',
    heading: 'Exclusivity',
    words: 'Distributor alone sells the products of Supplier.',
    types: ['exclusivity'],
    terms: [{ kind: 'exclusivity', actor: 'supplier', value, words: 'Distributor alone' }],
  };
}

function owned(what: readonly string[], hedged?: string): Written {
  return {
    label: '5',
    heading: 'Ownership',
    words: 'It belongs to Supplier unless Customer buys it.',
    types: ['ip-ownership'],
    terms: [
      {
        kind: 'ip-ownership',
        actor: 'supplier',
        value: items(...what),
        words: 'belongs to Supplier',
        ...(hedged === undefined ? {} : { hedged }),
      },
    ],
  };
}
