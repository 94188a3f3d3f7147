import type { Unit } from './units';

/** The words of a unit by how often they stand in it. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf({ tokens }: Pick<Unit, 'tokens'>): Bag {
  const bag = new Map<string, number>();
  for (const { key } of tokens) {
    if (!/[\p{L}\p{N}]/u.test(key)) continue;
    const word = key.toLowerCase();
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

export function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** How many words two units share. */
export function shared(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of small) common += Math.min(count, large.get(word) ?? 0);
  return common;
}

/** 0 to 1: shared words as a share of both. */
export function likeness(a: Bag, b: Bag): number {
  const sum = sizeOf(a) + sizeOf(b);
  return sum === 0 ? 1 : (2 * shared(a, b)) / sum;
}

/** What is left of a bag when another one is taken out of it. */
export function rest(a: Bag, b: Bag): Bag {
  const left = new Map<string, number>();
  for (const [word, count] of a) {
    const over = count - (b.get(word) ?? 0);
    if (over > 0) left.set(word, over);
  }
  return left;
}
