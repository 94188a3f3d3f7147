import { describe, expect, it } from 'vitest';
import { forceMajeure } from '../../../src/contract/terms/force-majeure';
import { termsOf } from './terms-of';

describe('force majeure', () => {
  it('reads that both are excused', () => {
    expect(
      termsOf(
        forceMajeure,
        'Neither party is liable for a delay in performance caused by events beyond its reasonable control.',
      ),
    ).toEqual(['flag [both] Neither party is liable']);
  });

  it('reads that one side alone is excused', () => {
    expect(termsOf(forceMajeure, 'Supplier will be excused from delays caused by acts of God.')).toEqual([
      'flag [supplier] be excused',
    ]);
  });

  it('reads a clause that speaks of either party', () => {
    expect(
      termsOf(
        forceMajeure,
        'If either party is prevented from performing by force majeure, that party shall not be in breach of this Agreement.',
      ),
    ).toEqual(['flag [both] not be in breach']);
  });

  it('reads whom plain words free of responsibility', () => {
    expect(
      termsOf(
        forceMajeure,
        'Supplier will be free of responsibility where it proves force majeure or external causes.',
      ),
    ).toEqual(['flag [supplier] free of responsibility']);
  });

  it('does not take a definition for an excuse', () => {
    expect(termsOf(forceMajeure, 'Force Majeure means fire, flood and war.')).toEqual([]);
  });

  it('does not take what force majeure does not excuse', () => {
    expect(termsOf(forceMajeure, 'Force majeure shall not excuse Customer from paying.')).toEqual([]);
  });

  it('does not take change of control for it', () => {
    expect(termsOf(forceMajeure, 'Customer has no liability for a sale of the control of Supplier.')).toEqual([]);
  });

  it('reads both in a playbook', () => {
    expect(termsOf(forceMajeure, 'Excuses both parties', { side: 'customer', types: ['force-majeure'] })).toEqual([
      'flag [both] Excuses',
    ]);
  });

  it('reads one side in a playbook', () => {
    expect(termsOf(forceMajeure, 'Excuses only the supplier.', { side: 'customer', types: ['force-majeure'] })).toEqual(
      ['flag [supplier] Excuses'],
    );
  });

  it.each([
    'Non-performance by either party shall be excused to the extent that performance is rendered impossible by an act of God.',
    'No party shall be deemed in default for any delay in performance due to causes beyond its reasonable control.',
  ])('excuses both in "%s"', (words) => {
    expect(termsOf(forceMajeure, words).map((term) => / \[(\w+)\]/.exec(term)?.[1])).toEqual(['both']);
  });

  it('excuses nobody by words that end the excuse', () => {
    expect(
      termsOf(
        forceMajeure,
        'In no event shall such failure by Customer be excused due to an act of God for longer than ninety days.',
      ),
    ).toEqual([]);
  });
});
