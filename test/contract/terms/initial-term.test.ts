import { describe, expect, it } from 'vitest';
import { initialTerm } from '../../../src/contract/terms/initial-term';
import { termsOf } from './terms-of';

describe('initial term', () => {
  it('reads the length of an initial term', () => {
    expect(
      termsOf(initialTerm, 'The initial term of this Agreement is two (2) years from the Effective Date.'),
    ).toEqual(['2 years [unknown] two (2) years']);
  });

  it('reads a term that continues for a time', () => {
    expect(
      termsOf(
        initialTerm,
        'This Agreement begins on the Effective Date and continues for thirty-six (36) months, unless terminated earlier.',
      ),
    ).toEqual(['36 months [unknown] thirty-six (36) months']);
  });

  it('reads an anniversary as years', () => {
    expect(
      termsOf(
        initialTerm,
        'This Agreement shall remain in effect until the third (3rd) anniversary of the Effective Date.',
      ),
    ).toEqual(['3 years [unknown] third (3rd) anniversary']);
  });

  it('reads a contract that is made by calendar year, and obligations that remain in force for a time', () => {
    expect(
      termsOf(initialTerm, 'This Agreement is established by calendar year and is renewed tacitly every year.'),
    ).toEqual(['1 years [unknown] established by calendar year']);
    expect(
      termsOf(
        initialTerm,
        "Supplier's obligations hereunder shall, unless sooner terminated, remain in full force and effect for at least one year.",
      ),
    ).toEqual(['1 years [unknown] one year']);
    expect(termsOf(initialTerm, 'The budget of the calendar year is made on a yearly basis.')).toEqual([]);
  });

  it('says where the length is redacted', () => {
    expect(
      termsOf(
        initialTerm,
        'This Agreement shall remain in full force and effect for an initial period of *** from the Launch Date.',
      ),
    ).toEqual(['blank [unknown] ***']);
  });

  it('counts the months between two dates', () => {
    expect(
      termsOf(initialTerm, 'The term of this Agreement commences on January 1, 2024 and ends on December 31, 2025.'),
    ).toEqual(['24 months [unknown] January 1, 2024 and ends on December 31, 2025']);
  });

  it('says so where only the last day is given', () => {
    expect(termsOf(initialTerm, 'This Agreement shall continue in effect until June 30, 2027.')).toEqual([
      'until-date [unknown] June 30, 2027',
    ]);
  });

  it('reads an open end', () => {
    expect(termsOf(initialTerm, 'This Agreement shall continue in effect until terminated by either party.')).toEqual([
      'until-terminated [unknown] until terminated',
    ]);
  });

  it('reads a perpetual term', () => {
    expect(termsOf(initialTerm, 'This Agreement remains in force in perpetuity.')).toEqual([
      'perpetual [unknown] in perpetuity',
    ]);
  });

  it('leaves the term to the orders where they set it', () => {
    expect(
      termsOf(
        initialTerm,
        'The term of each Order Form is stated in it, and this Agreement continues until all Order Forms have ended.',
        { types: ['term'] },
      ),
    ).toEqual(['per-order [unknown] term of each Order Form']);
  });

  it('says that the length is blank', () => {
    expect(termsOf(initialTerm, 'The initial term of this Agreement shall be [____] years.')).toEqual([
      'blank [unknown] [____]',
    ]);
  });

  it('does not take the renewal for the initial term', () => {
    expect(
      termsOf(initialTerm, 'This Agreement will renew for successive periods of one year.', { types: ['term'] }),
    ).toEqual([]);
  });

  it('does not take a cure or notice period for a term', () => {
    expect(
      termsOf(
        initialTerm,
        'Either party may terminate this Agreement on sixty (60) days notice if the other fails to cure a breach within thirty (30) days.',
        { types: ['term'] },
      ),
    ).toEqual([]);
  });

  it('does not take the survival of secrecy for a term', () => {
    expect(
      termsOf(
        initialTerm,
        'The confidentiality obligations in this Agreement continue for five years after its termination.',
        { types: ['term'] },
      ),
    ).toEqual([]);
  });

  it('does not take "during the term and for two years thereafter" for a term', () => {
    expect(
      termsOf(
        initialTerm,
        'During the term of this Agreement and for two years thereafter the Supplier shall keep records.',
        { types: ['term'] },
      ),
    ).toEqual([]);
  });

  it('does not say "until terminated" where a length it cannot read stands beside', () => {
    expect(
      termsOf(initialTerm, 'This Agreement shall continue for the agreed time unless sooner terminated.', {
        types: ['term'],
      }),
    ).toEqual([]);
  });

  it('reads "up to 36 months" in a playbook', () => {
    expect(termsOf(initialTerm, 'Up to 36 months.', { side: 'customer', types: ['term'] })).toEqual([
      '36 months [unknown] 36 months',
    ]);
  });

  it('reads "annual term" in a playbook', () => {
    expect(termsOf(initialTerm, 'Annual term, auto-renews', { side: 'customer', types: ['term'] })).toEqual([
      '1 years [unknown] Annual',
    ]);
  });

  it('counts from when it takes effect to when it expires', () => {
    expect(
      termsOf(initialTerm, 'This Agreement takes effect on March 1, 2024 and shall expire on February 28, 2025.'),
    ).toEqual(['12 months [unknown] March 1, 2024 and shall expire on February 28, 2025']);
  });

  it('does not take the shorter of two ends for the length', () => {
    const words =
      'This Agreement starts today and continues for the longer of one year or until all Order Forms have ended.';
    expect(termsOf(initialTerm, words, { types: ['term'] }).join()).not.toContain('1 years');
    expect(
      termsOf(initialTerm, 'This Agreement starts today and continues for one year or until terminated for breach.', {
        types: ['term'],
      }).join(),
    ).toContain('1 years');
  });

  it('reads the initial period for which a right is given', () => {
    expect(
      termsOf(
        initialTerm,
        'The license granted to Licensee shall be for an initial period of 30 months from acceptance.',
        {
          types: ['term'],
        },
      ).join(),
    ).toContain('30 months');
    expect(termsOf(initialTerm, 'Support calls are free for an initial period of 30 months.').join()).not.toContain(
      '30',
    );
  });
});
