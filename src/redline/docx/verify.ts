import type { ContractText, Range } from '../../document/contract-text';
import { readDocxDocument, type DocxDocument } from '../../document/docx/document';
import type { LaidParagraph } from '../../document/docx/layout';
import { attribute } from '../../document/docx/ooxml';
import type { Edit } from '../../review/review';
import { RefusedEdit } from './refused-edit';
import { editedText } from './widen';

export interface Written {
  /** The file as it was. */
  readonly document: DocxDocument;
  readonly written: Uint8Array;
  readonly original: ContractText;
  readonly edits: readonly Edit[];
  /** Paragraphs that may be different. */
  readonly touched: ReadonlySet<number>;
  /** Ids of our revisions. */
  readonly own: ReadonlySet<string>;
  readonly name: (paragraph: number) => string;
}

/** Reads the written file again, both ways. Throws {@link RefusedEdit} where it does not say what it should. */
export function verifyTrackedChanges(file: Written): void {
  const { original, written, own, edits } = file;
  const accepted = readDocxDocument(written, original.name);
  const rejected = readDocxDocument(written, original.name, (revision) => own.has(attribute(revision, 'w:id') ?? ''));
  refuseDifference(file, accepted.layout.text, editedText(original.text, edits), 'accepted');
  refuseDifference(file, rejected.layout.text, original.text, 'rejected');
  refuseOthersTouched(file, accepted);
}

function refuseDifference(file: Written, found: string, wanted: string, way: 'accepted' | 'rejected'): void {
  if (found === wanted) return;
  let at = 0;
  while (found[at] === wanted[at]) at++;
  const offset = Math.min(at, file.original.text.length);
  const index = file.document.layout.sources.findLastIndex((source) => source.start <= offset);
  throw new RefusedEdit(file.name(index), `the written file would not read as it should with the change ${way}`, {
    start: offset,
    end: offset,
  });
}

/** Every paragraph that no edit touches must stand in the written file as it was, in the same order. */
function refuseOthersTouched(file: Written, accepted: DocxDocument): void {
  const { document, touched, name } = file;
  const after = accepted.layout.sources.flatMap((source) => markupOf(accepted, source));
  let at = 0;
  for (const [index, source] of document.layout.sources.entries()) {
    if (touched.has(index)) continue;
    for (const before of markupOf(document, source)) {
      at = after.indexOf(before, at) + 1;
      if (at === 0)
        throw new RefusedEdit(name(index), 'its own markup would change though no word of it does', rangeOf(source));
    }
  }
}

function rangeOf({ start, end }: LaidParagraph): Range {
  return { start, end };
}

function markupOf(document: DocxDocument, { part, paragraph }: LaidParagraph): readonly string[] {
  const source = document.archive.source(part);
  return paragraph.elements.map((element) => source.slice(element.start, element.end));
}
