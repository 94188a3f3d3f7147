import { modelCategories } from '../contract/model/categories';
import {
  featureRoom,
  featuresInContext,
  featuresOf,
  type FeatureMaker,
  type FeatureRoom,
} from '../contract/model/features';
import { featuresInPassage } from '../contract/model/passage-features';
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
  readonly passage: FeatureLists;
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
    passage: listsOf(sentences, featuresInPassage),
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
  return gathered(sentences.length, (i) => {
    make(sentences, i, room);
    return room;
  });
}

/** Features of many things in one list; `make` answers the room that holds those of thing `i`. */
export function gathered(many: number, make: (i: number) => FeatureRoom): FeatureLists {
  const offsets = new Uint32Array(many + 1);
  let ids = new Int32Array(many * 100 + 64);
  let values = new Float32Array(ids.length);
  let count = 0;
  for (let i = 0; i < many; i++) {
    const own = make(i);
    if (count + own.count > ids.length) {
      const [wider, more] = [new Int32Array((count + own.count) * 2), new Float32Array((count + own.count) * 2)];
      wider.set(ids);
      more.set(values);
      [ids, values] = [wider, more];
    }
    ids.set(own.ids.subarray(0, own.count), count);
    values.set(own.values.subarray(0, own.count), count);
    count += own.count;
    offsets[i + 1] = count;
  }
  return { offsets, ids: ids.slice(0, count), values: values.slice(0, count) };
}
