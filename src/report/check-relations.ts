import type { Bearer } from '../contract/actor';
import type { Value } from '../contract/value';
import type { Check } from '../playbook/playbook';
import { compareValues } from '../review/compare-values';
import { atLeast, atMost, equal, less, more, surely } from '../review/relation';

/** Whether two checks are about the same term of the same side; what must hold for each side holds for either. */
export function sameSubject(wish: Check, other: Check): boolean {
  return wish.term === other.term && covers(wish.bearer, other.bearer);
}

function covers(wish: Bearer, other: Bearer): boolean {
  return wish === other || (wish === 'both' && (other === 'us' || other === 'them'));
}

/** Whether every term that meets `a` meets `b`. False where that cannot be shown. */
export function implies(a: Check, b: Check): boolean {
  if (!sameSubject(a, b)) return false;
  if (a.value === undefined || b.value === undefined) return a.comparison === b.comparison;
  const [from, to] = [boundsOf(a), boundsOf(b)];
  if (from && to) return impliesBound(from, to);
  if (a.comparison !== b.comparison) return false;
  if (a.comparison === 'equals') return sameState(a.value, b.value);
  return impliesItems(a.comparison, a.value, b.value);
}

/** Whether one term may meet both, shown from their values. */
export function overlaps(wish: Check, flag: Check): boolean {
  if (wish.value === undefined || flag.value === undefined) {
    return wish.value === flag.value && wish.comparison === flag.comparison;
  }
  const [one, other] = [boundsOf(wish), boundsOf(flag)];
  if (one && other) return overlapBounds(one, other);
  if (wish.comparison === 'equals' && flag.comparison === 'equals') return sameState(wish.value, flag.value);
  return overlapItems(wish, flag);
}

interface Bounds {
  readonly direction: 'up' | 'down' | 'point';
  readonly open: boolean;
  readonly value: Value;
}

const ordered: ReadonlySet<Value['shape']> = new Set(['duration', 'money', 'rate', 'cap']);

function boundsOf({ comparison, value }: Check): Bounds | undefined {
  if (value === undefined || !ordered.has(value.shape)) return undefined;
  switch (comparison) {
    case 'at-least':
    case 'more-than':
      return { direction: 'up', open: comparison === 'more-than', value };
    case 'at-most':
    case 'less-than':
      return { direction: 'down', open: comparison === 'less-than', value };
    case 'equals':
      return { direction: 'point', open: false, value };
    default:
      return undefined;
  }
}

function impliesBound(a: Bounds, b: Bounds): boolean {
  const relation = compareValues(a.value, b.value);
  if (b.direction === 'point') return a.direction === 'point' && surely(relation, equal);
  if (a.direction !== 'point' && a.direction !== b.direction) return false;
  const touching = b.open && !a.open;
  if (b.direction === 'up') return surely(relation, touching ? more : atLeast);
  return surely(relation, touching ? less : atMost);
}

/** Both reach the same way: their far ends meet. Towards each other: the one must begin before the other ends. */
function overlapBounds(a: Bounds, b: Bounds): boolean {
  if (a.direction === b.direction && a.direction !== 'point') return true;
  const relation = compareValues(a.value, b.value);
  if (a.direction === 'point' && b.direction === 'point') return surely(relation, equal);
  const touching = a.open || b.open;
  const isBelow = a.direction === 'up' || b.direction === 'down';
  if (isBelow) return surely(relation, touching ? less : atMost);
  return surely(relation, touching ? more : atLeast);
}

function sameState(a: Value, b: Value): boolean {
  return a.shape === 'state' && b.shape === 'state' && a.state === b.state;
}

function impliesItems(comparison: Check['comparison'], a: Value, b: Value): boolean {
  if (a.shape !== 'items' || b.shape !== 'items') return false;
  if (comparison === 'one-of') return a.items.every((item) => b.items.some((area) => isWithin(item, area)));
  if (comparison === 'includes' || comparison === 'excludes') return b.items.every((item) => a.items.includes(item));
  return false;
}

function overlapItems({ comparison, value }: Check, flag: Check): boolean {
  if (value?.shape !== 'items' || flag.value?.shape !== 'items') return false;
  const [wanted, flagged] = [value.items, flag.value.items];
  if (comparison === 'one-of' && flag.comparison === 'one-of') {
    return wanted.some((item) => flagged.some((area) => isWithin(item, area)));
  }
  if (comparison === 'one-of' && flag.comparison === 'excludes') {
    return wanted.some((item) => !flagged.some((area) => isWithin(item, area) || isWithin(area, item)));
  }
  const isAlike = comparison === flag.comparison && (comparison === 'includes' || comparison === 'excludes');
  return isAlike && flagged.every((item) => wanted.includes(item));
}

/** "US-NY" is in "US". */
function isWithin(item: string, area: string): boolean {
  return item === area || item.startsWith(`${area}-`);
}
