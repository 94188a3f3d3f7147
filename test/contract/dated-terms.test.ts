import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { textContract } from './contract-texts';

function initialTerm(preamble: string): unknown {
  const text = `SERVICES AGREEMENT\n\nThis Services Agreement is made ${preamble} by and between Pell Works, Inc. ("Supplier") and Orme Stores, Inc. ("Customer").\n\n1. Term. This Agreement shall begin on the Effective Date and shall continue until March 31, 2027, unless it is terminated earlier.`;
  return understand(textContract(text)).terms.find(({ kind }) => kind === 'initial-term')?.value;
}

describe('a term that ends on a date', () => {
  it('has a length where the agreement says when it begins', () => {
    expect(initialTerm('effective as of April 1, 2025 (the "Effective Date")')).toEqual({
      shape: 'duration',
      amount: 24,
      unit: 'months',
    });
  });

  it('is counted in days where it is no whole number of months', () => {
    expect(initialTerm('effective as of March 12, 2027 (the "Effective Date")')).toEqual({
      shape: 'duration',
      amount: 20,
      unit: 'days',
    });
  });

  it('stays a date where the beginning is open or would come after it', () => {
    expect(initialTerm('as of ________ (the "Effective Date")')).toEqual({ shape: 'state', state: 'until-date' });
    expect(initialTerm('effective as of April 1, 2029 (the "Effective Date")')).toEqual({
      shape: 'state',
      state: 'until-date',
    });
  });
});
