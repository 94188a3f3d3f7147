import type { Range } from '../document/contract-text';
import type { ClauseType } from './clause-type';
import type { Clause, ClauseFinder, ContractStructure, Passage } from './contract';
import { ExpressionGate } from './expression-gate';
import { lexicon } from './lexicon';
import type { LexiconEntry } from './lexicon/entry';
import { type FoundClause, keyOf, type Memory, moved } from './memory';
import { metadataClauses } from './metadata-clauses';
import { isSurvivalList, saysNoClause } from './no-clause';
import { plainOf } from './plain';

/** How sure each kind of evidence is. */
const scores = {
  headingAndWords: 0.95,
  parentHeadingAndWords: 0.9,
  words: 0.75,
  heading: 0.7,
  parentHeading: 0.5,
} as const;
/** A sentence longer than this is matched only this far. */
const longestSentence = 6000;

interface Matcher {
  readonly type: ClauseType;
  readonly heading: RegExp | undefined;
  /** Any of them makes a clause. */
  readonly words: readonly RegExp[];
  readonly not: RegExp | undefined;
  readonly wordsNeeded: boolean;
}

/** Clause types from headings and words: one passage may hold several clauses, and a clause the heading does not tell of. */
export const headingsAndLexicon: ClauseFinder = {
  id: 'headings-and-lexicon 1',
  find: (structure) => clausesFrom(structure),
};

/** What {@link headingsAndLexicon} finds; passages that `memory` knows are not read again. */
export function clausesFrom(structure: ContractStructure, memory?: Memory): readonly Clause[] {
  memory?.clauses.turn();
  return [...metadataClauses(structure), ...bodyClauses(structure, memory)];
}

function compile(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+'));
}

const matchers: readonly Matcher[] = lexicon.map((entry: LexiconEntry) => ({
  type: entry.type,
  heading: entry.heading === undefined ? undefined : compile(entry.heading),
  words: entry.words.map(compile),
  not: entry.not === undefined ? undefined : compile(entry.not),
  wordsNeeded: entry.wordsNeeded ?? false,
}));

/** Those of all matchers, and by each its matcher. */
const expressions = matchers.flatMap(({ words }) => words);
const owners = matchers.flatMap(({ words }, i) => words.map(() => i));
const gate = new ExpressionGate(expressions);
/** What a list of the clauses that survive is itself. */
const survivalTypes: ReadonlySet<ClauseType> = new Set(['survival', 'post-termination', 'term', 'payment', 'exhibits']);

/** A sentence with its list items. */
interface Unit extends Range {
  readonly plain: string;
  /** It points at other places, or is no text of the contract's. */
  readonly empty: boolean;
}

function bodyClauses(structure: ContractStructure, memory: Memory | undefined): readonly Clause[] {
  const headings = headingsOf(structure);
  const clauses: Clause[] = [];
  for (const [index, passage] of structure.passages.entries()) {
    const { section } = passage;
    const told = section === undefined ? undefined : headings[section]?.matches;
    const read = (): readonly FoundClause[] => clausesInPassage(structure, passage, told);
    for (const found of memory ? remembered(structure, passage, told, memory, read) : read()) {
      clauses.push({ ...found, passage: index, ...(section !== undefined && { section }) });
    }
  }
  return clauses;
}

function remembered(
  structure: ContractStructure,
  passage: Passage,
  told: ReadonlyMap<number, HeadingMatch> | undefined,
  memory: Memory,
  read: () => readonly FoundClause[],
): readonly FoundClause[] {
  const { start } = passage;
  const headingEnd = headingEndOf(passage, structure);
  const words = structure.source.text.slice(start, passage.end);
  const place = JSON.stringify([headingEnd === undefined ? null : headingEnd - start, [...(told ?? [])]]);
  const known = memory.clauses.get(keyOf(passage, words) + place, () => read().map((found) => moved(found, -start)));
  return known.map((found) => moved(found, start));
}

function clausesInPassage(
  structure: ContractStructure,
  passage: Passage,
  told: ReadonlyMap<number, HeadingMatch> | undefined,
): readonly FoundClause[] {
  const clauses: FoundClause[] = [];
  const units = unitsOf(structure.source.text, passage, structure);
  const hits = sentencesByMatcher(units);
  for (const i of new Set([...hits.keys(), ...(told?.keys() ?? [])])) {
    const matcher = matchers[i];
    if (!matcher) continue;
    for (const found of clausesOf(matcher, units, hits.get(i) ?? [], told?.get(i)))
      clauses.push({ ...found, type: matcher.type });
  }
  return clauses;
}

interface HeadingMatch {
  readonly where: 'own' | 'parent';
  readonly words: string;
}

interface Headings {
  /** By matcher: what the heading of a section tells; where it has none, the nearest heading above. */
  readonly matches: ReadonlyMap<number, HeadingMatch>;
  readonly ownMatches: ReadonlyMap<number, HeadingMatch>;
}

function headingsOf(structure: ContractStructure): readonly Headings[] {
  const found: Headings[] = [];
  for (const section of structure.sections) {
    const own = plainOf(section.heading?.quote ?? '').trim();
    const above = section.parent === undefined ? undefined : found[section.parent];
    const ownMatches = own === '' ? (above?.ownMatches ?? new Map<number, HeadingMatch>()) : matchesOf(own);
    const matches = own === '' ? asParents(ownMatches) : ownMatches;
    found.push({ matches, ownMatches });
  }
  return found;
}

function matchesOf(heading: string): ReadonlyMap<number, HeadingMatch> {
  const matches = new Map<number, HeadingMatch>();
  for (const [i, matcher] of matchers.entries()) {
    const words = matcher.heading?.exec(heading)?.[0];
    if (words !== undefined) matches.set(i, { where: 'own', words });
  }
  return matches;
}

/** The types that a heading tells of. */
export function typesOfHeading(heading: string): readonly ClauseType[] {
  return [...matchesOf(plainOf(heading).trim()).keys()].flatMap((i) => matchers[i]?.type ?? []);
}

function asParents(matches: ReadonlyMap<number, HeadingMatch>): ReadonlyMap<number, HeadingMatch> {
  return new Map([...matches].map(([i, match]) => [i, { ...match, where: 'parent' }]));
}

/** The sentences of a passage behind its heading, each with the list items that complete it. */
function unitsOf(text: string, passage: Passage, structure: ContractStructure): readonly Unit[] {
  const headingEnd = headingEndOf(passage, structure);
  const units: Unit[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) {
      const plain = plainOf(text.slice(open.start, Math.min(open.end, open.start + longestSentence)));
      units.push({ ...open, plain, empty: saysNoClause(plain) });
    }
    open = undefined;
  };
  for (const sentence of passage.sentences) {
    if (headingEnd !== undefined && sentence.end <= headingEnd + 1) continue;
    if (open && /[:;,]\s*(?:and|or|and\/or)?$/.test(text.slice(Math.max(open.start, open.end - 8), open.end)))
      open.end = sentence.end;
    else {
      close();
      open = { start: sentence.start, end: sentence.end };
    }
  }
  close();
  return units;
}

function headingEndOf(passage: Passage, structure: ContractStructure): number | undefined {
  return passage.section === undefined ? undefined : structure.sections[passage.section]?.heading?.end;
}

interface Hit {
  /** Of the sentence in the passage. */
  readonly index: number;
  readonly words: string;
}

/** For each matcher the sentences it matches. */
function sentencesByMatcher(units: readonly Unit[]): ReadonlyMap<number, readonly Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const [index, unit] of units.entries()) {
    const listOnly = isSurvivalList(unit.plain);
    for (const [i, words] of wordsByMatcher(unit.plain)) {
      const matcher = matchers[i];
      if (!matcher || !says(unit, matcher) || (listOnly && !survivalTypes.has(matcher.type))) continue;
      if (matcher.not?.test(unit.plain)) continue;
      const hits = found.get(i) ?? [];
      hits.push({ index, words });
      found.set(i, hits);
    }
  }
  return found;
}

/** The first words that each matcher matches. */
function wordsByMatcher(plain: string): ReadonlyMap<number, string> {
  const first = new Map<number, RegExpExecArray>();
  for (const i of gate.in(plain)) {
    const owner = owners[i] ?? 0;
    const match = expressions[i]?.exec(plain);
    const before = first.get(owner);
    if (match && (!before || match.index < before.index)) first.set(owner, match);
  }
  return new Map([...first].map(([owner, [words]]) => [owner, words]));
}

/** A definition that points elsewhere is still a definition. */
function says(unit: Unit, matcher: Matcher): boolean {
  return !unit.empty || matcher.type === 'definitions';
}

type Found = Pick<Clause, 'start' | 'end' | 'score' | 'because'>;

/** Neighbouring sentences make one clause. Where only the heading speaks, all of the passage is the clause. */
function clausesOf(
  matcher: Matcher,
  units: readonly Unit[],
  words: readonly Hit[],
  heading: HeadingMatch | undefined,
): readonly Found[] {
  const body = units.filter((unit) => says(unit, matcher));
  const [first] = body;
  const last = body.at(-1);
  if (words.length === 0) {
    if (!heading || matcher.wordsNeeded || !first || !last) return [];
    const score = heading.where === 'own' ? scores.heading : scores.parentHeading;
    return [{ start: first.start, end: last.end, score, because: [heading.words] }];
  }
  const score = heading
    ? heading.where === 'own'
      ? scores.headingAndWords
      : scores.parentHeadingAndWords
    : scores.words;
  const because = heading ? [heading.words] : [];
  const clauses: (Found & { readonly lastIndex: number })[] = [];
  for (const match of words) {
    const unit = units[match.index];
    const previous = clauses.at(-1);
    if (!unit) continue;
    const reason = match.words.replace(/\s+/g, ' ').slice(0, 80);
    if (previous && previous.lastIndex + 1 === match.index) {
      clauses[clauses.length - 1] = {
        ...previous,
        end: unit.end,
        lastIndex: match.index,
        because: [...previous.because, reason],
      };
    } else {
      clauses.push({ start: unit.start, end: unit.end, score, because: [...because, reason], lastIndex: match.index });
    }
  }
  return clauses.map(({ start, end, score: sure, because: reasons }) => ({
    start,
    end,
    score: sure,
    because: reasons,
  }));
}
