import { wordsWithSpaceDiff } from 'diff';

/** A stretch that stays, is added or is removed. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly value: string;
}

const same = 0;
const added = 1;
const removed = 2;
const kinds = ['same', 'added', 'removed'] as const;
/** No path ends on this diagonal. */
const none = -2;

/**
 * The same changes as `diffWordsWithSpace` of jsdiff, which compares words as strings and makes objects at each step. Here each
 * word is a number and paths are numbers too: a redline that shares few words with its clause takes thousands of steps.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const oldWords = wordsWithSpaceDiff.tokenize(before);
  const newWords = wordsWithSpaceDiff.tokenize(after);
  const ids = new Map<string, number>();
  const path = new ShortestPath(numbered(oldWords, ids), numbered(newWords, ids));
  let [from, to] = [0, 0];
  return path.find().map(({ kind, count }): WordChange => {
    const [oldStart, newStart] = [from, to];
    if (kind !== added) from += count;
    if (kind !== removed) to += count;
    const words = kind === removed ? oldWords.slice(oldStart, from) : newWords.slice(newStart, to);
    return { kind: kinds[kind], value: words.join('') };
  });
}

function numbered(words: readonly string[], ids: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  });
}

type Kind = typeof same | typeof added | typeof removed;

interface Step {
  readonly kind: Kind;
  readonly count: number;
}

/** Myers' shortest edit path, with the choices of jsdiff where two paths are alike. */
class ShortestPath {
  /** By diagonal: the last old word that the best path there has taken, and its last step. */
  private readonly reached: Int32Array;
  private readonly lastStep: Int32Array;
  /** Steps of all paths, each with the one before it (-1: none). */
  private readonly kind: Kind[] = [];
  private readonly count: number[] = [];
  private readonly previous: number[] = [];

  constructor(
    private readonly before: Int32Array,
    private readonly after: Int32Array,
  ) {
    const diagonals = before.length + after.length + 3;
    this.reached = new Int32Array(2 * diagonals).fill(none);
    this.lastStep = new Int32Array(2 * diagonals).fill(-1);
  }

  find(): readonly Step[] {
    const { before, after, reached } = this;
    const middle = before.length + after.length + 2;
    reached[middle] = -1;
    if (this.follow(middle, 0)) return this.steps(middle);
    let lowest = -Infinity;
    let highest = Infinity;
    for (let length = 1; length <= before.length + after.length; length += 1) {
      for (let diagonal = Math.max(lowest, -length); diagonal <= Math.min(highest, length); diagonal += 2) {
        const at = middle + diagonal;
        if (!this.step(at, diagonal)) continue;
        if (this.follow(at, diagonal)) return this.steps(at);
        const oldAt = reached[at] ?? 0;
        if (oldAt + 1 >= before.length) highest = Math.min(highest, diagonal - 1);
        if (oldAt - diagonal + 1 >= after.length) lowest = Math.max(lowest, diagonal + 1);
      }
    }
    return [];
  }

  /** One word more added or removed; false where neither leads on. */
  private step(at: number, diagonal: number): boolean {
    const { reached, lastStep } = this;
    const removing = reached[at - 1] ?? none;
    const adding = reached[at + 1] ?? none;
    const removingStep = lastStep[at - 1] ?? -1;
    reached[at - 1] = none;
    const newAt = adding - diagonal;
    const canAdd = adding !== none && newAt >= 0 && newAt < this.after.length;
    const canRemove = removing !== none && removing + 1 < this.before.length;
    if (!canAdd && !canRemove) {
      reached[at] = none;
      return false;
    }
    const adds = !canRemove || (canAdd && removing < adding);
    reached[at] = adds ? adding : removing + 1;
    lastStep[at] = adds ? this.extended(lastStep[at + 1] ?? -1, added) : this.extended(removingStep, removed);
    return true;
  }

  private extended(step: number, kind: Kind): number {
    const goesOn = step >= 0 && this.kind[step] === kind;
    return this.push(kind, goesOn ? (this.count[step] ?? 0) + 1 : 1, goesOn ? (this.previous[step] ?? -1) : step);
  }

  /** Takes the words that both texts share from here; true where both are at their end. */
  private follow(at: number, diagonal: number): boolean {
    const { before, after } = this;
    const start = this.reached[at] ?? -1;
    let oldAt = start;
    while (
      oldAt + 1 < before.length &&
      oldAt - diagonal + 1 < after.length &&
      before[oldAt + 1] === after[oldAt - diagonal + 1]
    )
      oldAt += 1;
    if (oldAt > start) this.lastStep[at] = this.push(same, oldAt - start, this.lastStep[at] ?? -1);
    this.reached[at] = oldAt;
    return oldAt + 1 >= before.length && oldAt - diagonal + 1 >= after.length;
  }

  private push(kind: Kind, count: number, previous: number): number {
    this.kind.push(kind);
    this.count.push(count);
    this.previous.push(previous);
    return this.kind.length - 1;
  }

  private steps(at: number): readonly Step[] {
    const found: Step[] = [];
    for (let step = this.lastStep[at] ?? -1; step >= 0; step = this.previous[step] ?? -1)
      found.push({ kind: this.kind[step] ?? same, count: this.count[step] ?? 0 });
    return found.reverse();
  }
}
