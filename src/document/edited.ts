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
  readonly paragraph: number;
}

interface NewLine {
  readonly range: Range;
  /** The line it was before; absent where it is new. */
  readonly was?: OldLine;
  /** Index of the last paragraph of the original that stands at or before it. */
  readonly follows: number;
  readonly same: boolean;
}

function linesWithParagraph({ text, paragraphs }: ContractText): readonly OldLine[] {
  let paragraph = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.start ?? Infinity) <= range.start)
      paragraph++;
    return { range, paragraph };
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
    if (was) follows = was.paragraph;
    lines.push({ range, follows, same: item.kind === 'same', ...(was ? { was } : {}) });
  }
  return lines;
}

/** Lines of one paragraph that still follow one another are one paragraph. */
function join(lines: readonly NewLine[], original: ContractText, newText: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: number | undefined;
  for (const { range, was, follows } of lines) {
    const last = paragraphs.at(-1);
    if (last && was && was.paragraph === open) {
      paragraphs[paragraphs.length - 1] = { ...last, end: range.end };
      continue;
    }
    open = was?.paragraph;
    const source = original.paragraphs[was?.paragraph ?? follows];
    paragraphs.push(was && source ? kept(source, range, original.text, newText) : fresh(source, range));
  }
  return paragraphs;
}

function kept(source: Paragraph, range: Range, text: string, newText: string): Paragraph {
  const { lead, ...rest } = source;
  const leads =
    lead !== undefined &&
    text.slice(source.start, source.start + lead) === newText.slice(range.start, range.start + lead) &&
    range.start + lead <= range.end;
  return { ...rest, start: range.start, end: range.end, ...(leads ? { lead } : {}) };
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
