import type { Range } from '../contract-text';
import type { Page, PageLine } from './pages';

/**
 * Pages as a few large pieces. A message between threads is copied object by object, and a contract has thousands of
 * lines: packed, copying costs next to nothing.
 */
export interface PackedPages {
  /** The words of all lines, joined by line ends, which no line has. */
  readonly words: string;
  /** `x`, `y`, `width` and `height` of each line. */
  readonly places: Float64Array;
  readonly pages: readonly (Omit<Page, 'lines'> & { readonly count: number })[];
  /** What only some lines have, by the line's index in the document. */
  readonly extras: readonly (readonly [index: number, stops?: readonly number[], strong?: readonly Range[]])[];
}

const numbersPerLine = 4;

export function packPages(pages: readonly Page[]): PackedPages {
  const lines = pages.flatMap((page) => page.lines);
  const places = new Float64Array(lines.length * numbersPerLine);
  const extras: [number, (readonly number[])?, (readonly Range[])?][] = [];
  lines.forEach((line, index) => {
    places.set([line.x, line.y, line.width, line.height], index * numbersPerLine);
    if (line.stops !== undefined || line.strong !== undefined) extras.push([index, line.stops, line.strong]);
  });
  return {
    words: lines.map((line) => line.text.replaceAll('\n', ' ')).join('\n'),
    places,
    pages: pages.map(({ lines: own, ...page }) => ({ ...page, count: own.length })),
    extras,
  };
}

export function unpackPages({ words, places, pages, extras }: PackedPages): readonly Page[] {
  const texts = words.split('\n');
  const more = new Map(extras.map((extra) => [extra[0], extra]));
  let next = 0;
  return pages.map(({ count, ...page }) => {
    const first = next;
    next += count;
    return {
      ...page,
      lines: Array.from({ length: count }, (_, at) => lineAt(first + at, texts, places, more.get(first + at))),
    };
  });
}

function lineAt(
  index: number,
  texts: readonly string[],
  places: Float64Array,
  extra: PackedPages['extras'][number] | undefined,
): PageLine {
  const at = index * numbersPerLine;
  const [, stops, strong] = extra ?? [];
  return {
    text: texts[index] ?? '',
    x: places[at] ?? 0,
    y: places[at + 1] ?? 0,
    width: places[at + 2] ?? 0,
    height: places[at + 3] ?? 0,
    ...(stops === undefined ? {} : { stops }),
    ...(strong === undefined ? {} : { strong }),
  };
}
