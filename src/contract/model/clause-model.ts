import type { Range } from '../../document/contract-text';
import type { ClauseEvidence, ContractStructure } from '../contract';
import { candidatesOf, modelCategories, rowLength, type Candidate, type Candidates } from './candidates';
import { contextLogitsOf } from './context-logits';
import { featuresOf } from './features';
import { logitsOf, type LinearModel } from './linear-model';
import { readSentences, type ReadSentence } from './read-sentences';
import { treesLogit, type Trees } from './trees';

/** Over its words, its neighbours' words, and over what both say. */
export interface ClauseModel {
  readonly id: string;
  readonly sentence: LinearModel;
  readonly context: LinearModel;
  readonly trees: Trees;
  /** By category: from this score on the clause is said to be there; above 1 where the model abstains. */
  readonly thresholds: Float32Array;
  /** Further spans of a category are reported from this part of its threshold on. */
  readonly further: number;
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
}

/** The spans of each category with their scores, likeliest first within each. */
export function spotClauses(model: ClauseModel, structure: ContractStructure, evidence: ClauseEvidence): Spotting {
  const sentences = readSentences(structure, evidence);
  const logits = [logitsOf(model.sentence, sentences, featuresOf), contextLogitsOf(model.context, sentences)];
  const candidates = candidatesOf(structure, sentences, logits);
  return { sentences, spans: selected(candidates.list, scoresOf(model.trees, candidates), model) };
}

export function scoresOf(trees: Trees, { list, rows }: Candidates): Float32Array {
  return Float32Array.from(list, (_, i) => 1 / (1 + Math.exp(-treesLogit(trees, rows, i * rowLength))));
}

/** Says which spans are reported: nothing of a category whose best span is below its threshold. */
export function selected(
  list: readonly Candidate[],
  scores: Float32Array,
  { thresholds, further }: Pick<ClauseModel, 'thresholds' | 'further'>,
): readonly Spotted[] {
  const best = new Float32Array(modelCategories.length);
  for (const [i, { category }] of list.entries()) best[category] = Math.max(best[category] ?? 0, scores[i] ?? 0);
  return list
    .map(({ category, start, end, sentence }, i) => {
      const score = scores[i] ?? 0;
      const threshold = thresholds[category] ?? 1;
      const there = (best[category] ?? 0) >= threshold;
      return {
        category: modelCategories[category] ?? '',
        start,
        end,
        sentence,
        score,
        selected: there && (score >= threshold * further || score === best[category]),
      };
    })
    .sort((one, other) => other.score - one.score || one.start - other.start);
}
