import { describe, expect, it } from 'vitest';
import { securityMeasures } from '../../../src/contract/terms/security-measures';
import { termsOf } from './terms-of';

describe('security measures', () => {
  it('reads a duty', () => {
    expect(
      termsOf(
        securityMeasures,
        'Supplier shall implement appropriate technical and organizational measures to protect Customer Data.',
      ),
    ).toEqual(['flag [supplier] technical and organizational measures (duty)']);
  });

  it('reads a duty behind an introduction that limits it', () => {
    expect(
      termsOf(
        securityMeasures,
        'Subject to the disclaimers in Section 9, Supplier will implement the security features of the hosting environment.',
      ),
    ).toEqual(['flag [supplier] security features (duty)']);
  });

  it('says where it is efforts only', () => {
    expect(
      termsOf(
        securityMeasures,
        'Supplier shall use commercially reasonable efforts to protect the privacy of user data.',
      ),
    ).toEqual(['flag [supplier] protect the privacy of user data (efforts)']);
  });

  it('reads off-site backups', () => {
    expect(
      termsOf(
        securityMeasures,
        'Supplier will make daily backups of the data and store them in a safe, secure location.',
      ),
    ).toEqual(['flag [supplier] daily backups (duty)']);
  });

  it('does not take a security interest for it', () => {
    expect(
      termsOf(securityMeasures, 'Supplier shall grant the bank a security interest in its systems and data.'),
    ).toEqual([]);
  });

  it('does not take care for secrets for it', () => {
    expect(
      termsOf(securityMeasures, 'Each party shall protect the Confidential Information of the other from disclosure.'),
    ).toEqual([]);
  });

  it("does not take the customer's own rules for it", () => {
    expect(
      termsOf(
        securityMeasures,
        'Subject to the security requirements of Customer, Supplier will have access to the systems.',
      ),
    ).toEqual([]);
  });

  it('reads it in a playbook', () => {
    expect(
      termsOf(securityMeasures, 'Written security measures and notice of a breach within 72 hours.', {
        side: 'customer',
        types: ['data-protection'],
      }),
    ).toEqual(['flag [unknown] Written security measures']);
  });
});
