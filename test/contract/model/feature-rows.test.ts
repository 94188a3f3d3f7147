import { describe, expect, it } from 'vitest';
import { featureRowsOf, knownFeatures, rowOf } from '../../../src/contract/model/feature-rows';
import { featureSpace } from '../../../src/contract/model/features';

describe('rows of features', () => {
  const features = [0, 1, 31, 32, 63, 64, 1000, 1031, featureSpace - 1];

  it('number the known features in order', () => {
    const rows = featureRowsOf(features);
    expect(features.map((feature) => rowOf(rows, feature))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows.count).toBe(features.length);
  });

  it('have none for the others', () => {
    const rows = featureRowsOf(features);
    expect([2, 30, 33, 62, 65, 999, 1001].map((feature) => rowOf(rows, feature))).toEqual([-1, -1, -1, -1, -1, -1, -1]);
    expect(rowOf(featureRowsOf([]), 5)).toBe(-1);
  });

  it('tell the features again', () => {
    expect(knownFeatures(featureRowsOf(features))).toEqual(features);
  });
});
