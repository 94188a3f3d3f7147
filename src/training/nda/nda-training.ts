import type { FeatureLists } from '../examples';
import { trainLinear, type LinearOptions } from '../linear-trainer';
import { featureRoom } from '../../contract/model/features';
import type { LinearModel } from '../../contract/model/linear-model';
import { unitLogits, verdicts, type NdaModel } from '../../contract/nda/nda-model';
import { ndaCategories, ndaRowLength, ndaRowsOf } from '../../contract/nda/rows';
import type { Verdict } from '../../contract/nda/statement';
import { ndaStatements } from '../../contract/nda/statements';
import { makeFeatures } from '../../contract/nda/unit-features';
import { chances, type VerdictWeights } from '../../contract/nda/verdict-weights';
import type { NdaExample } from './nda-corpus';
import { leaningOf, trainSoftmax } from './softmax-trainer';

const linearOptions: LinearOptions = {
  epochs: 8,
  rate: 0.3,
  fewestContracts: 2,
  mostWeights: 300_000,
  categories: ndaCategories,
};

const room = featureRoom();
const known = new WeakMap<NdaExample, FeatureLists>();

function listsOf(example: NdaExample): FeatureLists {
  const before = known.get(example);
  if (before) return before;
  const offsets = new Uint32Array(example.units.length + 1);
  const ids: number[] = [];
  const values: number[] = [];
  for (const [u, unit] of example.units.entries()) {
    makeFeatures(unit, room);
    for (let i = 0; i < room.count; i++) {
      ids.push(room.ids[i] ?? 0);
      values.push(room.values[i] ?? 0);
    }
    offsets[u + 1] = ids.length;
  }
  const lists = { offsets, ids: Int32Array.from(ids), values: Float32Array.from(values) };
  known.set(example, lists);
  return lists;
}

function trainSentences(examples: readonly NdaExample[]): LinearModel {
  return trainLinear(examples, listsOf, linearOptions);
}

/**
 * The rows of an example by a model that did not see it. What is known of a document by its evidence alone is filled up with
 * sentences of a whole one that speak of no statement, so that its rows look as those of whole documents do.
 */
function rowsFor(example: NdaExample, filler: NdaExample | undefined, sentence: LinearModel): Float32Array {
  const silent = example.whole ? [] : (filler?.units.filter((_, u) => filler.labels[u]?.length === 0) ?? []);
  const units = [...example.units, ...silent];
  return ndaRowsOf(units, unitLogits(sentence, units));
}

function trainVerdicts(examples: readonly NdaExample[], rows: readonly Float32Array[]): VerdictWeights {
  const own = (ndaRowLength + 1) * verdicts.length;
  const weights = new Float32Array(ndaStatements.length * own);
  for (const s of ndaStatements.keys()) {
    const ofStatement = new Float32Array(examples.length * ndaRowLength);
    for (const [i, row] of rows.entries()) {
      ofStatement.set(row.subarray(s * ndaRowLength, (s + 1) * ndaRowLength), i * ndaRowLength);
    }
    const trained = trainSoftmax({
      rows: ofStatement,
      rowLength: ndaRowLength,
      verdicts: verdicts.length,
      right: examples.map(({ gold }) => verdictNumber(gold[s])),
    });
    weights.set(trained, s * own);
  }
  return { rowLength: ndaRowLength, verdicts: verdicts.length, weights };
}

function verdictNumber(verdict: Verdict | undefined): number {
  return verdicts.indexOf(verdict ?? 'not-mentioned');
}

/**
 * The same weights, leaning for each statement as the labels of `examples` do: whoever labelled them had another mind than
 * the hands of the training part on what a duty to return everything says, for one.
 */
function leant(weights: VerdictWeights, examples: readonly NdaExample[], sentence: LinearModel): VerdictWeights {
  const rows = examples.map(({ units }) => ndaRowsOf(units, unitLogits(sentence, units)));
  const leaning = weights.weights.slice();
  for (const s of ndaStatements.keys()) {
    const likely = rows.map((row) => chances(weights, s, row, s * ndaRowLength));
    const added = leaningOf(
      likely,
      examples.map(({ gold }) => verdictNumber(gold[s])),
    );
    for (const [v, one] of added.entries()) {
      const alone = (s * verdicts.length + v) * (ndaRowLength + 1) + ndaRowLength;
      leaning[alone] = (leaning[alone] as number) + one;
    }
  }
  return { ...weights, weights: leaning };
}

export interface Trained {
  readonly model: NdaModel;
  /** For each example the verdicts of models that saw neither it nor its near-duplicates. */
  readonly crossValidated: readonly (readonly Verdict[])[];
}

/**
 * The second level sees only what first levels said of documents that they had not seen. `others`: documents labelled by
 * other hands, which only its leanings are taken from.
 */
export function trainNdaModel(
  {
    examples,
    fold,
    others,
  }: { examples: readonly NdaExample[]; fold: readonly number[]; others: readonly NdaExample[] },
  id: string,
  say: (message: string) => void,
): Trained {
  const folds = Math.max(...fold) + 1;
  const rows = new Array<Float32Array>(examples.length);
  for (let test = 0; test < folds; test++) {
    say(`Part ${test + 1} of ${folds}`);
    const sentence = trainSentences(examples.filter((_, i) => fold[i] !== test));
    const fillers = examples.filter((example, i) => example.whole && fold[i] === test);
    for (const [i, example] of examples.entries()) {
      if (fold[i] === test) rows[i] = rowsFor(example, fillers[i % Math.max(1, fillers.length)], sentence);
    }
  }
  const crossValidated = new Array<readonly Verdict[]>(examples.length);
  for (let test = 0; test < folds; test++) {
    const rest = examples.map((_, i) => i).filter((i) => fold[i] !== test);
    const weights = trainVerdicts(
      rest.flatMap((i) => examples[i] ?? []),
      rest.flatMap((i) => rows[i] ?? []),
    );
    for (const [i, own] of rows.entries()) if (fold[i] === test) crossValidated[i] = verdictsOf(weights, own);
  }
  say('The whole');
  const sentence = trainSentences(examples);
  const verdict = leant(trainVerdicts(examples, rows), others, sentence);
  return { model: { id, sentence, verdict }, crossValidated };
}

function verdictsOf(weights: VerdictWeights, rows: Float32Array): readonly Verdict[] {
  return ndaStatements.map((_, s) => {
    const likely = chances(weights, s, rows, s * ndaRowLength);
    return verdicts[likely.indexOf(Math.max(...likely))] ?? 'not-mentioned';
  });
}
