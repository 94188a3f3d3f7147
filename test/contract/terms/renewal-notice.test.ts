import { describe, expect, it } from 'vitest';
import { renewalNotice } from '../../../src/contract/terms/renewal-notice';
import { termsOf } from './terms-of';

describe('renewal notice', () => {
  it('does not take notice that insurance is not renewed for it', () => {
    expect(
      termsOf(
        renewalNotice,
        'Each party shall give the other notice of cancellation or non-renewal of such insurance within thirty (30) days, and of any extension of this Agreement.',
      ),
    ).toEqual([]);
  });

  it('reads the notice and who may give it', () => {
    expect(
      termsOf(
        renewalNotice,
        'This Agreement renews for successive one-year terms unless either party gives written notice of non-renewal at least ninety (90) days before the end of the current term.',
      ),
    ).toEqual(['90 days [both] ninety (90) days']);
  });

  it('reads who gives the notice where one side alone may', () => {
    expect(
      termsOf(
        renewalNotice,
        'The term shall automatically renew for one year unless Customer notifies Supplier of its intention not to renew at least thirty (30) days prior to expiration.',
      ),
    ).toEqual(['30 days [customer] thirty (30) days']);
  });

  it('reads the notice in the sentence after the renewal', () => {
    expect(
      termsOf(
        renewalNotice,
        'This Agreement renews automatically each year. Either party may prevent renewal by giving sixty days notice.',
      ),
    ).toEqual(['60 days [both] sixty days']);
  });

  it('reads notice at any time before the end as no days', () => {
    expect(
      termsOf(
        renewalNotice,
        'This Agreement shall renew for additional one-year terms unless either party gives notice before the end of the term.',
      ),
    ).toEqual(['0 days [both] notice before the end']);
  });

  it('says that the days are blank', () => {
    expect(
      termsOf(
        renewalNotice,
        'This Agreement automatically renews for one year unless a party delivers notice of non-renewal [___] days prior to the end of the term.',
      ),
    ).toEqual(['blank [both] [___]']);
  });

  it('does not take the notice that exercises an option for one that stops a renewal', () => {
    expect(
      termsOf(renewalNotice, 'Customer may extend this Agreement for one year by giving ninety days notice.'),
    ).toEqual([]);
  });

  it('does not take a notice of termination for convenience', () => {
    expect(
      termsOf(renewalNotice, 'Either party may terminate this Agreement at any time upon thirty (30) days notice.'),
    ).toEqual([]);
  });

  it('reads "we can stop renewal with 60 days\' notice or less" in a playbook', () => {
    expect(
      termsOf(renewalNotice, "We can stop renewal with 60 days' notice or less.", {
        side: 'customer',
        types: ['renewal'],
      }),
    ).toEqual(['60 days [customer] 60 days']);
  });

  it('reads notice before the end of the term then in effect, and no right to leave at any time', () => {
    expect(
      termsOf(
        renewalNotice,
        'By either party, upon written notice of termination no later than forty-five (45) days prior to the expiration of the relevant Term.',
      ),
    ).toEqual(['45 days [both] forty-five (45) days']);
    expect(
      termsOf(
        renewalNotice,
        'Either party may terminate this Agreement for any reason on 90 days notice before the end of the then-current term.',
      ),
    ).toEqual([]);
  });
});
