import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../../src/document/pdf/furniture';
import type { Page, PageLine } from '../../../src/document/pdf/pages';
import { line, page } from './pages-of';

const body = (number: number): readonly PageLine[] =>
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'last'].map(
    (word, index) => line(`The ${word} line of page ${'abcdefghij'.charAt(number)} says this.`, 50, 100 + 60 * index),
  );
const pagesWith = (count: number, extra: (number: number) => readonly PageLine[]): readonly Page[] =>
  Array.from({ length: count }, (_, index) => page(index + 1, [...extra(index + 1), ...body(index + 1)]));
const wordsOf = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text));

describe('running lines', () => {
  it('go where they recur at the same height with other numbers', () => {
    const { pages, removed } = withoutFurniture(
      pagesWith(6, (number) => [line(`Supply Agreement 2024 – page ${number} of 6`, 200, 770)]),
    );
    expect(wordsOf(pages).join(' ')).not.toContain('page 3 of 6');
    expect(wordsOf(pages)).toHaveLength(6 * 11);
    expect(removed).toEqual(['Supply Agreement 2024 – page 1 of 6']);
  });

  it('go where left and right pages take turns', () => {
    const { pages } = withoutFurniture(
      pagesWith(8, (number) => [line(number % 2 === 0 ? 'Terms of Supply' : 'Harbour Foods', 50, 30)]),
    );
    expect(wordsOf(pages).filter((words) => words === 'Harbour Foods')).toHaveLength(1);
  });

  it('go at any height where long lines stand on most pages', () => {
    const { pages } = withoutFurniture(
      pagesWith(6, (number) => [line('Some words were left out at the request of a party.', 50, 130 + 60 * number)]),
    );
    expect(wordsOf(pages).filter((words) => words.startsWith('Some words'))).toEqual([]);
  });

  it('stay once where they are the title of the first page', () => {
    const { pages } = withoutFurniture(pagesWith(5, () => [line('SUPPLY AGREEMENT', 220, 60)]));
    expect(wordsOf(pages).filter((words) => words === 'SUPPLY AGREEMENT')).toHaveLength(1);
    expect(pages[0]?.lines[0]?.text).toBe('SUPPLY AGREEMENT');
  });

  it('stay where each names another exhibit', () => {
    const { pages } = withoutFurniture(pagesWith(4, (number) => [line(`Exhibit ${number}`, 280, 60)]));
    expect(wordsOf(pages).filter((words) => words.startsWith('Exhibit'))).toHaveLength(4);
  });

  it('stay where they are only on two of many pages', () => {
    const { pages } = withoutFurniture(
      pagesWith(8, (number) => (number < 3 ? [line('Signed by both parties', 50, 60)] : [])),
    );
    expect(wordsOf(pages)).toContain('Signed by both parties');
  });

  it('mark the line after them, since a page of the document ended there', () => {
    const { pages } = withoutFurniture(pagesWith(4, (number) => [line(String(number), 300, 30)]));
    expect(pages[1]?.lines[0]?.afterBreak).toBe(true);
    expect(pages[1]?.lines[1]?.afterBreak).toBeUndefined();
  });
});

describe('page numbers', () => {
  it('go in the middle of a page where they count up', () => {
    const { pages } = withoutFurniture(pagesWith(5, (number) => [line(`- ${number} -`, 290, 125 + 60 * number)]));
    expect(wordsOf(pages)).toHaveLength(5 * 11);
  });

  it('go where they are Roman or belong to an exhibit', () => {
    const marks = ['i', 'ii', 'iii', 'A-1', 'A-2'];
    const { pages } = withoutFurniture(
      pagesWith(5, (number) => [line(marks[number - 1] ?? '', 290, 125 + 60 * number)]),
    );
    expect(wordsOf(pages)).toHaveLength(5 * 11);
  });

  it('are not the numbers in a column', () => {
    const column = [1, 2, 3, 4].map((number) => line(String(number), 400, 200 + 14 * number));
    const { pages } = withoutFurniture([page(1, column), page(2, body(2))]);
    expect(wordsOf(pages)).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
  });

  it('are not labels', () => {
    const { pages } = withoutFurniture(pagesWith(3, (number) => [line(`(${number})`, 50, 130 + 100 * number)]));
    expect(wordsOf(pages)).toEqual(expect.arrayContaining(['(1)', '(2)', '(3)']));
  });
});
