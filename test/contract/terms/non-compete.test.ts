import { describe, expect, it } from 'vitest';
import { nonCompete } from '../../../src/contract/terms/non-compete';
import { termsOf } from './terms-of';

describe('non compete', () => {
  it('is no bar to use a product for building another', () => {
    expect(termsOf(nonCompete, 'Customer will not use the Product to develop a competing service or product.')).toEqual(
      [],
    );
    expect(termsOf(nonCompete, 'Customer will not develop or sell a competing service.')).not.toEqual([]);
  });

  it('reads who may not compete', () => {
    expect(termsOf(nonCompete, 'Distributor shall not sell products that compete with the Products.')).toEqual([
      'flag [customer] shall not sell products that compete',
    ]);
  });

  it('is no secrecy towards those who compete', () => {
    const kept = 'Customer shall not disclose the source code to any agent';
    expect(
      termsOf(nonCompete, `${kept}, provided that no such agent is in the business of developing competing software.`, {
        types: ['non-compete'],
      }),
    ).toEqual([]);
    expect(
      termsOf(nonCompete, `${kept} and shall not develop or sell any software that competes with it.`, {
        types: ['non-compete'],
      }),
    ).not.toEqual([]);
  });

  it('reads how long after the end', () => {
    expect(
      termsOf(
        nonCompete,
        'For two (2) years after termination of this Agreement, Consultant shall not engage in any competing business.',
      ),
    ).toEqual(['2 years [supplier] shall not engage in any competing']);
  });

  it('does not take competitive prices for it', () => {
    expect(
      termsOf(nonCompete, 'Supplier shall not offer prices that are less favorable than a competitive bid.'),
    ).toEqual([]);
  });

  it('does not read what is denied', () => {
    expect(
      termsOf(nonCompete, 'Nothing in this Agreement shall prevent Supplier from competing with Customer.'),
    ).toEqual([]);
  });

  it('does not take a bar on telling competitors for it', () => {
    expect(termsOf(nonCompete, 'Customer shall not disclose the reports to any competitor of Supplier.')).toEqual([]);
  });

  it('does not take a bar on using secrets for it', () => {
    expect(
      termsOf(
        nonCompete,
        'The Recipient shall not make use of any Confidential Information for purposes of its own, such as the creation of a competitive product.',
        { types: ['non-compete'] },
      ),
    ).toEqual([]);
  });

  it('reads it in a playbook', () => {
    expect(
      termsOf(nonCompete, 'Non-compete longer than 12 months', { side: 'customer', types: ['non-compete'] }),
    ).toEqual(['12 months [unknown] Non-compete']);
  });

  it('does not take what the end does not relieve of for it', () => {
    expect(termsOf(nonCompete, 'Termination shall not relieve Distributor of the duty not to compete.')).toEqual([]);
  });
});
