import type { IntakeNote, Range } from './contract-text';

/** Characters that show nothing and can hide or split words; joiners between emoji or Arabic letters count too. */
const zeroWidth = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]+/gu;
const maximumRanges = 200;

/** A note on invisible characters in `text`, with their places; undefined where there are none. */
export function zeroWidthNote(text: string): IntakeNote | undefined {
  const ranges: Range[] = [];
  let count = 0;
  for (const match of text.matchAll(zeroWidth)) {
    count += match[0].length;
    if (ranges.length < maximumRanges) ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  if (count === 0) return undefined;
  return {
    kind: 'zero-width-characters',
    severity: 'care',
    message: `The text holds ${String(count)} invisible character${count === 1 ? '' : 's'}; words around them may not be what they seem.`,
    count,
    ranges,
  };
}
