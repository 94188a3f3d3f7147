import { bagOf, likeness, rest, shared, sizeOf, type Bag } from './similarity';
import type { Unit } from './units';

/** Units of both versions that are one clause: usually one of each; several where it was split or joined; none where it is new or gone. */
export interface Match {
  /** Indices into the old units, in order. */
  readonly old: readonly number[];
  /** Indices into the new units, in order. */
  readonly fresh: readonly number[];
  /** It stands elsewhere among the others than before. */
  readonly moved: boolean;
}

/** From this on two units in the same place are one that was edited. */
const edited = 0.45;
/** Elsewhere more is asked for, and enough words that it cannot be chance. */
const movedAndEdited = 0.6;
const fewestWords = 8;
/** Words of a unit all of which stand in the other one too. */
const fewestContained = 3;
/** Blocks with more pairs than this are not weighed pair by pair. */
const pairsWeighed = 60_000;
/** A word that stands in more units than this tells nothing of where one came from. */
const rareIn = 12;

/**
 * Lays two versions side by side: equal units first, then similar ones between them, then what was moved, split or joined.
 * In the order of the new version; what is gone stands where it was. Linear but for stretches that were rewritten.
 */
export function alignUnits(before: readonly Unit[], after: readonly Unit[]): readonly Match[] {
  const aligner = new Aligner(before, after);
  aligner.equal();
  aligner.between();
  aligner.elsewhere();
  aligner.splitAndJoined();
  return aligner.matches();
}

class Aligner {
  private readonly oldOf: (number | undefined)[];
  private readonly newOf: (number | undefined)[];
  private readonly oldBags: readonly Bag[];
  private readonly newBags: readonly Bag[];
  private readonly oldHeadings: ReadonlyMap<string, number>;
  private readonly newHeadings: ReadonlyMap<string, number>;
  /** New units that are a part of the old one, by its index, and the other way round. */
  private readonly splits = new Map<number, number[]>();
  private readonly joins = new Map<number, number[]>();
  private readonly moved = new Set<number>();

  constructor(
    private readonly before: readonly Unit[],
    private readonly after: readonly Unit[],
  ) {
    this.oldOf = new Array<number | undefined>(after.length).fill(undefined);
    this.newOf = new Array<number | undefined>(before.length).fill(undefined);
    this.oldBags = before.map(bagOf);
    this.newBags = after.map(bagOf);
    this.oldHeadings = headingsOf(before);
    this.newHeadings = headingsOf(after);
  }

  private pair(old: number, fresh: number): void {
    this.newOf[old] = fresh;
    this.oldOf[fresh] = old;
  }

  /** Units whose words stand once on both sides; those out of order were moved. */
  equal(): void {
    const olds = placesByKey(this.before);
    const news = placesByKey(this.after);
    const unique: (readonly [number, number])[] = [];
    for (const [key, fresh] of news) {
      const old = olds.get(key);
      if (old?.length === 1 && fresh.length === 1 && old[0] !== undefined && fresh[0] !== undefined)
        unique.push([old[0], fresh[0]]);
    }
    unique.sort((a, b) => a[1] - b[1]);
    const kept = longestRising(unique.map(([old]) => old));
    for (const [index, [old, fresh]] of unique.entries()) {
      if (kept.has(index)) this.pair(old, fresh);
      else if (sizeOf(this.oldBags[old] ?? new Map()) >= fewestWords) {
        this.pair(old, fresh);
        this.moved.add(fresh);
      }
    }
  }

  /** Between two pairs that stay in order, the best pairing of what is left there. */
  between(): void {
    let [old, fresh] = [0, 0];
    for (const [oldEnd, newEnd] of [...this.anchors(), [this.before.length, this.after.length] as const]) {
      this.block(this.free(old, oldEnd, this.newOf), this.free(fresh, newEnd, this.oldOf));
      [old, fresh] = [oldEnd + 1, newEnd + 1];
    }
  }

  private anchors(): readonly (readonly [number, number])[] {
    return this.oldOf.flatMap((old, fresh) =>
      old === undefined || this.moved.has(fresh) ? [] : [[old, fresh] as const],
    );
  }

  private free(from: number, to: number, taken: readonly (number | undefined)[]): readonly number[] {
    const free: number[] = [];
    for (let at = from; at < to; at++) if (taken[at] === undefined) free.push(at);
    return free;
  }

  private block(olds: readonly number[], news: readonly number[]): void {
    if (olds.length === 0 || news.length === 0 || olds.length * news.length > pairsWeighed) return;
    const columns = news.length;
    const best = Array.from({ length: olds.length + 1 }, () => new Float64Array(columns + 1));
    const score = olds.map((old) => news.map((fresh) => this.score(old, fresh)));
    const at = (row: number, column: number) => best[row]?.[column] ?? 0;
    const paired = (row: number, column: number) => {
      const own = score[row]?.[column] ?? 0;
      return own < edited ? -1 : own + at(row + 1, column + 1);
    };
    for (let row = olds.length - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--) {
        const line = best[row];
        if (line) line[column] = Math.max(paired(row, column), at(row + 1, column), at(row, column + 1));
      }
    for (let [row, column] = [0, 0]; row < olds.length && column < columns;) {
      if (paired(row, column) >= at(row, column)) {
        const [old, fresh] = [olds[row++], news[column++]];
        if (old !== undefined && fresh !== undefined) this.pair(old, fresh);
      } else if (at(row + 1, column) >= at(row, column + 1)) row++;
      else column++;
    }
  }

  /** Likeness of the words; the same heading or number speaks for two units whose words were rewritten. */
  private score(old: number, fresh: number): number {
    const [a, b] = [this.before[old], this.after[fresh]];
    const [oldBag, newBag] = [this.oldBags[old], this.newBags[fresh]];
    if (!a || !b || !oldBag || !newBag) return 0;
    const own = likeness(oldBag, newBag);
    const heading = headingOf(a);
    // A heading that stands once on both sides names its clause whatever became of the words.
    if (heading !== '' && heading === headingOf(b)) return own + (this.isNamedOnce(heading) ? edited : 0.2);
    const smaller = Math.min(sizeOf(oldBag), sizeOf(newBag));
    if (own < edited && smaller >= fewestContained && shared(oldBag, newBag) === smaller) return edited;
    return own < 0.15 ? own : own + (a.label !== '' && a.label === b.label ? 0.1 : 0);
  }

  private isNamedOnce(heading: string): boolean {
    return this.oldHeadings.get(heading) === 1 && this.newHeadings.get(heading) === 1;
  }

  /** What has no partner near may have one far away: the units that share its rare words are looked at. */
  elsewhere(): void {
    const index = this.rareWords();
    for (const [fresh, old] of this.oldOf.entries()) {
      const bag = this.newBags[fresh];
      if (old !== undefined || bag === undefined || sizeOf(bag) < fewestWords) continue;
      const found = this.likeliest(bag, index);
      if (found === undefined) continue;
      this.pair(found, fresh);
      if (!this.isInOrder(found, fresh)) this.moved.add(fresh);
    }
  }

  /** The old units without partner, by their words. */
  private rareWords(): ReadonlyMap<string, readonly number[]> {
    const index = new Map<string, number[]>();
    for (const [old, fresh] of this.newOf.entries()) {
      if (fresh !== undefined) continue;
      for (const word of this.oldBags[old]?.keys() ?? []) {
        const places = index.get(word);
        if (places === undefined) index.set(word, [old]);
        else if (places.length <= rareIn) places.push(old);
      }
    }
    return index;
  }

  private likeliest(bag: Bag, index: ReadonlyMap<string, readonly number[]>): number | undefined {
    const votes = new Map<number, number>();
    for (const word of bag.keys()) {
      const places = index.get(word) ?? [];
      if (places.length <= rareIn) for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1);
    }
    let [found, best]: [number | undefined, number] = [undefined, movedAndEdited];
    for (const [place] of [...votes].sort((a, b) => b[1] - a[1]).slice(0, 5)) {
      const own = this.newOf[place] === undefined ? likeness(this.oldBags[place] ?? new Map(), bag) : 0;
      if (own >= best) [found, best] = [place, own];
    }
    return found;
  }

  private isInOrder(old: number, fresh: number): boolean {
    const near = (step: 1 | -1): number | undefined => {
      for (let at = fresh + step; at >= 0 && at < this.oldOf.length; at += step)
        if (this.oldOf[at] !== undefined && !this.moved.has(at)) return this.oldOf[at];
      return undefined;
    };
    return (near(-1) ?? -1) < old && old < (near(1) ?? Infinity);
  }

  /** A unit without partner whose words are what a neighbour's partner has lost is a part of it. */
  splitAndJoined(): void {
    for (const [fresh, old] of this.oldOf.entries()) {
      if (old !== undefined) continue;
      const whole = this.wholeOf(fresh, this.newBags, this.oldBags, this.oldOf, this.splits);
      if (whole !== undefined) this.splits.set(whole, [...(this.splits.get(whole) ?? []), fresh]);
    }
    for (const [old, fresh] of this.newOf.entries()) {
      if (fresh !== undefined) continue;
      const whole = this.wholeOf(old, this.oldBags, this.newBags, this.newOf, this.joins);
      if (whole !== undefined) this.joins.set(whole, [...(this.joins.get(whole) ?? []), old]);
    }
  }

  private wholeOf(
    part: number,
    parts: readonly Bag[],
    wholes: readonly Bag[],
    partner: readonly (number | undefined)[],
    taken: ReadonlyMap<number, readonly number[]>,
  ): number | undefined {
    const bag = parts[part];
    if (bag === undefined || sizeOf(bag) < fewestWords) return undefined;
    for (const step of [-1, 1] as const) {
      let at = part + step;
      while (at >= 0 && at < partner.length && partner[at] === undefined && Math.abs(at - part) < 6) at += step;
      const whole = partner[at];
      const wholeBag = whole === undefined ? undefined : wholes[whole];
      if (whole === undefined || wholeBag === undefined) continue;
      let left = rest(wholeBag, parts[at] ?? new Map());
      for (const other of taken.get(whole) ?? []) left = rest(left, parts[other] ?? new Map());
      if (shared(bag, left) >= 0.6 * sizeOf(bag)) return whole;
    }
    return undefined;
  }

  matches(): readonly Match[] {
    const splitOf = new Set([...this.splits.values()].flat());
    const joinedOf = new Set([...this.joins.values()].flat());
    const gone = this.goneBehind(joinedOf);
    const found: Match[] = [...(gone.get(-1) ?? [])];
    for (const [fresh, old] of this.oldOf.entries()) {
      if (!splitOf.has(fresh)) {
        const news = old === undefined ? [fresh] : [fresh, ...(this.splits.get(old) ?? [])].sort((a, b) => a - b);
        const olds = old === undefined ? [] : [old, ...(this.joins.get(fresh) ?? [])].sort((a, b) => a - b);
        found.push({ old: olds, fresh: news, moved: this.moved.has(fresh) });
      }
      found.push(...(gone.get(fresh) ?? []));
    }
    return found;
  }

  /** What is gone, by the new unit behind whose partner it stood. */
  private goneBehind(joined: ReadonlySet<number>): ReadonlyMap<number, readonly Match[]> {
    const gone = new Map<number, Match[]>();
    let behind = -1;
    for (const [old, fresh] of this.newOf.entries()) {
      if (fresh !== undefined) {
        if (!this.moved.has(fresh)) behind = fresh;
      } else if (!joined.has(old))
        gone.set(behind, [...(gone.get(behind) ?? []), { old: [old], fresh: [], moved: false }]);
    }
    return gone;
  }
}

function headingOf({ name, label }: Unit): string {
  return name
    .slice(name.startsWith(label) ? label.length : 0)
    .trim()
    .toLowerCase();
}

function headingsOf(units: readonly Unit[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const unit of units) count.set(headingOf(unit), (count.get(headingOf(unit)) ?? 0) + 1);
  return count;
}

function placesByKey(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { key }] of units.entries()) {
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  }
  return places;
}

/** Indices of a longest rising subsequence. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
}
