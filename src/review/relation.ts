/**
 * How one value may stand to another: a set of the three possibilities, so that a value known only by a bound ("all fees
 * ever paid" is never less than those of 12 months) is compared as far as the bound decides and no further.
 */
export type Relation = number;

export const less: Relation = 1;
export const equal: Relation = 2;
export const more: Relation = 4;
export const unknown: Relation = less | equal | more;
export const atLeast: Relation = equal | more;
export const atMost: Relation = less | equal;

const single: readonly Relation[] = [less, equal, more];

/** Whether every possibility of `relation` is among `wanted`. */
export function surely(relation: Relation, wanted: Relation): boolean {
  return (relation & ~wanted) === 0;
}

export function surelyNot(relation: Relation, wanted: Relation): boolean {
  return (relation & wanted) === 0;
}

export function flipped(relation: Relation): Relation {
  return (relation & equal) | (relation & less ? more : 0) | (relation & more ? less : 0);
}

/** How the greater (or the lesser) of two values stands to a third, given how each of them does. */
export function greaterOf(a: Relation, b: Relation): Relation {
  return combined(a, b, Math.max);
}

export function lesserOf(a: Relation, b: Relation): Relation {
  return combined(a, b, Math.min);
}

function combined(a: Relation, b: Relation, pick: (x: number, y: number) => number): Relation {
  let result = 0;
  for (const x of single) for (const y of single) if (a & x && b & y) result |= pick(x, y);
  return result;
}

export function compareNumbers(a: number, b: number): Relation {
  if (a === b) return equal;
  return a < b ? less : more;
}

/** `a` lies somewhere in `[low, high]`. */
export function compareInterval(low: number, high: number, b: number): Relation {
  return (low < b ? less : 0) | (low <= b && b <= high ? equal : 0) | (high > b ? more : 0);
}
