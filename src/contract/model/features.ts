import { clauseTypes } from '../clause-type';
import { termKinds } from '../term-registry';
import type { ReadSentence } from './read-sentences';
import { hashOf } from './tokens';

/** Features are numbers below this: hashes of what they stand for. */
export const featureSpace = 1 << 20;

/** The features of one sentence. The arrays are room for it and are written anew for the next. */
export interface FeatureRoom {
  count: number;
  ids: Int32Array;
  values: Float32Array;
  /** Features of the sentence at hand, to count each once: by place what is held and since which turn. Small, to stay near. */
  held: Int32Array;
  turns: Int32Array;
  turn: number;
}

/** Writes the features of the sentence at `index` into the room. */
export type FeatureMaker = (sentences: readonly ReadSentence[], index: number, room: FeatureRoom) => void;

const seeds = {
  word: 0x1b873593,
  pair: 0x85ebca6b,
  heading: 0x27d4eb2f,
  type: 0x165667b1,
  kind: 0x2545f491,
  before: 0x6a09e667,
  behind: 0x3c6ef372,
  near: 0x510e527f,
  place: 0x1f83d9ab,
  length: 0x5be0cd19,
} as const;
const weights = { heading: 0.5, type: 0.5, kind: 0.5, neighbour: 0.5, near: 0.5, place: 0.4 } as const;
/** So many sentences to each side are looked at. */
export const reach = 3;
const bias = slot(hashOf('bias'), 0x632be59b);
// By name, so that a type or kind added to the lists leaves the others as they are.
const typeFeatures = clauseTypes.map((type) => slot(hashOf(type), seeds.type));
const kindFeatures = termKinds.map((kind) => slot(hashOf(kind), seeds.kind));

/** A power of two; more than twice the features that most sentences have. */
const heldPlaces = 1 << 13;

export function featureRoom(): FeatureRoom {
  return {
    count: 0,
    ids: new Int32Array(4096),
    values: new Float32Array(4096),
    held: new Int32Array(heldPlaces),
    turns: new Int32Array(heldPlaces),
    turn: 0,
  };
}

/** Words, pairs of words, words of the headings above, what the lexicon calls it, kinds of terms read in it; groups weigh alike. */
export const featuresOf: FeatureMaker = (sentences, index, room) => {
  const sentence = sentences[index];
  if (!sentence) return;
  const { count, hashes } = sentence.tokens;
  reserve(room, count * 2 + sentence.headings.length + sentence.types.length + sentence.kinds.length + 1);
  room.turn += 1;
  room.count = 0;
  for (let i = 0; i < count; i++) add(room, wordFeature(hashes[i] ?? 0));
  const pairs = level(room, 0);
  for (let i = 0; i + 1 < count; i++) add(room, pairFeature(hashes[i] ?? 0, hashes[i + 1] ?? 0));
  level(room, pairs);
  let from = addHeadings(sentence, room);
  for (const type of sentence.types) add(room, typeFeatures[type] ?? bias);
  room.values.fill(weights.type, from, room.count);
  from = room.count;
  for (const kind of sentence.kinds) add(room, kindFeatures[kind] ?? bias);
  room.values.fill(weights.kind, from, room.count);
  addBias(room);
};

/**
 * Its own words and headings more coarsely, and the words around it: a sentence under a lead-in says little alone. What it gives must be
 * what `contextLogitsOf` puts together from its parts.
 */
export const featuresInContext: FeatureMaker = (sentences, index, room) => {
  ownFeaturesInContext(sentences, index, room);
  for (const [role, offset] of [
    ['before', -1],
    ['behind', 1],
  ] as const) {
    const from = room.count;
    addNeighbour(sentences[index + offset], role, room);
    level(room, from, weights.neighbour);
  }
  const from = room.count;
  for (let i = index - reach; i <= index + reach; i++) if (i !== index) addNeighbour(sentences[i], 'near', room);
  level(room, from, weights.near);
};

/** The part of {@link featuresInContext} that is of the sentence itself. */
export const ownFeaturesInContext: FeatureMaker = (sentences, index, room) => {
  const sentence = sentences[index];
  room.turn += 1;
  room.count = 0;
  if (!sentence) return;
  const { count, hashes } = sentence.tokens;
  reserve(room, count + sentence.headings.length + sentence.types.length + sentence.kinds.length + 4);
  for (let i = 0; i < count; i++) add(room, wordFeature(hashes[i] ?? 0));
  level(room, 0);
  let from = addHeadings(sentence, room);
  for (const type of sentence.types) add(room, typeFeatures[type] ?? bias);
  for (const kind of sentence.kinds) add(room, kindFeatures[kind] ?? bias);
  room.values.fill(weights.type, from, room.count);
  from = room.count;
  add(room, slot(1 + Math.min(4, Math.floor((index / sentences.length) * 5)), seeds.place));
  if (index < 15) add(room, slot(11 + Math.floor(index / 3), seeds.place));
  add(room, slot(1 + Math.min(6, 31 - Math.clz32(count + 1)), seeds.length));
  room.values.fill(weights.place, from, room.count);
  addBias(room);
};

/** What a sentence is to another one: the one before it, the one behind it, one of those near it. */
export type Neighbour = 'before' | 'behind' | 'near';
export const neighbours: readonly Neighbour[] = ['before', 'behind', 'near'];

/** How much a neighbour's words weigh together. */
export function neighbourWeight(role: Neighbour): number {
  return role === 'near' ? weights.near : weights.neighbour;
}

/** Adds the telling words of a neighbour with no values yet. */
export function addNeighbour(sentence: ReadSentence | undefined, role: Neighbour, room: FeatureRoom): void {
  if (!sentence) return;
  const { telling } = sentence;
  const seed = seeds[role];
  room.turn += 1;
  reserve(room, room.count + telling.length);
  for (let i = 0; i < telling.length; i++) add(room, slot(telling[i] as number, seed));
}

/** Each word of the sentences once, but for those that are `hidden`; all weigh alike. */
export function addWords(sentences: readonly ReadSentence[], room: FeatureRoom, hidden?: ReadonlySet<number>): void {
  room.turn += 1;
  room.count = 0;
  for (const { tokens } of sentences) {
    reserve(room, room.count + tokens.count + 1);
    for (const hash of tokens.hashes) if (!hidden?.has(hash)) add(room, wordFeature(hash));
  }
  reserve(room, level(room, 0) + 1);
  addBias(room);
}

/** Adds the words of the headings it stands under; answers how many features there are then. */
export function addHeadings({ headings }: ReadSentence, room: FeatureRoom): number {
  const from = room.count;
  for (const hash of headings) add(room, slot(hash, seeds.heading));
  return level(room, from, weights.heading);
}

export function addBias(room: FeatureRoom): void {
  const at = room.count;
  add(room, bias);
  room.values[at] = 1;
}

export function wordFeature(hash: number): number {
  return slot(hash, seeds.word);
}

export function pairFeature(one: number, two: number): number {
  return slot(pairHash(one, two), seeds.pair);
}

export function pairHash(one: number, two: number): number {
  return Math.imul(one, 0x9e3779b1) + two;
}

export function slot(hash: number, seed: number): number {
  let mixed = Math.imul(hash ^ seed, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 13;
  return mixed & (featureSpace - 1);
}

export function reserve(room: FeatureRoom, needed: number): void {
  if (needed * 2 > room.held.length) widen(room, needed * 2);
  if (needed <= room.ids.length) return;
  const { ids, values } = room;
  room.ids = new Int32Array(needed * 2);
  room.values = new Float32Array(needed * 2);
  room.ids.set(ids);
  room.values.set(values);
}

/** What is held moves to its places in the wider room. */
function widen(room: FeatureRoom, least: number): void {
  const { held, turns } = room;
  const places = 1 << (32 - Math.clz32(least - 1));
  room.held = new Int32Array(places);
  room.turns = new Int32Array(places);
  for (const [at, id] of held.entries()) if (turns[at] === room.turn) hold(room, id);
}

export function add(room: FeatureRoom, id: number): void {
  if (!hold(room, id)) return;
  room.ids[room.count] = id;
  room.count += 1;
}

/** Whether it was not held before. */
function hold({ held, turns, turn }: FeatureRoom, id: number): boolean {
  const last = held.length - 1;
  let at = id & last;
  while (turns[at] === turn) {
    if (held[at] === id) return false;
    at = (at + 1) & last;
  }
  turns[at] = turn;
  held[at] = id;
  return true;
}

/** Gives the features from `from` on the same value, smaller the more there are. */
export function level(room: FeatureRoom, from: number, weight = 1): number {
  const many = room.count - from;
  if (many > 0) room.values.fill(weight / Math.sqrt(many), from, room.count);
  return room.count;
}
