/** Examples of one statement: rows one after the other, and which verdict is right for each. */
export interface SoftmaxExamples {
  readonly rows: Float32Array;
  readonly rowLength: number;
  readonly verdicts: number;
  readonly right: readonly number[];
}

/** So much does each example count against the size of the weights. */
const trust = 0.05;
const rounds = 500;

/** Weights of each verdict for a row and one that stands alone: softmax regression over numbers brought to one scale. */
export function trainSoftmax({ rows, rowLength, verdicts, right }: SoftmaxExamples): Float32Array {
  const many = right.length;
  const { middle, spread } = scaleOf(rows, rowLength, many);
  const scaled = new Float64Array(many * rowLength);
  for (let i = 0; i < scaled.length; i++) {
    const c = i % rowLength;
    scaled[i] = ((rows[i] as number) - (middle[c] as number)) / (spread[c] as number);
  }
  const width = rowLength + 1;
  const gradientAt = (weights: Float64Array): Float64Array => {
    const gradient = weights.map((weight, i) => (i % width === rowLength ? 0 : weight));
    for (let e = 0; e < many; e++) {
      const shares = sharesOf(weights, scaled, e * rowLength, rowLength, verdicts);
      for (let v = 0; v < verdicts; v++) {
        const error = trust * ((shares[v] as number) - (right[e] === v ? 1 : 0));
        const from = v * width;
        for (let i = 0; i < rowLength; i++) {
          gradient[from + i] = (gradient[from + i] as number) + error * (scaled[e * rowLength + i] as number);
        }
        gradient[from + rowLength] = (gradient[from + rowLength] as number) + error;
      }
    }
    return gradient;
  };
  const found = descend(gradientAt, verdicts * width, 1 / (1 + trust * many * 0.5 * width), rounds);
  return unscaled(found, middle, spread, verdicts);
}

/** So far are verdicts expected to lean, in log-odds. */
const leaning = 2;

/**
 * What is to be added to the log-odds of each verdict but the last so that they fit labels of another hand: of a convention
 * that the weights did not learn. `chances`: of each example, by the weights.
 */
export function leaningOf(chances: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const verdicts = chances[0]?.length ?? 0;
  const odds = chances.map((shares) => shares.map((share) => Math.log(Math.max(1e-3, share))));
  const gradientAt = (added: Float64Array): Float64Array => {
    const gradient = added.map((one) => one / leaning ** 2);
    for (const [e, own] of odds.entries()) {
      const shares = softmax(own.map((one, v) => one + (added[v] ?? 0)));
      for (let v = 0; v < added.length; v++) {
        gradient[v] = (gradient[v] as number) + (shares[v] as number) - (right[e] === v ? 1 : 0);
      }
    }
    return gradient;
  };
  return [...descend(gradientAt, Math.max(0, verdicts - 1), 1 / (1 + right.length * 0.5), rounds)];
}

/** Nesterov's accelerated descent, which needs no luck: the functions are convex. */
function descend(
  gradientAt: (at: Float64Array) => Float64Array,
  size: number,
  step: number,
  steps: number,
): Float64Array {
  let at = new Float64Array(size);
  let ahead = at;
  for (let round = 0; round < steps; round++) {
    const gradient = gradientAt(ahead);
    const next = ahead.map((value, i) => value - step * (gradient[i] as number));
    const before = at;
    ahead = next.map((value, i) => value + (round / (round + 3)) * (value - (before[i] as number)));
    at = next;
  }
  return at;
}

function scaleOf(rows: Float32Array, rowLength: number, many: number): { middle: number[]; spread: number[] } {
  const middle: number[] = [];
  const spread: number[] = [];
  for (let c = 0; c < rowLength; c++) {
    let sum = 0;
    let squares = 0;
    for (let e = 0; e < many; e++) {
      const value = rows[e * rowLength + c] as number;
      sum += value;
      squares += value * value;
    }
    const mean = sum / Math.max(1, many);
    middle.push(mean);
    const deviation = Math.sqrt(Math.max(0, squares / Math.max(1, many) - mean * mean));
    spread.push(deviation < 1e-4 ? 1 : deviation);
  }
  return { middle, spread };
}

function sharesOf(
  weights: Float64Array,
  rows: Float64Array,
  offset: number,
  rowLength: number,
  verdicts: number,
): readonly number[] {
  const odds: number[] = [];
  for (let v = 0; v < verdicts; v++) {
    const from = v * (rowLength + 1);
    let sum = weights[from + rowLength] as number;
    for (let i = 0; i < rowLength; i++) sum += (weights[from + i] as number) * (rows[offset + i] as number);
    odds.push(sum);
  }
  return softmax(odds);
}

function softmax(odds: readonly number[]): readonly number[] {
  const most = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - most));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => one / all);
}

/** The same weights for rows that were not brought to one scale. */
function unscaled(
  weights: Float64Array,
  middle: readonly number[],
  spread: readonly number[],
  verdicts: number,
): Float32Array {
  const width = middle.length + 1;
  const out = new Float32Array(verdicts * width);
  for (let v = 0; v < verdicts; v++) {
    let alone = weights[v * width + middle.length] as number;
    for (const [i, mean] of middle.entries()) {
      const weight = (weights[v * width + i] as number) / (spread[i] as number);
      out[v * width + i] = weight;
      alone -= weight * mean;
    }
    out[v * width + middle.length] = alone;
  }
  return out;
}
