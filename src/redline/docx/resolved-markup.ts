import { child, elements } from '../../document/docx/ooxml';
import type { XmlElement } from '../../document/docx/xml';

/** What becomes of a change that is no longer pending. */
export type Decision = 'accepted' | 'rejected';

/** Replaces `source.slice(start, end)`. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly markup: string;
}

/** Which elements of a part are resolved, and how. */
export type Decisions = ReadonlyMap<XmlElement, Decision>;

const incoming = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const outgoing = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** Whether what the revision is about stays in the document. */
function stays(revision: XmlElement, decision: Decision): boolean {
  return incoming.has(revision.name) === (decision === 'accepted');
}

/** The cuts of a part that resolve its revisions, but for the marks of paragraphs, which {@link isGoneMark} tells. */
export function* resolvedMarkup(decisions: Decisions, source: string): Generator<Cut> {
  for (const [revision, decision] of decisions) {
    if (revision.name.endsWith('Change')) {
      yield* resolvedFormatting(revision, decision, source);
      continue;
    }
    const holder = revision.parent;
    const isOfRow = holder?.name === 'w:trPr' || holder?.name === 'w:tcPr';
    if (isOfRow && !stays(revision, decision)) yield removed(emptied(holder.parent ?? holder, decisions));
    else if (isOfRow || holder?.name === 'w:rPr') yield removed(revision);
    else if (!stays(revision, decision)) yield { ...removed(revision), markup: anchorsIn(revision, source) };
    else {
      yield { start: revision.start, end: revision.contentStart, markup: '' };
      yield { start: revision.contentEnd, end: revision.end, markup: '' };
      if (outgoing.has(revision.name)) yield* unstruck(revision, decisions, source);
    }
  }
}

/** The mark of the paragraph goes, so that it runs on into the next one. */
export function isGoneMark(paragraph: XmlElement, decisions: Decisions): boolean {
  for (const mark of elements(child(child(paragraph, 'w:pPr'), 'w:rPr'))) {
    const decision = decisions.get(mark);
    if (decision !== undefined && (incoming.has(mark.name) || outgoing.has(mark.name)) && !stays(mark, decision))
      return true;
  }
  return false;
}

/** A table without rows, or a row without cells, is none: it goes with the last of them. */
function emptied(part: XmlElement, decisions: Decisions): XmlElement {
  const whole = part.parent;
  if (whole === undefined || (whole.name !== 'w:tbl' && whole.name !== 'w:tr')) return part;
  const goes = (element: XmlElement): boolean =>
    [...elements(child(element, 'w:trPr') ?? child(element, 'w:tcPr'))].some((mark) => {
      const decision = decisions.get(mark);
      return decision !== undefined && !mark.name.endsWith('Change') && !stays(mark, decision);
    });
  const parts = [...elements(whole, part.name)];
  return parts.every(goes) ? whole : part;
}

const anchors = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd']);

/** Their other ends may stand elsewhere. */
function anchorsIn(element: XmlElement, source: string): string {
  return [...elements(element)]
    .map((node) => (anchors.has(node.name) ? source.slice(node.start, node.end) : anchorsIn(node, source)))
    .join('');
}

function removed({ start, end }: XmlElement): Cut {
  return { start, end, markup: '' };
}

/** Struck words that stay are written as words again, unless another author has struck them too. */
function* unstruck(element: XmlElement, decisions: Decisions, source: string): Generator<Cut> {
  for (const node of elements(element)) {
    if ((node.name === 'w:del' || node.name === 'w:moveFrom') && !decisions.has(node)) continue;
    const plain = node.name === 'w:delText' ? 't' : node.name === 'w:delInstrText' ? 'instrText' : undefined;
    if (plain !== undefined) yield* renamed(node, plain, source);
    else yield* unstruck(node, decisions, source);
  }
}

function* renamed(node: XmlElement, name: string, source: string): Generator<Cut> {
  const tag = /^[^\s/>]+/.exec(source.slice(node.start + 1, node.contentStart))?.[0] ?? '';
  const prefix = tag.includes(':') ? tag.slice(0, tag.indexOf(':') + 1) : '';
  yield { start: node.start + 1, end: node.start + 1 + tag.length, markup: prefix + name };
  if (node.end > node.contentEnd)
    yield { start: node.contentEnd + 2, end: node.contentEnd + 2 + tag.length, markup: prefix + name };
}

/** What the old properties never hold, and stays as it is. */
const kept: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['w:rPr', 'w:sectPr'],
  'w:rPr': ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'],
  'w:sectPr': ['w:headerReference', 'w:footerReference'],
  'w:trPr': ['w:ins', 'w:del'],
  'w:tcPr': ['w:cellIns', 'w:cellDel', 'w:cellMerge'],
};

/** The properties of before stand in the change; they come back in the place of the others. */
function* resolvedFormatting(change: XmlElement, decision: Decision, source: string): Generator<Cut> {
  const properties = change.parent;
  if (properties === undefined) return;
  const old = child(change, properties.name);
  if (decision === 'accepted' || old === undefined) {
    yield removed(change);
    return;
  }
  const stay = kept[properties.name] ?? [];
  for (const node of elements(properties)) if (node !== change && !stay.includes(node.name)) yield removed(node);
  // The order of properties is fixed: revisions of a mark stand first in `w:rPr`, `w:rPr` and `w:sectPr` last in `w:pPr`.
  const before =
    properties.name === 'w:pPr' ? [...elements(properties)].find(({ name }) => stay.includes(name)) : undefined;
  const markup = source.slice(old.contentStart, old.contentEnd);
  if (before === undefined) yield { ...removed(change), markup };
  else {
    yield { start: before.start, end: before.start, markup };
    yield removed(change);
  }
}

/** Applies cuts to a stretch of the source; of two that lie in one another the outer one holds. */
export function cutOut(cuts: readonly Cut[], source: string, from = 0, to = source.length): string {
  const ordered = cuts
    .filter((cut) => cut.start >= from && cut.end <= to)
    .sort(
      (one, other) => one.start - other.start || Number(isPoint(other)) - Number(isPoint(one)) || other.end - one.end,
    );
  let result = '';
  let at = from;
  for (const cut of ordered) {
    if (cut.start < at) continue;
    result += source.slice(at, cut.start) + cut.markup;
    at = cut.end;
  }
  return result + source.slice(at, to);
}

function isPoint({ start, end }: Cut): boolean {
  return start === end;
}
