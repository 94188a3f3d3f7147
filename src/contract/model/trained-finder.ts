import type { ClauseType } from '../clause-type';
import type { Clause, ClauseEvidence, ClauseFinder, ContractStructure } from '../contract';
import { cuadCategories } from '../cuad-categories';
import { spotClauses, type ClauseModel, type Spotted, type Spotting } from './clause-model';
import { definedClauses } from './defined-clauses';
import { tellingWords, wordsThatTold } from './explain';
import { headedTypes } from './headed-types';
import { readModel } from './model-file';

/** Characters in which a sentence says that it goes on: "; and/or". */
const longestJoint = 10;
/** The language that the model was trained on. */
const language = 'en';
/** Metadata as the structure reads it is better told than learnt. */
const structural: ReadonlySet<ClauseType> = new Set(['document-name', 'parties', 'agreement-date', 'effective-date']);

/** A clause finder with the model in `bytes`; throws `UnusableModel` where they are none. */
export function trainedClauseFinder(bytes: Uint8Array): ClauseFinder {
  return finderOf(readModel(bytes));
}

/**
 * What headings and lexicon found, and the clauses of the model's types that they overlooked. A clause that both find keeps the
 * higher score; one that the lexicon alone finds stays, since a review must not lose it.
 */
function finderOf(model: ClauseModel): ClauseFinder {
  return {
    id: model.id,
    find: (structure, evidence = { clauses: [], terms: [] }) => {
      if (structure.language !== language) return evidence.clauses;
      const spotting = spotClauses(model, structure, evidence);
      const spotted = [...clausesOf(model, structure, spotting), ...headedClauses(model, structure, spotting)];
      const found = merged(evidence, withItems(structure, spotted));
      return [...found, ...definedClauses(structure, found)];
    },
  };
}

/** The model's own clauses: neighbouring sentences of one type are one clause. */
function clausesOf(
  model: ClauseModel,
  structure: ContractStructure,
  { sentences, spans }: Spotting,
): readonly Clause[] {
  const clauses: Clause[] = [];
  const byType = new Map<ClauseType, Spotted[]>();
  for (const span of spans) {
    const type = cuadCategories[span.category];
    if (!span.selected || type === undefined || structural.has(type)) continue;
    byType.set(type, [...(byType.get(type) ?? []), span]);
  }
  for (const [type, own] of byType) {
    let last: { readonly sentence: number; readonly clause: Clause } | undefined;
    for (const span of [...own].sort((one, other) => one.sentence - other.sentence || other.chance - one.chance)) {
      const sentence = sentences[span.sentence];
      if (!sentence || span.sentence === last?.sentence) continue;
      const because = tellingWords(model, structure.source.text, sentence, span);
      if (last && last.sentence + 1 === span.sentence && last.clause.passage === sentence.passage) {
        const joined = {
          ...last.clause,
          end: span.end,
          score: Math.max(last.clause.score, span.chance),
          because: [...last.clause.because, ...because],
        };
        clauses[clauses.indexOf(last.clause)] = joined;
        last = { sentence: span.sentence, clause: joined };
        continue;
      }
      const clause: Clause = {
        type,
        start: span.start,
        end: span.end,
        score: span.chance,
        passage: sentence.passage,
        ...(sentence.section !== undefined && { section: sentence.section }),
        because,
      };
      clauses.push(clause);
      last = { sentence: span.sentence, clause };
    }
  }
  return clauses;
}

/** A lead-in keeps the list items that complete it. */
function withItems({ source: { text }, passages }: ContractStructure, clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    let { end } = clause;
    for (const sentence of passages[clause.passage]?.sentences ?? []) {
      if (sentence.start < end) continue;
      if (!/[:;,]\s*(?:and|or|and\/or)?\s*$/.test(text.slice(Math.max(clause.start, end - longestJoint), end))) break;
      end = Math.max(end, sentence.end);
    }
    return end === clause.end ? clause : { ...clause, end };
  });
}

/** Clauses of the types that headings taught. */
function headedClauses(
  { headed: { words } }: ClauseModel,
  structure: ContractStructure,
  { sentences, headed }: Spotting,
): readonly Clause[] {
  return headed.flatMap(({ type: column, from, to, score }): readonly Clause[] => {
    const type = headedTypes[column];
    const [first, last] = [sentences[from], sentences[to - 1]];
    if (type === undefined || !first || !last) return [];
    const told = sentences.slice(from, to).map(({ tokens }) => tokens);
    return [
      {
        type,
        start: first.start,
        end: last.end,
        score,
        passage: first.passage,
        ...(first.section !== undefined && { section: first.section }),
        because: wordsThatTold(words, column, structure.source.text, told),
      },
    ];
  });
}

function merged(evidence: ClauseEvidence, spotted: readonly Clause[]): readonly Clause[] {
  const known = new Map<string, Clause[]>();
  for (const clause of evidence.clauses) {
    const key = `${clause.passage} ${clause.type}`;
    known.set(key, [...(known.get(key) ?? []), clause]);
  }
  const fresh = spotted.filter((clause) => {
    const told = known.get(`${clause.passage} ${clause.type}`) ?? [];
    return !told.some((one) => one.start < clause.end && clause.start < one.end);
  });
  return [...evidence.clauses, ...fresh];
}
