import { calibrated, type Calibration } from './calibration';
import { modelCategories } from './categories';
import type { ReadSentence } from './read-sentences';

/** So many sentences a category are looked at again. */
export const mostSentences = 20;
const nowhere = -12;

/** The mean log-odds of one category over the sentences, and what follows from it. */
export class LogitView {
  private readonly categories = modelCategories.length;
  private readonly mean: Float32Array;
  private readonly own: Float32Array;
  private readonly typeCounts = new Map<number, number>();
  private category = 0;
  best: readonly number[] = [];
  /** How many sentences of the category are to be expected, and how likely it is that there is one. */
  expected = 0;
  present = 0;

  constructor(
    private readonly sentences: readonly ReadSentence[],
    private readonly logits: readonly Float32Array[],
    readonly calibration: Calibration,
  ) {
    this.mean = new Float32Array(sentences.length * this.categories);
    for (const one of logits) {
      for (let i = 0; i < this.mean.length; i++) this.mean[i] = (this.mean[i] ?? 0) + (one[i] ?? 0) / logits.length;
    }
    this.own = new Float32Array(sentences.length);
    for (const sentence of sentences) {
      for (const type of sentence.types) this.typeCounts.set(type, (this.typeCounts.get(type) ?? 0) + 1);
    }
  }

  look(category: number): void {
    this.category = category;
    let [expected, none] = [0, 1];
    for (let i = 0; i < this.own.length; i++) {
      const logit = this.mean[i * this.categories + category] ?? 0;
      this.own[i] = logit;
      const sure = this.calibrated(logit);
      if (sure < leastCounted) continue;
      const chance = 1 / (1 + Math.exp(-sure));
      expected += chance;
      none *= 1 - Math.min(0.999, chance);
    }
    this.expected = expected;
    this.present = 1 - none;
    this.best = topOf(this.own, mostSentences);
  }

  get top(): number {
    return this.at(this.best[0] ?? -1);
  }

  get second(): number {
    return this.at(this.best[1] ?? -1);
  }

  at(i: number): number {
    return this.own[i] ?? nowhere;
  }

  calibrated(logit: number): number {
    return calibrated(this.calibration, this.category, logit);
  }

  ofModel(model: number, i: number): number {
    return this.logits[model]?.[i * this.categories + this.category] ?? 0;
  }

  /** How many of the best sentences have log-odds above a bound. */
  above(bound: number): number {
    return this.best.filter((i) => this.at(i) > bound).length;
  }

  /** The best of the other sentences of the same passage. */
  bestInPassage(i: number): number {
    const passage = this.sentences[i]?.passage;
    let best = nowhere;
    for (let j = i - 1; this.sentences[j]?.passage === passage && j >= 0; j--) best = Math.max(best, this.at(j));
    for (let j = i + 1; this.sentences[j]?.passage === passage && j < this.own.length; j++)
      best = Math.max(best, this.at(j));
    return best;
  }

  /** Of how many sentences the lexicon says this type. */
  typed(type: number): number {
    return this.typeCounts.get(type) ?? 0;
  }

  strongestOther(i: number, category: number): readonly [number, number] {
    let [best, which] = [nowhere, -1];
    for (let c = 0; c < this.categories; c++) {
      const logit = this.mean[i * this.categories + c] ?? nowhere;
      if (c !== category && logit > best) [best, which] = [logit, c];
    }
    return [best, which];
  }
}

/** Log-odds so low add nothing to what is to be expected. */
const leastCounted = -9;

/** Indices of the largest values, largest first; of equals the earlier. */
function topOf(values: Float32Array, many: number): readonly number[] {
  const best: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (best.length === many && value <= (values[best[many - 1] ?? 0] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && value > (values[best[at - 1] ?? 0] ?? 0)) at -= 1;
    best.splice(at, 0, i);
    if (best.length > many) best.pop();
  }
  return best;
}
