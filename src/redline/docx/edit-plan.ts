import type { Range } from '../../document/contract-text';
import type { LaidParagraph } from '../../document/docx/layout';
import type { XmlElement } from '../../document/docx/xml';
import { elements } from '../../document/docx/ooxml';
import type { Edit } from '../../review/review';
import { RefusedEdit } from './refused-edit';

/** Replace a range of one paragraph by words; each line after the first begins a new paragraph. */
export interface ParagraphEdit {
  /** Index into the laid paragraphs. */
  readonly paragraph: number;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  readonly comments?: readonly CommentMark[];
}

/** A comment on an edit, by its id; `line` is the one of the edit's lines that it is about. */
export interface CommentMark {
  readonly id: string;
  readonly line: number;
}

export interface EditPlan {
  /** In order. */
  readonly edits: readonly ParagraphEdit[];
  /** Paragraphs that run on into the next one: their marks are struck. */
  readonly struckMarks: ReadonlySet<number>;
}

/** Takes edits apart at the ends of paragraphs. `name` names a paragraph for the user. */
export function planEdits(
  edits: readonly Edit[],
  paragraphs: readonly LaidParagraph[],
  name: (paragraph: number) => string,
): EditPlan {
  const planned: ParagraphEdit[] = [];
  const struckMarks = new Set<number>();
  for (const whole of edits) {
    const edit = withoutVanished(whole, paragraphs, planned, struckMarks);
    const first = paragraphAt(paragraphs, edit.start);
    const last = paragraphAt(paragraphs, edit.end);
    const kept = keptBoundaries(edit, { first, last }, paragraphs, name);
    const lines = edit.text.split('\n');
    let line = 0;
    for (let group = first; group <= last;) {
      let end = group;
      while (end < last && !kept.has(end)) end++;
      const own = end === last ? lines.slice(line) : [lines[line] ?? ''];
      line += own.length;
      for (let at = group; at <= end; at++) {
        const range = rangeIn(paragraphs, at, edit);
        if (at === group || range.start < range.end)
          planned.push({ paragraph: at, ...range, lines: at === group ? own : [''] });
      }
      strikeMarks({ first: group, last: end }, edit, paragraphs, struckMarks);
      group = end + 1;
    }
  }
  planned.sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  return { edits: planned.filter(({ start, end, lines }) => start < end || lines.join('\n') !== ''), struckMarks };
}

/**
 * A paragraph in front of a table has nothing to be joined with, but it goes when it is struck as a whole with its mark.
 * Gives back the rest of the edit.
 */
function withoutVanished(
  edit: Edit,
  paragraphs: readonly LaidParagraph[],
  planned: ParagraphEdit[],
  struckMarks: Set<number>,
): Edit {
  const first = paragraphAt(paragraphs, edit.start);
  const last = paragraphAt(paragraphs, edit.end);
  if (first === last || edit.text.includes('\n')) return edit;
  const [start, end] = [paragraphs[first], paragraphs[last]];
  const vanish = (index: number, length: number): void => {
    planned.push({ paragraph: index, start: 0, end: length, lines: [''] });
    struckMarks.add(index);
  };
  if (end !== undefined && edit.end === end.end && standsBeforeTable(end)) {
    vanish(last, end.end - end.start);
    return withoutVanished({ ...edit, end: end.start - 1 }, paragraphs, planned, struckMarks);
  }
  if (start !== undefined && edit.start === start.start && edit.text === '' && standsBeforeTable(start)) {
    vanish(first, start.end - start.start);
    return withoutVanished({ ...edit, start: start.end + 1 }, paragraphs, planned, struckMarks);
  }
  return edit;
}

function standsBeforeTable({ paragraph }: LaidParagraph): boolean {
  const element = paragraph.elements.at(-1);
  const vanishes = paragraph.atoms.every((atom) => atom.text !== '') && paragraph.elements.length === 1;
  return element !== undefined && vanishes && !hasSection(element) && followingBlock(element)?.name === 'w:tbl';
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Ends of paragraphs inside the edit that stay, as many as there are line ends in its text where there are enough. */
function keptBoundaries(
  edit: Edit,
  span: Span,
  paragraphs: readonly LaidParagraph[],
  name: (paragraph: number) => string,
): ReadonlySet<number> {
  const boundaries = Array.from({ length: span.last - span.first }, (_, index) => span.first + index);
  const wanted = Math.min(boundaries.length, edit.text.split('\n').length - 1);
  const fixed = boundaries.filter((boundary) => !canRunOn(paragraphs, boundary));
  const blocked = fixed[0];
  if (blocked !== undefined && fixed.length > wanted) {
    throw new RefusedEdit(
      name(blocked),
      'it cannot be joined with what follows it, such as another cell, a table or a note',
      edit,
    );
  }
  const free = boundaries.filter((boundary) => canRunOn(paragraphs, boundary)).slice(0, wanted - fixed.length);
  return new Set([...fixed, ...free]);
}

/** All marks of a group but one are struck: the last one stays, unless nothing of its paragraph does. */
function strikeMarks(group: Span, edit: Edit, paragraphs: readonly LaidParagraph[], struck: Set<number>): void {
  if (group.first === group.last) return;
  const last = paragraphs[group.last];
  const emptied = last !== undefined && edit.end >= last.end;
  const survivor = emptied && canRunOn(paragraphs, group.last) ? group.first : group.last;
  for (let at = group.first; at <= group.last; at++) if (at !== survivor) struck.add(at);
}

function rangeIn(paragraphs: readonly LaidParagraph[], index: number, edit: Range): Range {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return { start: 0, end: 0 };
  const clamp = (offset: number): number =>
    Math.min(Math.max(offset, paragraph.start), paragraph.end) - paragraph.start;
  return { start: clamp(edit.start), end: clamp(edit.end) };
}

function paragraphAt(paragraphs: readonly LaidParagraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the paragraph is followed, in the same container, by the next one of the text, and ends no section. */
export function canRunOn(paragraphs: readonly LaidParagraph[], index: number): boolean {
  const own = paragraphs[index];
  const next = paragraphs[index + 1];
  const element = own?.paragraph.elements.at(-1);
  if (own === undefined || next === undefined || element === undefined) return false;
  if (own.part !== next.part || hasSection(element)) return false;
  return followingBlock(element) === next.paragraph.elements[0];
}

/** What stands behind `element`; marks of bookmarks and comments may stand between. */
function followingBlock(element: XmlElement): XmlElement | undefined {
  const siblings = element.parent?.children ?? [];
  for (const sibling of siblings.slice(siblings.indexOf(element) + 1)) {
    if (typeof sibling !== 'string' && !marks.has(sibling.name)) return sibling;
  }
  return undefined;
}

const marks = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
]);

function hasSection(element: XmlElement): boolean {
  for (const properties of elements(element, 'w:pPr')) return [...elements(properties, 'w:sectPr')].length > 0;
  return false;
}
