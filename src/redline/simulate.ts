import { actorsOf } from '../contract/actors';
import type { ClauseType } from '../contract/clause-type';
import type { Contract } from '../contract/contract';
import { readersFor } from '../contract/readers-for';
import { sentencesOf } from '../contract/sentences';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import { readingOf } from '../contract/understand';
import type { Edit } from '../review/review';
import { withEdits } from './edits-between';

/**
 * The terms that the contract would give after the edits: those of the one passage that they touch are read again.
 * Undefined where the edits touch more than one. Only terms of `kinds`, and of those that the passage held, are read;
 * offsets of the new terms mean nothing.
 */
export function termsAfterEdits(
  contract: Contract,
  edits: readonly Edit[],
  kinds: ReadonlySet<TermKind>,
): readonly Term[] | undefined {
  const index = contract.passages.findIndex((passage) =>
    edits.every(({ start, end }) => passage.start <= start && end <= passage.end),
  );
  const passage = contract.passages[index];
  if (!passage) return undefined;
  const own = edits
    .map((edit) => ({ ...edit, start: edit.start - passage.start, end: edit.end - passage.start }))
    .sort((a, b) => a.start - b.start);
  const words = withEdits(contract.source.text.slice(passage.start, passage.end), own);
  const types = contract.clauses.filter((clause) => clause.passage === index);
  const before = contract.terms.filter((term) => term.passage === index).map(({ kind }) => kind);
  const sure = new Map(types.map(({ type, score }) => [type, score]));
  const again = termsOf(words, sure, index, contract, new Set([...kinds, ...before]));
  return [...contract.terms.filter((term) => term.passage !== index), ...again];
}

/** The terms that the contract would give with one more paragraph, a clause of these types. */
export function termsAfterInsertion(
  contract: Contract,
  paragraph: string,
  types: readonly ClauseType[],
  kinds: ReadonlySet<TermKind>,
): readonly Term[] {
  const sure = new Map(types.map((type) => [type, 1]));
  return [...contract.terms, ...termsOf(paragraph, sure, contract.passages.length, contract, kinds)];
}

function termsOf(
  words: string,
  types: ReadonlyMap<ClauseType, number>,
  passage: number,
  contract: Contract,
  kinds: ReadonlySet<TermKind>,
): readonly Term[] {
  const range = { start: 0, end: words.length };
  const structure = { ...contract, source: { ...contract.source, text: words } };
  const { section } = contract.passages[passage] ?? {};
  const read = { ...range, ...(section === undefined ? {} : { section }), sentences: sentencesOf(words, range) };
  const reading = readingOf(structure, read, types, actorsOf(contract.parties));
  return readersFor(reading.plain)
    .filter((reader) => kinds.has(reader.kind))
    .flatMap((reader) => [...reader.read(reading)].map((term) => ({ ...term, passage })));
}
