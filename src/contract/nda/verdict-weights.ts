/**
 * What a statement's row weighs for each verdict, one statement after the other: a weight for each number of the row and one
 * that stands alone.
 */
export interface VerdictWeights {
  readonly rowLength: number;
  readonly verdicts: number;
  readonly weights: Float32Array;
}

/** How likely each verdict is by the row of statement `s`, which begins at `offset`. */
export function chances(
  { rowLength, verdicts, weights }: VerdictWeights,
  s: number,
  rows: Float32Array,
  offset: number,
): readonly number[] {
  const odds: number[] = [];
  for (let v = 0; v < verdicts; v++) {
    const from = (s * verdicts + v) * (rowLength + 1);
    let sum = weights[from + rowLength] as number;
    for (let i = 0; i < rowLength; i++) sum += (weights[from + i] as number) * (rows[offset + i] as number);
    odds.push(sum);
  }
  const most = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - most));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => one / all);
}
