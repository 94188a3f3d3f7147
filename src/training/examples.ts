import { modelCategories } from '../contract/model/candidates';
import { featureRoom, featuresInContext, featuresOf, type FeatureMaker } from '../contract/model/features';
import { readSentences, type ReadSentence } from '../contract/model/read-sentences';
import type { Contract } from '../contract/contract';
import type { GoldSpan } from './corpus';

/** Features of many sentences in one list: those of sentence i from `offsets[i]` to `offsets[i + 1]`. */
export interface FeatureLists {
  readonly offsets: Uint32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** One labelled contract, ready to be learnt from. */
export interface Example {
  readonly contract: Contract;
  readonly gold: readonly GoldSpan[];
  readonly sentences: readonly ReadSentence[];
  /** The categories of each sentence. */
  readonly labels: readonly (readonly number[])[];
  readonly own: FeatureLists;
  readonly context: FeatureLists;
}

const room = featureRoom();

export function exampleOf(contract: Contract, gold: readonly GoldSpan[]): Example {
  const sentences = readSentences(contract, contract);
  return {
    contract,
    gold,
    sentences,
    labels: labelsOf(sentences, gold),
    own: listsOf(sentences, featuresOf),
    context: listsOf(sentences, featuresInContext),
  };
}

/** A sentence is of a category where half of it, or half of what people marked, overlaps. */
function labelsOf(sentences: readonly ReadSentence[], gold: readonly GoldSpan[]): readonly (readonly number[])[] {
  return sentences.map((sentence) => {
    const found = new Set<number>();
    for (const span of gold) {
      const overlap = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
      const category = modelCategories.indexOf(span.category);
      if (overlap <= 0 || category < 0) continue;
      if (overlap * 2 >= sentence.end - sentence.start || overlap * 2 >= span.end - span.start) found.add(category);
    }
    return [...found];
  });
}

function listsOf(sentences: readonly ReadSentence[], make: FeatureMaker): FeatureLists {
  const offsets = new Uint32Array(sentences.length + 1);
  let ids = new Int32Array(sentences.length * 100 + 64);
  let values = new Float32Array(ids.length);
  let count = 0;
  for (let i = 0; i < sentences.length; i++) {
    make(sentences, i, room);
    if (count + room.count > ids.length) {
      const [wider, more] = [new Int32Array((count + room.count) * 2), new Float32Array((count + room.count) * 2)];
      wider.set(ids);
      more.set(values);
      [ids, values] = [wider, more];
    }
    ids.set(room.ids.subarray(0, room.count), count);
    values.set(room.values.subarray(0, room.count), count);
    count += room.count;
    offsets[i + 1] = count;
  }
  return { offsets, ids: ids.slice(0, count), values: values.slice(0, count) };
}
