import { featureSpace } from './features';

/**
 * Which features a model knows, and the row of each: the known features are numbered in order. One bit a feature and a count for
 * every 32 of them stay in the processor's nearest memory, where a list of a million rows would not.
 */
export interface FeatureRows {
  readonly bits: Uint32Array;
  /** How many known features come before those of each word of bits. */
  readonly before: Uint32Array;
  readonly count: number;
}

/** `features` in ascending order. */
export function featureRowsOf(features: Iterable<number>): FeatureRows {
  const bits = new Uint32Array(featureSpace >>> 5);
  const before = new Uint32Array(bits.length);
  let count = 0;
  for (const feature of features) {
    bits[feature >>> 5] = (bits[feature >>> 5] as number) | (1 << (feature & 31));
    count += 1;
  }
  let known = 0;
  for (let word = 0; word < bits.length; word++) {
    before[word] = known;
    known += ones(bits[word] as number);
  }
  return { bits, before, count };
}

/** -1 where the model does not know the feature. */
export function rowOf({ bits, before }: FeatureRows, feature: number): number {
  const word = feature >>> 5;
  const own = bits[word] as number;
  const bit = 1 << (feature & 31);
  return (own & bit) === 0 ? -1 : (before[word] as number) + ones(own & (bit - 1));
}

/** The known features in ascending order. */
export function knownFeatures({ bits }: FeatureRows): readonly number[] {
  const known: number[] = [];
  for (const [word, own] of bits.entries()) {
    for (let bit = 0; own !== 0 && bit < 32; bit++) if ((own & (1 << bit)) !== 0) known.push(word * 32 + bit);
  }
  return known;
}

/** How many bits of 32 are set. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
