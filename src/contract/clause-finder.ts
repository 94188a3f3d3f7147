import type { Range } from '../document/contract-text';
import type { ClauseType } from './clause-type';
import type { Clause, ClauseFinder, ContractStructure, Passage } from './contract';
import { CueIndex } from './cue-index';
import { lexicon } from './lexicon';
import type { LexiconEntry } from './lexicon/entry';
import { metadataClauses } from './metadata-clauses';
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
  readonly words: RegExp;
  readonly not: RegExp | undefined;
  readonly wordsNeeded: boolean;
}

/** Clause types from headings and words: one passage may hold several clauses, and a clause the heading does not tell of. */
export const headingsAndLexicon: ClauseFinder = {
  id: 'headings-and-lexicon 1',
  find: (structure) => [...metadataClauses(structure), ...bodyClauses(structure)],
};

function compile(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+'));
}

const matchers: readonly Matcher[] = lexicon.map((entry: LexiconEntry) => ({
  type: entry.type,
  heading: entry.heading === undefined ? undefined : compile(entry.heading),
  words: compile(entry.words.join('|')),
  not: entry.not === undefined ? undefined : compile(entry.not),
  wordsNeeded: entry.wordsNeeded ?? false,
}));

const cues = new CueIndex(lexicon.map((entry) => entry.cues.split(' ')));

/** A sentence with its list items. */
interface Unit extends Range {
  readonly plain: string;
}

function bodyClauses(structure: ContractStructure): readonly Clause[] {
  const headings = headingsOf(structure);
  const clauses: Clause[] = [];
  for (const [index, passage] of structure.passages.entries()) {
    const body = unitsOf(structure.source.text, passage, structure);
    if (body.length === 0) continue;
    const hits = sentencesByMatcher(body);
    const place = passage.section === undefined ? undefined : headings[passage.section];
    for (const [i, matcher] of matchers.entries()) {
      const heading = headingMatch(matcher, place);
      for (const found of clausesOf(matcher, body, hits.get(i) ?? [], heading)) {
        clauses.push({
          ...found,
          type: matcher.type,
          passage: index,
          ...(passage.section !== undefined && { section: passage.section }),
        });
      }
    }
  }
  return clauses;
}

interface Headings {
  readonly own: string;
  readonly parents: string;
}

function headingsOf(structure: ContractStructure): readonly Headings[] {
  const found: Headings[] = [];
  for (const section of structure.sections) {
    const above = section.parent === undefined ? undefined : found[section.parent];
    const parents = above ? [above.own, above.parents].filter((words) => words !== '').join(' / ') : '';
    found.push({ own: plainOf(section.heading?.quote ?? '').trim(), parents });
  }
  return found;
}

type HeadingMatch = { readonly where: 'own' | 'parent'; readonly words: string } | undefined;

function headingMatch(matcher: Matcher, place: Headings | undefined): HeadingMatch {
  if (!matcher.heading || !place) return undefined;
  const own = matcher.heading.exec(place.own)?.[0];
  if (own !== undefined) return { where: 'own', words: own };
  if (place.own !== '' || place.parents === '') return undefined;
  const parent = matcher.heading.exec(place.parents.split(' / ')[0] ?? '')?.[0];
  return parent === undefined ? undefined : { where: 'parent', words: parent };
}

/** The sentences of a passage behind its heading, each with the list items that complete it. */
function unitsOf(text: string, passage: Passage, structure: ContractStructure): readonly Unit[] {
  const headingEnd = passage.section === undefined ? undefined : structure.sections[passage.section]?.heading?.end;
  const units: Unit[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open)
      units.push({ ...open, plain: plainOf(text.slice(open.start, Math.min(open.end, open.start + longestSentence))) });
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

interface Hit {
  /** Of the sentence in the passage. */
  readonly index: number;
  readonly words: string;
}

/** For each matcher the sentences it matches. Only matchers with a cue in the sentence are tried. */
function sentencesByMatcher(body: readonly Unit[]): ReadonlyMap<number, readonly Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const [index, unit] of body.entries()) {
    for (const i of cues.in(unit.plain)) {
      const matcher = matchers[i];
      const match = matcher?.words.exec(unit.plain);
      if (!matcher || !match || matcher.not?.test(unit.plain)) continue;
      const hits = found.get(i) ?? [];
      hits.push({ index, words: match[0] });
      found.set(i, hits);
    }
  }
  return found;
}

type Found = Pick<Clause, 'start' | 'end' | 'score' | 'because'>;

/** Neighbouring sentences make one clause. Where only the heading speaks, all of the passage is the clause. */
function clausesOf(
  matcher: Matcher,
  body: readonly Unit[],
  words: readonly Hit[],
  heading: HeadingMatch,
): readonly Found[] {
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
    const unit = body[match.index];
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
