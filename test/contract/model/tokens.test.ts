import { describe, expect, it } from 'vitest';
import { hashOf, tokensOf } from '../../../src/contract/model/tokens';

function words(text: string): readonly string[] {
  const { count, places } = tokensOf(text, 0, text.length);
  return Array.from({ length: count }, (_, i) => text.slice(places[i * 2], places[i * 2 + 1]));
}

describe('tokens', () => {
  it('are words, numbers, signs of money and blanks', () => {
    expect(words("The Supplier's fee: $500 or 5% of ____ [*].")).toEqual([
      'The',
      "Supplier's",
      'fee',
      '$',
      '500',
      'or',
      '5',
      '%',
      'of',
      '____',
      '[',
    ]);
  });

  it('are the same in capitals and with other digits, and differ by word and length of number', () => {
    const hashes = (text: string): number[] => [...tokensOf(text, 0, text.length).hashes];
    expect(hashes('SIXTY 60 DAYS')).toEqual(hashes('sixty 90 days'));
    expect(hashes('60')).not.toEqual(hashes('600'));
    expect(hashes('days')).toEqual([hashOf('days')]);
    expect(hashes('days')).not.toEqual(hashes('weeks'));
  });

  it('keep to the range they are asked for', () => {
    expect(tokensOf('one two three', 4, 7)).toMatchObject({ count: 1 });
    expect(tokensOf('', 0, 0).count).toBe(0);
  });
});
