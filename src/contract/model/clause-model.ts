import type { Range } from '../../document/contract-text';
import type { ClauseEvidence, ContractStructure } from '../contract';
import { calibratedColumn, candidatesOf, rowLength, type Candidate, type Candidates } from './candidates';
import type { Calibration } from './calibration';
import { modelCategories } from './categories';
import { contextLogitsOf } from './context-logits';
import { featuresOf } from './features';
import { headedSpans, type HeadedModel, type HeadedSpan } from './headed-types';
import { logitsOf, type LinearModel } from './linear-model';
import { spanSources } from './metadata-spans';
import { readSentences, type ReadSentence } from './read-sentences';
import { treesLogit, type Trees } from './trees';

/** Over its words, its neighbours' words, and over what both say. */
export interface ClauseModel {
  readonly id: string;
  readonly sentence: LinearModel;
  readonly context: LinearModel;
  readonly calibration: Calibration;
  readonly trees: Trees;
  /** By category: from this score on the clause is said to be there; above 1 where the model abstains. */
  readonly thresholds: Float32Array;
  /** Further spans of a category are reported from this part of its threshold on. */
  readonly further: number;
  /** For the types that are no categories. */
  readonly headed: HeadedModel;
}

/** A span with a calibrated score: of spans with 0.8, four in five are what they are called. */
export interface Spotted extends Range {
  /** CUAD's name of it. */
  readonly category: string;
  readonly score: number;
  /** Whether the program reports it. */
  readonly selected: boolean;
  readonly sentence: number;
}

export interface Spotting {
  readonly sentences: readonly ReadSentence[];
  readonly spans: readonly Spotted[];
  readonly headed: readonly HeadedSpan[];
}

/** The spans of each category with their scores, likeliest first within each. */
export function spotClauses(model: ClauseModel, structure: ContractStructure, evidence: ClauseEvidence): Spotting {
  const sentences = readSentences(structure, evidence);
  const logits = [logitsOf(model.sentence, sentences, featuresOf), contextLogitsOf(model.context, sentences)];
  const candidates = candidatesOf(structure, sentences, logits, model.calibration);
  const spans = selected(candidates.list, scoresOf(model.trees, candidates), model);
  return { sentences, spans, headed: headedSpans(model.headed, sentences) };
}

/** Trees order what is likely well and what is unlikely badly; a share of what the first level says steadies them. */
const firstLevelShare = 0.15;

export function scoresOf(trees: Trees, { list, rows }: Candidates): Float32Array {
  return Float32Array.from(list, ({ source }, i) => {
    const told = treesLogit(trees, rows, i * rowLength);
    const first = source === spanSources.sentence ? (rows[i * rowLength + calibratedColumn] ?? told) : told;
    return 1 / (1 + Math.exp(-(told + firstLevelShare * (first - told))));
  });
}

/** Whole preambles are scored, since they hold the parties, and never reported: nobody would mark so much as a name. */
export function canBeReported({ source }: Candidate): boolean {
  return source !== spanSources.preamble && source !== spanSources.preambles;
}

const parties = modelCategories.indexOf('Parties');
/** Below this score no further span is reported: one in sixteen would be right. */
const leastFurther = 0.062;

function isName({ source }: Candidate): boolean {
  return source === spanSources.partyName || source === spanSources.partyAlias;
}

/** Says which spans are reported: nothing of a category whose best span is below its threshold; of parties the names, where they are known. */
export function selected(
  list: readonly Candidate[],
  scores: Float32Array,
  { thresholds, further }: Pick<ClauseModel, 'thresholds' | 'further'>,
): readonly Spotted[] {
  const best = new Float32Array(modelCategories.length);
  for (const [i, candidate] of list.entries()) {
    const { category } = candidate;
    if (canBeReported(candidate)) best[category] = Math.max(best[category] ?? 0, scores[i] ?? 0);
  }
  const named = list.some((one, i) => isName(one) && (scores[i] ?? 0) >= (thresholds[one.category] ?? 1));
  return list
    .map((candidate, i) => {
      const { category, start, end, sentence } = candidate;
      const score = scores[i] ?? 0;
      const threshold = thresholds[category] ?? 1;
      const there = (best[category] ?? 0) >= threshold && canBeReported(candidate);
      const wordy = named && category === parties && !isName(candidate);
      return {
        category: modelCategories[category] ?? '',
        start,
        end,
        sentence,
        score,
        selected: there && !wordy && (score >= Math.max(leastFurther, threshold * further) || score === best[category]),
      };
    })
    .sort((one, other) => other.score - one.score || one.start - other.start);
}
