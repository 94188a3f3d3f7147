import { describe, expect, it } from 'vitest';
import { packPages, unpackPages } from '../../../src/document/pdf/packed-pages';
import type { Page } from '../../../src/document/pdf/pages';
import { line, page } from './pages-of';

describe('packed pages', () => {
  it('are the same when unpacked', () => {
    const pages: readonly Page[] = [
      page(1, [line('The fees', 50.1, 100.2), line('are\tdue.', 50, 112, { stops: [90.5] })]),
      { ...page(2, []), aside: ['DRAFT'], drawn: true },
      page(3, [line('', 1, 2), line('Term.', 3, 4, { strong: [{ start: 0, end: 5 }] })]),
    ];
    expect(unpackPages(packPages(pages))).toEqual(pages);
  });

  it('of an empty file are empty', () => {
    expect(unpackPages(packPages([]))).toEqual([]);
    expect(unpackPages(packPages([page(1, [])]))).toEqual([page(1, [])]);
  });
});
