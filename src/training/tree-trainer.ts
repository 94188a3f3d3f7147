import { leaf, type Trees } from '../contract/model/trees';

export interface TreeOptions {
  readonly trees: number;
  readonly rate: number;
  readonly leaves: number;
}

/** Rows of features and whether each is right. */
export interface TreeData {
  readonly rows: Float32Array;
  readonly rowLength: number;
  readonly right: Uint8Array;
}

const bins = 64;
const smoothing = 1;
const leastWeight = 1;
const leastGain = 1e-3;

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Node {
  split?: { readonly feature: number; readonly bound: number; readonly left: Node; readonly right: Node };
  value: number;
}

interface Leaf {
  readonly from: number;
  readonly to: number;
  readonly histogram: Float64Array;
  readonly gradient: number;
  readonly weight: number;
  readonly split: Split | undefined;
  readonly node: Node;
}

/** Boosted trees for the logistic loss, grown leaf by leaf on histograms. */
export function trainTrees(data: TreeData, options: TreeOptions): Trees {
  return new Booster(data, options).train();
}

class Booster {
  private readonly count: number;
  private readonly cuts: readonly Float32Array[];
  private readonly binned: Uint8Array;
  private readonly order: Int32Array;
  private readonly gradients: Float64Array;
  private readonly weights: Float64Array;
  private readonly logits: Float64Array;

  constructor(
    private readonly data: TreeData,
    private readonly options: TreeOptions,
  ) {
    this.count = data.right.length;
    this.cuts = Array.from({ length: data.rowLength }, (_, feature) => cutsOf(data, feature));
    this.binned = binnedRows(data, this.cuts);
    this.order = new Int32Array(this.count);
    this.gradients = new Float64Array(this.count);
    this.weights = new Float64Array(this.count);
    this.logits = new Float64Array(this.count);
  }

  train(): Trees {
    const { right } = this.data;
    const part = right.reduce((sum, one) => sum + one, 0) / Math.max(1, this.count);
    const bounded = Math.min(0.999, Math.max(0.001, part));
    const base = Math.log(bounded / (1 - bounded));
    this.logits.fill(base);
    const roots: Node[] = [];
    for (let tree = 0; tree < this.options.trees && this.count > 0; tree++) roots.push(this.grow());
    return flat(base, roots);
  }

  private grow(): Node {
    const { right } = this.data;
    for (let i = 0; i < this.count; i++) {
      const chance = 1 / (1 + Math.exp(-(this.logits[i] as number)));
      this.gradients[i] = chance - (right[i] as number);
      this.weights[i] = chance * (1 - chance);
      this.order[i] = i;
    }
    const root: Node = { value: 0 };
    const leaves: Leaf[] = [this.leafOf(0, this.count, this.histogram(0, this.count), root)];
    while (leaves.length < this.options.leaves) {
      let best = -1;
      for (const [i, one] of leaves.entries()) {
        if (one.split && one.split.gain > (leaves[best]?.split?.gain ?? 0)) best = i;
      }
      const chosen = leaves[best];
      if (!chosen?.split) break;
      leaves.splice(best, 1, ...this.divided(chosen, chosen.split));
    }
    for (const one of leaves) {
      one.node.value = (-this.options.rate * one.gradient) / (one.weight + smoothing);
      for (let k = one.from; k < one.to; k++) {
        const i = this.order[k] as number;
        this.logits[i] = (this.logits[i] as number) + one.node.value;
      }
    }
    return root;
  }

  private divided(parent: Leaf, { feature, bin }: Split): readonly Leaf[] {
    const { rowLength } = this.data;
    let [low, high] = [parent.from, parent.to - 1];
    while (low <= high) {
      const i = this.order[low] as number;
      if ((this.binned[i * rowLength + feature] as number) <= bin) low += 1;
      else {
        this.order[low] = this.order[high] as number;
        this.order[high] = i;
        high -= 1;
      }
    }
    const left: Node = { value: 0 };
    const right: Node = { value: 0 };
    parent.node.split = { feature, bound: boundOf(this.cuts[feature], bin), left, right };
    const leftIsSmaller = low - parent.from < parent.to - low;
    const small = leftIsSmaller ? this.histogram(parent.from, low) : this.histogram(low, parent.to);
    const large = parent.histogram;
    for (let k = 0; k < large.length; k++) large[k] = (large[k] as number) - (small[k] as number);
    return [
      this.leafOf(parent.from, low, leftIsSmaller ? small : large, left),
      this.leafOf(low, parent.to, leftIsSmaller ? large : small, right),
    ];
  }

  private histogram(from: number, to: number): Float64Array {
    const { rowLength } = this.data;
    const sums = new Float64Array(rowLength * bins * 2);
    for (let k = from; k < to; k++) {
      const i = this.order[k] as number;
      const gradient = this.gradients[i] as number;
      const weight = this.weights[i] as number;
      const row = i * rowLength;
      for (let f = 0; f < rowLength; f++) {
        const place = (f * bins + (this.binned[row + f] as number)) * 2;
        sums[place] = (sums[place] as number) + gradient;
        sums[place + 1] = (sums[place + 1] as number) + weight;
      }
    }
    return sums;
  }

  private leafOf(from: number, to: number, histogram: Float64Array, node: Node): Leaf {
    let [gradient, weight] = [0, 0];
    for (let k = from; k < to; k++) {
      const i = this.order[k] as number;
      gradient += this.gradients[i] as number;
      weight += this.weights[i] as number;
    }
    return { from, to, histogram, gradient, weight, split: this.bestSplit(histogram, gradient, weight), node };
  }

  private bestSplit(histogram: Float64Array, gradient: number, weight: number): Split | undefined {
    let best: Split | undefined;
    const whole = (gradient * gradient) / (weight + smoothing);
    for (let feature = 0; feature < this.data.rowLength; feature++) {
      let [left, leftWeight] = [0, 0];
      for (let bin = 0; bin < bins - 1; bin++) {
        const place = (feature * bins + bin) * 2;
        left += histogram[place] as number;
        leftWeight += histogram[place + 1] as number;
        if (leftWeight < leastWeight) continue;
        const rightWeight = weight - leftWeight;
        if (rightWeight < leastWeight) break;
        const right = gradient - left;
        const gain = (left * left) / (leftWeight + smoothing) + (right * right) / (rightWeight + smoothing) - whole;
        if (gain > (best?.gain ?? leastGain)) best = { gain, feature, bin };
      }
    }
    return best;
  }
}

/** Bounds between bins that hold about as many rows each. A value equal to a bound lies below it. */
function cutsOf({ rows, rowLength, right }: TreeData, feature: number): Float32Array {
  const values = new Float32Array(right.length);
  for (let i = 0; i < values.length; i++) values[i] = rows[i * rowLength + feature] as number;
  values.sort();
  const cuts: number[] = [];
  const largest = values[values.length - 1] ?? 0;
  for (let bin = 1; bin < bins; bin++) {
    const value = values[Math.floor((bin * values.length) / bins)] ?? 0;
    if (value < largest && value > (cuts.at(-1) ?? -Infinity)) cuts.push(value);
  }
  return Float32Array.from(cuts);
}

function binnedRows({ rows, rowLength, right }: TreeData, cuts: readonly Float32Array[]): Uint8Array {
  const binned = new Uint8Array(rows.length);
  for (let f = 0; f < rowLength; f++) {
    const bounds = cuts[f] as Float32Array;
    for (let i = 0; i < right.length; i++) {
      const value = rows[i * rowLength + f] as number;
      let [low, high] = [0, bounds.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (bounds[middle] as number)) low = middle + 1;
        else high = middle;
      }
      binned[i * rowLength + f] = low;
    }
  }
  return binned;
}

function boundOf(cuts: Float32Array | undefined, bin: number): number {
  return cuts?.[bin] ?? Infinity;
}

function flat(base: number, roots: readonly Node[]): Trees {
  const nodes: Node[] = [];
  const children: number[] = [];
  const starts: number[] = [];
  for (const root of roots) {
    starts.push(nodes.length);
    const waiting = [nodes.push(root) - 1];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const split = nodes[at]?.split;
      if (!split) continue;
      children[at] = nodes.length;
      waiting.push(nodes.push(split.left) - 1, nodes.push(split.right) - 1);
    }
  }
  return {
    base: Math.fround(base),
    roots: Uint32Array.from(starts),
    features: Uint8Array.from(nodes, (node) => node.split?.feature ?? leaf),
    values: Float32Array.from(nodes, (node) => node.split?.bound ?? node.value),
    children: Uint16Array.from(nodes, (_, i) => children[i] ?? 0),
  };
}
