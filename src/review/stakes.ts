import type { Actor, Bearer } from '../contract/actor';
import type { TermKind } from '../contract/term-registry';

/** What a kind of term means to its actor: whether having it helps, and whether more of it helps. */
export interface Stake {
  readonly standing: 'benefit' | 'burden' | 'neutral';
  readonly amount: 'more' | 'less' | 'neutral';
}

const right: Stake = { standing: 'benefit', amount: 'less' };
const duty: Stake = { standing: 'burden', amount: 'less' };
const fact: Stake = { standing: 'neutral', amount: 'neutral' };

/** `right` of a notice or period: the shorter the better for whom it serves; `duty`: the less the better. */
export const stakes: Readonly<Record<TermKind, Stake>> = {
  'liability-cap': right,
  'liability-carve-outs': duty,
  'consequential-damages-exclusion': right,
  indemnity: duty,
  'indemnity-cap': right,
  'indemnity-for-own-negligence': duty,
  warranty: duty,
  'warranty-period': duty,
  'warranty-disclaimer': right,
  'exclusive-remedy': right,
  insurance: duty,
  'initial-term': fact,
  renewal: fact,
  'renewal-period': fact,
  'renewal-notice': right,
  'price-increase': { standing: 'benefit', amount: 'more' },
  'convenience-termination': right,
  'breach-termination': right,
  'cure-period': right,
  'governing-law': fact,
  forum: fact,
  'dispute-resolution': fact,
  assignment: fact,
  'assignment-exceptions': { standing: 'benefit', amount: 'more' },
  'change-of-control': duty,
  'payment-period': { standing: 'neutral', amount: 'more' },
  'late-interest': duty,
  confidentiality: duty,
  'confidentiality-period': { standing: 'neutral', amount: 'neutral' },
  'confidentiality-carve-outs': right,
  'breach-notice': { standing: 'burden', amount: 'more' },
  'security-measures': duty,
  'data-processing-agreement': fact,
  'ip-ownership': { standing: 'benefit', amount: 'more' },
  license: { standing: 'benefit', amount: 'more' },
  exclusivity: duty,
  'non-compete': duty,
  'force-majeure': right,
  'ai-training': right,
  subcontracting: fact,
  publicity: fact,
  'service-level': { standing: 'burden', amount: 'less' },
  'force-majeure-termination': right,
  prepayment: duty,
  'payment-withholding': right,
  'insurance-types': duty,
  'arbitration-rules': fact,
  'jury-waiver': fact,
  'class-action-waiver': fact,
  'termination-fee': duty,
  'termination-refund': duty,
  'insolvency-termination': right,
  'data-return': duty,
  'audit-right': right,
  'exit-assistance': duty,
  'service-credits': duty,
  residuals: right,
  'non-solicitation': duty,
  'most-favoured-customer': duty,
  'minimum-commitment': duty,
  suspension: right,
  'data-sale': right,
  'data-handling': fact,
  'super-cap': right,
};

/** Kinds that speak of the deal, not of one side: an unnamed actor is no doubt there. */
const ofTheDeal: ReadonlySet<TermKind> = new Set<TermKind>([
  'initial-term',
  'renewal',
  'renewal-period',
  'governing-law',
  'forum',
  'dispute-resolution',
  'data-processing-agreement',
  'arbitration-rules',
  'jury-waiver',
  'class-action-waiver',
]);

export function speaksOfTheDeal(kind: TermKind): boolean {
  return ofTheDeal.has(kind);
}

/** Whose having the term serves us: our rights and their duties. */
export function favourableBearer(kind: TermKind): 'us' | 'them' | 'either' {
  const { standing } = stakes[kind];
  if (standing === 'neutral') return 'either';
  return standing === 'benefit' ? 'us' : 'them';
}

/** Whether more of the term is better for us when `bearer` is its actor. */
export function weWant(kind: TermKind, bearer: Bearer): 'more' | 'less' | 'neutral' {
  const { amount } = stakes[kind];
  if (amount === 'neutral' || bearer === 'both' || bearer === 'unknown') return 'neutral';
  if (bearer === 'us') return amount;
  return amount === 'more' ? 'less' : 'more';
}

/** Whose a term is where the words name nobody: customers pay, suppliers warrant, and either side may decline a renewal. */
const presumed: Readonly<Partial<Record<TermKind, Actor>>> = {
  'payment-period': 'customer',
  'late-interest': 'customer',
  'price-increase': 'supplier',
  warranty: 'supplier',
  'warranty-period': 'supplier',
  'warranty-disclaimer': 'supplier',
  license: 'customer',
  // "unless terminated by notice at least 30 days before its end"
  'renewal-notice': 'both',
};

export function presumedActor(kind: TermKind): Actor | undefined {
  return presumed[kind];
}
