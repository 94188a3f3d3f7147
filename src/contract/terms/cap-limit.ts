import type { Range } from '../../document/contract-text';
import type { Quantity } from '../quantities';
import { blanksIn, durationsIn } from '../quantities';
import { moneyIn } from '../money';
import { multiplesIn } from '../rates';
import type { CapLimit, Duration } from '../value';
import { phrase } from './reading';

/** A limit of liability read from words, and the words that carry it. */
export interface LimitReading extends Range {
  readonly limit: CapLimit;
}

/** Behind these words other matter begins. */
const stop = phrase(
  '\\.(?=\\s|$)|\\bexcept\\b|\\bprovided,?(?: however,?)? that\\b|\\bnotwithstanding\\b|\\beven if\\b|\\bregardless\\b|\\bwhether\\b|' +
    '\\bunless\\b|\\bother than\\b|\\bexcluding\\b|\\bin no event\\b|\\bnor shall\\b|\\bneither\\b',
  '',
);
const reach = 800;

const fees = phrase(
  '\\b(?:(?:amounts?|sums?|total) of (?:all |any |the )*)?(?:(?:license|licence|subscription|service|services|maintenance|support|purchase|contract|order|total|net|gross|aggregate|actual|annual|monthly|yearly|quarterly) )*' +
    '(?:fees?|charges?|compensation|consideration|prices?|royalt(?:y|ies)|remuneration|premiums?|billings?|contract(?:ual)? (?:value|sum|amount)|agreement value|value of (?:the|this|such|each|any) (?:\\w+ ){0,2}(?:order|agreement|contract|sow|statement of work|engagement)|acv|spend|purchases|' +
    '(?:amounts?|sums?|moneys?|monies|payments?|revenues?|consideration|commissions?|value|costs?)(?=,? (?:[a-z]+ ){0,6}?(?:paid|payable|received|due|owed|owing|invoiced|billed|charged|collected|accrued|earned|pays|receives?|payments?|paying)\\b)|' +
    "(?:amounts?|sums?|total) [a-z' ]{1,60}\\b(?:paid|pays|received|has paid)\\b)" +
    '(?! (?:of )?(?:damages|insurance|loss(?:es)?)\\b)',
);
const notFees = phrase("\\b(?:attorneys?'?s?'?|legal|lawyers?'?|court|expert|professional|witness|late|filing) $", '');
const annual = phrase(
  "\\b(?:annual|yearly|per year|a year's|per annum|(?:one|a|prior|previous|preceding|last|contract|calendar|fiscal|current|that|such|same|each|any given) (?:contract |calendar |fiscal )?year)\\b",
  '',
);
const monthly = phrase('\\b(?:monthly|per month|(?:one|a|prior|previous|preceding|last|that|such) month)\\b', '');
const quarterly = phrase('\\b(?:quarterly|(?:prior|previous|preceding|last) (?:calendar )?quarter)\\b', '');
const ofOrder = phrase(
  '\\b(?:order forms?|orders?|statements? of work|sows?|work orders?|purchase orders?|task orders?|service orders?|work statements?|project)\\b',
  '',
);
const ofClaim = phrase(
  '\\b(?:product|service|software|good|item|deliverable|work|unit|component|lot|batch|shipment|goods|materials?|license|licence|equipment|portion|program|application|system|transaction|engagement|assignment)s?\\b,?(?: \\([^)]{0,30}\\))? (?:\\w+ ){0,5}?(?:gave rise|giving rise|gives rise|is the subject|are the subject|the subject|subject of|in question|at issue|concerned|affected|to which|in respect of which|for which|with respect to which|causing|caused|involved|found to be|on which|which (?:the|such) (?:liability|claim)|that (?:the|such) (?:liability|claim)|with respect to which)\\b|' +
    '\\bsubject[ -]matter of (?:the|such|each|any|a) (?:\\w+ )?claims?\\b|' +
    '\\b(?:such|specific|particular|affected|defective|applicable|relevant|nonconforming|non-conforming|individual|said) (?:\\w+ ){0,2}?(?:product|service|software|good|item|deliverable|work|component|lot|batch|shipment|program|license|equipment)s?\\b',
  '',
);
const greater = phrase(
  '\\b(?:greater|higher|larger|greatest|highest|largest)(?: amount)? of\\b|\\bwhichever (?:\\w+ ){0,2}(?:greater|higher|larger|more|the most)\\b',
  '',
);
const lesser = phrase(
  '\\b(?:lesser|lower|smaller|lowest|smallest|least|less)(?: amount)? of\\b|\\bwhichever (?:\\w+ ){0,2}(?:lesser|less|lower|smaller)\\b',
  '',
);
const paidOrPayable = phrase(
  '^,? ?(?:(?:[a-z]+ ){0,5}?(?:paid|payable|pays|received|receives|due|owed)\\b)(?:(?: or |/)(?:to be )?(?:paid|payable|due|owed))?',
  '',
);
const namedCap = phrase(
  '^[,:\\s]*(?:an amount equal to |equal to )?(?:the |such |its |a )*(?:\\w+ ){0,4}?(?:cap|limit|ceiling|maximum(?: aggregate| total)? liability)(?: amount)?s?\\b',
  '',
);
const otherAmount = phrase(
  '^[,:\\s]*(?:to |an? |the |any |its |such |in |aggregate |of |maximum |total |lesser |greater )*(?:dollar |contractual |equal to )*(?:amounts?|sums?|totals?|values?|proceeds|limits?|available|insurance|policy|coverage|percentage|product of)\\b',
  '',
);

/** What `plain` says a liability is limited to, from `from` on. Undefined where it names no amount. */
export function limitFrom(plain: string, from: number): LimitReading | undefined {
  const window = windowFrom(plain, from);
  const elements = limitsIn(window);
  const [first] = elements;
  const last = elements.at(-1);
  const shift = (reading: LimitReading): LimitReading => ({
    limit: reading.limit,
    start: reading.start + from,
    end: reading.end + from,
  });
  if (first && last && elements.length > 1) {
    const kind = greater.test(window) ? 'greater-of' : lesser.test(window) ? 'lesser-of' : undefined;
    if (kind) return shift({ start: first.start, end: last.end, limit: { kind, of: elements.map((e) => e.limit) } });
  }
  if (first) return shift(elements.length === 1 && compared(window) ? { ...first, limit: { kind: 'unread' } } : first);
  const named = namedCap.exec(window) ?? otherAmount.exec(window);
  if (!named) return undefined;
  const start = named[0].length - named[0].trimStart().length;
  return shift({ start, end: named[0].length, limit: { kind: 'unread' } });
}

/** "The greater of" needs two; where only one was read, the other is in a form that we do not read. */
function compared(window: string): boolean {
  return greater.test(window) || lesser.test(window);
}

function windowFrom(plain: string, from: number): string {
  const window = plain.slice(from, from + reach);
  const end = stop.exec(window);
  return end ? window.slice(0, end.index) : window;
}

/** Every amount of money, every sum of fees and every blank of `words`, in order. Both ends of a range count. */
export function limitsIn(words: string): readonly LimitReading[] {
  const money = moneyIn(words).map((m): LimitReading => ({
    start: m.start,
    end: m.end,
    limit: m.mismatch ? { kind: 'unread' } : { kind: 'amount', money: m.value },
  }));
  const sums = feeSumsIn(words, money);
  const blanks = blanksIn(words)
    .filter((blank) => ![...sums, ...money].some((other) => other.start <= blank.start && blank.end <= other.end))
    .filter((blank) => blankIsAmount(words, blank))
    .map((blank): LimitReading => ({ ...blank, limit: { kind: 'unread' } }));
  return [...money, ...sums, ...blanks].sort((a, b) => a.start - b.start);
}

function blankIsAmount(words: string, blank: Range): boolean {
  return (
    /(?:\$|usd|eur|£|€|to|of|exceed|than|the|is|:|means|,|\(i+\)|\([ab]\))[\s"]*$/.test(words.slice(0, blank.start)) ||
    blank.start < 3
  );
}

function feeSumsIn(words: string, money: readonly Range[]): readonly LimitReading[] {
  const durations = durationsIn(words);
  const sums: LimitReading[] = [];
  for (const match of words.matchAll(fees)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (notFees.test(words.slice(Math.max(0, start - 24), start))) continue;
    if (sums.some((sum) => start < sum.end)) continue;
    const before = Math.max(
      sums.at(-1)?.end ?? 0,
      start - 90,
      ...money.filter((m) => m.end <= start).map((m) => m.end),
    );
    const after = Math.min(nextBoundary(words, end), ...money.filter((m) => m.start >= end).map((m) => m.start));
    sums.push(...feeSum(words, { start, end }, { start: before, end: after }, durations));
  }
  return sums;
}

/** Where the description of a sum of fees ends at the latest: the next alternative of a list. */
function nextBoundary(words: string, from: number): number {
  const rest = words.slice(from, from + 330);
  const boundary =
    /;|,?\s+(?:or|and)\s+(?:\(?(?:[ivx]{1,4}|[a-d]|\d)\)|\$|us\$|usd\b|(?:one|two|three|five|ten|a)\s+(?:hundred|million|thousand))|,\s+(?:or\s+)?(?:a\s+fixed|an\s+amount|\$)/.exec(
      rest,
    );
  return from + (boundary?.index ?? rest.length);
}

function feeSum(
  words: string,
  noun: Range,
  around: Range,
  durations: readonly Quantity<Duration>[],
): readonly LimitReading[] {
  const lead = words.slice(around.start, noun.start);
  const rest = words.slice(noun.end, around.end);
  const windows = durations.filter((d) => d.start >= around.start && d.end <= around.end && d.value.unit !== 'hours');
  const multiples = multiplesIn(words.slice(around.start, around.end)).filter(
    (m) => m.start < noun.start - around.start,
  );
  const multiple = multiples.at(-1);
  // "three times (3x) the fees" gives two.
  const firstMultiple = multiples.find((m) => m.value === multiple?.value);
  const start = Math.min(
    noun.start,
    firstMultiple ? around.start + firstMultiple.start : noun.start,
    ...windows.map((d) => d.start).filter((at) => at < noun.start && noun.start - at < 60),
  );
  if (
    blanksIn(lead).some((blank) => blank.end > lead.length - 25) ||
    multiple?.mismatch ||
    windows.some((d) => d.mismatch)
  ) {
    return [{ start, end: noun.end, limit: { kind: 'unread' } }];
  }
  const blankWindow = blanksIn(rest).some((blank) => /^\s*\)?\s*(?:months?|days?|years?)/.test(rest.slice(blank.end)));
  if (blankWindow) return [{ start, end: noun.end, limit: { kind: 'unread' } }];
  const scope = scopeOf(`${words.slice(noun.start, noun.end)} ${rest.slice(0, 160)}`);
  const base = { kind: 'fees', multiple: multiple?.value ?? 1, scope } as const;
  const tail = tailOf(words, noun, windows.slice(0, 1), around.end);
  const [low, high] = [windows.find((d) => d.bound === 'low'), windows.find((d) => d.bound === 'high')];
  if (low && high) {
    return [
      { start: low.start, end: low.end, limit: { ...base, months: monthsOf(low.value) } },
      { start: high.start, end: Math.max(high.end, noun.end), limit: { ...base, months: monthsOf(high.value) } },
    ];
  }
  const months = windows[0]
    ? monthsOf(windows[0].value)
    : namedWindow(words.slice(Math.max(around.start, noun.start - 30), noun.end), rest);
  return [{ start, end: tail, limit: { ...base, ...(months !== undefined && { months }) } }];
}

/** The cited words run to the window of time or to "paid or payable". */
function tailOf(words: string, noun: Range, windows: readonly Range[], limit: number): number {
  const last = Math.max(noun.end, ...windows.map((d) => d.end));
  const qualifier = paidOrPayable.exec(words.slice(last, limit));
  return qualifier ? last + qualifier[0].length : last;
}

function namedWindow(noun: string, rest: string): number | undefined {
  const near = `${noun} ${rest.slice(0, 140)}`;
  if (annual.test(near)) return 12;
  if (quarterly.test(near)) return 3;
  return monthly.test(near) ? 1 : undefined;
}

function scopeOf(rest: string): 'agreement' | 'order' | 'claim' {
  const order = ofOrder.exec(rest);
  const claim = ofClaim.exec(rest);
  if (order && !/\b(?:under|pursuant\s+to)\s+(?:this|the)\s+agreement/.test(rest)) return 'order';
  return claim ? 'claim' : 'agreement';
}

/** Trade counts a month as 30 days and a year as 360 or 365. */
function monthsOf(duration: Duration): number {
  switch (duration.unit) {
    case 'years':
      return duration.amount * 12;
    case 'months':
      return duration.amount;
    case 'weeks':
      return Math.round((duration.amount * 12 * 10) / 52) / 10;
    default:
      return duration.amount >= 360 ? Math.round(duration.amount / 30.4) : Math.round((duration.amount / 30) * 10) / 10;
  }
}
