import type { Calibration } from '../contract/model/calibration';
import { modelCategories } from '../contract/model/categories';
import type { Heard } from './stack';

const steps = 15;
/** Sentences less likely than this that are none of the category teach nothing. */
const leastLogit = -7.5;
/** Keeps the slope near 1 where examples are few. */
const pull = 1e-3;
const leastSlope = 0.1;

/** Slope and shift of a logistic curve for each category (Platt), over what models said that had not seen the contracts. */
export function calibrationOf(heard: readonly Heard[]): Calibration {
  const categories = modelCategories.length;
  const slopes = new Float32Array(categories);
  const shifts = new Float32Array(categories);
  const shares = new Float32Array(categories);
  for (let category = 0; category < categories; category++) {
    const points = pointsOf(heard, category);
    [slopes[category], shifts[category]] = curveOf(points.logits, points.right);
    const holding = heard.filter(({ example }) =>
      example.gold.some((gold) => gold.category === modelCategories[category]),
    );
    shares[category] = holding.length / Math.max(1, heard.length);
  }
  return { slopes, shifts, shares };
}

interface Points {
  readonly logits: readonly number[];
  readonly right: readonly number[];
}

function pointsOf(heard: readonly Heard[], category: number): Points {
  const categories = modelCategories.length;
  const logits: number[] = [];
  const right: number[] = [];
  for (const { example, logits: said } of heard) {
    for (const [i, labels] of example.labels.entries()) {
      const place = i * categories + category;
      const logit = said.reduce((sum, one) => sum + (one[place] ?? 0), 0) / said.length;
      const own = labels.includes(category) ? 1 : 0;
      if (own === 0 && logit < leastLogit) continue;
      logits.push(logit);
      right.push(own);
    }
  }
  return { logits, right };
}

/** Slope and shift by Newton's method on the logistic loss; `right` holds 0 and 1. */
export function curveOf(logits: readonly number[], right: readonly number[]): readonly [number, number] {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < steps; step++) {
    let [slopeGradient, shiftGradient] = [pull * (slope - 1), 0];
    let [slopeSlope, slopeShift, shiftShift] = [pull, 0, pull];
    for (const [i, logit] of logits.entries()) {
      const chance = 1 / (1 + Math.exp(-(slope * logit + shift)));
      const error = chance - (right[i] ?? 0);
      const weight = chance * (1 - chance);
      slopeGradient += error * logit;
      shiftGradient += error;
      slopeSlope += weight * logit * logit;
      slopeShift += weight * logit;
      shiftShift += weight;
    }
    const determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
    if (Math.abs(determinant) < 1e-9) break;
    slope -= (shiftShift * slopeGradient - slopeShift * shiftGradient) / determinant;
    shift -= (slopeSlope * shiftGradient - slopeShift * slopeGradient) / determinant;
    slope = Math.max(leastSlope, slope);
  }
  return Number.isFinite(slope) && Number.isFinite(shift) ? [slope, shift] : [1, 0];
}
