import { describe, expect, it } from 'vitest';
import { insurance } from '../../../src/contract/terms/insurance';
import { inContract, inPlaybook } from './reading-passage';

const carried = (words: string) => inContract(insurance, words).map(({ actor, value }) => `${actor}: ${value}`);

describe('a duty to carry insurance', () => {
  it.each([
    [
      'Supplier shall maintain commercial general liability insurance with limits of not less than $1,000,000 per occurrence.',
      ['supplier: USD 1000000 each claim for general-liability'],
    ],
    ['Each party shall carry adequate insurance.', ['both: flag']],
    ['Customer agrees to obtain products liability insurance.', ['customer: flag']],
    [
      'Supplier shall maintain: (a) professional liability insurance of $2,000,000 per claim; and (b) workers compensation insurance of $500,000.',
      ['supplier: USD 2000000 each claim for professional'],
    ],
    [
      'Supplier shall maintain liability insurance, but may insure itself while it has a tangible net worth in excess of $40,000,000.',
      ['supplier: flag'],
    ],
    ['Supplier shall maintain insurance. Such insurance shall be maintained for two years.', ['supplier: flag']],
  ])('reads "%s"', (words, expected) => {
    expect(carried(words)).toEqual(expected);
  });

  it.each([
    'Supplier shall provide Customer with certificates of insurance.',
    'Supplier shall not be required to maintain insurance.',
    'Customer is an insurance company and shall keep its licences.',
    "Supplier's liability is not limited by the amount of any insurance.",
  ])('sees none in "%s"', (words) => {
    expect(carried(words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    expect(inPlaybook(insurance, 'Supplier must carry liability insurance of $1 million or more.')).toMatchObject([
      { actor: 'supplier', value: 'USD 1000000', quote: '$1 million' },
    ]);
    expect(inPlaybook(insurance, 'Supplier must carry insurance.')).toMatchObject([{ value: 'flag' }]);
  });

  it('is not what is paid on wages', () => {
    expect(
      inContract(
        insurance,
        'Supplier shall be solely responsible for all taxes, social security, disability insurance and payroll taxes.',
      ),
    ).toEqual([]);
  });
});
