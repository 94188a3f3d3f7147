import { describe, expect, it } from 'vitest';
import { renewal } from '../../../src/contract/terms/renewal';
import { termsOf } from './terms-of';

describe('renewal', () => {
  it('does not take an agreement on something else for one on the extension', () => {
    expect(
      termsOf(
        renewal,
        'Each plan for the term of this Agreement and any extension thereof shall contain quotas mutually agreed.',
      ),
    ).toEqual([]);
    expect(termsOf(renewal, 'Extensions of this Agreement require mutual consent.')).toEqual([
      'by-agreement [both] Extensions of this Agreement require mutual',
    ]);
  });

  it('reads what may be renewed where both agree', () => {
    expect(
      termsOf(renewal, 'Upon mutual agreement, this Agreement may be renewed for a further term of two years.'),
    ).toEqual(['by-agreement [both] mutual agreement, this Agreement may be renewed']);
  });

  it('reads automatic renewal', () => {
    expect(
      termsOf(
        renewal,
        'This Agreement will automatically renew for successive one-year terms unless either party objects.',
      ),
    ).toEqual(['automatic [unknown] automatically renew']);
  });

  it('reads an option of one side as one, though a period stands behind it', () => {
    expect(
      termsOf(
        renewal,
        'Distributor shall have the option to renew this Agreement for an additional two year period by prior written notice.',
      ),
    ).toEqual([expect.stringMatching(/^optional \[customer\]/)]);
    expect(
      termsOf(
        renewal,
        'The Agreement renews for an additional two year period unless a party gives notice to the other.',
      ),
    ).toEqual([expect.stringMatching(/^automatic /)]);
  });

  it('reads renewal that needs both parties', () => {
    expect(termsOf(renewal, 'The term may be extended by mutual written agreement of the parties.')).toEqual([
      'by-agreement [both] extended by mutual written agreement of the',
    ]);
  });

  it('reads an option and whose it is', () => {
    expect(termsOf(renewal, 'Customer may extend the term of this Agreement for one further year.')).toEqual([
      'optional [customer] may extend',
    ]);
  });

  it('reads an option that stands far behind what is renewed, and whose it is', () => {
    expect(
      termsOf(
        renewal,
        'The term of this Agreement may be extended for two further years, on prices that the parties will then agree, at the sole option of Supplier.',
      ),
    ).toEqual([
      'optional [supplier] extended for two further years, on prices that the parties will then agree, at the sole option',
    ]);
    expect(
      termsOf(
        renewal,
        'This Agreement may be renewed by Supplier for a further period of one year upon sixty days notice.',
      ),
    ).toEqual(['optional [supplier] may be renewed by Supplier']);
  });

  it('reads going on without end after a first term as automatic', () => {
    expect(
      termsOf(
        renewal,
        'This Agreement has an initial term of one year and shall continue indefinitely thereafter until either party terminates it on six months’ notice.',
      ),
    ).toEqual([expect.stringMatching(/^automatic \[unknown\]/)]);
  });

  it('takes a term that simply runs until it is terminated for no renewal', () => {
    expect(
      termsOf(
        renewal,
        'This Agreement continues in force until it is terminated by either party on thirty days notice.',
      ),
    ).toEqual([]);
  });

  it('reads a term that is renewable by itself, and no renewable energy', () => {
    expect(
      termsOf(
        renewal,
        'The term is five years, automatically renewable for further five-year terms unless a party objects.',
      ),
    ).toEqual([expect.stringMatching(/^automatic/)]);
    expect(termsOf(renewal, 'Under this Agreement Supplier delivers renewable energy to the sites.')).toEqual([]);
  });

  it('reads that nothing renews', () => {
    expect(termsOf(renewal, 'This Agreement shall not automatically renew.')).toEqual([
      'none [unknown] shall not automatically renew',
    ]);
  });

  it('reads going on from year to year as automatic', () => {
    expect(
      termsOf(renewal, 'Thereafter this Agreement shall continue from year to year until ended by notice.'),
    ).toEqual(['automatic [unknown] continue from year to year']);
  });

  it('does not take the renewal of a permit for that of the agreement', () => {
    expect(
      termsOf(renewal, 'Supplier shall renew its permits and licenses each year as the registrations require.'),
    ).toEqual([]);
  });

  it('does not take an extended delivery date for a renewal', () => {
    expect(
      termsOf(
        renewal,
        'If a force majeure event occurs, the time for performance under this Agreement shall be extended.',
      ),
    ).toEqual([]);
  });

  it('does not take a clause that extends beyond the end for a renewal', () => {
    expect(
      termsOf(
        renewal,
        'Obligations that by their nature extend beyond the termination of this Agreement shall survive.',
      ),
    ).toEqual([]);
  });

  it('reads "renews only if both agree" in a playbook', () => {
    expect(termsOf(renewal, 'Renews only if both agree', { side: 'customer', types: ['renewal'] })).toEqual([
      'by-agreement [both] Renews only if both agree',
    ]);
  });

  it('reads "auto-renews" in a playbook', () => {
    expect(termsOf(renewal, 'Annual term, auto-renews', { side: 'customer', types: ['term'] })).toEqual([
      'automatic [unknown] auto-renews',
    ]);
  });

  it('does not take the word evergreen in a name for it', () => {
    expect(termsOf(renewal, 'Payments under this Agreement pass through the Evergreen gateway.')).toEqual([]);
  });

  it.each([
    ["At Customer's option, this Agreement shall renew for a subsequent term of two years.", 'optional [customer]'],
    ['Supplier will extend this Agreement for one year, providing Customer and Supplier agree.', 'by-agreement [both]'],
  ])('reads whose choice it is in "%s"', (words, expected) => {
    expect(termsOf(renewal, words)[0]).toContain(expected);
  });

  it('is not denied by a clause on how the words are changed', () => {
    expect(
      termsOf(renewal, 'This Agreement shall not be extended, supplemented or amended except in a signed writing.'),
    ).toEqual([]);
    expect(termsOf(renewal, 'The term of this Agreement shall not be extended.')[0]).toMatch(/^none/);
  });

  it('is not that of a letter of credit', () => {
    const words = 'shall have a term of two months and shall be renewed for five (5) consecutive periods.';
    expect(termsOf(renewal, `The LC ${words}`)).toEqual([]);
    expect(termsOf(renewal, `The Agreement ${words}`)[0]).toMatch(/^automatic/);
  });

  it('is not denied by the notice that would deny it', () => {
    expect(
      termsOf(
        renewal,
        'This Agreement will automatically renew for successive one-year terms unless either party gives written notice that this Agreement will not be renewed.',
      )[0],
    ).toMatch(/^automatic/);
    expect(termsOf(renewal, 'On 1 May 2030 this Agreement ends and will not be renewed.')[0]).toMatch(/^none/);
  });
});
