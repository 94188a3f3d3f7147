import type { Range } from '../document/contract-text';
import type { Mismatch, Numeral } from './numbers';
import { agreed, bareNumeralAt, matchAt, numbersIn } from './numbers';
import type { Duration, DurationUnit, Money, Rate } from './value';

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
const rangeJoint = /^[)\]]?\s*(?:-|to|through)\s*$/;
const andJoint = /^[)\]]?\s*and\s*$/;
const between = /\bbetween\s*[([]?$/;
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

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const prefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  hk: 'HKD',
  c: 'CAD',
  ca: 'CAD',
  a: 'AUD',
  s: 'SGD',
};
const names: readonly (readonly [RegExp, string])[] = [
  [/canad|cad|cdn/, 'CAD'],
  [/austral|aud/, 'AUD'],
  [/singapore|sgd/, 'SGD'],
  [/hong|hkd/, 'HKD'],
  [/dollar|usd|us\$/, 'USD'],
  [/eur/, 'EUR'],
  [/pound|gbp|sterling/, 'GBP'],
  [/franc|chf/, 'CHF'],
  [/yen|jpy/, 'JPY'],
  [/renminbi|rmb|yuan|cny/, 'CNY'],
  [/rupee|inr/, 'INR'],
];

const codes = 'usd|eur|gbp|chf|cad|aud|jpy|cny|rmb|inr|sgd|hkd';
const currencyBefore = new RegExp(
  `(?:\\b(us|u\\.s\\.|hk|ca|c|a|s)\\s?)?([$€£¥₹])\\s?$|\\b(${codes}|euros?)\\s?[$€£]?\\s?$|\\((pounds?|euros?|yen)\\)\\s?$`,
);
const currencyAfter = new RegExp(
  `[\\s-]*(?:(?:and\\s+)?(?:no|00)\\s*/\\s*100\\s+)?((?:(?:united\\s+states|u\\.?s\\.?|american|canadian|australian|singapore|hong\\s+kong|swiss)\\s+)?(?:dollars?|francs?)|euros?|pounds?(?:\\s+sterling)?|yen|yuan|renminbi|rupees?|${codes}|[€£]|us\\$)(?![a-z])`,
  'y',
);
const bareAfter = /\s*(?:$|[.,;:)]|(?:per|or|and|in|for|each|aggregate|limit|cap|whichever|minimum|maximum|of)\b)/y;
const restatedMoney = /\s*[([]\s*(?:us|u\.s\.)?\s?[$€£¥₹]?\s?(?=[\da-z])/y;

/**
 * Every amount of money, in order; both ends of a range with their `bound`. A bare "250k" or "1.5 million" has the currency
 * `XXX` (ISO 4217: none). Linear.
 */
export function moneyIn(scanned: string): readonly Quantity<Money>[] {
  const plain = withZeros(scanned);
  const found: Quantity<Money>[] = [];
  for (const number of numbersIn(plain)) {
    const money = moneyFrom(plain, number);
    if (!money) continue;
    const last = found.at(-1);
    if (last && money.start < last.end) continue;
    const gap = last && plain.slice(last.end, money.start);
    const before = last ? plain.slice(Math.max(0, last.start - 30), last.start) : '';
    const ranged =
      last &&
      gap !== undefined &&
      gap.length < 40 &&
      (rangeJoint.test(gap) || (andJoint.test(gap) && between.test(before)));
    if (last && ranged && last.value.amount < money.value.amount) {
      found[found.length - 1] = {
        ...last,
        value: { ...last.value, currency: currencyOfPair(last, money) },
        bound: 'low',
      };
      found.push({ ...money, bound: 'high' });
    } else found.push(money);
  }
  return found;
}

/** Scanned pages have "$5OO,000": the letter for the figure. */
function withZeros(plain: string): string {
  return plain.replace(/(?<=[$\d,])o+(?=[\d,.)])/g, (letters) => '0'.repeat(letters.length));
}

function currencyOfPair(low: Quantity<Money>, high: Quantity<Money>): string {
  return low.value.currency === 'XXX' ? high.value.currency : low.value.currency;
}

function moneyFrom(plain: string, number: Numeral): Quantity<Money> | undefined {
  const lead = plain.slice(Math.max(0, number.start - 10), number.start);
  const before = currencyBefore.exec(lead);
  const after = matchAt(currencyAfter, plain, number.end);
  const bare = !before && !after ? isBareAmount(plain, number) : false;
  if (!before && !after && !bare) return undefined;
  const currency = before ? beforeCurrency(before) : after ? afterCurrency(after[1] ?? '') : 'XXX';
  const start = before ? number.start - before[0].length + leadingSpace(before[0]) : number.start;
  const end = after ? number.end + after[0].length : number.end;
  const amount = europeanThousands(plain, number, currency);
  const restated = number.mismatch ? undefined : restatedAmount(plain, end, amount);
  const mismatch = number.mismatch ?? restated?.mismatch;
  const value: Money = { shape: 'money', amount, currency };
  return { start, end: restated?.end ?? end, value, ...(mismatch && { mismatch }) };
}

function leadingSpace(words: string): number {
  return words.length - words.trimStart().length;
}

function beforeCurrency(match: RegExpExecArray): string {
  const prefix = match[1]?.replace(/[.\s]/g, '');
  if (prefix && match[2] === '$') return prefixes[prefix] ?? 'USD';
  return signs[match[2] ?? ''] ?? afterCurrency(match[3] ?? match[4] ?? '');
}

function afterCurrency(words: string): string {
  return signs[words] ?? names.find(([expression]) => expression.test(words))?.[1] ?? 'USD';
}

function isBareAmount(plain: string, number: Numeral): boolean {
  const scale = /(?:\d(?:k|m|mm|mn|bn)|million|billion)[)\]]?$/.test(plain.slice(number.start, number.end));
  return scale && matchAt(bareAfter, plain, number.end) !== undefined;
}

/** "EUR 250.000": a point before exactly three digits is a thousands separator, except after a dollar sign. */
function europeanThousands(plain: string, number: Numeral, currency: string): number {
  const digits = plain.slice(number.start, number.end);
  return currency !== 'USD' && /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? number.value * 1000 : number.value;
}

/** "one million dollars ($1,000,000)", "$1,000,000 (one million dollars)". */
function restatedAmount(plain: string, at: number, amount: number): { end: number; mismatch?: Mismatch } | undefined {
  const open = matchAt(restatedMoney, plain, at);
  if (!open) return undefined;
  const inside = bareNumeralAt(plain, at + open[0].length);
  if (!inside) return undefined;
  const unit = matchAt(currencyAfter, plain, inside.end);
  const spaced = unit ? inside.end + unit[0].length : inside.end;
  const close = matchAt(/\s*[)\]]/y, plain, spaced);
  return close && { ...agreed(amount, inside.value), end: spaced + close[0].length };
}

const percentAfter = /[)\]]?\s*(?:%|per\s?cent(?:um)?(?![a-z])|percentage\s+points?|pct\b)/y;
const basisPointsAfter = /[)\]]?\s*(?:basis\s+points?|bps)\b/y;
const restatedRate = /\s*[([]\s*(?=[\d½¼¾a-z])/y;
const perMonth =
  /^[)\]]?\s*(?:\([^()]{0,40}\)\s*)?(?:(?:of|on)\s+(?:the\s+|any\s+|such\s+|all\s+)?(?:(?!per\b|each\b)[a-z-]+\s+){1,3}?)?(?:interest\s+|simple\s+|compound(?:ed)?\s+)?(?:(?:per|a|each|every|for\s+each|for\s+every|\/)\s*(?:(?:calendar|full|partial|or)\s+){0,4}month|monthly|p\.?m\.?(?![a-z]))/;
const perYear =
  /^[)\]]?\s*(?:\([^()]{0,40}\)\s*)?(?:(?:of|on)\s+(?:the\s+|any\s+|such\s+|all\s+)?(?:overdue|unpaid|outstanding|late|delinquent|past[\s-]due)\s+(?:[a-z]+\s+){0,2}?)?(?:interest\s+|simple\s+|compound(?:ed)?\s+)?(?:per\s+annum|(?:per|a|each|every|in\s+any|\/)\s*(?:calendar\s+|contract\s+|renewal\s+|twelve[\s-]month\s+)?(?:year|annum)|annually|annual|yearly|p\.?\s?a\.?(?![a-z]))/;
const perDay = /^\s*(?:(?:per|a|each|for\s+each|\/)\s*(?:calendar\s+)?day|daily)\b/;
const dailyBefore =
  /\bdaily\s+(?:rate|penalty|interest|charge|late\s+fee)(?:\s+(?:is|of|at|shall\s+be|equal\s+to))*\s*$/;
const monthlyBefore =
  /\b(?:monthly|per\s+month|month)\s+(?:interest\s+|service\s+|finance\s+|late\s+)?(?:rate|charge|fee|interest)\s*(?:of|equal\s+to|at)?\s*(?:[a-z\s-]{0,40}percent\s*\(\s*)?$/;
const yearlyBefore =
  /\b(?:annual|yearly|per\s+annum)\s+(?:interest\s+|percentage\s+)?(?:rate|charge|interest|increases?)?\s*(?:of|equal\s+to|at)?\s*(?:up\s+to\s+|at\s+most\s+|not\s+more\s+than\s+)?(?:[a-z\s-]{0,40}percent\s*\(\s*)?$/;

/** Every percentage and what it is counted by; basis points as percent. Linear. */
export function ratesIn(plain: string): readonly Quantity<Rate>[] {
  const found: Quantity<Rate>[] = [];
  for (const number of numbersIn(plain)) {
    const last = found.at(-1);
    if (last && number.start < last.end) continue;
    // "11/2%" has lost its raised figures: neither 11 nor 2.
    if (/[/\u2044\u2215]\s?$/.test(plain.slice(Math.max(0, number.start - 2), number.start))) continue;
    const percent = matchAt(percentAfter, plain, number.end);
    const points = percent ? undefined : matchAt(basisPointsAfter, plain, number.end);
    const unit = percent ?? points;
    if (!unit) continue;
    const after = number.end + unit[0].length;
    const restated = number.mismatch ? undefined : restatedPercent(plain, after, number.value);
    const end = restated?.end ?? after;
    const mismatch = number.mismatch ?? restated?.mismatch;
    const counted = countedBy(plain, number.start, end);
    const percentage = (points ? number.value / 100 : number.value) * (counted.times ?? 1);
    const value: Rate = { shape: 'rate', percent: Math.round(percentage * 1e6) / 1e6, per: counted.per };
    found.push({ start: number.start, end: end + counted.length, value, ...(mismatch && { mismatch }) });
  }
  return found;
}

function restatedPercent(plain: string, at: number, value: number): { end: number; mismatch?: Mismatch } | undefined {
  const open = matchAt(restatedRate, plain, at);
  if (!open) return undefined;
  const inside = bareNumeralAt(plain, at + open[0].length);
  const sign = inside && matchAt(percentAfter, plain, inside.end);
  const end = inside && (sign ? inside.end + sign[0].length : inside.end);
  const close = end === undefined ? undefined : matchAt(/\s*[)\]]/y, plain, end);
  if (!inside || end === undefined || !close) return undefined;
  return { ...agreed(value, inside.value), end: end + close[0].length };
}

interface Counted {
  readonly per: Rate['per'];
  /** Of the words that say so, behind the figure. */
  readonly length: number;
  /** A daily rate is given by the year. */
  readonly times?: number;
}

function countedBy(plain: string, start: number, end: number): Counted {
  const after = plain.slice(end, end + 90);
  const month = perMonth.exec(after);
  if (month) return { per: 'month', length: month[0].length };
  const year = perYear.exec(after);
  if (year) return { per: 'year', length: year[0].length };
  const day = perDay.exec(after);
  if (day) return { per: 'year', length: day[0].length, times: 365 };
  const before = plain.slice(Math.max(0, start - 60), start);
  if (dailyBefore.test(before)) return { per: 'year', length: 0, times: 365 };
  if (monthlyBefore.test(before)) return { per: 'month', length: 0 };
  return { per: yearlyBefore.test(before) ? 'year' : 'once', length: 0 };
}

const timesAfter =
  /[)\]]?\s*(?:x(?![a-z\d])|[x×]\s+(?=the|fees|annual|total)|×|times\b(?!\s+(?:a|per|each|every|in\s+any)\b)|-?\s?fold\b)/y;
const percentOf = /[)\]]?\s*(?:%|per\s?cent(?:um)?(?![a-z]))[)\]]?\s*(?:\([^()]{0,30}\)\s*)?(?=of\b)/y;
const wordMultiple = /\b(?:(twice|double|doubled)|(thrice|triple)|(half)\s+of)\b/g;

/** Multiples: "two (2) times", "2x", "twice", "200% of". A number before "times a year" is none. Linear. */
export function multiplesIn(plain: string): readonly Quantity<number>[] {
  const found: Quantity<number>[] = [];
  let read = 0;
  for (const number of numbersIn(plain)) {
    if (number.start < read) continue;
    const times = matchAt(timesAfter, plain, number.end);
    const share = times ? undefined : matchAt(percentOf, plain, number.end);
    const unit = times ?? share;
    if (!unit) continue;
    const value = share ? number.value / 100 : number.value;
    const { mismatch } = number;
    read = number.end + unit[0].length;
    found.push({
      start: number.start,
      end: number.end + unit[0].trimEnd().length,
      value,
      ...(mismatch && { mismatch }),
    });
  }
  for (const match of plain.matchAll(wordMultiple)) {
    found.push({ start: match.index, end: match.index + match[0].length, value: match[1] ? 2 : match[2] ? 3 : 0.5 });
  }
  return found.sort((a, b) => a.start - b.start);
}
