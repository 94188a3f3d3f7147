import { candidatesOf, rowLength, type Candidates } from '../contract/model/candidates';
import { modelCategories } from '../contract/model/categories';
import type { Calibration } from '../contract/model/calibration';
import { firstLevelLogits, judged, type ClauseModel, type Spotted } from '../contract/model/clause-model';
import type { LinearModel } from '../contract/model/linear-model';
import { finalScores, firstLook, secondLook, secondRowLength, type SecondLook } from '../contract/model/second-look';
import { selected } from '../contract/model/reporting';
import type { Trees } from '../contract/model/trees';
import { calibrationOf } from './calibrate';
import type { Example } from './examples';
import { trainLinear, type LinearOptions } from './linear-trainer';
import { hitsOf, scoredWords } from './score';
import { thresholdsOf } from './thresholds';
import { trainTrees, type TreeOptions } from './tree-trainer';

export interface FirstLevel {
  readonly sentence: LinearModel;
  readonly context: LinearModel;
  readonly passage: LinearModel;
}

const sentenceOptions: LinearOptions = {
  epochs: 6,
  rate: 0.3,
  firstSquares: 1,
  fewestContracts: 3,
  mostWeights: 250_000,
};
const contextOptions: LinearOptions = {
  epochs: 4,
  rate: 0.3,
  fewestContracts: 4,
  mostWeights: 150_000,
};
const passageOptions: LinearOptions = {
  epochs: 3,
  rate: 0.4,
  firstSquares: 1,
  fewestContracts: 3,
  mostWeights: 150_000,
};
const treeOptions: TreeOptions = { trees: 160, rate: 0.1, leaves: 24 };

export function trainFirstLevel(examples: readonly Example[]): FirstLevel {
  return {
    sentence: trainLinear(examples, ({ own }) => own, sentenceOptions),
    context: trainLinear(examples, ({ context }) => context, contextOptions),
    passage: trainLinear(examples, ({ passage }) => passage, passageOptions),
  };
}

/** An example with what the first level, which never saw it, says of its sentences. */
export interface Heard {
  readonly example: Example;
  readonly logits: readonly Float32Array[];
}

export function hear(example: Example, level: FirstLevel): Heard {
  return { example, logits: firstLevelLogits(level, example.sentences) };
}

/** An example with its candidates, and of each which of the marked spans of its category it is, as the public scorer sees it. */
interface Looked {
  readonly example: Example;
  readonly candidates: Candidates;
  readonly hits: readonly (readonly number[])[];
}

function lookAt({ example, logits }: Heard, calibration: Calibration): Looked {
  const candidates = candidatesOf(example.contract, example.sentences, logits, calibration);
  return { example, candidates, hits: hitsAmong(example, candidates) };
}

function hitsAmong({ contract, gold }: Example, { list }: Candidates): readonly (readonly number[])[] {
  const { text } = contract.source;
  const byCategory = modelCategories.map((name) => {
    const golds = gold.filter((span) => span.category === name);
    return { name, golds, words: golds.map((span) => scoredWords(span.text)) };
  });
  return list.map(({ category, start, end }) => {
    const own = byCategory[category];
    if (!own || own.golds.length === 0) return [];
    return hitsOf(text.slice(start, end), own.name, own.golds, own.words);
  });
}

/** Rows of one contract that teach, one after the other, and whether each is right. */
interface Lessons {
  readonly rows: Float32Array;
  readonly right: readonly boolean[];
}

function trained(lessons: readonly Lessons[], rowLength: number): Trees {
  const many = lessons.reduce((sum, { right }) => sum + right.length, 0);
  const rows = new Float32Array(many * rowLength);
  const right = new Uint8Array(many);
  let at = 0;
  for (const one of lessons) {
    rows.set(one.rows, at * rowLength);
    for (const is of one.right) right[at++] = Number(is);
  }
  return trainTrees({ rows, rowLength, right }, treeOptions);
}

function firstTreesOf(looked: readonly Looked[]): Trees {
  return trained(
    looked.map(({ candidates: { rows }, hits }) => ({ rows, right: hits.map(({ length }) => length > 0) })),
    rowLength,
  );
}

/** A contract after the first look at it, by trees that had not seen it. */
interface LookedTwice extends Looked {
  readonly first: Float32Array;
  readonly second: SecondLook;
}

function lookAgain(looked: Looked, trees: Trees): LookedTwice {
  const first = firstLook(trees, looked.candidates);
  return { ...looked, first, second: secondLook(looked.example.contract.source.text, looked.candidates, first) };
}

/** What is marked once and found twice teaches nothing: neither is the second find another clause nor is it wrong. */
function secondLessons({ candidates: { list }, hits, second }: LookedTwice): Lessons {
  const found = new Set<string>();
  const places: number[] = [];
  const right: boolean[] = [];
  for (const [place, index] of second.looked.entries()) {
    const own = (hits[index] ?? []).map((hit) => `${list[index]?.category ?? ''} ${hit}`);
    const known = own.length > 0 && own.every((hit) => found.has(hit));
    for (const hit of own) found.add(hit);
    if (known || (second.sameAs[index] ?? -1) >= 0) continue;
    places.push(place);
    right.push(own.length > 0);
  }
  const rows = new Float32Array(places.length * secondRowLength);
  for (const [i, place] of places.entries()) {
    rows.set(second.rows.subarray(place * secondRowLength, (place + 1) * secondRowLength), i * secondRowLength);
  }
  return { rows, right };
}

function secondTreesOf(looked: readonly LookedTwice[]): Trees {
  return trained(looked.map(secondLessons), secondRowLength);
}

/** What stands over the first level. */
export type UpperLevels = Pick<ClauseModel, 'calibration' | 'firstTrees' | 'secondTrees' | 'thresholds' | 'further'>;

/** Trees of both looks over all; what the second look and the thresholds learn from was said by trees that saw the other half only. `halves` says which. */
export function trainUpperLevels(heard: readonly Heard[], halves: readonly number[]): UpperLevels {
  const calibration = calibrationOf(heard);
  const looked = heard.map((one) => lookAt(one, calibration));
  const twice = crossed(looked, halves, firstTreesOf, lookAgain);
  const scores = crossed(twice, halves, secondTreesOf, ({ candidates, first, second }, trees) => ({
    scores: finalScores(trees, candidates, first, second),
    sameAs: second.sameAs,
  }));
  const examples = looked.map(({ example }) => example);
  const lists = looked.map(({ candidates }) => candidates.list);
  return {
    calibration,
    firstTrees: firstTreesOf(looked),
    secondTrees: secondTreesOf(twice),
    ...thresholdsOf(examples, lists, scores),
  };
}

/** What models of each half say of the other one. */
function crossed<One, Model, Said>(
  all: readonly One[],
  halves: readonly number[],
  learn: (some: readonly One[]) => Model,
  apply: (one: One, model: Model) => Said,
): readonly Said[] {
  const models = [0, 1].map((half) => learn(all.filter((_, i) => halves[i] !== half)));
  return all.map((one, i) => apply(one, models[halves[i] ?? 0] as Model));
}

/** The spans of a contract that no level has seen. */
export function spansOf(heard: Heard, upper: UpperLevels): readonly Spotted[] {
  const { candidates } = lookAt(heard, upper.calibration);
  return selected(candidates.list, judged(upper, heard.example.contract.source.text, candidates), upper);
}
