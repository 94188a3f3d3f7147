import type { Paragraph, Range } from '../contract-text';
import { typedLabel } from '../list-label';
import { Hyphens } from './hyphens';
import type { PlacedLine } from './layout';
import { goesOn } from './paragraph-breaks';

export interface JoinedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Joins the lines of all pages to paragraphs; footnotes follow the paragraph at the foot of their page. */
export function joinParagraphs(pages: readonly (readonly PlacedLine[])[]): JoinedText {
  const hyphens = new Hyphens(pages);
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const lines of grouped(pages)) {
    const joined = joinLines(lines, hyphens);
    const paragraph = paragraphOf(lines, joined, offset);
    if (paragraph === undefined) continue;
    parts.push(joined.text);
    paragraphs.push(paragraph);
    offset += joined.text.length + 1;
  }
  return { text: parts.join('\n'), paragraphs };
}

function grouped(pages: readonly (readonly PlacedLine[])[]): readonly (readonly PlacedLine[])[] {
  const groups: PlacedLine[][] = [];
  let notes: PlacedLine[][] = [];
  let current: PlacedLine[] = [];
  const close = (): void => {
    if (current.length > 0) groups.push(current);
    groups.push(...notes);
    current = [];
    notes = [];
  };
  for (const lines of pages) {
    for (const line of lines) {
      if (line.footnote) {
        const note = notes.at(-1);
        if (note !== undefined && note[0]?.page === line.page && goesOn(note, line)) note.push(line);
        else notes.push([line]);
      } else if (current.length > 0 && goesOn(current, line)) {
        current.push(line);
      } else {
        close();
        current = [line];
      }
    }
  }
  close();
  return groups;
}

interface JoinedLines {
  readonly text: string;
  readonly strong: readonly Range[];
}

function joinLines(lines: readonly PlacedLine[], hyphens: Hyphens): JoinedLines {
  let text = '';
  const strong: { start: number; end: number }[] = [];
  for (const line of lines) {
    // A tab outside tables is only a wide space.
    const words = line.row ? line.text : line.text.replaceAll('\t', ' ');
    const before = text.length;
    text = hyphens.join(text, words);
    const start = text.length - words.length;
    for (const range of line.strong ?? []) {
      const last = strong.at(-1);
      if (last !== undefined && range.start === 0 && last.end >= before - 1) last.end = start + range.end;
      else strong.push({ start: start + range.start, end: start + range.end });
    }
  }
  return { text, strong };
}

function paragraphOf(lines: readonly PlacedLine[], joined: JoinedLines, offset: number): Paragraph | undefined {
  const first = lines[0];
  if (first === undefined || joined.text === '') return undefined;
  const label = typedLabel(joined.text);
  const own = label === undefined || label.length >= joined.text.length ? 0 : label.length;
  const lead = joined.strong.find((range) => range.start <= own + 1 && range.end > own);
  return {
    start: offset + own,
    end: offset + joined.text.length,
    ...(label === undefined || own === 0 ? {} : { label: label.label }),
    ...(lead === undefined ? {} : { lead: lead.end - own }),
    ...(lines.length === 1 && first.centred && own === 0 ? { centred: true } : {}),
    page: first.page,
    part: first.footnote ? 'footnote' : 'body',
    address: { kind: 'pdf', page: first.page },
  };
}
