import type { Nodes, Root, RootContent, List, ListItem, Table, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { ContractText, IntakeNote, Paragraph, Range } from './contract-text';
import { labelled, readText, textParagraphs } from './text';
import { typedLabel } from './list-label';
import { linesOf, trimmed } from './lines';
import { nestsTooDeeply } from './markdown-nesting';
import { zeroWidthNote } from './zero-width';

/** What a block passes down to the paragraphs in it. */
interface Place {
  readonly level?: number;
  readonly label?: string;
}

interface Reading {
  readonly text: string;
  readonly paragraphs: Paragraph[];
  readonly hidden: Range[];
  tables: number;
}

const frontMatter = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,400}---[ \t]*(?:\r?\n|$)/;

/** Reads Markdown. The text stays exactly as it is, markers and all; paragraphs are ranges in it, begun after their marker. */
export function readMarkdown(text: string, file: { readonly name: string; readonly sha256: string }): ContractText {
  const skipped = frontMatter.exec(text)?.[0].length ?? 0;
  const reading: Reading = { text, paragraphs: [], hidden: [], tables: 0 };
  if (skipped > 0) reading.hidden.push({ start: 0, end: skipped });
  // Blanked, not cut, so that offsets and lines stay.
  const source = blanked(text, { start: 0, end: skipped });
  if (!readTree(reading, source)) return asPlainText(text, file);
  return {
    name: file.name,
    format: 'markdown',
    reader: 'markdown',
    sha256: file.sha256,
    text,
    paragraphs: reading.paragraphs,
    notes: notesOf(reading, skipped),
  };
}

/** False where the nesting is deeper than any parser could follow. */
function readTree(reading: Reading, source: string): boolean {
  if (nestsTooDeeply(source)) return false;
  try {
    for (const node of parsed(source).children) readBlock(reading, node, {});
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parsed(source: string): Root {
  return fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function asPlainText(text: string, file: { readonly name: string; readonly sha256: string }): ContractText {
  const plain = readText(text, file);
  const note: IntakeNote = {
    kind: 'fallback-reader',
    severity: 'care',
    message: 'The Markdown is nested too deeply to follow; the file was read as plain text.',
  };
  return { ...plain, format: 'markdown', notes: [note, ...plain.notes] };
}

function blanked(text: string, range: Range): string {
  return text.slice(range.start, range.end).replace(/[^\r\n]/g, ' ') + text.slice(range.end);
}

function readBlock(reading: Reading, node: RootContent, place: Place): void {
  const range = rangeOf(node);
  switch (node.type) {
    case 'heading': {
      const words = innerRange(node.children) ?? range;
      addLines(reading, words, node.children, place, node.depth - 1);
      return;
    }
    case 'paragraph':
      addLines(reading, range, node.children, place);
      return;
    case 'list':
      readList(reading, node, place);
      return;
    case 'blockquote':
      for (const child of node.children) readBlock(reading, child, place);
      return;
    case 'table':
      readTable(reading, node);
      return;
    case 'code':
      addPlain(reading, codeRange(reading.text, range, node.lang ?? undefined), place);
      return;
    case 'html':
      addPlain(reading, range, place);
      return;
    default:
      return;
  }
}

function readList(reading: Reading, list: List, place: Place): void {
  const level = place.level === undefined ? 0 : place.level + 1;
  let number = list.start ?? 1;
  for (const item of list.children) {
    const label = list.ordered === true ? orderedLabel(reading.text, item, number) : '•';
    readItem(reading, item, { level, label });
    number++;
  }
}

/** The number as typed, unless it only repeats the first one, as lazy numbering does; then as it is shown. */
function orderedLabel(text: string, item: ListItem, shown: number): string {
  const typed = /^\s*(\d+)([.)])/.exec(text.slice(rangeOf(item).start));
  const number = typed === null ? shown : Number(typed[1]);
  return `${String(number < shown ? shown : number)}${typed?.[2] ?? '.'}`;
}

function readItem(reading: Reading, item: ListItem, place: Place): void {
  item.children.forEach((child, index) => {
    const own: Place = index === 0 || place.level === undefined ? place : { level: place.level };
    readBlock(reading, child, own);
  });
}

function readTable(reading: Reading, table: Table): void {
  const number = reading.tables++;
  table.children.forEach((row, rowIndex) => {
    row.children.forEach((cell, column) => {
      const range = innerRange(cell.children);
      if (range === undefined) return;
      const words = trimmed(reading.text, range);
      if (words.start === words.end) return;
      reading.paragraphs.push({
        ...words,
        part: 'body',
        cell: { table: number, row: rowIndex, column },
        address: { kind: 'line', line: lineOf(cell) },
      });
    });
  });
}

/** One Markdown paragraph; lines of it that open with a typed label of their own are paragraphs too. */
function addLines(
  reading: Reading,
  range: Range,
  children: readonly PhrasingContent[],
  place: Place,
  outline?: number,
): void {
  const line = children[0] === undefined ? 0 : lineOf(children[0]);
  const lead = leadEnd(children);
  let given: string | undefined = place.label;
  for (const part of splitAtLabels(reading, range, line)) {
    const found = labelled(reading.text, part);
    if (found === undefined) continue;
    const label = given === undefined ? found.label : joinLabels(given, found.label);
    given = undefined;
    reading.paragraphs.push({
      start: found.start,
      end: found.end,
      ...(label === undefined ? {} : { label }),
      ...(place.level === undefined ? {} : { level: place.level }),
      ...(outline === undefined ? {} : { outline }),
      ...(lead !== undefined && lead > found.start && lead <= found.end ? { lead: lead - found.start } : {}),
      part: 'body',
      address: { kind: 'line', line: part.line },
    });
  }
}

/** A bullet before a typed number says nothing more. */
function joinLabels(marker: string, typed: string | undefined): string {
  if (typed === undefined) return marker;
  return marker === '•' ? typed : `${marker} ${typed}`;
}

function splitAtLabels(reading: Reading, range: Range, firstLine: number): readonly (Range & { line: number })[] {
  const { text } = reading;
  const parts: { start: number; end: number; line: number }[] = [];
  for (const visible of withoutComments(reading, range)) {
    let fresh = true;
    for (const line of linesOf(text, visible, firstLine + newlines(text, range.start, visible.start))) {
      const words = text.slice(line.start, line.end).replace(/^[ \t>]+/, '');
      const last = parts.at(-1);
      if (fresh || last === undefined || typedLabel(words) !== undefined) {
        parts.push({ start: line.end - words.length, end: line.end, line: line.number });
      } else {
        last.end = line.end;
      }
      fresh = false;
    }
  }
  return parts;
}

/** What readers of the rendered page do not see must not speak for the contract; it is noted instead. */
function withoutComments(reading: Reading, range: Range): readonly Range[] {
  const { text, hidden } = reading;
  const visible: Range[] = [];
  let start = range.start;
  for (;;) {
    // Searched for, not matched: a pattern would look for the end of each of many comments that have none.
    const from = text.indexOf('<!--', start);
    const close = from < 0 ? -1 : text.indexOf('-->', from + 4);
    if (close < 0 || close + 3 > range.end) break;
    hidden.push({ start: from, end: close + 3 });
    visible.push({ start, end: from });
    start = close + 3;
  }
  visible.push({ start, end: range.end });
  return visible;
}

function addPlain(reading: Reading, range: Range, place: Place): void {
  for (const visible of withoutComments(reading, range)) {
    const line = newlines(reading.text, 0, visible.start);
    for (const paragraph of textParagraphs(reading.text, visible, line)) {
      reading.paragraphs.push(place.level === undefined ? paragraph : { ...paragraph, level: place.level });
    }
  }
}

/** Indented code is how Markdown takes an indented paragraph; fences are markers. */
function codeRange(text: string, range: Range, language: string | undefined): Range {
  const raw = text.slice(range.start, range.end);
  const fence = /^(?:`{3,}|~{3,})/.exec(raw);
  if (fence === null && language === undefined) return range;
  const opening = raw.indexOf('\n');
  const closing = raw.lastIndexOf('\n');
  if (opening < 0 || closing <= opening) return { start: range.end, end: range.end };
  return { start: range.start + opening + 1, end: range.start + closing };
}

/** Where the bold or emphasised run that opens the words ends. */
function leadEnd(children: readonly PhrasingContent[]): number | undefined {
  const first = children[0];
  if (first === undefined || (first.type !== 'strong' && first.type !== 'emphasis')) return undefined;
  return rangeOf(first).end;
}

function notesOf(reading: Reading, frontMatterLength: number): readonly IntakeNote[] {
  const notes: IntakeNote[] = [];
  const { text, hidden } = reading;
  const comments = frontMatterLength > 0 ? hidden.slice(1) : hidden;
  if (frontMatterLength > 0) {
    notes.push({
      kind: 'hidden-text',
      severity: 'info',
      message: 'The front matter at the top of the file is not read as contract text.',
      ranges: hidden.slice(0, 1),
    });
  }
  if (comments.length > 0) {
    notes.push({
      kind: 'hidden-text',
      severity: 'care',
      message: 'The file holds HTML comments, which a rendered page does not show; they are not read as contract text.',
      count: comments.length,
      ranges: comments,
      words: comments.map((range) => text.slice(range.start, range.end)),
    });
  }
  const invisible = zeroWidthNote(text);
  if (invisible !== undefined) notes.push(invisible);
  return notes;
}

function innerRange(children: readonly PhrasingContent[]): Range | undefined {
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: rangeOf(first).start, end: rangeOf(last).end };
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function lineOf(node: Nodes): number {
  return (node.position?.start.line ?? 1) - 1;
}

function newlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
