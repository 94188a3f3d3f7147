import type { ContractText, Range } from '../../document/contract-text';
import { readDocxDocument, type DocxDocument } from '../../document/docx/document';
import type { LaidParagraph } from '../../document/docx/layout';
import type { DocxParagraph } from '../../document/docx/story';
import type { Edit } from '../../review/review';
import { numberLevel } from '../label-level';
import { commentParts, type PlacedComment, type RedlineComment } from './comments';
import { canRunOn, planEdits, type CommentMark, type EditPlan, type ParagraphEdit } from './edit-plan';
import { Markup, Revisions } from './markup';
import { paragraphSplices, type Splice } from './paragraph-writer';
import { RefusedEdit } from './refused-edit';
import { verifyTrackedChanges } from './verify';
import { cuts, widenedEdits } from './widen';
import { replacedInZip } from './zip-replace';

export interface TrackedChangesOptions {
  readonly author: string;
  /** For comments; the first letters of the author's names where they are not given. */
  readonly initials?: string;
  readonly date: Date;
  /** Those on edits in notes, where Word shows no comments, are left out. */
  readonly comments?: readonly RedlineComment[];
}

/**
 * The file with `edits` as tracked changes of `options.author`. Only the paragraphs that an edit touches are written
 * anew; every other byte of the document stays. `edits` are offsets into `original.text`, in order and not overlapping;
 * a `\n` in their text begins a new paragraph. The result is read again before it is given out: with our changes
 * rejected it reads as `original`, accepted as `original` with the edits. Throws {@link RefusedEdit}.
 */
export function writeTrackedChanges(
  bytes: Uint8Array,
  original: ContractText,
  edits: readonly Edit[],
  options: TrackedChangesOptions,
): Uint8Array {
  const document = readDocxDocument(bytes, original.name);
  const { sources, text } = document.layout;
  if (original.reader !== 'ooxml' || text !== original.text) {
    throw new RefusedEdit(original.name, 'the file is not the one that was read; open it again');
  }
  const clean = edits.map((edit) => ({ ...edit, text: printable(edit.text) }));
  refuseDisorder(clean, original);
  const name = (index: number): string => paragraphName(original, index);
  const atomic = atomicRanges(sources);
  const widened = widenedEdits(clean, text, atomic.ranges);
  for (const edit of widened) refuseSpread(edit, atomic.spread, sources, name);
  const unmarked = planEdits(widened, sources, name);
  const touched = new Set([...unmarked.edits.map((edit) => edit.paragraph), ...unmarked.struckMarks]);
  if (touched.size === 0) return bytes;
  const parts = [...new Set([...touched].map((index) => sources[index]?.part ?? document.mainPart))];
  const { author, date, initials = initialsOf(author) } = options;
  const revisions = new Revisions({ name: author, initials, date }, highestId(document, parts));
  const { plan, placed } = withComments(unmarked, options.comments ?? [], document, revisions);
  const contents = new Map<string, Uint8Array>();
  const replace = (part: string, source: string): void => {
    contents.set(document.archive.entry(part)?.rawName ?? part, encoded(source));
  };
  for (const part of parts) {
    const markup = new Markup(document.archive.source(part), document.archive.tree(part), revisions);
    const own = [...touched].filter((index) => sources[index]?.part === part).sort((one, other) => one - other);
    const splices = own.flatMap((index) => {
      const source = sources[index];
      if (source === undefined) return [];
      const change = {
        paragraph: source.paragraph,
        edits: plan.edits.filter((edit) => edit.paragraph === index),
        struckMark: plan.struckMarks.has(index),
        runsOn: canRunOn(sources, index) && !plan.struckMarks.has(index),
        name: name(index),
        range: { start: source.start, end: source.end },
        ...textBeside(index, original, sources),
        ...aboveList(index, original, sources),
      };
      return paragraphSplices(change, markup);
    });
    replace(part, spliced(markup.source, splices));
  }
  if (placed.length > 0) for (const [part, source] of commentParts(document, placed, revisions)) replace(part, source);
  const written = replacedInZip(bytes, contents);
  verifyTrackedChanges({ document, written, original, edits: clean, touched, own: revisions.own, name });
  return written;
}

/** "Dana Quill" signs as DQ. */
function initialsOf(author: string): string {
  const letters = author.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
  return letters.slice(0, 3).join('').toUpperCase();
}

/** Each comment at the first piece of its edit, and those that have a place. */
function withComments(
  plan: EditPlan,
  comments: readonly RedlineComment[],
  { layout, mainPart }: DocxDocument,
  revisions: Revisions,
): { readonly plan: EditPlan; readonly placed: readonly PlacedComment[] } {
  const marks = new Map<ParagraphEdit, CommentMark[]>();
  const placed: PlacedComment[] = [];
  for (const { edit, text } of comments) {
    const piece = plan.edits.find(({ paragraph, start, end }) => {
      const source = layout.sources[paragraph];
      return source?.part === mainPart && source.start + end >= edit.start && source.start + start <= edit.end;
    });
    if (piece === undefined || text === '') continue;
    const id = revisions.nextId();
    const words = printable(edit.text)
      .split('\n')
      .find((line) => line !== '');
    const line = piece.lines.findIndex((own) => own !== '' && own === words);
    marks.set(piece, [...(marks.get(piece) ?? []), { id, line: line < 0 ? firstWords(piece) : line }]);
    placed.push({ id, text: printable(text) });
  }
  const edits = plan.edits.map((edit) => {
    const own = marks.get(edit);
    return own === undefined ? edit : { ...edit, comments: own };
  });
  return { plan: { ...plan, edits }, placed };
}

function firstWords({ lines }: ParagraphEdit): number {
  return Math.max(
    0,
    lines.findIndex((line) => line !== ''),
  );
}

function refuseDisorder(edits: readonly Edit[], original: ContractText): void {
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > original.text.length) {
      throw new RangeError(`Edits must be in order and inside the text of ${original.name}.`);
    }
    at = edit.end;
  }
}

/** A new clause behind a heading looks like the text that follows it, not like the heading. */
function textBeside(
  index: number,
  { paragraphs }: ContractText,
  sources: readonly LaidParagraph[],
): { readonly textBefore?: DocxParagraph; readonly textBehind?: DocxParagraph } {
  const isHeading = (at: number): boolean => paragraphs[at]?.outline !== undefined;
  if (!isHeading(index)) return {};
  const before = canRunOn(sources, index - 1) && !isHeading(index - 1) ? sources[index - 1]?.paragraph : undefined;
  const behind = canRunOn(sources, index) && !isHeading(index + 1) ? sources[index + 1]?.paragraph : undefined;
  return { ...(before && { textBefore: before }), ...(behind && { textBehind: behind }) };
}

/** "(a)", "iv.", "•": what is numbered anew under each clause, or not at all. */
const itemLabel = /^(?:[([]|[a-z]{1,5}[.)]|[^\p{L}\d]$)/iu;

/** The paragraph that the list is under which ends with this one. */
function aboveList(
  index: number,
  { paragraphs, text }: ContractText,
  sources: readonly LaidParagraph[],
): { readonly aboveList?: DocxParagraph } {
  const isItem = (at: number): boolean => itemLabel.test(paragraphs[at]?.label ?? '');
  const own = paragraphs[index];
  if (own === undefined || !isItem(index) || isItem(index + 1)) return {};
  if (!/[.!?]["”’')\]]*\s*$/.test(text.slice(own.start, own.end))) return {};
  let at = index;
  while (at > 0 && isItem(at) && canRunOn(sources, at - 1)) at--;
  if (isItem(at)) return {};
  // A clause of the same level with words of its own shows more than the bare heading of the list.
  const level = numberLevel(paragraphs[at]?.label);
  const isClause = (other: number): boolean => {
    const { label, start, end, cell } = paragraphs[other] ?? {};
    return (
      level > 0 && cell === undefined && numberLevel(label) === level && (end ?? 0) - (start ?? 0) >= shortestClause
    );
  };
  let model = at;
  while (model >= Math.max(0, at - furthestModel) && !isClause(model)) model--;
  const found = isClause(model) ? model : paragraphs[at]?.outline === undefined ? at : undefined;
  const above = found === undefined ? undefined : sources[found]?.paragraph;
  return above === undefined ? {} : { aboveList: above };
}

const shortestClause = 80;
const furthestModel = 40;

/** Characters that XML cannot hold are left out; every kind of line end is `\n`. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is left out
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, '');
}

/** Fields and formulas: those inside one paragraph, and fields that spread over several. */
function atomicRanges(sources: readonly LaidParagraph[]): {
  readonly ranges: readonly Range[];
  readonly spread: readonly Range[];
} {
  const ranges: Range[] = [];
  const fields = new Map<unknown, { start: number; end: number; readonly paragraph: LaidParagraph; spread: boolean }>();
  for (const source of sources) {
    let at = source.start;
    for (const atom of source.paragraph.atoms) {
      const end = at + atom.text.length;
      if (atom.field !== undefined) {
        const known = fields.get(atom.field.begin);
        if (known === undefined) fields.set(atom.field.begin, { start: at, end, paragraph: source, spread: false });
        else {
          known.end = end;
          known.spread ||= known.paragraph !== source;
        }
      } else if (atom.node.name.startsWith('m:')) ranges.push({ start: at, end });
      at = end;
    }
  }
  const all = [...fields.values()];
  return { ranges: [...ranges, ...all.filter((field) => !field.spread)], spread: all.filter((field) => field.spread) };
}

function refuseSpread(
  edit: Edit,
  spread: readonly Range[],
  sources: readonly LaidParagraph[],
  name: (paragraph: number) => string,
): void {
  if (!spread.some((field) => cuts(edit, field))) return;
  const index = sources.findLastIndex((source) => source.start <= edit.start);
  throw new RefusedEdit(
    name(index),
    'it is part of a field over several paragraphs, such as a table of contents',
    edit,
  );
}

function paragraphName(original: ContractText, index: number): string {
  const paragraph = original.paragraphs[index];
  if (paragraph === undefined) return original.name;
  const words = original.text.slice(paragraph.start, paragraph.end).trim().replace(/\s+/g, ' ');
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return [paragraph.label, short].filter((part) => part !== undefined && part !== '').join(' ');
}

const partsWithIds = new Set(['footnotes', 'endnotes', 'header', 'footer', 'comments']);
const idAttribute = /\bid="(\d{1,9})"/g;

/** The highest id of any revision, comment or bookmark in the parts; those of pictures count too, which does no harm. */
function highestId(document: DocxDocument, parts: readonly string[]): number {
  let highest = 0;
  const related = document.archive
    .relationships(document.mainPart)
    .flatMap(({ part, type }) =>
      part !== undefined && partsWithIds.has(type) && document.archive.has(part) ? [part] : [],
    );
  for (const part of new Set([document.mainPart, ...related, ...parts])) {
    for (const match of document.archive.source(part).matchAll(idAttribute))
      highest = Math.max(highest, Number(match[1]));
  }
  return highest;
}

function spliced(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('Changes of one file overlap.');
    result += source.slice(at, splice.start) + splice.markup;
    at = splice.end;
  }
  return result + source.slice(at);
}

/** Parts are written in UTF-8; one that was not says so from now on. */
function encoded(source: string): Uint8Array {
  return new TextEncoder().encode(source.replace(/^(\uFEFF?<\?xml[^>]{0,80}encoding=["'])utf-16[a-z]*/i, '$1UTF-8'));
}
