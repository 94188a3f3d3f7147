import { describe, expect, it } from 'vitest';
import { initialTerm } from '../../../src/contract/terms/initial-term';
import { termsOf } from './terms-of';

describe('initial term', () => {
  it('reads the length of an initial term', () => {
    expect(
      termsOf(initialTerm, 'The initial term of this Agreement is two (2) years from the Effective Date.'),
    ).toEqual(['2 years [unknown] two (2) years']);
  });

  it('is not how long a licence under a schedule lasts', () => {
    const until = 'shall commence upon delivery and shall continue until terminated as this Agreement provides.';
    expect(termsOf(initialTerm, `The license granted hereby ${until}`, { types: ['term'] })).toEqual([]);
    expect(termsOf(initialTerm, `This Agreement ${until}`, { types: ['term'] })).not.toEqual([]);
  });

  it('is not how long a sum may be unpaid', () => {
    expect(
      termsOf(
        initialTerm,
        'Sums which remain unpaid for 30 days bear a charge of 1% a month and may end the term of the Service.',
        { types: ['term'] },
      ),
    ).toEqual([]);
  });

  it('is not an estimate for a step of the work', () => {
    expect(
      termsOf(initialTerm, 'The term planned is as follows: I. Survey and drilling (about 2 months); II. Design.', {
        types: ['term'],
      }),
    ).toEqual([]);
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

  it('does not take one limb for the length where the agreement lasts as long as something else', () => {
    expect(
      termsOf(
        initialTerm,
        'The term of this Agreement starts today and continues for the longer of the first anniversary of the Launch Date or the duration of the Bottling Agreement.',
      ),
    ).toEqual(['by-reference [unknown] for the longer of']);
    expect(
      termsOf(
        initialTerm,
        'This Agreement shall continue in effect until the later of (a) completion of the last Project, and (b) eighteen (18) months.',
      ),
    ).toEqual(['by-reference [unknown] until the later of']);
    expect(
      termsOf(
        initialTerm,
        'The term of this Agreement is two years from the later of the Effective Date and the Launch Date.',
      ),
    ).toEqual(['2 years [unknown] two years']);
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

  it.each([
    [
      'This Agreement commences on the Effective Date and shall continue thereafter for a period of two (2) years, unless extended by both.',
      '2 years [unknown] two (2) years',
    ],
    [
      'This Agreement shall begin on the Effective Date and shall extend for three (3) years thereafter, with automatic renewal for an indefinite period.',
      '3 years [unknown] three (3) years',
    ],
    [
      'This Agreement shall be valid for a period of five (5) years with automatic renewal of one year thereafter.',
      '5 years [unknown] five (5) years',
    ],
    [
      'This Agreement shall commence on the Effective Date and continue in force until the end of the tenth (10th) Contract Year.',
      '10 years [unknown] tenth (10th) Contract Year',
    ],
    [
      '"Service Period" means April 1st 2024 through to March 31, 2025.',
      '12 months [unknown] April 1st 2024 through to March 31, 2025',
    ],
    [
      '"Contract Period" shall mean the time commencing on January 1, 2024 and concluding December 31, 2027.',
      '48 months [unknown] January 1, 2024 and concluding December 31, 2027',
    ],
    [
      'The term shall commence on the date of this Agreement and, unless terminated as provided below, shall end as of May 31, 2026.',
      'until-date [unknown] May 31, 2026',
    ],
    ['This Agreement is entered into for an unlimited period of time.', 'perpetual [unknown] unlimited period'],
    [
      'This Agreement shall be effective today and shall expire on the Expiration Date set forth above.',
      'by-reference [unknown] expire on the Expiration Date set forth',
    ],
  ])('reads "%s"', (words, expected) => {
    expect(termsOf(initialTerm, words)).toEqual([expected]);
  });

  it.each([
    'During the term of this Agreement and the five (5) year period immediately following, Supplier shall keep its books open to Customer.',
    'During the term of this Agreement Customer shall submit a twelve (12) month rolling plan.',
    'If the manager leaves during the term of this Agreement, Supplier will have ninety (90) days to name another.',
    '"Contract Year" means the period commencing on the Effective Date and ending one year after it, and each year of the term.',
    'If the breach is cured before the end of such thirty (30) day period, this Agreement shall continue in effect.',
    'No fee shall be due for the last two (2) months of the term of this Agreement.',
    'Customer grants others a license of the software having a term of at least one year under this Agreement.',
  ])('sees no term of the agreement in "%s"', (words) => {
    expect(termsOf(initialTerm, words)).toEqual([]);
  });

  it('reads the initial period of a licence that is not exclusive', () => {
    expect(
      termsOf(
        initialTerm,
        'Subject to this Agreement, the non-exclusive license granted to Customer shall be for an initial period of 36 months.',
      ),
    ).toEqual(['36 months [unknown] 36 months']);
  });

  it('does not take a use without end for the term', () => {
    expect(
      termsOf(
        initialTerm,
        'Supplier shall not use the works during the term of this Agreement or after, in perpetuity, for any purpose.',
      ),
    ).toEqual([]);
  });

  it('reads an end that comes with another event, and no day on which the agreement starts', () => {
    expect(
      termsOf(
        initialTerm,
        'This Agreement takes effect today and will continue in effect until completion of the Migration Project.',
      ),
    ).toEqual(['by-reference [unknown] Agreement takes effect today and will continue in effect until completion of ']);
    expect(
      termsOf(initialTerm, 'This Agreement shall be effective on the later of the dates on which the parties sign it.'),
    ).toEqual([]);
  });

  it('reads a time for which the agreement shall be, and no days of business', () => {
    expect(
      termsOf(initialTerm, 'This Agreement shall be for a period of five (5) years unless sooner terminated.'),
    ).toEqual(['5 years [unknown] five (5) years']);
    expect(
      termsOf(initialTerm, 'Customer has, by this Agreement, a period of five (5) Business Days to pay the invoice.'),
    ).toEqual([]);
  });

  it('is not the time for which an event hinders a party', () => {
    expect(
      termsOf(
        initialTerm,
        'If either party is prevented by an act of God from performing this Agreement and this continues for two (2) months, the term ends.',
        { types: ['term'] },
      ),
    ).toEqual([]);
  });
});
