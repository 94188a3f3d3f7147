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
