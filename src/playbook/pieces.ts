import type { Range } from '../document/contract-text';
import type { Label } from './labels';
import { headLabelOf, labelOf, leadingTraffic, listedLabelOf } from './labels';
import type { MarkdownText } from './markdown';

/** A stretch of words under one label: the label as found and the words after it. */
export interface Piece extends Range {
  readonly label?: Label;
  /** Words before a colon (or in bold) that are no label we know: "Renewal", "Counterparty usually asks". */
  readonly lead?: Range;
  /** The words after label or lead; empty where the label stands alone. */
  readonly rest: Range;
}

/** Splits a block at lines that open with a label; other lines go on with the piece before. */
export function piecesOf(markdown: MarkdownText, block: Range): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of linesOf(markdown.prose, block)) {
    const piece = pieceAt(markdown, line);
    const previous = pieces.at(-1);
    if (previous && !piece.label) {
      const end = line.end;
      pieces[pieces.length - 1] = { ...previous, end, rest: trimmed(markdown.prose, { ...previous.rest, end }) };
    } else pieces.push(piece);
  }
  return pieces;
}

function linesOf(prose: string, block: Range): readonly Range[] {
  const lines: Range[] = [];
  let start = block.start;
  while (start < block.end) {
    const found = prose.indexOf('\n', start);
    const end = found === -1 || found > block.end ? block.end : found;
    const line = withoutBullet(prose, trimmed(prose, { start, end }));
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Bullets that Word leaves in what is pasted from it are no list to Markdown, and no words either. */
function withoutBullet(prose: string, { start, end }: Range): Range {
  const bullet =
    /^(?:[•·●○▪■◦‣\uF0B7\uF0A7]|o(?=\t|\s{2}))\s*/.exec(prose.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
  return { start: start + bullet.length, end };
}

function pieceAt(markdown: MarkdownText, line: Range): Piece {
  const { prose } = markdown;
  const words = prose.slice(line.start, line.end);
  for (const lead of leadsOf(markdown, line)) {
    const name = prose.slice(lead.name.start, lead.name.end);
    const label =
      lead.name === line ? listedLabelOf(name) : ((labelOf(name) && headLabelOf(name)) ?? answerLabel(name));
    if (label) return { ...line, label, rest: trimmed(prose, { start: lead.end, end: line.end }) };
  }
  const emoji = leadingTraffic(words);
  if (emoji) {
    const rest = trimmed(prose, { start: line.start + emoji.length, end: line.end });
    return { ...line, label: emoji.label, rest };
  }
  const [lead] = leadsOf(markdown, line);
  if (!lead) return { ...line, rest: line };
  return { ...line, lead: lead.name, rest: trimmed(prose, { start: lead.end, end: line.end }) };
}

/** "No: month-to-month", before a colon only: alone they are answers to a question that stands elsewhere. */
function answerLabel(name: string): Label | undefined {
  const words = name.trim().toLowerCase();
  if (words === 'no') return { kind: 'tier', tier: 'never', dealBreaker: true };
  if (words === 'yes') return { kind: 'tier', tier: 'preferred' };
  return words === 'maybe' ? { kind: 'tier', tier: 'acceptable' } : undefined;
}

interface Lead {
  readonly name: Range;
  /** Where the words after it begin. */
  readonly end: number;
}

const longestLead = 60;

/** What may be the name of the line: a bold run that opens it, the words before a colon or a dash, or the whole line. */
function* leadsOf({ prose, bold }: MarkdownText, line: Range): Iterable<Lead> {
  const opening = bold.find(
    (run) => run.start >= line.start - 4 && run.start <= firstWord(prose, line) && run.end > line.start,
  );
  if (opening && opening.end <= line.end + 4) {
    const after = /^[\s:.–—-]*/.exec(prose.slice(opening.end, line.end))?.[0].length ?? 0;
    const inner = prose.slice(opening.start, opening.end).indexOf(':');
    if (inner === -1 || prose.slice(opening.start + inner + 1, opening.end).trim() === '') {
      yield { name: trimmed(prose, opening, /[\s:.–—-]/), end: opening.end + after };
    }
  }
  const words = prose.slice(line.start, line.end);
  const colon = /^[^:\n]{1,60}:(?=\s|$)/.exec(words) ?? /^[^:\n–—]{1,60}\s[–—-]\s/.exec(words);
  if (colon) {
    const end = line.start + colon[0].length;
    yield { name: trimmed(prose, { start: line.start, end }, /[\s:–—-]/), end };
  }
  if (words.length <= longestLead && labelOf(words)) yield { name: line, end: line.end };
}

function firstWord(prose: string, line: Range): number {
  return line.start + (/^[^\p{L}\p{N}]*/u.exec(prose.slice(line.start, line.end))?.[0].length ?? 0);
}

/** The range without white space (or other characters) at either end. */
export function trimmed(prose: string, range: Range, drop = /\s/): Range {
  let { start, end } = range;
  while (start < end && drop.test(prose.charAt(start))) start += 1;
  while (end > start && drop.test(prose.charAt(end - 1))) end -= 1;
  return { start, end };
}
