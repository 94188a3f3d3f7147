import { type Candidate } from '../contract/model/candidates';
import { metadataCategories, modelCategories } from '../contract/model/categories';
import { canBeReported } from '../contract/model/clause-model';
import type { Example } from './examples';
import { isCovered } from './score';

/** A category in fewer contracts than this is not reported: its threshold could only be guessed. */
const fewestContracts = 10;
/** Above any score. */
const abstain = 2;
/** Of a category's threshold, from which further spans are reported; lower finds more and marks more. */
export const furtherPart = 0.22;

const worth = 0.7;
const steps = 100;

interface Answer {
  /** The best score in the contract. */
  readonly score: number;
  readonly gold: boolean;
  /** Whether what would be selected covers a gold span. */
  readonly right: boolean;
}

/**
 * By category the threshold that serves presence and answers best. Scores of all categories mean the same chance, so that those of words
 * share one threshold: few examples of one would only mislead. `scores` come from models that saw none of these contracts.
 */
export function thresholdsOf(
  examples: readonly Example[],
  lists: readonly (readonly Candidate[])[],
  scores: readonly Float32Array[],
): Float32Array {
  const answers = modelCategories.map((name, category) =>
    examples.map((example, i) => answerOf(example, name, category, lists[i] ?? [], scores[i])),
  );
  const shared = bestThreshold(answers.slice(metadataCategories).flat());
  return Float32Array.from(answers, (own, category) => {
    if (own.filter((answer) => answer.gold).length < fewestContracts) return abstain;
    return category < metadataCategories ? bestThreshold(own) : shared;
  });
}

function answerOf(
  example: Example,
  name: string,
  category: number,
  list: readonly Candidate[],
  scores: Float32Array | undefined,
): Answer {
  const own = list
    .map((candidate, i) => ({ ...candidate, score: scores?.[i] ?? 0 }))
    .filter((one) => one.category === category && canBeReported(one));
  const score = own.reduce((most, one) => Math.max(most, one.score), 0);
  const golds = example.gold.filter((span) => span.category === name);
  const chosen = own.filter((one) => one.score >= score * 0.5);
  const { text } = example.contract.source;
  return { score, gold: golds.length > 0, right: golds.some((gold) => isCovered(text, gold, chosen)) };
}

/** Each contract rightly said to have the category counts 2 and each so said costs `worth`, since that is what moves an F1 of about that size. */
function bestThreshold(answers: readonly Answer[]): number {
  let [best, threshold] = [-Infinity, abstain];
  for (let step = 1; step < steps; step++) {
    const bound = step / steps;
    const value = gain(answers, bound);
    if (value > best) [best, threshold] = [value, bound];
  }
  return threshold;
}

function gain(answers: readonly Answer[], bound: number): number {
  let sum = 0;
  for (const { score, gold, right } of answers) {
    if (score >= bound) sum += (gold ? 2 : 0) + (right ? 2 : 0) - 2 * worth;
  }
  return sum;
}
