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

/** Log-odds of each row. Tree by tree, since a tree stays in the processor's nearest memory and all rows would not. */
export function treesLogits(
  { base, roots, features, values, children }: Trees,
  rows: Float32Array,
  rowLength: number,
): Float64Array {
  const logits = new Float64Array(Math.floor(rows.length / rowLength)).fill(base);
  for (const root of roots) {
    for (let row = 0, offset = 0; row < logits.length; row++, offset += rowLength) {
      let node = root;
      let feature = features[node] as number;
      while (feature !== leaf) {
        node = (children[node] as number) + ((rows[offset + feature] as number) <= (values[node] as number) ? 0 : 1);
        feature = features[node] as number;
      }
      logits[row] = (logits[row] as number) + (values[node] as number);
    }
  }
  return logits;
}
