import type { Page, PageLine } from '../../../src/document/pdf/pages';

const letter = 5;

/** A line of letters 10 points high at a place on a page of 600 × 800 points. */
export function line(text: string, x: number, y: number, more: Partial<PageLine> = {}): PageLine {
  return { text, x, y, width: text.length * letter, height: 10, ...more };
}

export function page(number: number, lines: readonly PageLine[]): Page {
  return { number, width: 600, height: 800, lines };
}

/** Lines 12 points apart from the left margin at 50; a line of 100 letters reaches the right one. */
export function lines(words: readonly string[], y = 100, x = 50): readonly PageLine[] {
  return words.map((text, index) => line(text, x, y + 12 * index));
}
