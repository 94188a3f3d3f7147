import type { Range } from '../document/contract-text';
import type { Mismatch, Numeral } from './numbers';
import { agreed, bareNumeralAt, matchAt, numbersIn } from './numbers';
import type { Duration, DurationUnit } from './value';

/**
 * A quantity found in a string. Offsets are into the string that was scanned, which is the `plain` form (lower case,
 * dashes, quotes and spaces normalised one to one). With `mismatch` the words and the figure differ ("thirty (60) days"):
 * `value` is what stands first, and no reader may rely on it.
 */
export interface Quantity<Value> extends Range {
  readonly value: Value;
  readonly mismatch?: Mismatch;
  /** Where it is one end of a range ("6" and "24 months" in "6-24 months"). */
  readonly bound?: 'low' | 'high';
}

export interface QuantityRange<Value> extends Range {
  readonly low: Quantity<Value>;
  readonly high: Quantity<Value>;
}

const unitAfterNumber =
  /[)\]]?[\s-]*(?:(?:full|consecutive|successive|continuous|complete|whole|calendar|additional|further|more|contract|fiscal|preceding|prior|previous|immediately|trailing|rolling|(business|working|banking|trading|work|clear))[\s-]+){0,4}(hour|hr|day|weekday|week|wk|month|mo|quarter|year|yr)s?(?![a-z])/y;

const units: Readonly<Record<string, { unit: DurationUnit; times: number }>> = {
  hour: { unit: 'hours', times: 1 },
  hr: { unit: 'hours', times: 1 },
  day: { unit: 'days', times: 1 },
  weekday: { unit: 'business-days', times: 1 },
  week: { unit: 'weeks', times: 1 },
  wk: { unit: 'weeks', times: 1 },
  month: { unit: 'months', times: 1 },
  mo: { unit: 'months', times: 1 },
  quarter: { unit: 'months', times: 3 },
  year: { unit: 'years', times: 1 },
  yr: { unit: 'years', times: 1 },
};

const restatedAfterUnit = /\s*[([]\s*(?=[\da-z])/y;
const closing = /[^()[\]]{0,30}[)\]]/y;
export const rangeJoint = /^[)\]]?\s*(?:-|to|through)\s*$/;
export const andJoint = /^[)\]]?\s*and\s*$/;
export const between = /\bbetween\s*[([]?$/;
const numbersOfThings =
  /(?:section|article|clause|phase|exhibit|schedule|item|step|paragraph|year|month|option|tier|level|part)\s*[([]?$/;

/** Every duration, in order. Both ends of a range are given, each with its `bound`. Quarters are months. Linear. */
export function durationsIn(plain: string): readonly Quantity<Duration>[] {
  const numbers = numbersIn(plain);
  const found: Quantity<Duration>[] = [];
  numbers.forEach((number, i) => {
    const duration = durationFrom(plain, number);
    if (!duration) return;
    const before = numbers[i - 1];
    const low = before && lowBound(plain, before, duration, found.at(-1));
    if (!low) {
      found.push(duration);
      return;
    }
    if (found.at(-1)?.start === low.start) found.pop();
    found.push(low, { ...duration, bound: 'high' });
  });
  return found;
}

/** "6-24 months", "between six (6) and twelve (12) months", "30 days to 90 days". */
export function durationRangesIn(plain: string): readonly QuantityRange<Duration>[] {
  return rangesOf(durationsIn(plain));
}

function rangesOf<Value>(quantities: readonly Quantity<Value>[]): readonly QuantityRange<Value>[] {
  const ranges: QuantityRange<Value>[] = [];
  quantities.forEach((low, i) => {
    const high = quantities[i + 1];
    if (low.bound === 'low' && high?.bound === 'high') ranges.push({ start: low.start, end: high.end, low, high });
  });
  return ranges;
}

function durationFrom(plain: string, number: Numeral): Quantity<Duration> | undefined {
  const after = matchAt(unitAfterNumber, plain, number.end);
  const named = after && units[after[2] ?? ''];
  if (!after || !named) return undefined;
  const unit = after[1] && named.unit === 'days' && after[1] !== 'clear' ? 'business-days' : named.unit;
  const end = number.end + after[0].length;
  const value: Duration = { shape: 'duration', amount: number.value * named.times, unit };
  const restated = number.mismatch ? undefined : restatedDuration(plain, end, number.value);
  const mismatch = number.mismatch ?? restated?.mismatch;
  return { start: number.start, end: restated?.end ?? end, value, ...(mismatch && { mismatch }) };
}

/** "thirty days (30)", "twelve months (12 months)": only a number of the same unit restates it. */
function restatedDuration(plain: string, at: number, value: number): { end: number; mismatch?: Mismatch } | undefined {
  const open = matchAt(restatedAfterUnit, plain, at);
  if (!open) return undefined;
  const inside = bareNumeralAt(plain, at + open[0].length);
  if (!inside) return undefined;
  const close = matchAt(closing, plain, inside.end);
  if (!close || !/^\s*(?:days?|months?|years?|weeks?|hours?)?\s*[)\]]$/.test(close[0])) return undefined;
  return { ...agreed(value, inside.value), end: inside.end + close[0].length };
}

function lowBound(
  plain: string,
  number: Numeral,
  high: Quantity<Duration>,
  previous: Quantity<Duration> | undefined,
): Quantity<Duration> | undefined {
  const withUnit = previous && previous.start === number.start && !previous.bound ? previous : undefined;
  const low = withUnit ?? sameUnit(number, high);
  const gap = plain.slice(low.end, high.start);
  const before = plain.slice(Math.max(0, low.start - 30), low.start);
  const joined = gap.length < 40 && (rangeJoint.test(gap) || (andJoint.test(gap) && between.test(before)));
  if (!joined || compareDurations(low.value, high.value) >= 0) return undefined;
  if (!withUnit && numbersOfThings.test(before)) return undefined;
  return { ...low, bound: 'low' };
}

function sameUnit(number: Numeral, high: Quantity<Duration>): Quantity<Duration> {
  const value: Duration = { ...high.value, amount: number.value };
  return { start: number.start, end: number.end, value, ...(number.mismatch && { mismatch: number.mismatch }) };
}

const hoursOf: Readonly<Record<DurationUnit, number>> = {
  hours: 1,
  days: 24,
  // Five of seven days, without holidays.
  'business-days': (24 * 7) / 5,
  weeks: 24 * 7,
  months: (24 * 365) / 12,
  years: 24 * 365,
};

/** In calendar days; months and years by the average of a year of 365 days. */
export function toDays(duration: Duration): number {
  return (duration.amount * hoursOf[duration.unit]) / 24;
}

/**
 * Negative, zero or positive as `a` is shorter than, as good as equal to, or longer than `b`. Across days and months what
 * trade calls equal is equal (30 days and a month, 90 days and three months, 360 or 365 days and a year).
 */
export function compareDurations(a: Duration, b: Duration): number {
  const [left, right] = [toDays(a), toDays(b)];
  const exact = calendarFamily(a.unit) === calendarFamily(b.unit);
  const tolerance = exact ? 1e-9 : 0.016 * Math.max(left, right);
  return Math.abs(left - right) <= tolerance ? 0 : left - right;
}

function calendarFamily(unit: DurationUnit): 'clock' | 'business' | 'calendar' {
  if (unit === 'business-days') return 'business';
  return unit === 'months' || unit === 'years' ? 'calendar' : 'clock';
}

const blank =
  /\[\s*(?:[_*•.#●\s-]{1,60}|(?:insert|amount|number|to be|tbd|x{1,6})[^\]\n]{0,80})\]|\{[a-z#][\w #]{0,60}\}|_{3,}|\*{3,}|•{2,}/g;

/** Blanks and redactions: "[____]", "[***]", "[•]", "_____", "[insert amount]", "{fee_cap}". */
export function blanksIn(plain: string): readonly Range[] {
  return [...plain.matchAll(blank)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
