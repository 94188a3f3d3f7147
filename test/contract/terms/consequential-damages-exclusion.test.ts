import { describe, expect, it } from 'vitest';
import { consequentialDamagesExclusion } from '../../../src/contract/terms/consequential-damages-exclusion';
import { inContract, inPlaybook } from './reading-passage';

const actors = (words: string) => inContract(consequentialDamagesExclusion, words).map(({ actor }) => actor);

describe('an exclusion of consequential damages', () => {
  it.each([
    ['Neither party shall be liable for any indirect, special or consequential damages.', 'both'],
    ['IN NO EVENT SHALL SUPPLIER BE LIABLE FOR ANY LOST PROFITS OR CONSEQUENTIAL DAMAGES.', 'supplier'],
    ['Under no circumstances will Customer have any liability to Supplier for indirect losses.', 'customer'],
    ['Customer waives any claim against Supplier for consequential or punitive damages.', 'supplier'],
    ['Each party hereby waives its right to recover consequential damages from the other.', 'both'],
    ['Neither party shall be entitled to recover consequential damages from the other party.', 'both'],
    ['Neither Supplier nor Customer shall be liable for any indirect damages.', 'both'],
  ])('protects in "%s" %s', (words, actor) => {
    expect(actors(words)).toEqual([actor]);
  });

  it.each([
    ['Supplier shall not be liable for any loss of profits, loss of business or loss of goodwill.', 'supplier'],
    ['In no event shall Customer be entitled to recover from Supplier damages for lost profits.', 'supplier'],
    ['Neither party shall be liable to the other for lost profits or revenues under this Agreement.', 'both'],
  ])('is there in part where lost profits alone are excluded: "%s"', (words, actor) => {
    const [reading] = inContract(consequentialDamagesExclusion, words);
    expect(reading?.actor).toBe(actor);
    expect(reading?.hedges).toEqual([reading?.quote]);
  });

  it.each([
    'Upon termination neither party shall be liable for the loss of prospective profits or investments.',
    'Licensee shall pay damages equal to the loss of profits of Supplier.',
  ])('is not read from lost profits in "%s"', (words) => {
    expect(actors(words)).toEqual([]);
  });

  it('takes recovery of direct damages only for the same', () => {
    expect(actors("Supplier's liability is limited to the direct damages of the other party.")).toEqual(['supplier']);
  });

  it.each([
    'Supplier shall be liable for all direct, indirect and consequential damages it causes.',
    'Nothing in this Agreement shall limit the right of either party to claim consequential damages.',
    'Supplier may not assign this Agreement to any direct or indirect subsidiary.',
    'Some states do not allow the exclusion of consequential damages, so this may not apply to Customer.',
    'Neither party is liable for indirect losses caused by an event of force majeure.',
  ])('sees none in "%s"', (words) => {
    expect(actors(words)).toEqual([]);
  });

  it('cites the kinds of damage', () => {
    const [found] = inContract(
      consequentialDamagesExclusion,
      'Neither party shall be liable for any indirect, special or consequential damages, however caused.',
    );
    expect(found!.quote).toBe('indirect, special or consequential damages');
  });

  it('is read in playbook shorthand, whatever is wanted of it', () => {
    expect(inPlaybook(consequentialDamagesExclusion, 'Consequential damages inclusion')).toMatchObject([
      { actor: 'unknown', quote: 'Consequential damages' },
    ]);
    expect(
      inPlaybook(consequentialDamagesExclusion, 'neither party liable for indirect or consequential damages'),
    ).toMatchObject([{ actor: 'both' }]);
  });
});
