import { describe, expect, it } from 'vitest';
import { sharedWords, wordSetOf, type WordSet } from '../../../src/contract/model/word-sets';

const setOf = (text: string): WordSet => wordSetOf(text, { start: 0, end: text.length });

describe('sets of words', () => {
  it('hold each word once, without case and signs', () => {
    expect(setOf('The cap, the CAP: a cap.')).toHaveLength(3);
    expect(setOf('the cap')).toEqual(setOf('Cap; THE'));
  });

  it('tell two dates and two spellings apart', () => {
    expect(setOf('May 1, 2019')).not.toEqual(setOf('May 2, 2019'));
    expect(setOf('Müller')).not.toEqual(setOf('Möller'));
  });

  it('count what two of them share', () => {
    expect(sharedWords(setOf('fees paid in a year'), setOf('the fees paid'))).toBe(2);
    expect(sharedWords(setOf(''), setOf('fees'))).toBe(0);
  });
});
