import type { ContractText, Range } from '../../document/contract-text';
import { readDocxDocument, type DocxDocument } from '../../document/docx/document';
import type { LaidParagraph } from '../../document/docx/layout';
import type { DocxParagraph } from '../../document/docx/story';
import type { Edit } from '../../review/review';
import { planEdits, canRunOn } from './edit-plan';
import { Markup, Revisions } from './markup';
import { paragraphSplices, type Splice } from './paragraph-writer';
import { RefusedEdit } from './refused-edit';
import { verifyTrackedChanges } from './verify';
import { cuts, widenedEdits } from './widen';
import { replacedInZip } from './zip-replace';

export interface TrackedChangesOptions {
  readonly author: string;
  readonly date: Date;
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
  const plan = planEdits(widened, sources, name);
  const touched = new Set([...plan.edits.map((edit) => edit.paragraph), ...plan.struckMarks]);
  if (touched.size === 0) return bytes;
  const parts = [...new Set([...touched].map((index) => sources[index]?.part ?? document.mainPart))];
  const revisions = new Revisions({ name: options.author, date: options.date }, highestId(document, parts));
  const contents = new Map<string, Uint8Array>();
  for (const part of parts) {
    const markup = new Markup(document.archive.source(part), document.archive.tree(part), revisions);
    const own = [...touched].filter((index) => sources[index]?.part === part).sort((one, other) => one - other);
    const splices = own.flatMap((index) => {
      const paragraph = sources[index]?.paragraph;
      if (paragraph === undefined) return [];
      const change = {
        paragraph,
        edits: plan.edits.filter((edit) => edit.paragraph === index),
        struckMark: plan.struckMarks.has(index),
        runsOn: canRunOn(sources, index) && !plan.struckMarks.has(index),
        name: name(index),
        ...textBeside(index, original, sources),
      };
      return paragraphSplices(change, markup);
    });
    const entry = document.archive.entry(part)?.rawName ?? part;
    contents.set(entry, encoded(spliced(markup.source, splices)));
  }
  const written = replacedInZip(bytes, contents);
  verifyTrackedChanges({ document, written, original, edits: clean, touched, own: revisions.own, name });
  return written;
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
  throw new RefusedEdit(name(index), 'it is part of a field over several paragraphs, such as a table of contents');
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
