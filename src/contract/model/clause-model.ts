import type { Range } from '../../document/contract-text';
import type { ClauseEvidence, ContractStructure } from '../contract';
import { candidatesOf, type Candidates } from './candidates';
import type { Calibration } from './calibration';
import { contextLogitsOf } from './context-logits';
import { featuresOf } from './features';
import { headedSpans, type HeadedModel, type HeadedSpan } from './headed-types';
import { logitsOf, type LinearModel } from './linear-model';
import { passageLogitsOf } from './passage-logits';
import { selected } from './reporting';
import { readSentences, type ReadSentence } from './read-sentences';
import { finalScores, firstLook, secondLook } from './second-look';
import type { Trees } from './trees';

/** Over its words, its neighbours' words, those of its passage, and over what all three say. */
export interface ClauseModel {
  readonly id: string;
  readonly sentence: LinearModel;
  readonly context: LinearModel;
  readonly passage: LinearModel;
  readonly calibration: Calibration;
  readonly firstTrees: Trees;
  readonly secondTrees: Trees;
  /** By category: from this much that speaks for it on the clause is said to be there; above 1 where the model abstains. */
  readonly thresholds: Float32Array;
  /** Further spans of a category are reported from this part of its threshold on. */
  readonly further: number;
  /** For the types that are no categories. */
  readonly headed: HeadedModel;
}

/** A span with a calibrated score: of spans with 0.8, four in five are what they are called and no likelier one tells the same. */
export interface Spotted extends Range {
  /** CUAD's name of it. */
  readonly category: string;
  readonly score: number;
  /** The same, but for a span that says in the same words what a likelier one says: then that one's. */
  readonly chance: number;
  /** Whether the program reports it. */
  readonly selected: boolean;
  readonly sentence: number;
}

export interface Spotting {
  readonly sentences: readonly ReadSentence[];
  readonly spans: readonly Spotted[];
  readonly headed: readonly HeadedSpan[];
}

/** What each model of the first level says of the sentences. */
export function firstLevelLogits(
  { sentence, context, passage }: Pick<ClauseModel, 'sentence' | 'context' | 'passage'>,
  sentences: readonly ReadSentence[],
): readonly Float32Array[] {
  return [
    logitsOf(sentence, sentences, featuresOf),
    contextLogitsOf(context, sentences),
    passageLogitsOf(passage, sentences),
  ];
}

/** The spans of each category with their scores, likeliest first within each. */
export function spotClauses(model: ClauseModel, structure: ContractStructure, evidence: ClauseEvidence): Spotting {
  const sentences = readSentences(structure, evidence);
  const logits = firstLevelLogits(model, sentences);
  const candidates = candidatesOf(structure, sentences, logits, model.calibration);
  const spans = selected(candidates.list, judged(model, structure.source.text, candidates), model);
  return { sentences, spans, headed: headedSpans(model.headed, sentences) };
}

/** What both looks say of the candidates in a text. */
export interface Judged {
  readonly scores: Float32Array;
  /** The likelier candidate that has the same words, by index, or -1. */
  readonly sameAs: Int32Array;
}

export function judged(
  { firstTrees, secondTrees }: Pick<ClauseModel, 'firstTrees' | 'secondTrees'>,
  text: string,
  candidates: Candidates,
): Judged {
  const first = firstLook(firstTrees, candidates);
  const second = secondLook(text, candidates, first);
  return { scores: finalScores(secondTrees, candidates, first, second), sameAs: second.sameAs };
}
