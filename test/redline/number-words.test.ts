import { describe, expect, it } from 'vitest';
import { inCaseOf } from '../../src/redline/number-words';

describe('the case of words that are put in', () => {
  it.each([
    ['THREE', 'twelve', 'TWELVE'],
    ['Three', 'twelve', 'Twelve'],
    ['three', 'twelve', 'twelve'],
    ['Calendar Days', 'calendar days', 'Calendar Days'],
    ['Business Days', 'days', 'Days'],
    ['Thirty days', 'sixty days', 'Sixty days'],
    ['Twenty-Five', 'forty-five', 'Forty-Five'],
    ['A', 'an', 'An'],
  ])('is that of the words they stand for: %s, %s, %s', (like, words, cased) => {
    expect(inCaseOf(like, words)).toBe(cased);
  });
});
