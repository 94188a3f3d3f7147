import type { ContractText, Range } from '../document/contract-text';
import type { Cancellation } from '../host';
import { actorsOf } from './actors';
import type { ClauseType } from './clause-type';
import type { Actors, Clause, ClauseFinder, Contract, ContractStructure, Passage } from './contract';
import { headingsAndLexicon } from './clause-finder';
import { withDatedTerms } from './dated-terms';
import { withDefinedCaps } from './defined-caps';
import { plainOf } from './plain';
import { structureOf } from './structure';
import { readersFor } from './readers-for';
import type { ReadingPassage, Term } from './term';

export interface UnderstandOptions {
  readonly clauseFinder?: ClauseFinder;
  readonly cancellation?: Cancellation;
}

/** Thrown by {@link understand} where the host cancels. */
export class UnderstandingCancelled extends Error {
  constructor() {
    super('Reading the contract was cancelled.');
    this.name = 'UnderstandingCancelled';
  }
}

/**
 * Structure, then clauses by headings and lexicon, then terms; a further clause finder is given all of them. Total: any text gives a
 * contract, if an empty one.
 */
export function understand(text: ContractText, options: UnderstandOptions = {}): Contract {
  const structure = structureOf(text);
  stopIfCancelled(options.cancellation);
  const told = headingsAndLexicon.find(structure);
  stopIfCancelled(options.cancellation);
  const terms = structure.language === 'en' ? termsOf(structure, told, options.cancellation) : [];
  const clauses = options.clauseFinder?.find(structure, { clauses: told, terms }) ?? told;
  return { ...structure, clauses, terms };
}

function stopIfCancelled(cancellation: Cancellation | undefined): void {
  if (cancellation?.cancelled) throw new UnderstandingCancelled();
}

function termsOf(
  structure: ContractStructure,
  clauses: readonly Clause[],
  cancellation: Cancellation | undefined,
): readonly Term[] {
  const actors = actorsOf(structure.parties);
  const types = typesByPassage(clauses);
  const terms: Term[] = [];
  for (const [index, passage] of structure.passages.entries()) {
    stopIfCancelled(cancellation);
    const reading = readingOf(structure, passage, types.get(index) ?? new Map(), actors);
    for (const reader of readersFor(reading.plain)) {
      for (const term of reader.read(reading)) terms.push({ ...term, passage: index });
    }
  }
  return withDatedTerms(withDefinedCaps(terms, structure.source.text), structure);
}

function typesByPassage(clauses: readonly Clause[]): ReadonlyMap<number, ReadonlyMap<ClauseType, number>> {
  const byPassage = new Map<number, Map<ClauseType, number>>();
  for (const clause of clauses) {
    const types = byPassage.get(clause.passage) ?? new Map<ClauseType, number>();
    types.set(clause.type, Math.max(clause.score, types.get(clause.type) ?? 0));
    byPassage.set(clause.passage, types);
  }
  return byPassage;
}

/** What readers are given for one passage. */
export function readingOf(
  structure: ContractStructure,
  passage: Passage,
  types: ReadonlyMap<ClauseType, number>,
  actors: Actors,
): ReadingPassage {
  const words = wordsOf(structure.source, passage);
  const heading = passage.section === undefined ? undefined : structure.sections[passage.section]?.heading?.quote;
  return {
    start: passage.start,
    end: passage.end,
    words,
    plain: plainOf(words),
    sentences: passage.sentences,
    ...(heading !== undefined && { heading }),
    above: headingsAbove(structure, passage.section),
    types,
    mode: 'contract',
    actors,
  };
}

function headingsAbove({ sections }: ContractStructure, section: number | undefined): readonly string[] {
  const above: string[] = [];
  let at = section === undefined ? undefined : sections[section]?.parent;
  while (at !== undefined) {
    const heading = sections[at]?.heading?.quote;
    if (heading !== undefined) above.push(heading);
    at = sections[at]?.parent;
  }
  return above;
}

function wordsOf(source: ContractText, range: Range): string {
  return source.text.slice(range.start, range.end);
}
