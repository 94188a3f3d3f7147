/** A list label taken apart, so that siblings and children can be told. */
export interface Label {
  /** Readings of the label, likeliest first: "(i)" is the roman one or the ninth letter. */
  readonly readings: readonly LabelReading[];
  /** As printed, without the closing stop: "9.2", "(a)", "IV". */
  readonly text: string;
  /** The components of a decimal label: 9.2 is [9, 2]. */
  readonly path?: readonly number[];
  /** "Article", "Section": such a label stands for itself. */
  readonly word?: 'article' | 'section';
}

interface LabelReading {
  /** Siblings share it: `1`, `1.1`, `(a)`, `a`, `(i)`, `A`, `article`. */
  readonly style: string;
  readonly value: number;
}

const decimal = /^(\d{1,3}(?:\.\d{1,3}){0,5})\.?((?:\([a-zA-Z0-9]{1,5}\)){0,3})[.)]?$/;
const enclosed = /^\(([a-zA-Z]{1,7}|\d{1,3})\)$/;
const closedOnly = /^([a-zA-Z]{1,7}|\d{1,3})\)$/;
const stopped = /^([a-zA-Z]{1,7})\.$/;
const worded =
  /^(article|section|clause|paragraph)\s+(\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|[a-z])\b[.:]?$/i;
const numbersInWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Undefined for bullets and everything that counts nothing. */
export function parseLabel(printed: string): Label | undefined {
  const label = printed.trim();
  const byNumber = decimal.exec(label);
  if (byNumber && !closedOnly.test(label)) return decimalLabel(byNumber[1] ?? '', byNumber[2] ?? '');
  const byWord = worded.exec(label);
  if (byWord) return wordedLabel(byWord[1] ?? '', byWord[2] ?? '');
  const inside = enclosed.exec(label)?.[1];
  if (inside !== undefined) return { readings: readingsOf(inside, '(', ')'), text: `(${inside})` };
  const closed = closedOnly.exec(label)?.[1];
  if (closed !== undefined) return { readings: readingsOf(closed, '', ')'), text: `(${closed})` };
  const bare = stopped.exec(label)?.[1];
  if (bare === undefined) return undefined;
  const readings = readingsOf(bare, '', '.');
  return readings.length > 0 ? { readings, text: bare } : undefined;
}

function decimalLabel(digits: string, brackets: string): Label {
  const path = digits.split('.').map(Number);
  if (brackets === '') return { readings: [{ style: styleOfPath(path), value: path.at(-1) ?? 0 }], text: digits, path };
  const last = /\(([a-zA-Z0-9]+)\)$/.exec(brackets)?.[1] ?? '';
  return { readings: readingsOf(last, `${styleOfPath(path)}(`, ')'), text: digits + brackets, path };
}

function styleOfPath(path: readonly number[]): string {
  return path.map(() => '1').join('.');
}

function wordedLabel(word: string, number: string): Label {
  const kind = /^article$/i.test(word) ? 'article' : 'section';
  if (/^\d/.test(number)) {
    const path = number.split('.').map(Number);
    const style = kind === 'article' ? 'article' : styleOfPath(path);
    return { readings: [{ style, value: path.at(-1) ?? 0 }], text: number, path, word: kind };
  }
  const inWords = numbersInWords.indexOf(number.toLowerCase()) + 1;
  const value = inWords > 0 ? inWords : (romanValue(number) ?? letterValue(number) ?? 0);
  return { readings: [{ style: kind, value }], text: inWords > 0 ? String(inWords) : number.toUpperCase(), word: kind };
}

function readingsOf(inside: string, open: string, close: string): readonly LabelReading[] {
  if (/^\d+$/.test(inside)) return [{ style: `${open}1${close}`, value: Number(inside) }];
  const upper = inside === inside.toUpperCase();
  const roman = romanValue(inside);
  const letter = letterValue(inside);
  const readings: LabelReading[] = [];
  if (roman !== undefined) readings.push({ style: `${open}${upper ? 'I' : 'i'}${close}`, value: roman });
  if (letter !== undefined) readings.push({ style: `${open}${upper ? 'A' : 'a'}${close}`, value: letter });
  // "c" and "d" are far likelier letters than 100 and 500; "i", "v" and "x" are decided by their neighbours.
  return /^[lcd]$/i.test(inside) ? readings.reverse() : readings;
}

function romanValue(digits: string): number | undefined {
  const lower = digits.toLowerCase();
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') return undefined;
  let total = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const here = romanDigits[lower[i] ?? ''] ?? 0;
    total += here < (romanDigits[lower[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return total;
}

/** a is 1, z 26, aa 27, bb 28. */
function letterValue(letters: string): number | undefined {
  const lower = letters.toLowerCase();
  const first = lower[0];
  if (first === undefined || lower.length > 2 || [...lower].some((letter) => letter !== first)) return undefined;
  return first.charCodeAt(0) - 96 + (lower.length - 1) * 26;
}
