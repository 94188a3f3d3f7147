/** Boosted decision trees. Nodes of all trees stand in one list; the root of tree t is `roots[t]`. */
export interface Trees {
  /** Log-odds before the first tree. */
  readonly base: number;
  readonly roots: Uint32Array;
  /** Feature a node splits on; {@link leaf} for a leaf. */
  readonly features: Uint8Array;
  /** Go left below or at it; the value of a leaf. */
  readonly values: Float32Array;
  /** Left child; the right one follows it. */
  readonly children: Uint16Array;
}

export const leaf = 255;

/** Log-odds of the row of features that begins at `offset`. */
export function treesLogit(
  { base, roots, features, values, children }: Trees,
  row: Float32Array,
  offset: number,
): number {
  let sum = base;
  for (const root of roots) {
    let node = root;
    let feature = features[node] as number;
    while (feature !== leaf) {
      node = (children[node] as number) + ((row[offset + feature] as number) <= (values[node] as number) ? 0 : 1);
      feature = features[node] as number;
    }
    sum += values[node] as number;
  }
  return sum;
}
