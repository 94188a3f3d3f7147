import type { Page, PageLine } from './pages';

/** Pages without the lines that stand on most of them, and what those said. */
export interface BarePages {
  readonly pages: readonly Page[];
  /** Distinct words taken away, digits as they stood on the first page that had them. */
  readonly removed: readonly string[];
}

/** Running headers and footers are among this many lines from the top and the bottom of the page. */
const edgeLines = 5;
/** Points by which the place of a running line may differ from page to page. */
const wander = 12;
/** Shares of the pages on which a line must recur; left and right pages may differ. */
const share = 0.3;
const fewPages = 4;
/** Letters of a line that does not recur by chance. */
const longLine = 18;
const longestMark = 24;
const pageMark =
  /^[-–—\s[]*(?:page\s*)?((?:[A-Z]{1,3}|\d{1,2})\s?[-–]\s?)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s\]]*$/i;

const exhibit = /^(?:exhibit|schedule|annex|appendix|attachment|addendum|article|section|part)\s/;

interface Seen {
  readonly line: PageLine;
  readonly page: number;
}

/** Takes running headers, running footers and page numbers off the pages. */
export function withoutFurniture(pages: readonly Page[]): BarePages {
  const running = new Set<PageLine>([...recurring(pages), ...everywhere(pages)]);
  for (const line of titles(pages, running)) running.delete(line);
  const furniture = new Set<PageLine>([...running, ...pageNumbers(pages)]);
  const removed = new Map<string, string>();
  const bare = pages.map((page) => {
    if (!page.lines.some((line) => furniture.has(line))) return page;
    const lines: PageLine[] = [];
    let cut = false;
    for (const line of page.lines) {
      if (furniture.has(line)) {
        const key = masked(line.text);
        if (!removed.has(key)) removed.set(key, line.text);
        cut = true;
        continue;
      }
      lines.push(cut ? { ...line, afterBreak: true } : line);
      cut = false;
    }
    return { ...page, lines };
  });
  return { pages: bare, removed: [...removed.values()] };
}

/** What a running line repeats is said somewhere: the title of the first page, and the first page of each exhibit. */
function titles(pages: readonly Page[], running: ReadonlySet<PageLine>): readonly PageLine[] {
  const said = new Set<string>();
  const kept: PageLine[] = [];
  for (const page of pages) {
    for (const line of page.lines) {
      if (!running.has(line)) continue;
      const words = line.text.toLowerCase();
      const title = page === pages[0] && line.y < page.height * 0.6 && /^\D*\p{L}{4}\D*[^.,;]$/u.test(words);
      if ((title || exhibit.test(words)) && !said.has(words)) kept.push(line);
      said.add(words);
    }
  }
  return kept;
}

function recurring(pages: readonly Page[]): readonly PageLine[] {
  if (pages.length < 2) return [];
  const groups = new Map<string, Seen[]>();
  for (const page of pages) {
    for (const { line, edge } of edges(page)) {
      const key = `${edge} ${masked(line.text)}`;
      const group = groups.get(key);
      const seen: Seen = { line, page: page.number };
      if (group === undefined) groups.set(key, [seen]);
      else group.push(seen);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const near = largestCluster(group);
    const on = new Set(near.map((seen) => seen.page)).size;
    const needed = pages.length < fewPages ? pages.length : Math.max(3, pages.length * share);
    return on >= needed ? near.map((seen) => seen.line) : [];
  });
}

/**
 * Long lines that stand on many pages, at whatever height: feet of the pages of a document that was printed anew, and
 * legends such as "Confidential treatment has been requested".
 */
function everywhere(pages: readonly Page[]): readonly PageLine[] {
  const groups = new Map<string, Seen[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (line.text.length < longLine) continue;
      const key = line.text.replace(/\d+/g, '#');
      const group = groups.get(key);
      const seen: Seen = { line, page: page.number };
      if (group === undefined) groups.set(key, [seen]);
      else group.push(seen);
    }
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 4) return [];
    const on = new Set(group.map((seen) => seen.page)).size;
    return on >= Math.max(4, pages.length * share) ? group.map((seen) => seen.line) : [];
  });
}

/** The lines nearest to the top and the bottom edge, wherever they come in the file. */
function edges(page: Page): readonly { readonly line: PageLine; readonly edge: 'top' | 'bottom' }[] {
  const byHeight = [...page.lines].sort((one, other) => one.y - other.y);
  const half = page.height / 2;
  const top = byHeight.slice(0, edgeLines).filter((line) => Math.abs(line.y) < half);
  const bottom = byHeight.slice(-edgeLines).filter((line) => !top.includes(line));
  return [
    ...top.map((line) => ({ line, edge: 'top' as const })),
    ...bottom.map((line) => ({ line, edge: 'bottom' as const })),
  ];
}

/** The lines of a group that stand at about the same height. */
function largestCluster(group: readonly Seen[]): readonly Seen[] {
  const sorted = [...group].sort((one, other) => one.line.y - other.line.y);
  let best: readonly Seen[] = [];
  let start = 0;
  for (let end = 0; end < sorted.length; end++) {
    while ((sorted[end]?.line.y ?? 0) - (sorted[start]?.line.y ?? 0) > wander) start++;
    if (end - start + 1 > best.length) best = sorted.slice(start, end + 1);
  }
  return best;
}

function masked(text: string): string {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return /^[-–—\s]*[ivxlc]{1,7}[-–—\s]*$/.test(words) ? '#' : words.replace(/\d+/g, '#');
}

/**
 * Lines that are only a number, each one more than the last: where a document was printed anew, its first page numbers
 * stand in the middle of pages.
 */
function pageNumbers(pages: readonly Page[]): readonly PageLine[] {
  const marks = pages.flatMap((page) =>
    page.lines.flatMap((line) => {
      if (line.text.length > longestMark) return [];
      const match = pageMark.exec(line.text);
      const value = match === null ? undefined : numberOf(match[2] ?? '');
      return value === undefined ? [] : [{ line, page: page.number, prefix: (match?.[1] ?? '').toLowerCase(), value }];
    }),
  );
  const furniture: PageLine[] = [];
  marks.forEach((mark, index) => {
    const chained = marks
      .slice(Math.max(0, index - 6), index + 7)
      .some(
        (other) =>
          other.prefix === mark.prefix &&
          isFar(other, mark) &&
          isAfter(other, mark) === other.value > mark.value &&
          Math.abs(other.value - mark.value) === 1 &&
          Math.abs(other.page - mark.page) <= 3,
      );
    if (chained) furniture.push(mark.line);
  });
  return furniture;
}

interface Mark {
  readonly line: PageLine;
  readonly page: number;
}

/** Numbers in a column of a table also count up, but stand close together. */
function isFar(one: Mark, other: Mark): boolean {
  return one.page !== other.page || Math.abs(one.line.y - other.line.y) > 150;
}

function isAfter(one: Mark, other: Mark): boolean {
  return one.page === other.page ? one.line.y > other.line.y : one.page > other.page;
}

function numberOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let total = 0;
  const digits = [...words.toLowerCase()].map((letter) => values[letter] ?? 0);
  digits.forEach((digit, index) => {
    total += digit < (digits[index + 1] ?? 0) ? -digit : digit;
  });
  return total > 0 ? total : undefined;
}
