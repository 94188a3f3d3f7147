import { type CapLimit, sameCurrency } from '../contract/value';
import {
  atLeast,
  atMost,
  compareNumbers,
  equal,
  flipped,
  greaterOf,
  less,
  lesserOf,
  more,
  surely,
  unknown,
} from './relation';
import type { Relation } from './relation';

/** How much `a` lets a party bear against `b`. Fees and amounts bound each other only where the contract says how. */
export function compareLimits(a: CapLimit, b: CapLimit): Relation {
  if (a.kind === 'unread' || b.kind === 'unread') return unknown;
  if (isJoined(a) && isJoined(b)) return compareEach(a, b);
  return compareFolded(a, b);
}

function compareFolded(a: CapLimit, b: CapLimit): Relation {
  if (a.kind === 'unread' || b.kind === 'unread') return unknown;
  if (a.kind === 'greater-of') return fold(a.of, b, greaterOf);
  if (a.kind === 'lesser-of') return fold(a.of, b, lesserOf);
  if (b.kind === 'greater-of' || b.kind === 'lesser-of') return flipped(compareLimits(b, a));
  if (a.kind === 'none') return b.kind === 'none' ? equal : more;
  if (b.kind === 'none') return less;
  if (a.kind === 'all-excluded') return b.kind === 'all-excluded' ? equal : less;
  if (b.kind === 'all-excluded') return more;
  if (a.kind === 'amount' && b.kind === 'amount') {
    return sameCurrency(a.money, b.money) ? compareNumbers(a.money.amount, b.money.amount) : unknown;
  }
  return a.kind === 'fees' && b.kind === 'fees' ? compareFees(a, b) : unknown;
}

type Joined = Extract<CapLimit, { kind: 'greater-of' | 'lesser-of' }>;

function isJoined(limit: CapLimit): limit is Joined {
  return limit.kind === 'greater-of' || limit.kind === 'lesser-of';
}

/**
 * The greater of X and Y against the greater of V and W: neither X nor Y need bound both, as long as each of V and W is bounded by
 * one of them. Fees and amounts that do not compare with each other do with their like.
 */
function compareEach(a: Joined, b: Joined): Relation {
  const bounds = [
    isAbove(a, b, more) ? more : unknown,
    isAbove(a, b, atLeast) ? atLeast : unknown,
    isAbove(b, a, more) ? less : unknown,
    isAbove(b, a, atLeast) ? atMost : unknown,
  ];
  return bounds.reduce((known, bound) => known & bound, compareFolded(a, b));
}

/** Whether `high` is surely at `wanted` to `low`, told limb by limb. */
function isAbove(high: Joined, low: Joined, wanted: Relation): boolean {
  const holds = (x: CapLimit, y: CapLimit) => surely(compareLimits(x, y), wanted);
  const some = (limits: Joined, is: (limit: CapLimit) => boolean) => limits.of.some(is);
  const every = (limits: Joined, is: (limit: CapLimit) => boolean) => limits.of.length > 0 && limits.of.every(is);
  const ofLow = low.kind === 'greater-of' ? every : some;
  if (high.kind === 'greater-of') {
    return ofLow(low, (y) => some(high, (x) => holds(x, y)));
  }
  return every(high, (x) => ofLow(low, (y) => holds(x, y)));
}

type Fees = Extract<CapLimit, { kind: 'fees' }>;

/** All fees ever paid are never less than those of a window; the fees of one order are never more than those of all. */
function compareFees(a: Fees, b: Fees): Relation {
  const window = compareWindows(a, b);
  if (a.scope === b.scope) return window;
  if (a.scope !== 'agreement' && b.scope === 'agreement') return window & more ? unknown : atMost;
  if (a.scope === 'agreement') return window & less ? unknown : atLeast;
  return unknown;
}

function compareWindows(a: Fees, b: Fees): Relation {
  if (a.months !== undefined && b.months !== undefined) {
    return compareNumbers(a.months * a.multiple, b.months * b.multiple);
  }
  if (a.months === undefined && b.months === undefined) return compareNumbers(a.multiple, b.multiple);
  if (a.months === undefined) return a.multiple >= b.multiple ? atLeast : unknown;
  return a.multiple <= b.multiple ? atMost : unknown;
}

function fold(of: readonly CapLimit[], b: CapLimit, join: (x: Relation, y: Relation) => Relation): Relation {
  const relations = of.map((limit) => compareLimits(limit, b));
  return relations.length === 0 ? unknown : relations.reduce(join);
}
