import { actorsOf } from '../contract/actors';
import { headingsAndLexicon } from '../contract/clause-finder';
import type { ClauseType } from '../contract/clause-type';
import type { Clause, Contract, ContractStructure, Passage } from '../contract/contract';
import { withDefinedCaps } from '../contract/defined-caps';
import { readersFor } from '../contract/readers-for';
import { sentencesOf } from '../contract/sentences';
import type { Term } from '../contract/term';
import { readingOf } from '../contract/understand';
import type { Range } from '../document/contract-text';
import type { Edit } from '../review/review';
import { withEdits } from './edits-between';

/** A contract after edits, and the passages (by their index in it) that had to be read again. */
export interface EditedContract {
  readonly contract: Contract;
  readonly touched: readonly number[];
}

/** A passage of the contract, or what stands of it before or behind a new paragraph. */
interface Piece extends Passage {
  /** Index of the passage. */
  readonly old: number;
}

/** Where a passage of the edited contract comes from: an old one, or the edits alone. */
interface Origin {
  readonly piece?: Piece;
  readonly passage: Passage;
  readonly isTouched: boolean;
}

/**
 * Reads a contract as it would be after edits: the passages that they touch, and new paragraphs, are read again; all others
 * keep their terms. Sections, parties and definitions are taken for unchanged.
 */
export class ContractEditor {
  private readonly actors;
  private readonly terms = new Map<number, Term[]>();
  private readonly clauses = new Map<number, Clause[]>();

  constructor(private readonly contract: Contract) {
    this.actors = actorsOf(contract.parties);
    for (const term of contract.terms) append(this.terms, term.passage, term);
    for (const clause of contract.clauses) append(this.clauses, clause.passage, clause);
  }

  /** `edits` are in order and do not overlap. */
  edited(edits: readonly Edit[]): EditedContract {
    const { contract } = this;
    const text = withEdits(contract.source.text, edits);
    const origins = this.origins(edits, text);
    const structure: ContractStructure = {
      ...contract,
      source: { ...contract.source, text },
      passages: origins.map(({ passage }) => passage),
    };
    const clauses: Clause[] = [];
    const kept: Term[] = [];
    const read: Term[] = [];
    const touched: number[] = [];
    for (const [index, { piece, passage, isTouched }] of origins.entries()) {
      const moved = { ...rangeOf(passage), passage: index };
      const own =
        piece === undefined
          ? newClauses(structure, passage, index)
          : (this.clauses.get(piece.old) ?? []).map((clause) => ({ ...clause, ...moved }));
      for (const clause of own) clauses.push(clause);
      if (piece !== undefined && !isTouched) {
        const offset = passage.start - piece.start;
        for (const term of this.terms.get(piece.old) ?? []) {
          if (term.start < piece.start || term.start >= piece.end) continue;
          kept.push({ ...term, start: term.start + offset, end: term.end + offset, passage: index });
        }
        continue;
      }
      touched.push(index);
      for (const term of this.read(structure, passage, own)) read.push({ ...term, passage: index });
    }
    return { contract: { ...structure, clauses, terms: [...kept, ...withDefinedCaps(read, text)] }, touched };
  }

  private origins(edits: readonly Edit[], text: string): readonly Origin[] {
    const origins: Origin[] = [];
    const unplaced = new Set(edits.filter(isNewParagraph));
    const place = (before: number): void => {
      for (const edit of unplaced) {
        if (edit.start > before) continue;
        unplaced.delete(edit);
        origins.push({ passage: newPassage(edit, edits, text), isTouched: true });
      }
    };
    for (const piece of this.pieces(edits)) {
      place(piece.start);
      const own = edits.filter(
        (edit) =>
          edit.start <= piece.end && edit.end >= piece.start && !(isNewParagraph(edit) && edit.start === piece.end),
      );
      for (const edit of own) unplaced.delete(edit);
      origins.push({ piece, passage: movedPassage(piece, edits, text, own.length > 0), isTouched: own.length > 0 });
    }
    place(Number.POSITIVE_INFINITY);
    return origins;
  }

  /** The passages, cut where a new paragraph comes between the paragraphs of one. */
  private *pieces(edits: readonly Edit[]): Iterable<Piece> {
    const cuts = edits.filter(isNewParagraph).map(({ start }) => start);
    for (const [old, passage] of this.contract.passages.entries()) {
      let { start } = passage;
      for (const cut of [...cuts.filter((at) => passage.start < at && at < passage.end), passage.end]) {
        const within = { start, end: cut };
        const sentences = passage.sentences.filter((sentence) => within.start <= sentence.start && sentence.end <= cut);
        yield { ...passage, ...within, sentences, old };
        start = cut + 1;
      }
    }
  }

  private *read(structure: ContractStructure, passage: Passage, clauses: readonly Clause[]) {
    const types = new Map<ClauseType, number>();
    for (const { type, score } of clauses) types.set(type, Math.max(score, types.get(type) ?? 0));
    const reading = readingOf(structure, passage, types, this.actors);
    for (const reader of readersFor(reading.plain)) yield* reader.read(reading);
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function isNewParagraph(edit: Edit): boolean {
  return edit.start === edit.end && edit.text.startsWith('\n');
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

function movedPassage(passage: Passage, edits: readonly Edit[], text: string, isTouched: boolean): Passage {
  const start = moved(passage.start, edits, false);
  if (isTouched) {
    const range = { start, end: Math.max(start, moved(passage.end, edits, true)) };
    return { ...passage, ...range, sentences: sentencesWithin(passage, range, edits, text) };
  }
  const offset = start - passage.start;
  if (offset === 0) return passage;
  const sentences = passage.sentences.map((sentence) => ({
    start: sentence.start + offset,
    end: sentence.end + offset,
  }));
  return { ...passage, start, end: passage.end + offset, sentences };
}

/** The heading stays a sentence of its own: the first sentence is kept apart where the edits are all behind it. */
function sentencesWithin(passage: Passage, range: Range, edits: readonly Edit[], text: string): readonly Range[] {
  const sentences: Range[] = [];
  for (const sentence of passage.sentences) {
    const start = moved(sentence.start, edits, false);
    const end = moved(sentence.end, edits, true);
    if (end <= start) continue;
    const isWhole = end - start === sentence.end - sentence.start;
    if (isWhole) sentences.push({ start, end });
    else sentences.push(...sentencesOf(text, { start, end }));
  }
  const last = sentences.at(-1)?.end ?? range.start;
  return /\S/.test(text.slice(last, range.end))
    ? [...sentences, ...sentencesOf(text, { start: last, end: range.end })]
    : sentences;
}

/** Where an offset of the old text stands in the new one; what is inserted at the end of a range belongs to it. */
function moved(offset: number, edits: readonly Edit[], isEnd: boolean): number {
  let by = 0;
  for (const edit of edits) {
    const length = edit.end - edit.start;
    const isBefore = isEnd
      ? edit.start < offset || (edit.start === offset && !isNewParagraph(edit))
      : edit.start < offset;
    if (!isBefore) break;
    if (edit.end > offset) return edit.start + by + (isEnd ? edit.text.length : 0);
    by += edit.text.length - length;
  }
  return offset + by;
}

function newPassage(edit: Edit, edits: readonly Edit[], text: string): Passage {
  const at =
    edit.start + edits.reduce((by, e) => (e.start < edit.start ? by + e.text.length - (e.end - e.start) : by), 0);
  const range = { start: at + 1, end: at + edit.text.length };
  return { ...range, sentences: sentencesOf(text, range) };
}

/** What the words of a new paragraph tell; nothing above it heads it. */
function newClauses(structure: ContractStructure, passage: Passage, index: number): readonly Clause[] {
  const { source, kind, definitions, references, exhibits, language } = structure;
  const alone = {
    source,
    kind,
    definitions,
    references,
    exhibits,
    language,
    parties: [],
    sections: [],
    passages: [passage],
  };
  return headingsAndLexicon.find(alone).map((clause) => ({ ...clause, passage: index }));
}
