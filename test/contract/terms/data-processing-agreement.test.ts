import { describe, expect, it } from 'vitest';
import { dataProcessingAgreement } from '../../../src/contract/terms/data-processing-agreement';
import { termsOf } from './terms-of';

describe('data processing agreement', () => {
  it('reads one that is part of the contract', () => {
    expect(
      termsOf(
        dataProcessingAgreement,
        'The parties shall comply with the Data Processing Addendum attached as Exhibit C.',
      ),
    ).toEqual(['flag [unknown] Data Processing Addendum']);
  });

  it('says that it stands at an address', () => {
    expect(
      termsOf(
        dataProcessingAgreement,
        'Supplier processes personal data under its Data Processing Agreement, available at https://example.com/dpa.',
      ),
    ).toEqual(['by-reference [unknown] Data Processing Agreement']);
  });

  it.each([
    'The parties shall adhere to the Data Protection Addendum (DPA), if any, named in the schedule.',
    'Where the parties have signed a DPA, each shall comply with its obligations under the DPA.',
    'The parties will enter into a data processing agreement before personal data is given to Supplier.',
  ])('says that it may not be there: “%s”', (sentence) => {
    expect(termsOf(dataProcessingAgreement, sentence)).toEqual([expect.stringMatching(/^by-reference /)]);
  });

  it.each([
    'The Data Processing Agreement in Annex 2 forms part of this Agreement.',
    'Supplier handles personal data only in accordance with the DPA.',
    'Concurrently with this Agreement the parties are executing the Business Associate Agreement in Exhibit E.',
    'This DPA applies to all personal data of Customer.',
    'The parties are executing a Business Associate Agreement in the form attached as Exhibit E.',
  ])('binds the parties: “%s”', (sentence) => {
    expect(termsOf(dataProcessingAgreement, sentence)).toEqual([expect.stringMatching(/^flag /)]);
  });

  it.each([
    '"Excess Claims" means a breach of Section 5 (DPA).',
    'The caps do not limit losses from a breach of the Business Associate Agreement.',
    'Terms for sub-processors under the DPA stay as they are.',
    'Distributor claims the DPA allowance within a month of the sale.',
  ])('is not made by words that only speak of one: “%s”', (sentence) => {
    expect(termsOf(dataProcessingAgreement, sentence)).toEqual([]);
  });

  it('says that it is blank', () => {
    expect(termsOf(dataProcessingAgreement, 'The Data Protection Addendum is {dpa_reference}.')).toEqual([
      'blank [unknown] Data Protection Addendum',
    ]);
  });

  it('does not take a data room for one', () => {
    expect(termsOf(dataProcessingAgreement, 'The parties shall keep a data room.')).toEqual([]);
  });

  it('reads the short form in a playbook', () => {
    expect(
      termsOf(dataProcessingAgreement, 'DPA required for any personal data processing', {
        side: 'customer',
        types: ['data-protection'],
      }),
    ).toEqual(['flag [unknown] DPA']);
  });
});
