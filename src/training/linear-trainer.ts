import { modelCategories } from '../contract/model/categories';
import { featureRowsOf } from '../contract/model/feature-rows';
import { featureSpace } from '../contract/model/features';
import type { LinearModel } from '../contract/model/linear-model';
import type { Example, FeatureLists } from './examples';
import { randomNumbers } from './folds';

export interface LinearOptions {
  readonly epochs: number;
  readonly rate: number;
  /** A feature must be in so many contracts. */
  readonly fewestContracts: number;
  /** So many weights are kept, the largest. */
  readonly mostWeights: number;
  /** What AdaGrad's sums of squares begin with; the larger, the more slowly rare features are learnt. */
  readonly firstSquares?: number;
  /** How many categories there are; those of the clause model unless said. */
  readonly categories?: number;
}

/** Errors smaller than this teach nothing. */
const smallestError = 2e-3;
/** A sentence with no larger error is looked at every other time only. */
const easyError = 0.02;

/** Logistic regression for each category over the same features, by AdaGrad; then the largest weights in eight bits. */
export function trainLinear<Labelled extends Pick<Example, 'labels'>>(
  examples: readonly Labelled[],
  lists: (example: Labelled) => FeatureLists,
  options: LinearOptions,
): LinearModel {
  const rows = rowsOf(examples.map(lists), options.fewestContracts);
  const categories = options.categories ?? modelCategories.length;
  const features = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  const weights = new Float32Array(features * categories);
  const squares = new Float32Array(features * categories).fill(options.firstSquares ?? 0.1);
  const order = everySentence(examples);
  const random = randomNumbers(1);
  const sums = new Float32Array(categories);
  const keys = new Int32Array(65536);
  const errors = new Float32Array(categories);
  const wrong = new Int32Array(categories);
  const starts = startsOf(examples);
  const easy = new Uint8Array(order.length / 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let at = 0; at < order.length; at += 2) {
      const example = examples[order[at] as number] as Labelled;
      const sentence = order[at + 1] as number;
      const place = (starts[order[at] as number] as number) + sentence;
      if (easy[place] === 1 && epoch % 2 === 1) continue;
      const { offsets, ids, values } = lists(example);
      const from = offsets[sentence] as number;
      const to = offsets[sentence + 1] as number;
      sums.fill(0);
      for (let i = from; i < to; i++) {
        const row = rows[ids[i] as number] as number;
        keys[i - from] = row;
        if (row < 0) continue;
        const value = values[i] as number;
        const base = row * categories;
        for (let c = 0; c < categories; c++) sums[c] = (sums[c] as number) + (weights[base + c] as number) * value;
      }
      const labels = example.labels[sentence] as readonly number[];
      let many = 0;
      let worst = 0;
      for (let c = 0; c < categories; c++) {
        const error = 1 / (1 + Math.exp(-(sums[c] as number))) - (labels.length > 0 && labels.includes(c) ? 1 : 0);
        if (Math.abs(error) <= smallestError) continue;
        worst = Math.max(worst, Math.abs(error));
        errors[many] = error;
        wrong[many] = c;
        many += 1;
      }
      easy[place] = worst < easyError ? 1 : 0;
      if (many === 0) continue;
      for (let i = from; i < to; i++) {
        const row = keys[i - from] as number;
        if (row < 0) continue;
        const value = values[i] as number;
        for (let e = 0; e < many; e++) {
          const weight = row * categories + (wrong[e] as number);
          const gradient = (errors[e] as number) * value;
          const square = (squares[weight] as number) + gradient * gradient;
          squares[weight] = square;
          weights[weight] = (weights[weight] as number) - (options.rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return compressed(rows, weights, features, categories, options.mostWeights);
}

function rowsOf(lists: readonly FeatureLists[], fewest: number): Int32Array {
  const counts = new Uint16Array(featureSpace);
  const last = new Int32Array(featureSpace).fill(-1);
  for (const [contract, { ids }] of lists.entries()) {
    for (const id of ids) {
      if (last[id] === contract) continue;
      last[id] = contract;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const rows = new Int32Array(featureSpace).fill(-1);
  let next = 0;
  for (let id = 0; id < featureSpace; id++) if ((counts[id] as number) >= fewest) rows[id] = next++;
  return rows;
}

/** How many sentences come before those of each contract. */
function startsOf(examples: readonly Pick<Example, 'labels'>[]): readonly number[] {
  let count = 0;
  return examples.map(({ labels }) => {
    count += labels.length;
    return count - labels.length;
  });
}

/** Pairs of contract and sentence. */
function everySentence(examples: readonly Pick<Example, 'labels'>[]): Int32Array {
  const pairs: number[] = [];
  for (const [contract, { labels }] of examples.entries()) {
    for (let sentence = 0; sentence < labels.length; sentence++) pairs.push(contract, sentence);
  }
  return Int32Array.from(pairs);
}

function shuffle(pairs: Int32Array, random: () => number): void {
  for (let i = pairs.length / 2 - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    for (let k = 0; k < 2; k++) {
      const kept = pairs[i * 2 + k] as number;
      pairs[i * 2 + k] = pairs[j * 2 + k] as number;
      pairs[j * 2 + k] = kept;
    }
  }
}

function compressed(
  rows: Int32Array,
  weights: Float32Array,
  features: number,
  categories: number,
  mostWeights: number,
): LinearModel {
  const scales = new Float32Array(categories);
  for (let i = 0; i < weights.length; i++) {
    const c = i % categories;
    scales[c] = Math.max(scales[c] as number, Math.abs(weights[i] as number) / 127);
  }
  const bound = boundFor(weights, mostWeights);
  const offsets: number[] = [0];
  const columns: number[] = [];
  const kept: number[] = [];
  const known: number[] = [];
  for (let id = 0; id < featureSpace; id++) {
    const row = rows[id] as number;
    if (row < 0) continue;
    const before = columns.length;
    for (let c = 0; c < categories; c++) {
      const weight = weights[row * categories + c] as number;
      const scale = scales[c] as number;
      const small = scale === 0 ? 0 : Math.round(weight / scale);
      if (Math.abs(weight) < bound || small === 0) continue;
      columns.push(c);
      kept.push(small);
    }
    if (columns.length === before) continue;
    known.push(id);
    offsets.push(columns.length);
  }
  if (features > 0 && known.length === 0) return emptyModel(categories);
  return {
    categories,
    rows: featureRowsOf(known),
    offsets: Uint32Array.from(offsets),
    columns: Uint8Array.from(columns),
    weights: Int8Array.from(kept),
    scales,
  };
}

function emptyModel(categories: number): LinearModel {
  return {
    categories,
    rows: featureRowsOf([]),
    offsets: new Uint32Array(1),
    columns: new Uint8Array(0),
    weights: new Int8Array(0),
    scales: new Float32Array(categories),
  };
}

/** The size of weight from which on about `most` are kept, by a histogram of fine steps. */
function boundFor(weights: Float32Array, most: number): number {
  const step = 0.002;
  const counts = new Uint32Array(8192);
  for (let i = 0; i < weights.length; i++) {
    const bin = Math.min(counts.length - 1, Math.floor(Math.abs(weights[i] as number) / step));
    counts[bin] = (counts[bin] as number) + 1;
  }
  let kept = 0;
  for (let bin = counts.length - 1; bin >= 0; bin--) {
    kept += counts[bin] as number;
    if (kept > most) return (bin + 1) * step;
  }
  return 0;
}
