import { addWeights, sharedRoom, type LinearModel } from './linear-model';
import { addBlock, blockAt, ownFeaturesInPassage } from './passage-features';
import type { ReadSentence } from './read-sentences';

/** As `logitsOf` with `featuresInPassage`, but the words of a passage are looked up once for all its sentences. */
export function passageLogitsOf(model: LinearModel, sentences: readonly ReadSentence[]): Float32Array {
  const { categories, scales } = model;
  const room = sharedRoom();
  const logits = new Float32Array(sentences.length * categories);
  const shared = new Float64Array(categories);
  const sums = new Float64Array(categories);
  for (let index = 0; index < sentences.length;) {
    const block = blockAt(sentences, index);
    room.count = 0;
    addBlock(sentences, block, room);
    shared.fill(0);
    addWeights(model, room, shared, 0);
    for (; index < block.to; index++) {
      ownFeaturesInPassage(sentences, index, room);
      sums.set(shared);
      addWeights(model, room, sums, 0);
      const base = index * categories;
      for (let c = 0; c < categories; c++) logits[base + c] = (sums[c] as number) * (scales[c] as number);
    }
  }
  return logits;
}
