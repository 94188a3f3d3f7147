import { candidatesOf, rowLength, type Candidates } from '../contract/model/candidates';
import { modelCategories } from '../contract/model/categories';
import type { Calibration } from '../contract/model/calibration';
import { scoresOf, selected, type ClauseModel, type Spotted } from '../contract/model/clause-model';
import { contextLogitsOf } from '../contract/model/context-logits';
import { featuresOf } from '../contract/model/features';
import { logitsOf, type LinearModel } from '../contract/model/linear-model';
import type { Trees } from '../contract/model/trees';
import { calibrationOf } from './calibrate';
import type { Example } from './examples';
import { trainLinear, type LinearOptions } from './linear-trainer';
import { hitsOf, scoredWords } from './score';
import { furtherPart, thresholdsOf } from './thresholds';
import { trainTrees, type TreeOptions } from './tree-trainer';

export interface FirstLevel {
  readonly sentence: LinearModel;
  readonly context: LinearModel;
}

const sentenceOptions: LinearOptions = { epochs: 6, rate: 0.3, fewestContracts: 3, mostWeights: 620_000 };
const contextOptions: LinearOptions = { epochs: 4, rate: 0.3, fewestContracts: 4, mostWeights: 420_000 };
const treeOptions: TreeOptions = { trees: 160, rate: 0.1, leaves: 24 };

export function trainFirstLevel(examples: readonly Example[]): FirstLevel {
  return {
    sentence: trainLinear(examples, ({ own }) => own, sentenceOptions),
    context: trainLinear(examples, ({ context }) => context, contextOptions),
  };
}

/** An example with what the first level, which never saw it, says of its sentences. */
export interface Heard {
  readonly example: Example;
  readonly logits: readonly Float32Array[];
}

export function hear(example: Example, level: FirstLevel): Heard {
  const { sentences } = example;
  const logits = [logitsOf(level.sentence, sentences, featuresOf), contextLogitsOf(level.context, sentences)];
  return { example, logits };
}

/** An example with its candidates, and which of them are right. */
interface Looked {
  readonly example: Example;
  readonly candidates: Candidates;
  readonly right: Uint8Array;
}

function lookAt({ example, logits }: Heard, calibration: Calibration): Looked {
  const candidates = candidatesOf(example.contract, example.sentences, logits, calibration);
  return { example, candidates, right: rightOf(example, candidates) };
}

/** Which candidates are, as the public scorer sees it, what people marked. */
function rightOf({ contract, gold }: Example, { list }: Candidates): Uint8Array {
  const { text } = contract.source;
  const byCategory = modelCategories.map((name) => {
    const golds = gold.filter((span) => span.category === name);
    return { name, golds, words: golds.map((span) => scoredWords(span.text)) };
  });
  return Uint8Array.from(list, ({ category, start, end }) => {
    const own = byCategory[category];
    if (!own || own.golds.length === 0) return 0;
    return hitsOf(text.slice(start, end), own.name, own.golds, own.words).length > 0 ? 1 : 0;
  });
}

function trainSecondLevel(looked: readonly Looked[]): Trees {
  const many = looked.reduce((sum, { right }) => sum + right.length, 0);
  const rows = new Float32Array(many * rowLength);
  const right = new Uint8Array(many);
  let at = 0;
  for (const one of looked) {
    rows.set(one.candidates.rows, at * rowLength);
    right.set(one.right, at);
    at += one.right.length;
  }
  return trainTrees({ rows, rowLength, right }, treeOptions);
}

/** What stands over the first level. */
export type UpperLevels = Pick<ClauseModel, 'calibration' | 'trees' | 'thresholds' | 'further'>;

/** Trees over all; thresholds from trees that saw one half of the contracts, tried on the other. `halves` says which half. */
export function trainUpperLevels(heard: readonly Heard[], halves: readonly number[]): UpperLevels {
  const calibration = calibrationOf(heard);
  const looked = heard.map((one) => lookAt(one, calibration));
  const scores = new Array<Float32Array>(looked.length);
  for (const half of [0, 1]) {
    const trees = trainSecondLevel(looked.filter((_, i) => halves[i] !== half));
    for (const [i, { candidates }] of looked.entries()) if (halves[i] === half) scores[i] = scoresOf(trees, candidates);
  }
  const examples = looked.map(({ example }) => example);
  const lists = looked.map(({ candidates }) => candidates.list);
  const thresholds = thresholdsOf(examples, lists, scores);
  return { calibration, trees: trainSecondLevel(looked), thresholds, further: furtherPart };
}

/** The spans of a contract that no level has seen. */
export function spansOf(heard: Heard, upper: UpperLevels): readonly Spotted[] {
  const { candidates } = lookAt(heard, upper.calibration);
  return selected(candidates.list, scoresOf(upper.trees, candidates), upper);
}
