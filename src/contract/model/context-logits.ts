import { addNeighbour, neighbours, neighbourWeight, ownFeaturesInContext, reach, type Neighbour } from './features';
import { addWeights, sharedRoom, type LinearModel } from './linear-model';
import type { ReadSentence } from './read-sentences';

/** What one role gives for each sentence as a neighbour: summed weights, and over how many words. */
interface Part {
  readonly sums: Float64Array;
  readonly words: Uint32Array;
}

/** Of those near a sentence only the sum is asked for: from sums over all that came before, two of which tell it. */
interface RunningPart extends Part {
  readonly runningSums: Float64Array;
  readonly runningWords: Uint32Array;
}

/** As `logitsOf` with `featuresInContext`, but each sentence's words are looked up once for all its neighbours. */
export function contextLogitsOf(model: LinearModel, sentences: readonly ReadSentence[]): Float32Array {
  const { categories, scales } = model;
  const [before, behind, near] = neighbours.map((role) => partOf(model, sentences, role));
  const around = near && running(near, sentences.length, categories);
  const room = sharedRoom();
  const logits = new Float32Array(sentences.length * categories);
  const sums = new Float64Array(categories);
  for (let index = 0; index < sentences.length; index++) {
    ownFeaturesInContext(sentences, index, room);
    sums.fill(0);
    addWeights(model, room, sums, 0);
    if (before && index > 0) addPart(sums, before, index - 1, valueOf('before', before.words[index - 1]));
    if (behind && index + 1 < sentences.length)
      addPart(sums, behind, index + 1, valueOf('behind', behind.words[index + 1]));
    if (around) addNear(sums, around, index);
    const base = index * categories;
    for (let c = 0; c < categories; c++) logits[base + c] = (sums[c] as number) * (scales[c] as number);
  }
  return logits;
}

function partOf(model: LinearModel, sentences: readonly ReadSentence[], role: Neighbour): Part {
  const room = sharedRoom();
  const sums = new Float64Array(sentences.length * model.categories);
  const words = new Uint32Array(sentences.length);
  for (let index = 0; index < sentences.length; index++) {
    room.count = 0;
    addNeighbour(sentences[index], role, room);
    room.values.fill(1, 0, room.count);
    addWeights(model, room, sums, index * model.categories);
    words[index] = room.count;
  }
  return { sums, words };
}

function running(part: Part, count: number, categories: number): RunningPart {
  const runningSums = new Float64Array((count + 1) * categories);
  const runningWords = new Uint32Array(count + 1);
  for (let index = 0; index < count; index++) {
    const base = index * categories;
    runningWords[index + 1] = (runningWords[index] as number) + (part.words[index] as number);
    for (let c = base; c < base + categories; c++) {
      runningSums[c + categories] = (runningSums[c] as number) + (part.sums[c] as number);
    }
  }
  return { ...part, runningSums, runningWords };
}

function addNear(sums: Float64Array, near: RunningPart, index: number): void {
  const { runningSums, runningWords } = near;
  const from = Math.max(0, index - reach);
  const to = Math.min(near.words.length, index + reach + 1);
  const words = (runningWords[to] as number) - (runningWords[from] as number) - (near.words[index] as number);
  const value = valueOf('near', words);
  if (value === 0) return;
  const categories = sums.length;
  const [first, last, own] = [from * categories, to * categories, index * categories];
  for (let c = 0; c < categories; c++) {
    const all = (runningSums[last + c] as number) - (runningSums[first + c] as number) - (near.sums[own + c] as number);
    sums[c] = (sums[c] as number) + value * all;
  }
}

function valueOf(role: Neighbour, words: number | undefined): number {
  return words === undefined || words === 0 ? 0 : Math.fround(neighbourWeight(role) / Math.sqrt(words));
}

function addPart(sums: Float64Array, part: Part, index: number, value: number): void {
  const categories = sums.length;
  const base = index * categories;
  for (let c = 0; c < categories; c++) sums[c] = (sums[c] as number) + value * (part.sums[base + c] as number);
}
