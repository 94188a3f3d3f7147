import type { ContractText, IntakeNote, Paragraph, Range } from './contract-text';
import { type AlignedLine, alignLines } from './line-alignment';

/**
 * The contract as it reads after `newText` took the place of its text: the paragraphs that are still there keep their
 * label, outline, page, cell and address; new ones have none of these and the address of the paragraph they follow.
 * The SHA-256 stays that of the bytes that were read.
 */
export function applyEdits(original: ContractText, newText: string): ContractText {
  if (newText === original.text) return original;
  const before = linesWithParagraph(original);
  const after = newText.split('\n');
  const aligned = alignLines(
    before.map(({ range }) => original.text.slice(range.start, range.end)),
    after,
  );
  const lines = newLines(aligned, before, after);
  return {
    ...original,
    text: newText,
    paragraphs: join(lines, original, newText),
    notes: original.notes.map((note) => moved(note, lines)),
  };
}

interface OldLine {
  readonly range: Range;
  /** Index of the paragraph it is part of; absent between paragraphs. */
  readonly paragraph?: number;
}

interface NewLine {
  readonly range: Range;
  /** The line it was before; absent where it is new. */
  readonly was?: OldLine;
  /** Index of the paragraph of the original that stands before it. */
  readonly follows: number;
  readonly same: boolean;
}

function linesWithParagraph({ text, paragraphs }: ContractText): readonly OldLine[] {
  let paragraph = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    while (paragraph < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) < range.start) paragraph++;
    const own = paragraphs[paragraph];
    return own && own.start <= range.end ? { range, paragraph } : { range };
  });
}

function newLines(
  aligned: readonly AlignedLine[],
  before: readonly OldLine[],
  after: readonly string[],
): readonly NewLine[] {
  const lines: NewLine[] = [];
  let start = 0;
  let follows = 0;
  for (const item of aligned) {
    if (item.kind === 'removed') continue;
    const range = { start, end: start + (after[item.after]?.length ?? 0) };
    start = range.end + 1;
    const was = item.kind === 'added' ? undefined : before[item.before];
    follows = was?.paragraph ?? follows;
    lines.push({ range, follows, same: item.kind === 'same', ...(was ? { was } : {}) });
  }
  return lines;
}

/** Lines of one paragraph that still follow one another are one paragraph; lines that were in none stay so. */
function join(lines: readonly NewLine[], original: ContractText, newText: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: number | undefined;
  for (const { range, was, follows, same } of lines) {
    if (was && was.paragraph === undefined && (same || newText.slice(range.start, range.end).trim() === '')) {
      open = undefined;
      continue;
    }
    const source = was?.paragraph === undefined ? undefined : original.paragraphs[was.paragraph];
    const last = paragraphs.at(-1);
    if (!was || !source) {
      open = undefined;
      paragraphs.push(fresh(original.paragraphs[follows], range));
    } else if (last && was.paragraph === open) {
      paragraphs[paragraphs.length - 1] = { ...last, end: endIn(source, was.range, range, same) };
    } else {
      open = was.paragraph;
      paragraphs.push(kept(source, was.range, range, same, original.text, newText));
    }
  }
  return paragraphs;
}

/** White space that stood behind the paragraph on its last line stays outside it. */
function endIn(source: Paragraph, was: Range, range: Range, same: boolean): number {
  return same ? range.end - Math.max(0, was.end - source.end) : range.end;
}

/** A label that is typed stands before the paragraph, on its line; it is kept while its letters are. */
function kept(source: Paragraph, was: Range, range: Range, same: boolean, text: string, newText: string): Paragraph {
  const { lead, label, ...rest } = source;
  const typed = text.slice(was.start, Math.max(was.start, source.start));
  const labelStands = newText.startsWith(typed, range.start) && range.start + typed.length <= range.end;
  const start = labelStands ? range.start + typed.length : range.start;
  const leads =
    lead !== undefined &&
    start + lead <= range.end &&
    newText.startsWith(text.slice(source.start, source.start + lead), start);
  return {
    ...rest,
    start,
    end: Math.max(start, endIn(source, was, range, same)),
    ...(labelStands && label !== undefined ? { label } : {}),
    ...(leads ? { lead } : {}),
  };
}

function fresh(neighbour: Paragraph | undefined, range: Range): Paragraph {
  return {
    start: range.start,
    end: range.end,
    part: neighbour?.part ?? 'body',
    ...(neighbour?.page === undefined ? {} : { page: neighbour.page }),
    address: neighbour?.address ?? { kind: 'line', line: 0 },
  };
}

/** Places on lines that were edited are dropped; the note itself stays, since the file still is what it was. */
function moved(note: IntakeNote, lines: readonly NewLine[]): IntakeNote {
  if (note.ranges === undefined) return note;
  const ranges = note.ranges.flatMap((range) => {
    const first = lines.find(({ was, same }) => same && contains(was?.range, range.start));
    const last = lines.find(({ was, same }) => same && contains(was?.range, range.end));
    if (!first?.was || !last?.was) return [];
    return [
      {
        start: range.start - first.was.range.start + first.range.start,
        end: range.end - last.was.range.start + last.range.start,
      },
    ];
  });
  return { ...note, ranges };
}

function contains(range: Range | undefined, offset: number): boolean {
  return range !== undefined && range.start <= offset && offset <= range.end;
}
