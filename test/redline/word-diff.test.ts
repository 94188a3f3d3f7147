import { diffWordsWithSpace } from 'diff';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../src/redline/word-diff';

const texts = [
  '',
  'Supplier shall indemnify Customer.',
  'Supplier shall not be liable to Customer for more than the fees of twelve (12) months.',
  'Neither party shall be liable to the other for more than the fees of six (6) months, save for fraud.',
  'a b a b a b c a b',
  'b a b a c b a\nb a',
  'Fees   are due\tin thirty days – “net 30”.',
  'Straße, Straße und Straße',
];

describe('changes of words', () => {
  it.each(texts.flatMap((before) => texts.map((after) => [before, after] as const)))(
    'are those that jsdiff finds: %j → %j',
    (before, after) => {
      const expected = diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        value,
      }));
      expect(wordChanges(before, after)).toEqual(expected);
    },
  );
});
