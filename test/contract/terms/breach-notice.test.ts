import { describe, expect, it } from 'vitest';
import { breachNotice } from '../../../src/contract/terms/breach-notice';
import { termsOf } from './terms-of';

describe('breach notice', () => {
  it('reads hours', () => {
    expect(
      termsOf(
        breachNotice,
        'Supplier shall notify Customer of any security breach within seventy-two (72) hours of discovery.',
      ),
    ).toEqual(['72 hours [supplier] seventy-two (72) hours']);
  });

  it('reads promptly', () => {
    expect(
      termsOf(breachNotice, 'Provider will promptly inform Customer of any unauthorized access to Customer Data.'),
    ).toEqual(['prompt [supplier] promptly']);
  });

  it('hedges notice that is about secrets only', () => {
    expect(
      termsOf(
        breachNotice,
        'The Recipient shall immediately notify the Discloser of any unauthorized use of Confidential Information.',
      ),
    ).toEqual(['prompt [both] immediately if Confidential Information']);
  });

  it('does not take notice of a breach of contract for it', () => {
    expect(
      termsOf(breachNotice, 'Customer shall notify Supplier of any material breach of this Agreement within ten days.'),
    ).toEqual([]);
  });

  it('does not take notice of infringers for it', () => {
    expect(
      termsOf(breachNotice, 'Distributor shall promptly notify Company of any unauthorized use of the Trademarks.'),
    ).toEqual([]);
  });

  it('reads it in a playbook', () => {
    expect(
      termsOf(breachNotice, 'notice of a breach within 72 hours', { side: 'customer', types: ['data-protection'] }),
    ).toEqual(['72 hours [unknown] 72 hours']);
  });
});
