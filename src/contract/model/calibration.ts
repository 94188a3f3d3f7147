/** What makes log-odds of one category comparable with those of another. One number a category in each. */
export interface Calibration {
  readonly slopes: Float32Array;
  readonly shifts: Float32Array;
  /** In what part of the contracts it was marked. */
  readonly shares: Float32Array;
}

/** Log-odds that a sentence is of the category, from those that the first level gives. */
export function calibrated({ slopes, shifts }: Calibration, category: number, logit: number): number {
  return (slopes[category] ?? 1) * logit + (shifts[category] ?? 0);
}
