import type { ContractText, Range } from '../document/contract-text';
import type { Cancellation } from '../host';
import { actorsOf } from './actors';
import type { ClauseType } from './clause-type';
import type { Actors, Clause, ClauseFinder, Contract, ContractStructure, Passage } from './contract';
import { clausesFrom } from './clause-finder';
import { withDatedTerms } from './dated-terms';
import { withDefinedCaps } from './defined-caps';
import { type FoundTerm, keyOf, type Memory, moved } from './memory';
import { type OurParty, withOurParty } from './our-party';
import { plainOf } from './plain';
import { withNamedSections } from './named-sections';
import { structureOf } from './structure';
import { readersFor } from './readers-for';
import type { ReadingPassage, Term } from './term';

export interface UnderstandOptions {
  readonly clauseFinder?: ClauseFinder;
  readonly cancellation?: Cancellation;
  /** Which party we are, as the user says. */
  readonly ours?: OurParty;
  /** Of an earlier reading of this contract: what has not changed since is not read again. The result is the same. */
  readonly memory?: Memory;
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
  const structure = ofOurs(structureOf(text), options.ours);
  stopIfCancelled(options.cancellation);
  const told = clausesFrom(structure, options.memory);
  stopIfCancelled(options.cancellation);
  const terms = structure.language === 'en' ? termsOf(structure, told, options) : [];
  const clauses = options.clauseFinder?.find(structure, { clauses: told, terms }) ?? told;
  return { ...structure, clauses, terms };
}

function ofOurs(structure: ContractStructure, ours: OurParty | undefined): ContractStructure {
  return ours === undefined ? structure : { ...structure, ours, parties: withOurParty(structure.parties, ours) };
}

function stopIfCancelled(cancellation: Cancellation | undefined): void {
  if (cancellation?.cancelled) throw new UnderstandingCancelled();
}

function termsOf(
  structure: ContractStructure,
  clauses: readonly Clause[],
  { cancellation, memory }: UnderstandOptions,
): readonly Term[] {
  const actors = memory?.actorsOf(structure.parties) ?? actorsOf(structure.parties);
  memory?.terms.turn();
  const types = typesByPassage(clauses);
  const terms: Term[] = [];
  for (const [index, passage] of structure.passages.entries()) {
    stopIfCancelled(cancellation);
    const told = types.get(index) ?? new Map<ClauseType, number>();
    const read = (): readonly FoundTerm[] => termsIn(readingOf(structure, passage, told, actors));
    const found = memory ? remembered(structure, passage, told, memory, read) : read();
    for (const term of found) terms.push({ ...term, passage: index });
  }
  const named = withNamedSections(withDefinedCaps(terms, structure.source.text), structure);
  return withDatedTerms(named, structure);
}

function termsIn(reading: ReadingPassage): readonly FoundTerm[] {
  return readersFor(reading.plain).flatMap((reader) => [...reader.read(reading)]);
}

function remembered(
  structure: ContractStructure,
  passage: Passage,
  types: ReadonlyMap<ClauseType, number>,
  memory: Memory,
  read: () => readonly FoundTerm[],
): readonly FoundTerm[] {
  const { section } = passage;
  const above = [headingsAbove(structure, section), leadAbove(structure, section)];
  const place = JSON.stringify([headingOf(structure, passage), [...types], ...above]);
  const words = wordsOf(structure.source, passage);
  const known = memory.terms.get(keyOf(passage, words) + place, () =>
    read().map((term) => movedTerm(term, -passage.start)),
  );
  return known.map((term) => movedTerm(term, passage.start));
}

function movedTerm(term: FoundTerm, by: number): FoundTerm {
  const { hedges } = term;
  return { ...moved(term, by), ...(hedges && { hedges: hedges.map((hedge) => moved(hedge, by)) }) };
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
  const heading = headingOf(structure, passage);
  const lead = leadAbove(structure, passage.section);
  return {
    start: passage.start,
    end: passage.end,
    words,
    plain: plainOf(words),
    sentences: passage.sentences,
    ...(heading !== undefined && { heading }),
    above: headingsAbove(structure, passage.section),
    ...(lead !== undefined && { lead }),
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

/** Of what stands above a list that is looked at for its lead-in. */
const longestLead = 400;

const leads = new WeakMap<ContractStructure['sections'], Map<number, string | undefined>>();

/** The words of the section above up to its first part, from the last full stop, where a colon announces the parts. */
function leadAbove(structure: ContractStructure, section: number | undefined): string | undefined {
  const { sections } = structure;
  const parent = section === undefined ? undefined : sections[section]?.parent;
  if (parent === undefined) return undefined;
  const known = leads.get(sections) ?? leadsOf(structure);
  leads.set(sections, known);
  return known.get(parent);
}

/** Of each section that has parts, by its index. */
function leadsOf({ sections, source }: ContractStructure): Map<number, string | undefined> {
  const found = new Map<number, string | undefined>();
  for (const { parent, start } of sections) {
    const own = parent === undefined ? undefined : sections[parent];
    if (parent === undefined || !own || found.has(parent)) continue;
    const words = source.text.slice(Math.max(own.heading?.end ?? own.start, start - longestLead), start).trimEnd();
    found.set(parent, words.endsWith(':') ? words.slice(words.search(/[^.;]*$/)).trim() : undefined);
  }
  return found;
}

function headingOf(structure: ContractStructure, { section }: Passage): string | undefined {
  return section === undefined ? undefined : structure.sections[section]?.heading?.quote;
}

function wordsOf(source: ContractText, range: Range): string {
  return source.text.slice(range.start, range.end);
}
