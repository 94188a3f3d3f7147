import { scoresOf, selected, type ClauseModel, type Spotted } from '../contract/model/clause-model';
import type { Example } from './examples';
import { lookAt, trainFirstLevel, trainUpperLevels, type FirstLevel, type Looked } from './stack';

export type Say = (message: string) => void;

/**
 * Spans of every contract by models that saw neither it nor its near-duplicates. The second level sees only what first levels
 * said of contracts they had not seen, and thresholds come from the training folds alone.
 */
export function crossValidated(
  examples: readonly Example[],
  fold: readonly number[],
  say: Say,
): readonly (readonly Spotted[])[] {
  const folds = Math.max(...fold) + 1;
  const pairs = new Map<string, FirstLevel>();
  const without = (one: number, other: number): FirstLevel => {
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    const known = pairs.get(key);
    if (known) return known;
    const level = trainFirstLevel(examples.filter((_, i) => fold[i] !== one && fold[i] !== other));
    pairs.set(key, level);
    return level;
  };
  const spans = new Array<readonly Spotted[]>(examples.length).fill([]);
  for (let test = 0; test < folds; test++) {
    say(`Fold ${test + 1} of ${folds}`);
    const looked: Looked[] = [];
    const halves: number[] = [];
    for (const [i, example] of examples.entries()) {
      const own = fold[i] ?? 0;
      if (own === test) continue;
      looked.push(lookAt(example, without(test, own)));
      halves.push(halfOf(own, test));
    }
    const upper = trainUpperLevels(looked, halves);
    const level = without(test, test);
    for (const [i, example] of examples.entries()) if (fold[i] === test) spans[i] = spansOf(example, level, upper);
    for (const key of pairs.keys()) if (key.split(' ').every((part) => Number(part) <= test)) pairs.delete(key);
  }
  return spans;
}

/** The model that ships: the second level from the folds, the first from everything. */
export function trainModel(examples: readonly Example[], fold: readonly number[], id: string, say: Say): ClauseModel {
  const folds = Math.max(...fold) + 1;
  const looked = new Array<Looked>(examples.length);
  for (let test = 0; test < folds; test++) {
    say(`Part ${test + 1} of ${folds}`);
    const level = trainFirstLevel(examples.filter((_, i) => fold[i] !== test));
    for (const [i, example] of examples.entries()) if (fold[i] === test) looked[i] = lookAt(example, level);
  }
  const upper = trainUpperLevels(
    looked,
    fold.map((own) => halfOf(own, folds)),
  );
  say('The whole');
  return { id, ...trainFirstLevel(examples), ...upper };
}

/** Folds but the one left out, in two halves. */
function halfOf(fold: number, left: number): number {
  return (fold > left ? fold - 1 : fold) % 2;
}

function spansOf(
  example: Example,
  level: FirstLevel,
  upper: Pick<ClauseModel, 'trees' | 'thresholds' | 'further'>,
): readonly Spotted[] {
  const { candidates } = lookAt(example, level);
  return selected(candidates.list, scoresOf(upper.trees, candidates), upper);
}
