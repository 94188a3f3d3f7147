import { readDocxDocument, readPackage, type DocxDocument } from '../../document/docx/document';
import { attribute, elements } from '../../document/docx/ooxml';
import type { PendingChange } from '../../document/docx/pending-changes';
import type { PendingRound } from '../../document/docx/pending-round';
import type { XmlElement } from '../../document/docx/xml';
import { joinedParagraphs } from './joined-paragraphs';
import { RefusedEdit } from './refused-edit';
import { cutOut, resolvedMarkup, type Cut, type Decision, type Decisions } from './resolved-markup';
import { replacedInZip } from './zip-replace';

export interface Resolved {
  readonly accept: readonly PendingChange[];
  readonly reject: readonly PendingChange[];
}

/**
 * The file with these changes accepted or rejected for good, as Word would; all other bytes of the document stay, and so do
 * the changes that were not decided. The result is read again before it is given out. Throws {@link RefusedEdit}.
 */
export function resolveChanges(bytes: Uint8Array, round: PendingRound, { accept, reject }: Resolved): Uint8Array {
  const { document, text } = round;
  const decided = new Map<XmlElement, Decision>();
  for (const change of accept) for (const revision of change.revisions) decided.set(revision, 'accepted');
  for (const change of reject) for (const revision of change.revisions) decided.set(revision, 'rejected');
  if (decided.size === 0) return bytes;
  const contents = new Map<string, Uint8Array>();
  for (const [part, decisions] of byPart(document, decided)) {
    const source = document.archive.source(part);
    const cuts = [
      ...resolvedMarkup(decisions, source),
      ...moveMarks(document.archive.tree(part), decisions),
      ...joinedParagraphs(document.archive.tree(part), decisions, source),
    ];
    const entry = document.archive.entry(part)?.rawName ?? part;
    contents.set(entry, encoded(cutOut(cuts, source)));
  }
  const written = replacedInZip(bytes, contents);
  verify(written, round, decided, text.name);
  return written;
}

/** Read both ways: what is still pending accepted, and rejected. */
function verify(written: Uint8Array, round: PendingRound, decided: Decisions, name: string): void {
  const { archive } = round.document;
  const ways = [
    { pending: 'accepted', rejectsRest: false },
    { pending: 'rejected', rejectsRest: true },
  ] as const;
  for (const { pending, rejectsRest } of ways) {
    const wanted = readPackage(archive, name, (revision) => {
      const decision = decided.get(revision);
      return decision === undefined ? rejectsRest : decision === 'rejected';
    }).layout.text;
    const found = readDocxDocument(written, name, () => rejectsRest).layout;
    if (found.text === wanted) continue;
    let at = 0;
    while (found.text[at] === wanted[at]) at++;
    const paragraph = found.sources.findLast((source) => source.start <= at);
    const words = found.text.slice(paragraph?.start ?? 0, paragraph?.end ?? 0).slice(0, 60);
    throw new RefusedEdit(
      words.trim() === '' ? name : words,
      `the written file would not read as it should with what is still pending ${pending}`,
    );
  }
}

function byPart(document: DocxDocument, decided: Decisions): ReadonlyMap<string, Map<XmlElement, Decision>> {
  const { archive, mainPart } = document;
  const parts = [mainPart, ...archive.relationships(mainPart).flatMap(({ part }) => part ?? [])];
  const roots = new Map<XmlElement, string>();
  for (const part of parts) if (/\.xml$/i.test(part) && archive.has(part)) roots.set(archive.tree(part), part);
  const found = new Map<string, Map<XmlElement, Decision>>();
  for (const [revision, decision] of decided) {
    let root = revision;
    while (root.parent !== undefined) root = root.parent;
    const part = roots.get(root) ?? mainPart;
    const own = found.get(part) ?? new Map<XmlElement, Decision>();
    own.set(revision, decision);
    found.set(part, own);
  }
  return found;
}

/** The marks around the ends of a move go with the last revision between them. */
function* moveMarks(root: XmlElement, decisions: Decisions): Generator<Cut> {
  const open = new Map<string, { readonly mark: XmlElement; decided: number; pending: number }>();
  const walk = function* (element: XmlElement): Generator<Cut> {
    for (const node of elements(element)) {
      const [, way, edge] = /^w:move(From|To)(RangeStart|RangeEnd)?$/.exec(node.name) ?? [];
      const key = `${way ?? ''} ${attribute(node, 'w:id') ?? ''}`;
      if (way !== undefined && edge === 'RangeStart') open.set(key, { mark: node, decided: 0, pending: 0 });
      else if (way !== undefined && edge === 'RangeEnd') {
        const range = open.get(key);
        open.delete(key);
        if (range !== undefined && range.decided > 0 && range.pending === 0) {
          for (const { start, end } of [range.mark, node]) yield { start, end, markup: '' };
        }
      } else if (way !== undefined) {
        for (const [name, range] of open) {
          if (!name.startsWith(way)) continue;
          if (decisions.has(node)) range.decided++;
          else range.pending++;
        }
      }
      yield* walk(node);
    }
  };
  yield* walk(root);
}

function encoded(source: string): Uint8Array {
  return new TextEncoder().encode(source.replace(/^(\uFEFF?<\?xml[^>]{0,80}encoding=["'])utf-16[a-z]*/i, '$1UTF-8'));
}
