import { rowOf, type FeatureRows } from './feature-rows';
import { featureRoom, type FeatureMaker, type FeatureRoom } from './features';
import type { ReadSentence } from './read-sentences';

/** One linear model for each category over the same features; most weights are zero and not kept. */
export interface LinearModel {
  readonly categories: number;
  readonly rows: FeatureRows;
  /** Row r's weights are those from `offsets[r]` to `offsets[r + 1]`. */
  readonly offsets: Uint32Array;
  /** The category of each weight. */
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
  /** What a weight of 1 is, by category. */
  readonly scales: Float32Array;
}

let room: FeatureRoom | undefined;

/** Where features are put together; one for all, since it is large. */
export function sharedRoom(): FeatureRoom {
  room ??= featureRoom();
  return room;
}

/** Log-odds, sentence by sentence, categories within. */
export function logitsOf(model: LinearModel, sentences: readonly ReadSentence[], make: FeatureMaker): Float32Array {
  const shared = sharedRoom();
  const { categories, scales } = model;
  const logits = new Float32Array(sentences.length * categories);
  const sums = new Float64Array(categories);
  for (let index = 0; index < sentences.length; index++) {
    make(sentences, index, shared);
    sums.fill(0);
    addWeights(model, shared, sums, 0);
    const base = index * categories;
    for (let c = 0; c < categories; c++) logits[base + c] = (sums[c] as number) * (scales[c] as number);
  }
  return logits;
}

/** Adds to the sums from `base` on the weights of the features in the room, each times its value. */
export function addWeights(
  { rows, offsets, columns, weights }: LinearModel,
  { count, ids, values }: FeatureRoom,
  sums: Float64Array,
  base: number,
): void {
  for (let i = 0; i < count; i++) {
    const row = rowOf(rows, ids[i] as number);
    if (row < 0) continue;
    const value = values[i] as number;
    const end = offsets[row + 1] as number;
    for (let at = offsets[row] as number; at < end; at++) {
      const place = base + (columns[at] as number);
      sums[place] = (sums[place] as number) + value * (weights[at] as number);
    }
  }
}

/** The weight that a feature has for a category, 0 where it has none. */
export function weightOf(model: LinearModel, feature: number, category: number): number {
  const row = rowOf(model.rows, feature);
  if (row < 0) return 0;
  for (let at = model.offsets[row] ?? 0; at < (model.offsets[row + 1] ?? 0); at++) {
    if (model.columns[at] === category) return (model.weights[at] ?? 0) * (model.scales[category] ?? 0);
  }
  return 0;
}
