import type { Candidate } from '../contract/model/candidates';
import { metadataCategories, modelCategories } from '../contract/model/categories';
import type { ClauseModel, Judged } from '../contract/model/clause-model';
import { presenceOf, selected } from '../contract/model/reporting';
import type { Example } from './examples';
import { answersOf } from './score';

/** A category in fewer contracts than this is not reported: its threshold could only be guessed. */
const fewestContracts = 10;
/** Above all that can speak for a category. */
const abstain = 99;
/** Parts of a category's threshold that are tried for its further spans; lower finds more and marks more. */
const furtherParts: readonly number[] = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.85];
/** So much longer than what people mark an answer may be, with room left for contracts that were not seen. */
const longestRatio = 1.25;
const steps = 100;
const none: Judged = { scores: new Float32Array(0), sameAs: new Int32Array(0) };

type Thresholds = Pick<ClauseModel, 'thresholds' | 'further'>;

/**
 * By category how much must speak for it that it is said to be there, and for all the part of it from which on further spans are reported. Scores
 * of all categories mean the same chance, so that those of words share one threshold: few examples of one would only mislead. `judgements`
 * come from models that saw none of these contracts.
 */
export function thresholdsOf(
  examples: readonly Example[],
  lists: readonly (readonly Candidate[])[],
  judgements: readonly Judged[],
): Thresholds {
  const presence = lists.map((list, i) => presenceOf(list, (judgements[i] ?? none).scores));
  const marked = examples.map(({ gold }) => modelCategories.map((name) => gold.some((span) => span.category === name)));
  const claims = modelCategories.map((_, category) =>
    presence.map((own, i) => ({ score: own[category] ?? 0, there: marked[i]?.[category] ?? false })),
  );
  const shared = bestThreshold(claims.slice(metadataCategories).flat());
  const thresholds = Float32Array.from(claims, (own, category) => {
    if (own.filter(({ there }) => there).length < fewestContracts) return abstain;
    return category < metadataCategories ? bestThreshold(own) : shared;
  });
  return { thresholds, further: bestFurther(examples, lists, judgements, thresholds) };
}

interface Claim {
  readonly score: number;
  readonly there: boolean;
}

/** The threshold with the best F1 of what is said to be there. */
function bestThreshold(claims: readonly Claim[]): number {
  const marked = claims.filter(({ there }) => there).length;
  let [best, threshold] = [-1, abstain];
  for (let step = 1; step < steps; step++) {
    const said = claims.filter(({ score }) => score >= step / steps);
    const f1 = (2 * said.filter(({ there }) => there).length) / Math.max(1, said.length + marked);
    if (f1 > best) [best, threshold] = [f1, step / steps];
  }
  return threshold;
}

/** The best answers that are short enough. */
function bestFurther(
  examples: readonly Example[],
  lists: readonly (readonly Candidate[])[],
  judgements: readonly Judged[],
  thresholds: Float32Array,
): number {
  let [best, chosen] = [-1, 1];
  for (const further of furtherParts) {
    const { f1, lengthRatio } = answersOf(
      examples.map(({ contract, gold }, i) => ({
        text: contract.source.text,
        gold,
        spans: selected(lists[i] ?? [], judgements[i] ?? none, { thresholds, further }),
      })),
    );
    if (lengthRatio <= longestRatio && f1 > best) [best, chosen] = [f1, further];
  }
  return chosen;
}
