import { describe, expect, it } from 'vitest';
import { confidentiality } from '../../../src/contract/terms/confidentiality';
import { termsOf } from './terms-of';

describe('confidentiality', () => {
  it('is no duty to keep passwords to oneself', () => {
    expect(
      termsOf(confidentiality, 'Customer must protect the confidentiality of their passwords and login credentials.'),
    ).toEqual([]);
    expect(
      termsOf(confidentiality, 'Customer must protect the confidentiality of the information of Supplier.'),
    ).not.toEqual([]);
  });

  it('reads a duty of both', () => {
    expect(
      termsOf(confidentiality, 'Each party shall hold the Confidential Information of the other in strict confidence.'),
    ).toEqual(['flag [both] hold the Confidential Information of the other in strict confidence']);
  });

  it('reads a duty of one side', () => {
    expect(
      termsOf(
        confidentiality,
        'Customer shall not disclose the confidential information of Supplier to any third party.',
      ),
    ).toEqual(['flag [customer] not disclose the confidential']);
  });

  it('reads the recipient of either side as both', () => {
    expect(
      termsOf(
        confidentiality,
        'The Receiving Party shall not use the Confidential Information except to perform this Agreement.',
      ),
    ).toEqual(['flag [both] not use the Confidential']);
  });

  it('reads "each agrees" without a party', () => {
    expect(
      termsOf(confidentiality, 'Each agrees to treat the materials of the other as strictly confidential.'),
    ).toEqual(['flag [both] treat the materials of the other as strictly confidential']);
  });

  it('reads a list of what must not be disclosed', () => {
    expect(
      termsOf(
        confidentiality,
        'Supplier agrees to not disclose or publish: (i) the terms of this Agreement; or (ii) any proprietary information of Customer.',
      ),
    ).toEqual(['flag [supplier] proprietary']);
    expect(
      termsOf(
        confidentiality,
        'Supplier may disclose: (i) the terms of this Agreement; or (ii) proprietary information.',
      ),
    ).toEqual([]);
  });

  it('reads the passive with its agent', () => {
    expect(
      termsOf(confidentiality, 'All Confidential Information shall be held in strict confidence by Supplier.'),
    ).toEqual(['flag [supplier] Confidential Information shall be held']);
  });

  it('reads a duty in a list with the verb of its lead-in', () => {
    expect(
      termsOf(
        confidentiality,
        'Recipient will: (a) use it for the Purpose, (b) not disclose Confidential Information.',
      ),
    ).toEqual(['flag [both] not disclose Confidential']);
  });

  it('does not take a freedom to disclose nothing, or what is no secret, for a duty', () => {
    expect(
      termsOf(confidentiality, 'Neither party has an obligation hereunder to disclose Confidential Information.'),
    ).toEqual([]);
    expect(
      termsOf(
        confidentiality,
        'Confidential Information shall not include what was public before it was disclosed as Confidential Information.',
      ),
    ).toEqual([]);
  });

  it('does not take the exceptions for a duty', () => {
    expect(
      termsOf(
        confidentiality,
        'The Receiving Party has no obligation with respect to confidential information that is public.',
      ),
    ).toEqual([]);
  });

  it('does not take what comes from somebody who owes no secrecy for a duty', () => {
    expect(
      termsOf(
        confidentiality,
        'Information that a third party furnishes who is not under any duty to preserve the confidentiality of such information is free; each party may use it.',
      ),
    ).toEqual([]);
  });

  it('does not take the care of passwords for it', () => {
    expect(termsOf(confidentiality, 'Customer shall keep its passwords and login credentials confidential.')).toEqual(
      [],
    );
  });

  it('reads mutual in a playbook', () => {
    expect(termsOf(confidentiality, 'Mutual', { side: 'customer', types: ['confidentiality'] })).toEqual([
      'flag [both] Mutual',
    ]);
  });

  it('reads whom it binds in a playbook', () => {
    expect(termsOf(confidentiality, 'Binds only us.', { side: 'customer', types: ['confidentiality'] })).toEqual([
      'flag [customer] Binds only',
    ]);
  });

  it('reads one-way in favour of the other as binding us', () => {
    expect(
      termsOf(confidentiality, 'One-way in favor of counterparty', { side: 'customer', types: ['confidentiality'] }),
    ).toEqual(['flag [customer] One-way']);
  });

  it('does not take a duty that somebody is said not to have for one', () => {
    expect(
      termsOf(
        confidentiality,
        'Excepted is what a third party tells that did not require the Receiving Party to hold it in confidence, as it may.',
      ),
    ).toEqual([]);
  });
});
