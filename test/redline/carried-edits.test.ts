import { describe, expect, it } from 'vitest';
import { carriedEdits } from '../../src/redline/carried-edits';
import { withEdits } from '../../src/redline/edits-between';

const text = 'one two three four';
const edit = (from: string, to: string) => {
  const start = text.indexOf(from);
  return { start, end: start + from.length, text: to };
};

describe('Edits that are carried over others', () => {
  it('stand where their words stand now', () => {
    const others = [edit('one', 'a much longer one')];
    const carried = carriedEdits([edit('three', '3')], others)!;
    expect(withEdits(withEdits(text, others), carried)).toBe('a much longer one two 3 four');
  });

  it('are as they were where the others come behind them', () => {
    expect(carriedEdits([edit('one', '1')], [edit('four', '4')])).toEqual([edit('one', '1')]);
  });

  it('are none where both change the same words, or insert at the same place', () => {
    expect(carriedEdits([edit('two', '2')], [edit('two three', 'x')])).toBeUndefined();
    const insertion = { start: 4, end: 4, text: 'new ' };
    expect(carriedEdits([insertion], [{ ...insertion, text: 'other ' }])).toBeUndefined();
  });

  it('touch others without meeting them', () => {
    const others = [edit('one ', '')];
    const carried = carriedEdits([edit('two', '2')], others)!;
    expect(withEdits(withEdits(text, others), carried)).toBe('2 three four');
  });
});
