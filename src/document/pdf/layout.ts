import type { Page, PageLine } from './pages';

/** A line with what its page says about it. */
export interface PlacedLine extends PageLine {
  readonly page: number;
  readonly right: number;
  /** How far words may reach where this line stands. */
  readonly limit: number;
  /** Distance between lines of one paragraph here, in points. */
  readonly pitch: number;
  readonly centred: boolean;
  /** Row of a table: its tabs stand between cells. */
  readonly row: boolean;
  readonly footnote: boolean;
}

/** In letter heights. */
const usualPitch = 1.2;
/** Points within which places in a column agree. */
const columnWander = 6;
const startsSmall = /^\p{Ll}{2}/u;
const endsSentence = /[.:;!?]["”’)\]]*$/u;

/** The lines of each page in reading order, with what is needed to tell where paragraphs end. */
export function layOut(pages: readonly Page[]): readonly (readonly PlacedLine[])[] {
  const ordered = pages.map((page) => inReadingOrder(page.lines));
  const pitches = sentencePitches(ordered);
  const ratio = pitches.length > 0 ? percentile(pitches, 0.5) : usualPitch;
  const body = bodyHeight(ordered);
  const left = percentile(
    ordered.flatMap((lines) => lines.map((line) => line.x)),
    0.1,
  );
  return pages.map((page, index) =>
    placed(page, ordered[index] ?? [], { ratio, body, left, wrapped: pitches.length > 0 }),
  );
}

/** What most pages of the document share. */
interface Usual {
  readonly ratio: number;
  readonly body: number;
  readonly left: number;
  /** Whether any sentence goes on below its line; where none does, nothing shows how far words may reach. */
  readonly wrapped: boolean;
}

/** Sentences over two lines from which a page has its own line distance. */
const enoughPitches = 3;

function placed(page: Page, lines: readonly PageLine[], { ratio, body, left, wrapped }: Usual): readonly PlacedLine[] {
  const pitches = sentencePitches([lines]);
  const own = pitches.length >= enoughPitches ? percentile(pitches, 0.5) : ratio;
  const limits = wrapped ? reaches(lines, own) : lines.map(() => Infinity);
  const rows = tableRows(lines);
  const notes = footnoteStart(lines, body, page.height);
  return lines.map((line, index) => {
    const right = line.x + line.width;
    const limit = limits[index] ?? right;
    return {
      ...line,
      page: page.number,
      right,
      limit,
      pitch: own * line.height,
      centred: isCentred(line, page, left),
      row: rows.has(line),
      footnote: index >= notes,
    };
  });
}

/**
 * Files may hold the foot of a page before its text. Parts that do not stand side by side are put in order from top to
 * bottom; where they do, as columns, the order of the file is kept.
 */
function inReadingOrder(lines: readonly PageLine[]): readonly PageLine[] {
  const runs: PageLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || line.y < last.y - 0.3 * last.height) runs.push([line]);
    else run.push(line);
  }
  if (runs.length < 2) return lines;
  const sides: PageLine[][] = [];
  for (const run of runs) {
    const beside = sides.find((side) => overlap(side, run));
    if (beside === undefined) sides.push([...run]);
    else beside.splice(gapFor(beside, run), 0, ...run);
  }
  return sides.sort((one, other) => top(one) - top(other)).flat();
}

function overlap(one: readonly PageLine[], other: readonly PageLine[]): boolean {
  return top(one) < bottom(other) && bottom(one) > top(other);
}

function top(lines: readonly PageLine[]): number {
  return Math.min(...lines.map((line) => line.y));
}

function bottom(lines: readonly PageLine[]): number {
  return Math.max(...lines.map((line) => line.y));
}

/** Where a part that was drawn later fits between the lines of another; at its end where the two stand side by side. */
function gapFor(lines: readonly PageLine[], run: readonly PageLine[]): number {
  const [from, to] = [top(run), bottom(run)];
  const index = lines.findIndex((line) => line.y > to);
  const fits = index >= 0 && lines.every((line, at) => (at < index ? line.y < from - 0.3 * line.height : line.y > to));
  return fits ? index : lines.length;
}

/**
 * Distances between lines, in letter heights, where a line goes on in the middle of a sentence: between those there is no
 * paragraph.
 */
function sentencePitches(pages: readonly (readonly PageLine[])[]): readonly number[] {
  const ratios: number[] = [];
  for (const lines of pages) {
    for (let index = 1; index < lines.length; index++) {
      const above = lines[index - 1];
      const line = lines[index];
      if (above === undefined || line === undefined || !alike(above, line) || above.stops !== undefined) continue;
      if (!startsSmall.test(line.text) || endsSentence.test(above.text)) continue;
      const ratio = (line.y - above.y) / line.height;
      if (ratio >= 0.8 && ratio <= 3.5) ratios.push(ratio);
    }
  }
  return ratios;
}

function alike(one: PageLine, other: PageLine): boolean {
  return Math.abs(one.height - other.height) <= 0.12 * Math.max(one.height, other.height);
}

/** The letter height of most letters. */
function bodyHeight(pages: readonly (readonly PageLine[])[]): number {
  const letters = new Map<number, number>();
  for (const line of pages.flat()) {
    const key = Math.round(line.height * 2);
    letters.set(key, (letters.get(key) ?? 0) + line.text.length);
  }
  const most = [...letters].sort((one, other) => other[1] - one[1])[0];
  return (most?.[0] ?? 20) / 2;
}

/** How far the words of each line may reach: the block it stands in where that is long enough to show, else the page. */
function reaches(lines: readonly PageLine[], ratio: number): readonly number[] {
  const page = percentile(
    lines.map((line) => line.x + line.width),
    0.93,
  );
  const limits: number[] = [];
  let start = 0;
  const close = (end: number): void => {
    const block = lines.slice(start, end);
    const reach = Math.max(...block.map((line) => line.x + line.width));
    const limit = block.length >= 4 && reach < page ? reach : Math.max(page, block.length > 1 ? 0 : page);
    for (let index = start; index < end; index++) limits.push(limit);
    start = end;
  };
  for (let index = 1; index <= lines.length; index++) {
    const above = lines[index - 1];
    const line = lines[index];
    const gap = above === undefined || line === undefined ? Infinity : line.y - above.y;
    if (
      line === undefined ||
      above === undefined ||
      gap < 0 ||
      gap > ratio * 1.25 * line.height ||
      !alike(above, line)
    ) {
      close(index);
    }
  }
  return limits;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function isCentred(line: PageLine, page: Page, left: number): boolean {
  const before = line.x;
  const after = page.width - line.x - line.width;
  if (line.width > 0.7 * (page.width - 2 * left)) return false;
  return before > left + 1.5 * line.height && Math.abs(before - after) <= Math.max(8, 0.03 * page.width);
}

/** Lines whose tabs agree with those of a neighbour; a label and its words are no row. */
function tableRows(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const rows = new Set<PageLine>();
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1];
    const line = lines[index];
    if (above === undefined || line === undefined || line.y - above.y > 5 * line.height) continue;
    const stops = columnStops(above);
    const agree = columnStops(line).some((stop) => stops.some((other) => Math.abs(stop - other) <= columnWander));
    if (!agree) continue;
    rows.add(above);
    rows.add(line);
  }
  return rows;
}

function columnStops(line: PageLine): readonly number[] {
  const stops = line.stops ?? [];
  const first = line.text.split('\t', 1)[0] ?? '';
  return first.length <= 7 && /^[^\p{L}]*[\p{L}\d]{0,5}[.)]*$/u.test(first) ? stops.slice(1) : stops;
}

const opensNote = /^(?:\d{1,3}\s?|[*†‡§]{1,3}\s?)\S/u;

/** Index of the first line of the footnotes: smaller letters down to the end of the page, opened by a mark. */
function footnoteStart(lines: readonly PageLine[], body: number, height: number): number {
  let start = lines.length;
  while (start > 0) {
    const line = lines[start - 1];
    if (line === undefined || line.height > 0.92 * body || line.y < 0.4 * height) break;
    start--;
  }
  while (start < lines.length && !opensNote.test(lines[start]?.text ?? '')) start++;
  return start === 0 ? lines.length : start;
}
