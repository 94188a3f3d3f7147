import { type Duration, type Money, type Rate, sameCurrency, type Value } from '../contract/value';
import { compareLimits } from './compare-caps';
import { compareInterval, compareNumbers, equal, less, more, unknown } from './relation';
import type { Relation } from './relation';

const daysPerMonth = 30.4375;
const daysPerWeek = 7;

/** "Three months" and "90 days" are meant alike; compared to the day they would never be equal. */
const sameInPractice = 0.02;

/** How value `a` stands to `b`, `unknown` where neither bounds the other. Flags and states have no order. */
export function compareValues(a: Value, b: Value): Relation {
  if (a.shape === 'duration' && b.shape === 'duration') return compareDurations(a, b);
  if (a.shape === 'money' && b.shape === 'money') return compareMoney(a, b);
  if (a.shape === 'rate' && b.shape === 'rate') return compareRates(a, b);
  if (a.shape === 'cap' && b.shape === 'cap') return compareLimits(a.limit, b.limit);
  if (a.shape === 'cap' && b.shape === 'money') return compareLimits(a.limit, { kind: 'amount', money: b });
  if (a.shape === 'state' && b.shape !== 'state') return compareOpenState(a.state, b);
  return unknown;
}

/** States that stand at the end of the scale. A contract "in perpetuity" that can be left at will does not: see `open-ended-term`. */
const endless: ReadonlySet<string> = new Set(['indefinite', 'uncapped']);

function compareOpenState(state: string, b: Value): Relation {
  if (b.shape !== 'duration' && b.shape !== 'rate') return unknown;
  if (endless.has(state)) return more;
  return state === 'none' ? less : unknown;
}

function compareDurations(a: Duration, b: Duration): Relation {
  if (a.unit === b.unit) return compareNumbers(a.amount, b.amount);
  const byMonths = [months(a), months(b)] as const;
  if (byMonths[0] !== undefined && byMonths[1] !== undefined) return compareNumbers(byMonths[0], byMonths[1]);
  const [aLow, aHigh] = days(a);
  const [bLow, bHigh] = days(b);
  if (aLow === aHigh && bLow === bHigh) return roughly(aLow, bLow, (byMonths[0] ?? byMonths[1]) !== undefined);
  return compareInterval(aLow, aHigh, bLow) | compareInterval(aLow, aHigh, bHigh);
}

function roughly(a: number, b: number, betweenCalendars: boolean): Relation {
  if (betweenCalendars && Math.abs(a - b) <= sameInPractice * Math.max(a, b)) return equal;
  return compareNumbers(a, b);
}

function months({ amount, unit }: Duration): number | undefined {
  if (unit === 'months') return amount;
  return unit === 'years' ? amount * 12 : undefined;
}

/** Calendar days, from and to: business days are between as many days and one and a half times as many with a weekend. */
function days({ amount, unit }: Duration): readonly [number, number] {
  if (unit === 'business-days') return [amount, amount === 0 ? 0 : amount * 1.4 + 2];
  const exact = { hours: 1 / 24, days: 1, weeks: daysPerWeek, months: daysPerMonth, years: 12 * daysPerMonth }[unit];
  return [amount * exact, amount * exact];
}

function compareMoney(a: Money, b: Money): Relation {
  if (!sameCurrency(a, b) && a.amount !== 0 && b.amount !== 0) return unknown;
  return compareNumbers(a.amount, b.amount);
}

function compareRates(a: Rate, b: Rate): Relation {
  if (a.per === b.per) return compareNumbers(a.percent, b.percent);
  if (a.per === 'once' || b.per === 'once') return unknown;
  const yearly = (rate: Rate) => (rate.per === 'month' ? rate.percent * 12 : rate.percent);
  return compareNumbers(Math.round(yearly(a) * 1e6), Math.round(yearly(b) * 1e6));
}

/** Whether `more` can only be `more`: used to say that a value betters another. */
export function differs(relation: Relation): 'more' | 'less' | undefined {
  if (relation === more) return 'more';
  return relation === less ? 'less' : undefined;
}
