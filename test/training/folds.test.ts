import { describe, expect, it } from 'vitest';
import { foldsOf, randomNumbers } from '../../src/training/folds';

function invented(seed: number, words = 3000): string {
  const random = randomNumbers(seed);
  return Array.from({ length: words }, () =>
    Math.floor(random() * 26 ** 4)
      .toString(26)
      .replace(/\d/g, 'x'),
  ).join(' ');
}

describe('folds', () => {
  it('puts near-duplicates into one fold', () => {
    const texts = Array.from({ length: 12 }, (_, i) => invented(i + 1));
    const copy = `${texts[3] ?? ''} with a new ending`;
    const folds = foldsOf([...texts, copy], 5);
    expect(folds[12]).toBe(folds[3]);
  });

  it('spreads unlike texts evenly and the same way each time', () => {
    const texts = Array.from({ length: 20 }, (_, i) => invented(i + 1, 400));
    const folds = foldsOf(texts, 5);
    for (const fold of [0, 1, 2, 3, 4]) expect(folds.filter((one) => one === fold)).toHaveLength(4);
    expect(foldsOf(texts, 5)).toEqual(folds);
  });
});
