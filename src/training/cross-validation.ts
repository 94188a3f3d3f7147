import type { ClauseModel, Spotted } from '../contract/model/clause-model';
import type { Example } from './examples';
import { trainHeaded, type HeadedFigures } from './headed';
import { hear, spansOf, trainFirstLevel, trainUpperLevels, type Heard } from './stack';

export type Say = (message: string) => void;

/** What the first level says of every contract, each time one that saw neither it nor its near-duplicates. */
export function heardByFolds(examples: readonly Example[], fold: readonly number[], say: Say): readonly Heard[] {
  const folds = Math.max(...fold) + 1;
  const heard = new Array<Heard>(examples.length);
  for (let test = 0; test < folds; test++) {
    say(`First level without part ${test + 1} of ${folds}`);
    const level = trainFirstLevel(examples.filter((_, i) => fold[i] !== test));
    for (const [i, example] of examples.entries()) if (fold[i] === test) heard[i] = hear(example, level);
  }
  return heard;
}

/**
 * Spans of every contract by models that saw neither it nor its near-duplicates. The upper levels learn from the other folds, as first
 * levels heard them that had not seen them either, and thresholds come from those folds alone.
 */
export function crossValidated(
  heard: readonly Heard[],
  fold: readonly number[],
  say: Say,
): readonly (readonly Spotted[])[] {
  const folds = Math.max(...fold) + 1;
  const spans = new Array<readonly Spotted[]>(heard.length).fill([]);
  for (let test = 0; test < folds; test++) {
    say(`Upper levels without part ${test + 1} of ${folds}`);
    const others = heard.filter((_, i) => fold[i] !== test);
    const halves = fold.filter((own) => own !== test).map((own) => halfOf(own, test));
    const upper = trainUpperLevels(others, halves);
    for (const [i, one] of heard.entries()) if (fold[i] === test) spans[i] = spansOf(one, upper);
  }
  return spans;
}

export interface Trained {
  readonly model: ClauseModel;
  readonly headed: readonly HeadedFigures[];
}

/** The model that ships: the upper levels from the folds, the first from everything. */
export function trainModel(
  examples: readonly Example[],
  heard: readonly Heard[],
  fold: readonly number[],
  id: string,
  say: Say,
): Trained {
  const folds = Math.max(...fold) + 1;
  say('Upper levels');
  const upper = trainUpperLevels(
    heard,
    fold.map((own) => halfOf(own, folds)),
  );
  say('Types that headings tell');
  const headed = trainHeaded(examples, fold);
  say('The whole');
  return { model: { id, ...trainFirstLevel(examples), ...upper, headed: headed.model }, headed: headed.figures };
}

/** Folds but the one left out, in two halves. */
function halfOf(fold: number, left: number): number {
  return (fold > left ? fold - 1 : fold) % 2;
}
