import type { Range } from './contract-text';

/** One line of a text, without its line end. */
export interface Line extends Range {
  /** Zero-based. */
  readonly number: number;
}

/** Splits at `\n`, `\r\n`, `\r` and form feeds, as editors do, but for the form feed, which ends a page. */
export function linesOf(text: string, range: Range = { start: 0, end: text.length }, firstNumber = 0): readonly Line[] {
  const lines: Line[] = [];
  let number = firstNumber;
  let start = range.start;
  for (let at = range.start; at < range.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 12 && code !== 13) continue;
    const paired = code === 13 && text.charCodeAt(at + 1) === 10 && at + 1 < range.end;
    lines.push({ start, end: at, number });
    if (paired) at++;
    if (code !== 12) number++;
    start = at + 1;
  }
  lines.push({ start, end: range.end, number });
  return lines;
}

/** The range without white space at its ends. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff;
}

/** The number of the line, from 1, that holds an offset of the text. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = linesOf(text).map(({ start, number }) => ({ start, number }));
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return (starts[low]?.number ?? 0) + 1;
  };
}
