import type { Range } from '../contract-text';
import type { DocxDocument } from './document';
import { moveNames, type MoveName } from './move-names';
import { attribute, descendants } from './ooxml';
import type { Change, Place, Story } from './story';
import type { XmlElement } from './xml';

export type PendingKind = 'insertion' | 'deletion' | 'replacement' | 'move' | 'formatting';

/** A tracked change of the file that nobody has accepted or rejected yet. */
export interface PendingChange {
  /** `1`, `2`… in the order of the text; `f1`… for those of formatting alone. Stable while the file is. */
  readonly id: string;
  readonly kind: PendingKind;
  /** Empty where the file does not say. */
  readonly author: string;
  /** ISO 8601, as the file says it. */
  readonly date?: string;
  /** Changes in headers and footers have no place in the text. */
  readonly where: 'text' | 'margin';
  /** In the text as it reads with every change accepted: what was inserted, or where words were struck. */
  readonly range: Range;
  /** The words that go, or that were moved. */
  readonly struck: string;
  /** Where moved words stood, where the file has both ends of the move. */
  readonly from?: number;
  /** All elements of the file that are this change. */
  readonly revisions: readonly XmlElement[];
}

type Draft = { -readonly [Key in keyof PendingChange]: PendingChange[Key] } & {
  /** A whole paragraph went, so that what follows it is another change. */
  isClosed: boolean;
  /** Nothing but the mark of a paragraph so far: the words behind it belong to it. */
  isMark: boolean;
  hasMark: boolean;
  /** Its words follow the mark that came with them, so that the next mark belongs to the next words. */
  leadsWithMark: boolean;
};

/** Every pending change in the order of the text; pieces that Word writes of one change are one. */
export function pendingChanges(document: DocxDocument): readonly PendingChange[] {
  const names = moveNames(document);
  const drafts = [
    ...document.stories.flatMap((story) => joined(story, 'text', (place) => document.layout.offsetOf(story, place))),
    ...document.margins.flatMap((story) => joined(story, 'margin', () => 0)),
  ];
  return numbered(withMoves(withReplacements(drafts), names));
}

/** Pieces of one kind and author that touch are one change; so is a row or cell with all that is in it. */
function joined(story: Story, where: PendingChange['where'], offsetOf: (place: Place) => number): Draft[] {
  const extents = story.changes.flatMap((change) => (change.extent ? [change.extent] : []));
  const found: Draft[] = [];
  const last = new Map<string, Draft>();
  for (const change of story.changes) {
    const start = offsetOf(change.from);
    const piece = draftOf(change, where, { start, end: Math.max(start, offsetOf(change.to)) });
    const key = `${change.kind} ${change.author}`;
    const before = last.get(key);
    if (before && (continues(before, piece) || isIn(before, change, extents))) extend(before, piece, change);
    else {
      last.set(key, piece);
      found.push(piece);
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function draftOf(change: Change, where: PendingChange['where'], range: Range): Draft {
  const { kind, author, words, revision, extent, mark } = change;
  const date = attribute(revision, 'w:date');
  const inside = extent === undefined ? [] : [...revisionsIn(extent)].filter((inner) => isOf(inner, revision));
  return {
    id: '',
    kind,
    author,
    ...(date === undefined ? {} : { date }),
    where,
    range,
    struck: kind === 'deletion' || (kind === 'move' && revision.name === 'w:moveFrom') ? words : '',
    revisions: [revision, ...inside],
    isClosed: extent !== undefined && kind === 'deletion',
    isMark: mark === true,
    hasMark: mark === true,
    leadsWithMark: mark === true,
  };
}

function continues(before: Draft, piece: Draft): boolean {
  if (before.isClosed || (before.kind === 'move' && before.revisions[0]?.name !== piece.revisions[0]?.name))
    return false;
  if (before.kind === 'formatting') return false;
  if (before.kind === 'insertion' && before.leadsWithMark && !before.isMark && piece.isMark) return false;
  const gap = piece.range.start - before.range.end;
  return gap === 0 || (gap === 1 && before.isMark && before.kind !== 'deletion');
}

/** Revisions that stand in a row which comes as a whole were taken in with it; their words make its range. */
function isIn(before: Draft, { revision }: Change, extents: readonly XmlElement[]): boolean {
  return before.revisions.includes(revision) && extents.some((extent) => contains(extent, revision));
}

function extend(draft: Draft, piece: Draft, { from, mark }: Change): void {
  const fresh = piece.revisions.filter((revision) => !draft.revisions.includes(revision));
  draft.revisions = [...draft.revisions, ...fresh];
  draft.range = { start: draft.range.start, end: Math.max(draft.range.end, piece.range.end) };
  draft.struck += piece.struck;
  if (piece.date !== undefined) draft.date = piece.date;
  draft.isMark &&= mark === true;
  draft.hasMark ||= mark === true;
  draft.isClosed ||= draft.kind === 'deletion' && mark === true && from.offset === 0;
}

/** Words struck and words put in their place by the same author are one change to whoever reads them. */
function withReplacements(drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    if (last === undefined || !isReplacement(last, draft)) {
      found.push(draft);
      continue;
    }
    last.range = last.kind === 'insertion' ? last.range : draft.range;
    last.struck += draft.struck;
    last.revisions = [...last.revisions, ...draft.revisions];
    last.kind = 'replacement';
  }
  return found;
}

function isReplacement(one: Draft, other: Draft): boolean {
  const kinds = [one.kind, other.kind];
  return (
    kinds.includes('insertion') &&
    kinds.includes('deletion') &&
    one.author === other.author &&
    one.where === other.where &&
    !one.hasMark &&
    !other.hasMark &&
    one.range.end === other.range.start
  );
}

/** The two ends of a move are one change, at the place it went to. */
function withMoves(drafts: readonly Draft[], names: ReadonlyMap<XmlElement, MoveName>): readonly Draft[] {
  const ends = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = draft.revisions.map((revision) => names.get(revision)).find((found) => found !== undefined);
    if (name !== undefined) ends.set(name.name, [...(ends.get(name.name) ?? []), draft]);
  }
  const gone = new Set<Draft>();
  for (const pieces of ends.values()) {
    const to = pieces.find(isDestination);
    const from = pieces.filter((piece) => !isDestination(piece));
    if (to === undefined || from.length === 0) continue;
    for (const piece of pieces) {
      if (piece === to) continue;
      gone.add(piece);
      to.revisions = [...to.revisions, ...piece.revisions];
      to.struck += piece.struck;
      if (isDestination(piece)) to.range = { start: to.range.start, end: Math.max(to.range.end, piece.range.end) };
    }
    to.from = from[0]?.range.start ?? to.range.start;
  }
  return drafts.filter((draft) => !gone.has(draft));
}

function isDestination({ revisions }: Draft): boolean {
  return revisions[0]?.name === 'w:moveTo';
}

function numbered(drafts: readonly Draft[]): readonly PendingChange[] {
  let [content, formatting] = [0, 0];
  return drafts.map(({ kind, author, date, where, range, struck, from, revisions }) => ({
    id: kind === 'formatting' ? `f${String(++formatting)}` : String(++content),
    kind,
    author,
    ...(date === undefined ? {} : { date }),
    where,
    range,
    struck,
    ...(from === undefined ? {} : { from }),
    revisions,
  }));
}

const revisionNames = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'] as const;

function* revisionsIn(extent: XmlElement): Generator<XmlElement> {
  for (const name of revisionNames) yield* descendants(extent, name);
}

/** Of the same author and direction; a row that went takes along what was struck in it, one that came what was written. */
function isOf(inner: XmlElement, outer: XmlElement): boolean {
  const goes = (element: XmlElement) => /^w:(?:del|moveFrom|cellDel)$/.test(element.name);
  return (
    inner !== outer && goes(inner) === goes(outer) && attribute(inner, 'w:author') === attribute(outer, 'w:author')
  );
}

function contains(outer: XmlElement, inner: XmlElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
