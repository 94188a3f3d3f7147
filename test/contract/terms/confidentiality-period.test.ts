import { describe, expect, it } from 'vitest';
import { confidentialityPeriod } from '../../../src/contract/terms/confidentiality-period';
import { termsOf } from './terms-of';

describe('confidentiality period', () => {
  it('reads the time after the end', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'Each party shall keep the Confidential Information secret during the term and for three (3) years after termination of this Agreement.',
      ),
    ).toEqual(['3 years [both] three (3) years']);
  });

  it('reads a duty that survives for a time', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'These confidentiality obligations shall survive for five years following expiration of this Agreement.',
      ),
    ).toEqual(['5 years [unknown] five years']);
  });

  it('hedges a time that runs from disclosure', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'Each party shall protect Confidential Information for two years from the date of disclosure.',
      ),
    ).toEqual(['2 years [both] two years if disclosure']);
  });

  it('reads survival without an end as endless', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'The obligations of confidentiality in this Section shall survive termination of this Agreement.',
      ),
    ).toEqual([
      'indefinite [unknown] obligations of confidentiality in this Section shall survive termination of this Agreement',
    ]);
  });

  it('reads a duty for the term alone', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'During the term of this Agreement each party shall keep the Confidential Information in confidence.',
      ),
    ).toEqual(['term-only [both] During the term of this Agreement']);
  });

  it('does not take "without limitation" for endless', () => {
    expect(
      termsOf(confidentialityPeriod, 'Confidential Information includes, without limitation, prices and plans.'),
    ).toEqual([]);
  });

  it('does not take the time to return papers for it', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'Upon request each party shall return the Confidential Information within thirty (30) days.',
      ),
    ).toEqual([]);
  });

  it('does not take the time to keep books for it', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'Supplier shall keep its books for five years after termination of this Agreement.',
      ),
    ).toEqual([]);
  });

  it('reads it in a playbook', () => {
    expect(
      termsOf(confidentialityPeriod, 'Mutual; lasts three years or longer after the end of the agreement.', {
        side: 'customer',
        types: ['confidentiality'],
      }),
    ).toEqual(['3 years [both] three years']);
  });

  it('reads a range and "without a stated end" in a playbook', () => {
    expect(
      termsOf(confidentialityPeriod, 'Mutual, one to three years, or without a stated end.', {
        side: 'customer',
        types: ['confidentiality'],
      }),
    ).toEqual(['1 years [both] one', '3 years [both] three years', 'indefinite [both] without a stated end']);
  });

  it('does not take the length of another duty of the clause for it', () => {
    const secret = 'Each party shall keep the Confidential Information secret.';
    const words = (duty: string) =>
      `${secret} For a period of two years after termination neither party shall ${duty} under the terms of this section.`;
    const setting = { types: ['confidentiality'] } as const;
    expect(termsOf(confidentialityPeriod, words('hire staff of the other'), setting)).toEqual([]);
    expect(termsOf(confidentialityPeriod, words('disclose it'), setting)).toHaveLength(1);
  });

  it('does not take a period that is set elsewhere for an endless one', () => {
    const survival = (length: string) =>
      `The Recipient's obligations of confidentiality will survive ${length}, despite termination of this Agreement.`;
    expect(
      termsOf(confidentialityPeriod, survival('for the Protection Period')).map((line) => line.slice(0, 12)),
    ).toEqual(['by-reference']);
    expect(termsOf(confidentialityPeriod, survival('as they stand')).map((line) => line.slice(0, 10))).toEqual([
      'indefinite',
    ]);
  });

  it('takes the shorter or the longer of two lengths as the words say', () => {
    const words =
      'Each party shall hold the Confidential Information in confidence for five (5) years after disclosure or for two (2) years after termination of this Agreement, whichever is ';
    expect(termsOf(confidentialityPeriod, `${words}earlier.`)[0]).toMatch(/^2 years/);
    expect(termsOf(confidentialityPeriod, `${words}later.`)[0]).toMatch(/^5 years/);
  });

  it('reads the longest period that the law permits as one without end', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'Each party shall for the longest period permitted by law hold the confidential information of the other in confidence.',
      )[0],
    ).toMatch(/^indefinite/);
  });

  it('reads the term and thereafter as without end', () => {
    const words =
      'Supplier agrees, during the Term and thereafter, to hold the Confidential Information in confidence.';
    expect(termsOf(confidentialityPeriod, words)[0]).toMatch(/^indefinite/);
    expect(termsOf(confidentialityPeriod, words.replace('thereafter,', 'thereafter for two (2) years,'))[0]).toMatch(
      /^2 years/,
    );
  });

  it('is not that of another duty in the same sentence', () => {
    expect(
      termsOf(
        confidentialityPeriod,
        'At the end Customer shall return all Confidential Materials, but the undertaking of Supplier to indemnify Customer against taxes survives termination.',
      ),
    ).toEqual([]);
    expect(
      termsOf(
        confidentialityPeriod,
        'The undertaking to indemnify and the duties of confidentiality survive termination.',
      ),
    ).toEqual([expect.stringMatching(/^indefinite/)]);
  });

  it('does not take how long the agreement runs or records are kept for how long secrets are', () => {
    const setting = { types: ['confidentiality' as const], heading: 'Confidentiality' };
    const after = (words: string) => termsOf(confidentialityPeriod, words, setting);
    expect(
      after(
        'The initial term of this Agreement, under its terms, shall continue until five (5) years following the Launch Date.',
      ),
    ).toEqual([]);
    expect(
      after('During the Term and for two (2) years thereafter, Reseller shall maintain complete records of its sales.'),
    ).toEqual([]);
    expect(
      after('The obligations of this Section shall continue for two (2) years after the end of this Agreement.')[0],
    ).toMatch(/^2 years/);
  });
});
