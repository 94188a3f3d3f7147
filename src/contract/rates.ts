import type { Mismatch } from './numbers';
import { agreed, bareNumeralAt, matchAt, numbersIn } from './numbers';
import type { Quantity } from './quantities';
import type { Rate } from './value';

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
