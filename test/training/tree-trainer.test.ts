import { describe, expect, it } from 'vitest';
import { treesLogits } from '../../src/contract/model/trees';
import { randomNumbers } from '../../src/training/folds';
import { trainTrees } from '../../src/training/tree-trainer';

describe('boosted trees', () => {
  const random = randomNumbers(3);
  const rows = Float32Array.from({ length: 4000 }, () => random());
  const right = Uint8Array.from({ length: 2000 }, (_, i) =>
    Number((rows[i * 2] ?? 0) > 0.5 !== (rows[i * 2 + 1] ?? 0) > 0.5),
  );

  it('learn what no single feature tells', () => {
    const trees = trainTrees({ rows, rowLength: 2, right }, { trees: 30, rate: 0.3, leaves: 8 });
    const logits = treesLogits(trees, rows, 2);
    const wrong = [...right].filter((one, i) => Number((logits[i] ?? 0) > 0) !== one).length;
    expect(wrong).toBeLessThan(60);
  });

  it('say the base rate where nothing tells', () => {
    const flat = new Float32Array(200);
    const some = Uint8Array.from({ length: 100 }, (_, i) => (i < 20 ? 1 : 0));
    const trees = trainTrees({ rows: flat, rowLength: 2, right: some }, { trees: 5, rate: 0.3, leaves: 8 });
    expect(1 / (1 + Math.exp(-(treesLogits(trees, flat, 2)[0] ?? 0)))).toBeCloseTo(0.2, 2);
  });
});
