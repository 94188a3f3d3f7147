import { describe, expect, it } from 'vitest';
import { renewalPeriod } from '../../../src/contract/terms/renewal-period';
import { termsOf } from './terms-of';

describe('renewal period', () => {
  it('reads the length of each renewal', () => {
    expect(
      termsOf(renewalPeriod, 'This Agreement will automatically renew for successive periods of two (2) years each.'),
    ).toEqual(['2 years [unknown] two (2) years']);
  });

  it('reads year to year', () => {
    expect(termsOf(renewalPeriod, 'This Agreement shall thereafter be renewed from year to year.')).toEqual([
      '1 years [unknown] from year to year',
    ]);
  });

  it('does not take the notice for the period', () => {
    expect(
      termsOf(
        renewalPeriod,
        'This Agreement renews automatically unless notice is given sixty days before the end of the term.',
      ),
    ).toEqual([]);
  });

  it('does not take a definition of a fiscal year for a renewal', () => {
    expect(termsOf(renewalPeriod, 'Fiscal Year means a period of twelve (12) months that ends on March 31.')).toEqual(
      [],
    );
  });

  it('reads "annual" in a playbook', () => {
    expect(termsOf(renewalPeriod, 'Annual term, auto-renews', { side: 'customer', types: ['term'] })).toEqual([
      '1 years [unknown] Annual',
    ]);
  });
});
