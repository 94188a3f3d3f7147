import { add, addBias, addHeadings, level, pairHash, reserve, slot, wordFeature, type FeatureMaker } from './features';
import type { FeatureRoom } from './features';
import type { Stretch } from './headed-types';
import type { ReadSentence } from './read-sentences';

/** A longer passage is looked at in blocks of so many sentences. */
const longestBlock = 8;
const seeds = { word: 0x9b05688c, pair: 0xcbbb9d5d } as const;
/** How much the words of the block weigh together, and the pairs. */
const blockWeight = 0.7;

/** The sentences of its passage that the sentence at `index` is looked at with. */
export function blockAt(sentences: readonly ReadSentence[], index: number): Stretch {
  const passage = sentences[index]?.passage;
  let first = index;
  while (first > 0 && sentences[first - 1]?.passage === passage) first -= 1;
  const from = index - ((index - first) % longestBlock);
  let to = index + 1;
  while (to < from + longestBlock && to < sentences.length && sentences[to]?.passage === passage) to += 1;
  return { from, to };
}

/**
 * Its own words and headings, and the words and pairs of words of the passage: what is said of a clause in one of its sentences is
 * seldom said again in the next. What it gives must be what `passageLogitsOf` puts together from its parts.
 */
export const featuresInPassage: FeatureMaker = (sentences, index, room) => {
  ownFeaturesInPassage(sentences, index, room);
  addBlock(sentences, blockAt(sentences, index), room);
};

/** The part of {@link featuresInPassage} that is of the sentence itself. */
export const ownFeaturesInPassage: FeatureMaker = (sentences, index, room) => {
  const sentence = sentences[index];
  room.turn += 1;
  room.count = 0;
  if (!sentence) return;
  const { count, hashes } = sentence.tokens;
  reserve(room, count + sentence.headings.length + 1);
  for (let i = 0; i < count; i++) add(room, wordFeature(hashes[i] ?? 0));
  level(room, 0);
  addHeadings(sentence, room);
  addBias(room);
};

/** Adds each word and each pair of the block once. */
export function addBlock(sentences: readonly ReadSentence[], { from, to }: Stretch, room: FeatureRoom): void {
  room.turn += 1;
  const begin = room.count;
  for (let at = from; at < to; at++) {
    const { count, hashes } = sentences[at]?.tokens ?? nothing;
    reserve(room, room.count + count);
    for (let i = 0; i < count; i++) add(room, slot(hashes[i] as number, seeds.word));
  }
  const middle = level(room, begin, blockWeight);
  for (let at = from; at < to; at++) {
    const { count, hashes } = sentences[at]?.tokens ?? nothing;
    reserve(room, room.count + count);
    for (let i = 0; i + 1 < count; i++) {
      add(room, slot(pairHash(hashes[i] as number, hashes[i + 1] as number), seeds.pair));
    }
  }
  level(room, middle, blockWeight);
}

const nothing = { count: 0, hashes: new Uint32Array(0) };
