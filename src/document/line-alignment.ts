import { diffArrays } from 'diff';

/** How one line of a text became one line of another; numbers are zero-based line numbers. */
export type AlignedLine =
  | { readonly kind: 'same' | 'changed'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number };

/** Below this share of common words two lines are not one line that was edited. */
const likeness = 0.3;
/** Blocks with more pairs than this are paired in order: the best pairing would cost the square of their size. */
const pairsWeighed = 4_000;
/** Where two texts differ in more lines than this they are no edit of one another, and a block replaces a block. */
const editedLines = 4_000;

/** The lines of `before` and `after` side by side, both in order. Linear where little was changed. */
export function alignLines(before: readonly string[], after: readonly string[]): readonly AlignedLine[] {
  const aligned: AlignedLine[] = [];
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  for (let line = 0; line < head; line++) aligned.push({ kind: 'same', before: line, after: line });
  alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), head, aligned);
  for (let line = tail; line > 0; line--)
    aligned.push({ kind: 'same', before: before.length - line, after: after.length - line });
  return aligned;
}

function alignMiddle(
  before: readonly string[],
  after: readonly string[],
  offset: number,
  aligned: AlignedLine[],
): void {
  const changes = diffArrays([...before], [...after], { maxEditLength: editedLines });
  if (changes === undefined) {
    alignBlock({ from: offset, lines: before }, { from: offset, lines: after }, aligned);
    return;
  }
  let [old, fresh] = [offset, offset];
  let [removed, added]: [readonly string[], readonly string[]] = [[], []];
  const close = () => {
    alignBlock({ from: old - removed.length, lines: removed }, { from: fresh - added.length, lines: added }, aligned);
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) {
      removed = [...removed, ...change.value];
      old += change.value.length;
    } else if (change.added) {
      added = [...added, ...change.value];
      fresh += change.value.length;
    } else {
      close();
      for (let line = 0; line < change.value.length; line++)
        aligned.push({ kind: 'same', before: old++, after: fresh++ });
    }
  }
  close();
}

interface Block {
  readonly from: number;
  readonly lines: readonly string[];
}

/** Pairs the removed with the added lines so that what they have in common is greatest, keeping the order. */
function alignBlock(before: Block, after: Block, aligned: AlignedLine[]): void {
  const pairs =
    before.lines.length * after.lines.length > pairsWeighed ? inOrder(before, after) : bestPairs(before, after);
  let [old, fresh] = [0, 0];
  for (const [oldLine, freshLine] of [...pairs, [before.lines.length, after.lines.length] as const]) {
    for (; old < oldLine; old++) aligned.push({ kind: 'removed', before: before.from + old });
    for (; fresh < freshLine; fresh++) aligned.push({ kind: 'added', after: after.from + fresh });
    if (old === before.lines.length || fresh === after.lines.length) continue;
    aligned.push({ kind: 'changed', before: before.from + old++, after: after.from + fresh++ });
  }
}

type Pair = readonly [number, number];

function inOrder(before: Block, after: Block): readonly Pair[] {
  return Array.from({ length: Math.min(before.lines.length, after.lines.length) }, (_, line) => [line, line] as const);
}

function bestPairs(before: Block, after: Block): readonly Pair[] {
  const [rows, columns] = [before.lines.length, after.lines.length];
  const olds = before.lines.map(words);
  const news = after.lines.map(words);
  const alike = olds.map((old) => news.map((fresh) => commonShare(old, fresh)));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const pairing = (row: number, column: number) => {
    const share = alike[row]?.[column] ?? 0;
    return share < likeness ? -1 : share + at(row + 1, column + 1);
  };
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const line = best[row];
      if (line) line[column] = Math.max(pairing(row, column), at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pair[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    if (pairing(row, column) >= at(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Shared words as a share of the shorter line's; lines without words are alike only where both have none. */
function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return a.size === b.size ? 1 : 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / smaller;
}
