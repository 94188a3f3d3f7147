import type { Bearer } from '../contract/actor';
import type { Quantity } from '../contract/quantities';
import type { TermKind } from '../contract/term-registry';
import type { Value } from '../contract/value';
import type { Comparison, Condition } from './playbook';
import { all, type Part } from './statement-part';

export type Order = Extract<Comparison, 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'equals'>;

/** Longer phrases first, since "no more than" holds "more than". */
const comparisons: readonly (readonly [RegExp, Order])[] = [
  [
    /\b(?:no|not) (?:less|fewer|shorter|lower|smaller|earlier|sooner) than\b|\b(?:not|never) (?:to )?(?:be )?(?:below|under)\b/,
    'at-least',
  ],
  [
    /\b(?:no|not) (?:more|longer|greater|higher|later) than\b|\b(?:not|never) (?:to )?exceed(?:ing)?\b|\bdoes not exceed\b/,
    'at-most',
  ],
  [/\b(?:and )?(?:no|not) (?:more|longer|higher|later)\b(?! than)/, 'at-most'],
  [/\b(?:and )?(?:no|not) (?:less|shorter|lower|fewer|earlier|sooner)\b(?! than)/, 'at-least'],
  [
    /\bor (?:more|longer|greater|higher|above|over)\b(?! (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|twelve\b|eighteen\b|thirty\b|sixty\b|ninety\b))|\band (?:above|over|up)\b/,
    'at-least',
  ],
  [
    /\bor (?:less|fewer|shorter|lower|under|below|sooner|earlier)\b(?! (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|twelve\b|eighteen\b|thirty\b|sixty\b|ninety\b|than\b))/,
    'at-most',
  ],
  [
    /\b(?:more|longer|greater|higher|larger|later) than\b|\bin excess of\b|\bexceed(?:s|ing)?\b|\b(?:over|above|beyond)\b|>(?!=)/,
    'more-than',
  ],
  [
    /\b(?:less|fewer|shorter|lower|smaller|earlier|sooner) than\b|\b(?:below|beneath)\b|\bunder\b(?! (?:(?:the|this|that|an?|any|each|every|such|our|its|their|all|applicable|relevant|these|those|a given) )*(?:agreements?|contracts?|orders?|order forms?|sows?|statements? of work|msa|dpas?|terms|clauses?|sections?|articles?|polic(?:y|ies)|laws?|gdpr|it|them|which)\b)|<(?!=)/,
    'less-than',
  ],
  [/\bat least\b|\bat minimum\b|\b(?:a )?minimum(?: of)?\b|\bmin\.|≥|>=/, 'at-least'],
  [/\bat most\b|\bup to\b|\b(?:a )?maximum(?: of)?\b|\bmax\.|\bwithin\b|\binside\b|≤|<=/, 'at-most'],
];

const sticky = comparisons.map(([expression, order]) => [new RegExp(expression.source, 'y'), order] as const);

/** The comparison that stands at `at`, the longest; `isBehind` where it goes with the amount before it ("or more"). */
export function orderAt(
  plain: string,
  at: number,
): { readonly order: Order; readonly end: number; readonly isBehind: boolean } | undefined {
  let best: { order: Order; end: number; isBehind: boolean } | undefined;
  for (const [expression, order] of sticky) {
    expression.lastIndex = at;
    const words = expression.exec(plain)?.[0];
    if (words === undefined || at + words.length <= (best?.end ?? at)) continue;
    best = { order, end: at + words.length, isBehind: /^(?:or|and)\b/.test(words) };
  }
  return best;
}

/**
 * "Within 30 days", "no later than 30 days": the usual way to state a deadline, so that the words say what it is and not
 * that a shorter one is better.
 */
export function takeDeadline(part: Part): boolean {
  return part.take(/\bwithin\b|\binside\b(?: of)?|\b(?:no|not) later than\b/) !== undefined;
}

/** The comparison words of a part: `none` where there are none, `several` where they disagree and nothing may be read. */
export function takeComparison(part: Part): Order | 'none' | 'several' {
  // What is better depends on what it is: the amount alone says it.
  part.take(/\bor better\b/);
  const found = new Set<Order>();
  for (const [expression, comparison] of comparisons) {
    while (part.take(expression)) found.add(comparison);
  }
  if (/^\s*(?:months?|days?|years?)?\+/.test(part.rest)) return 'several';
  const [first] = found;
  if (found.size > 1) return 'several';
  return first ?? 'none';
}

/** What we would rather have of a quantity, as the term is borne by `bearer`. */
type Wish = 'more' | 'less' | 'neutral';

/** What the actor of a term would like more or less of. */
const actorWishes: Partial<Record<TermKind, Wish>> = {
  'liability-cap': 'less',
  'indemnity-cap': 'less',
  'super-cap': 'less',
  'warranty-period': 'less',
  insurance: 'less',
  'renewal-notice': 'less',
  'convenience-termination': 'less',
  'cure-period': 'less',
  'payment-period': 'more',
  'late-interest': 'less',
  'price-increase': 'more',
  'breach-notice': 'more',
  'service-level': 'less',
};

/**
 * A supplier is kept by a renewal period, and is as often the one who must cure as the one who waits: a bare length is that
 * length for it, and a range has two ends. Tiers around it may still tell which way it points.
 */
const exactForSuppliers: ReadonlySet<TermKind> = new Set<TermKind>(['renewal-period', 'cure-period']);

function isExact(part: Part, kind: TermKind): boolean {
  return part.context.side === 'supplier' && exactForSuppliers.has(kind);
}

/** How a bare renewal period is meant: no longer than that by who is bound by it. */
export function renewalOrder(part: Part): Order {
  return isExact(part, 'renewal-period') ? 'equals' : 'at-most';
}

const reversed: Readonly<Record<Wish, Wish>> = { more: 'less', less: 'more', neutral: 'neutral' };

function actorWish(kind: TermKind): Wish {
  return actorWishes[kind] ?? 'neutral';
}

function ourWish(kind: TermKind, bearer: Bearer): Wish {
  if (bearer === 'us') return actorWish(kind);
  return bearer === 'them' ? reversed[actorWish(kind)] : 'neutral';
}

/** The side whose term a comparison is about where none is named: what we ask for serves us, what we escalate hurts us. */
export function bearerByInterest(kind: TermKind, comparison: Order | 'none', isBad: boolean): Bearer | undefined {
  const wish = actorWish(kind);
  if (wish === 'neutral' || comparison === 'none' || comparison === 'equals') return undefined;
  const more = comparison === 'at-least' || comparison === 'more-than';
  const servesActor = more === (wish === 'more');
  return servesActor === isBad ? 'them' : 'us';
}

export interface Amounts<V extends Value> {
  readonly low: V;
  /** The upper end, where a range is given. */
  readonly high?: V;
}

/** One quantity or one range among `quantities`, taken from the part; undefined where there are none, or several. */
export function takeAmounts<V extends Value>(part: Part, quantities: readonly Quantity<V>[]): Amounts<V> | undefined {
  const free = quantities.filter((quantity) => part.isFree(quantity));
  const [first, second] = free;
  if (!first || free.length > 2 || free.some(({ mismatch }) => mismatch)) return undefined;
  if (first.bound === 'low' && second?.bound === 'high') {
    part.take(/\bbetween\b/);
    part.takeRange({ start: first.start, end: second.end });
    return { low: first.value, high: second.value };
  }
  if (second) return undefined;
  part.takeRange(first);
  return { low: first.value };
}

/**
 * The check of an amount: by the words of comparison where there are any, otherwise by what serves us ("a cap of 12 months"
 * on the supplier's liability is met by more for a customer, by less for a supplier). Of a range the end that guards us
 * counts, both where neither side's wish is known. Undefined where the words leave it open.
 */
export function amountCheck<V extends Value>(
  part: Part,
  kind: TermKind,
  bearer: Bearer,
  amounts: Amounts<V>,
  comparison: Order | 'none' | 'several',
): Condition | undefined {
  if (comparison === 'several') return undefined;
  const check = (order: Order, value: V): Condition => part.check(kind, bearer, order, value);
  if (amounts.high !== undefined) return rangeCheck(part, kind, bearer, amounts.low, amounts.high, comparison, check);
  if (comparison !== 'none') return check(comparison, amounts.low);
  // A bare amount under "escalate" does not say on which side of it trouble begins.
  if (part.isBad) return undefined;
  const wish = isExact(part, kind) ? 'neutral' : ourWish(kind, bearer);
  return check(wish === 'more' ? 'at-least' : wish === 'less' ? 'at-most' : 'equals', amounts.low);
}

function rangeCheck<V extends Value>(
  part: Part,
  kind: TermKind,
  bearer: Bearer,
  low: V,
  high: V,
  comparison: Order | 'none',
  check: (order: Order, value: V) => Condition,
): Condition | undefined {
  if (part.isBad || (comparison !== 'none' && comparison !== 'at-most')) return undefined;
  const wish = isExact(part, kind) ? 'neutral' : ourWish(kind, bearer);
  if (wish === 'more') return check('at-least', low);
  if (wish === 'less') return check('at-most', high);
  return all([check('at-least', low), check('at-most', high)]);
}
