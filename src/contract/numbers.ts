import type { Range } from '../document/contract-text';

/** A number as contracts write them: "twelve (12)", "one hundred and eighty", "1.5 million", "1½". Offsets are into the scanned string. */
export interface Numeral extends Range {
  /** Where words and figure disagree, what the words say (they prevail in law). */
  readonly value: number;
  /** "thirty (60)": the two do not agree, so the reading is not to be relied on. */
  readonly mismatch?: Mismatch;
}

export interface Mismatch {
  readonly first: number;
  readonly second: number;
}

const small: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
]);
const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
]);

const words = [...small.keys(), ...tens.keys(), 'fourty'];
const candidate = new RegExp(`\\d|[½¼¾]|\\b(?:${words.join('|')})(?=[^a-z]|$)`, 'g');
const word = /[a-z]+/y;
const joint = /[\s-]+/y;
const jointWithAnd = /[\s-]+and[\s-]+/y;
const fractionWords = /(?:[\s-]+and)?[\s-]+(?:one|a)[\s-]+(half|quarter|third)\b/y;
const figure = /\d{1,3}(?:[,']\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y;
const figureFraction = /[\s-]?([½¼¾])|[\s-]+([1-9li])\/([248])(?![\d/])/y;
const plainFraction = /([1-9])\/([248])(?![\d/])/y;
const attachedScale = /(?:bn|mm|mn|m|k)(?![a-z\d])/y;
const spacedScale = /[\s-]+(hundred|thousand|million|billion)\b/y;
const openRestated = /\s*[([]\s*["']?/y;
const lostFraction = /\s*[/⁄∕]\s*\d\s*[)\]]/y;
const closeRestated = /\s*["']?\s*[)\]]/y;

/** Runs a sticky expression at `at`. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

/** Every number of `plain` (lower case), in order, without overlaps. Linear. */
export function numbersIn(plain: string): readonly Numeral[] {
  const found: Numeral[] = [];
  candidate.lastIndex = 0;
  for (let at = candidate.exec(plain); at; at = candidate.exec(plain)) {
    const start = at.index;
    const numeral = numeralAt(plain, start);
    if (!numeral) continue;
    found.push(numeral);
    candidate.lastIndex = numeral.end;
  }
  return found;
}

/** The number that begins at `at`, with its restatement in brackets. */
function numeralAt(plain: string, at: number): Numeral | undefined {
  const first = bareNumeralAt(plain, at);
  if (!first) return undefined;
  const second = restatementAt(plain, first.end);
  if (!second) return first;
  return { start: first.start, end: second.end, ...agreed(first.value, second.value ?? first.value) };
}

export function agreed(first: number, second: number): { value: number; mismatch?: Mismatch } {
  if (Math.abs(first - second) < 1e-9) return { value: first };
  return { value: first, mismatch: { first, second } };
}

function restatementAt(plain: string, at: number): { value: number | undefined; end: number } | undefined {
  const open = matchAt(openRestated, plain, at);
  if (!open) return undefined;
  const inside = bareNumeralAt(plain, at + open[0].length);
  if (!inside) return undefined;
  const close = matchAt(closeRestated, plain, inside.end);
  if (!close) return fractionRestated(plain, inside.end);
  return { value: inside.value, end: inside.end + close[0].length };
}

/** "(11/2)" for one and a half has lost its space or its raised figures; it neither confirms nor contradicts. */
function fractionRestated(plain: string, at: number): { value: undefined; end: number } | undefined {
  const rest = matchAt(lostFraction, plain, at);
  return rest && { value: undefined, end: at + rest[0].length };
}

/** The number that begins at `at`, without what stands in brackets after it. */
export function bareNumeralAt(plain: string, at: number): { start: number; end: number; value: number } | undefined {
  const read = /\d|[½¼¾]/.test(plain.charAt(at)) ? figuresAt(plain, at) : wordsAt(plain, at);
  return read && { start: at, ...read };
}

function figuresAt(plain: string, at: number): { end: number; value: number } | undefined {
  const sign = fractionSigns.get(plain.charAt(at));
  if (sign !== undefined) return { end: at + 1, value: sign };
  const fraction = matchAt(plainFraction, plain, at);
  if (fraction) return { end: at + fraction[0].length, value: Number(fraction[1]) / Number(fraction[2]) };
  const digits = matchAt(figure, plain, at);
  if (!digits) return undefined;
  const value = Number(digits[0].replace(/[,']/g, ''));
  const end = at + digits[0].length;
  const part = matchAt(figureFraction, plain, end);
  if (part) {
    // Scanned pages have "1 l/2".
    const top = /[li]/.test(part[2] ?? '') ? 1 : Number(part[2]);
    const more = part[1] ? (fractionSigns.get(part[1]) ?? 0) : top / Number(part[3]);
    return { end: end + part[0].length, value: value + more };
  }
  return scaled(plain, end, value);
}

function scaled(plain: string, end: number, value: number): { end: number; value: number } {
  const attached = matchAt(attachedScale, plain, end);
  if (attached) return { end: end + attached[0].length, value: value * (scales.get(attached[0]) ?? 1) };
  const spaced = matchAt(spacedScale, plain, end);
  if (spaced) return { end: end + spaced[0].length, value: value * (scales.get(spaced[1] ?? '') ?? 1) };
  return { end, value };
}

interface Count {
  readonly total: number;
  readonly group: number;
  readonly last: 'none' | 'small' | 'tens' | 'scale';
}

/** English number words; stops where the next word cannot continue the number ("six twelve", "sixty-ninety"). */
function wordsAt(plain: string, at: number): { end: number; value: number } | undefined {
  let count: Count = { total: 0, group: 0, last: 'none' };
  let end = at;
  for (let next = at; ;) {
    const token = matchAt(word, plain, next)?.[0];
    const more = token === undefined ? undefined : continued(count, token);
    if (token === undefined || !more) break;
    count = more;
    end = next + token.length;
    const gap = (count.last === 'scale' && matchAt(jointWithAnd, plain, end)) || matchAt(joint, plain, end);
    if (!gap) break;
    next = end + gap[0].length;
  }
  return count.last === 'none' ? undefined : withFraction(plain, end, count.total + count.group);
}

function continued({ total, group, last }: Count, token: string): Count | undefined {
  const fresh = last === 'none' || last === 'scale';
  const unit = small.get(token);
  if (unit !== undefined) {
    const fits = fresh || (last === 'tens' && unit < 10 && unit > 0);
    return fits ? { total, group: group + unit, last: 'small' } : undefined;
  }
  const ten = tens.get(token);
  if (ten !== undefined) return fresh ? { total, group: group + ten, last: 'tens' } : undefined;
  // The one-letter scales belong to figures ("5m").
  const scale = token.length > 2 ? scales.get(token) : undefined;
  if (scale === undefined || group === 0) return undefined;
  if (scale > 100) return { total: total + group * scale, group: 0, last: 'scale' };
  return last === 'small' && group < 100 ? { total, group: group * 100, last: 'scale' } : undefined;
}

/** "one and one-half", "two and a quarter"; also "one-half" alone. */
function withFraction(plain: string, end: number, value: number): { end: number; value: number } {
  const more = matchAt(fractionWords, plain, end);
  if (more) return { end: end + more[0].length, value: value + (fractionSigns.get(more[1] ?? '') ?? 0) };
  const alone = value === 1 ? matchAt(/[\s-]+(half|quarter|third)\b/y, plain, end) : undefined;
  if (alone) return { end: end + alone[0].length, value: fractionSigns.get(alone[1] ?? '') ?? value };
  return { end, value };
}
