import type { ContractText, Paragraph, Range } from './contract-text';
import { linesOf, trimmed, type Line } from './lines';
import { typedLabel } from './list-label';
import { zeroWidthNote } from './zero-width';

/** Texts wrapped at a fixed width have no longer lines than this; others have a line a paragraph. */
const widestWrap = 140;
/** Wrapped words may stop this far short of the width where a long word followed. */
const slack = 2;
const startsSmall = /^[\p{Ll}]/u;
const endsSentence = /[.:;!?]["”’)]*$/u;

/** Reads plain text. The text stays exactly as it is; paragraphs are ranges in it. */
export function readText(text: string, file: { readonly name: string; readonly sha256: string }): ContractText {
  const note = zeroWidthNote(text);
  return {
    name: file.name,
    format: 'text',
    reader: 'text',
    sha256: file.sha256,
    text,
    paragraphs: textParagraphs(text),
    notes: note === undefined ? [] : [note],
  };
}

/** The paragraphs of `range`: lines that were wrapped are one paragraph, typed labels stand before it. */
export function textParagraphs(text: string, range?: Range, firstLine = 0): readonly Paragraph[] {
  const lines = linesOf(text, range, firstLine);
  const width = wrapWidth(text, lines);
  return blocks(text, lines, width).flatMap((block) => paragraphOf(text, block, width));
}

/** The width at which nearly all lines end, or undefined where lines are not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths = lines
    .map((line) => text.slice(line.start, line.end).trimEnd().length)
    .filter((length) => length > 0)
    .sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width > 0 && width <= widestWrap && lengths.length > 1 ? width : undefined;
}

function blocks(text: string, lines: readonly Line[], width: number | undefined): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    const previous = current.at(-1);
    const blank = text.slice(line.start, line.end).trim() === '';
    if (previous !== undefined && !blank && continues(text, previous, line, width, current.length === 1)) {
      current.push(line);
      continue;
    }
    if (current.length > 0) found.push(current);
    current = blank ? [] : [line];
  }
  if (current.length > 0) found.push(current);
  return found;
}

function continues(text: string, previous: Line, next: Line, width: number | undefined, first: boolean): boolean {
  const above = text.slice(previous.start, previous.end).trimEnd();
  const below = text.slice(next.start, next.end);
  const label = typedLabel(above);
  if (first && label !== undefined && label.length >= above.length) return typedLabel(below) === undefined;
  if (typedLabel(below) !== undefined) return false;
  const words = below.trimStart();
  if (startsSmall.test(words) && !endsSentence.test(above)) return true;
  if (width === undefined || isCapitals(above)) return false;
  const firstWord = words.split(/\s/, 1)[0] ?? '';
  return above.length + 1 + firstWord.length + slack > width;
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}/u.test(words);
}

function paragraphOf(text: string, block: readonly Line[], width: number | undefined): readonly Paragraph[] {
  const first = block[0];
  const last = block.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = { start: first.start, end: last.end };
  const centred = block.length === 1 && isCentred(text, first, width);
  const paragraph = labelled(text, whole);
  if (paragraph === undefined) return [];
  return [
    {
      ...paragraph,
      ...(centred ? { centred } : {}),
      part: 'body',
      address: { kind: 'line', line: first.number },
    },
  ];
}

/** The range without white space, begun after its typed label; undefined where it is blank. */
export function labelled(text: string, range: Range): (Range & { readonly label?: string }) | undefined {
  const { start, end } = trimmed(text, range);
  if (start === end) return undefined;
  const label = typedLabel(text.slice(start, end));
  if (label === undefined || start + label.length >= end) return { start, end };
  return { start: start + label.length, end, label: label.label };
}

function isCentred(text: string, line: Line, width: number | undefined): boolean {
  if (width === undefined) return false;
  const words = text.slice(line.start, line.end).trimEnd();
  const left = words.length - words.trimStart().length;
  return left >= 8 && Math.abs(left - (width - words.length)) <= Math.max(4, width * 0.1);
}
