import type { ContractText, Paragraph, Range, TableCell } from '../document/contract-text';
import { type Label, parseLabel } from './labels';
import { runTogetherStarts } from './run-together';

/** A paragraph as structure sees it: from its typed label on, with the label taken apart. */
export interface Block extends Range {
  /** Where its words begin, behind the label. */
  readonly words: number;
  readonly label?: Label;
  /** A bullet or another label that counts nothing. */
  readonly bullet: boolean;
  readonly level?: number;
  readonly outline?: number;
  /** Length of the bold or underlined run that opens the words. */
  readonly lead?: number;
  readonly centred: boolean;
  readonly cell?: TableCell;
  readonly page?: number;
}

const wordedStart =
  /^(?:ARTICLE|Article|SECTION|Section|CLAUSE|Clause)\s+(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)(?:[.:](?=\s|$)|(?=\s*[-–—:]|\s{2,}|\s+[A-Z"“]|\s*$))[\s.:–—-]*/;
/** Readers leave a number alone that is run into its words ("9.2Liability"). */
const tightNumber = /^(\d{1,2}\.\d{1,2})\.?(?=[A-Z][a-z])/;
/** Longer paragraphs may be several whose line breaks were lost. */
const longestSingle = 1500;

/** The blocks of a contract in order. They cover all of the text but white space. */
export function blocksOf(source: ContractText): readonly Block[] {
  const { text } = source;
  const blocks: Block[] = [];
  let covered = 0;
  for (const paragraph of source.paragraphs) {
    const start = skipSpace(text, covered, paragraph.start);
    covered = paragraph.end;
    const starts = paragraph.end - paragraph.start > longestSingle ? runTogetherStarts(text, paragraph) : [];
    const ends = [...starts, paragraph.end];
    let from = start;
    for (const [i, to] of ends.entries()) {
      const end = trimEnd(text, from, to);
      if (end > from)
        blocks.push(i === 0 ? firstBlock(text, paragraph, from, end) : typedBlock(text, paragraph, from, end));
      from = to;
    }
  }
  return source.format === 'docx' ? blocks : withoutPageBreaks(text, blocks);
}

const pageMark = /^(?:page\s*)?[-–—]?\s*(?:\d{1,3}|[ivx]{1,5})\s*[-–—]?(?:\s*of\s*\d{1,3})?$/i;
/** What public filings print at the foot of each page. */
const filingMark = /^(?:[A-Z]-)?(?:\d{1,3}\s+)?Source:\s[^\n]{3,80}\d{1,2}\/\d{1,2}\/\d{4}$/;
const longestMark = 120;
const unfinished = /[a-z0-9,]["”’)]?$/;
const goesOn = /^(?:[a-z]|\(\d{1,3}\)\s+[a-z])/;

/** Joins what a page break or a lost line break tore apart in the middle of a sentence. */
function withoutPageBreaks(text: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let marks: Block[] = [];
  for (const block of blocks) {
    const previous = joined.at(-1);
    if (previous && isPageMark(text, block)) {
      marks.push(block);
      continue;
    }
    if (previous && isTorn(text, previous, block, marks.length > 0))
      joined[joined.length - 1] = { ...previous, end: block.end };
    else joined.push(...marks, block);
    marks = [];
  }
  joined.push(...marks);
  return joined;
}

function isPageMark(text: string, block: Block): boolean {
  const length = block.end - block.start;
  if (length > longestMark || block.cell) return false;
  const words = text.slice(block.start, block.end);
  return (length < 20 && pageMark.test(words)) || filingMark.test(words);
}

function isTorn(text: string, previous: Block, block: Block, behindMark: boolean): boolean {
  if (
    block.label ||
    block.bullet ||
    block.cell ||
    previous.cell ||
    block.lead !== undefined ||
    block.outline !== undefined
  )
    return false;
  if (!unfinished.test(text.slice(Math.max(previous.start, previous.end - 3), previous.end))) return false;
  const words = text.slice(block.start, Math.min(block.end, block.start + 30));
  return (
    goesOn.test(words) ||
    (behindMark && previous.end - previous.start > 60 && block.end - block.start > 30 && !/^[A-Z\s]+$/.test(words))
  );
}

function firstBlock(text: string, paragraph: Paragraph, start: number, end: number): Block {
  const label =
    paragraph.label === undefined || isCount(text, paragraph) || onlyLabels.test(text.slice(start, end))
      ? undefined
      : parseLabel(paragraph.label);
  const base = common(paragraph, start, end);
  if (label) return { ...base, words: paragraph.start, label, bullet: false, ...leadOf(paragraph) };
  const typed = typedBlock(text, paragraph, paragraph.start, end);
  const bullet = paragraph.label !== undefined && typed.label === undefined && !isCount(text, paragraph);
  return { ...typed, start, bullet, ...leadOf(paragraph) };
}

/** "(30) days": a count that a line break brought to the front. */
function isCount(text: string, paragraph: Paragraph): boolean {
  return /^\(\d+\)$/.test(paragraph.label ?? '') && counted.test(text.slice(paragraph.start, paragraph.start + 20));
}

/** "1. 1.1. 1.2.": a column of numbers that lost its words. */
const onlyLabels = /^[\d.()\s]*$/;
const counted = /^(?:calendar|business|working|consecutive|day|week|month|year|hour|percent|%|per|times|shares|units)/i;

function leadOf(paragraph: Paragraph): Pick<Block, 'lead' | 'outline'> {
  return {
    ...(paragraph.lead !== undefined && paragraph.lead > 0 && { lead: paragraph.lead }),
    ...(paragraph.outline !== undefined && { outline: paragraph.outline }),
  };
}

function common(paragraph: Paragraph, start: number, end: number): Omit<Block, 'words' | 'bullet'> {
  return {
    start,
    end,
    centred: paragraph.centred ?? false,
    ...(paragraph.level !== undefined && { level: paragraph.level }),
    ...(paragraph.cell && { cell: paragraph.cell }),
    ...(paragraph.page !== undefined && { page: paragraph.page }),
  };
}

/** A block whose label, if any, is written in its words. */
function typedBlock(text: string, paragraph: Paragraph, start: number, end: number): Block {
  const head = text.slice(start, Math.min(end, start + 60));
  const base = { ...common(paragraph, start, end), bullet: false };
  const written =
    wordedStart.exec(head)?.[0] ??
    tightNumber.exec(head)?.[0] ??
    /^(?:\d{1,3}(?:\.\d{1,3}){0,4}\.?|\([a-z]{1,4}\))\s+/.exec(head)?.[0];
  const label =
    written === undefined || isAmount(head, written) ? undefined : parseLabel(written.replace(/[\s.:–—-]+$/, ''));
  return written !== undefined && label ? { ...base, words: start + written.length, label } : { ...base, words: start };
}

/** "30 days", "2.5 million": a number, not a label. */
function isAmount(head: string, written: string): boolean {
  return /^\d/.test(written) && !/^[A-Z"“(‘[]/.test(head.slice(written.length));
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
