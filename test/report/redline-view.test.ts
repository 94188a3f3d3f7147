import { describe, expect, it } from 'vitest';
import { redlineSegments } from '../../src/report/redline-view';

const text = 'Customer shall pay each invoice within ten (10) days of receipt.';

describe('a redline as it reads', () => {
  it('keeps, strikes and inserts in the order of the words', () => {
    const start = text.indexOf('ten (10)');
    const segments = redlineSegments(text, [{ start, end: start + 8, text: 'thirty (30)' }]);
    expect(segments).toEqual([
      { kind: 'keep', words: 'Customer shall pay each invoice within ' },
      { kind: 'strike', words: 'ten (10)' },
      { kind: 'insert', words: 'thirty (30)' },
      { kind: 'keep', words: ' days of receipt.' },
    ]);
  });

  it('leaves a gap where two edits lie far apart', () => {
    const long = `one ${'word '.repeat(200)}two`;
    const end = long.indexOf('two');
    const kinds = redlineSegments(long, [
      { start: 0, end: 3, text: 'first' },
      { start: end, end: end + 3, text: 'second' },
    ]).map((segment) => segment.kind);
    expect(kinds).toContain('gap');
  });

  it('says nothing of no edits', () => {
    expect(redlineSegments(text, [])).toEqual([]);
  });
});
