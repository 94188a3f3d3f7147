import { describe, expect, it } from 'vitest';
import { insurance } from '../../../src/contract/terms/insurance';
import { inContract } from './reading-passage';

const sums = (words: string) => inContract(insurance, words).map(({ value }) => value);

describe('the sums of insurance in a contract', () => {
  it.each([
    [
      'Supplier shall maintain commercial general liability insurance of $5,000,000 per occurrence and cyber liability insurance.',
      ['USD 5000000 each claim for general-liability'],
    ],
    [
      'Supplier shall maintain commercial general liability insurance with limits of $1,000,000 per occurrence and $2,000,000 in the aggregate; and cyber liability insurance of $5,000,000.',
      [
        'USD 1000000 each claim for general-liability',
        'USD 2000000 in all for general-liability',
        'USD 5000000 for cyber',
      ],
    ],
    [
      'Supplier shall carry insurance of not less than £2,000,000 for public liability, £5,000,000 for professional indemnity.',
      ['GBP 2000000 for general-liability', 'GBP 5000000 for professional'],
    ],
    [
      'Supplier shall maintain liability insurance of at least $3,000,000 per claim and in the aggregate.',
      ['USD 3000000'],
    ],
    // One limit for harm to people and to things together is no sum for all claims.
    [
      'Supplier shall maintain automobile liability insurance of $1,000,000 combined single limit.',
      ['USD 1000000 for automobile'],
    ],
  ])('are told by the kind of cover: “%s”', (words, read) => {
    expect(sums(words)).toEqual(read);
  });
});
