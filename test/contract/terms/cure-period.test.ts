import { describe, expect, it } from 'vitest';
import { curePeriod } from '../../../src/contract/terms/cure-period';
import { termsOf } from './terms-of';

describe('cure period', () => {
  it('reads the time to cure', () => {
    expect(
      termsOf(
        curePeriod,
        'Either party may terminate this Agreement if the other party breaches it and does not cure the breach within thirty (30) days after notice.',
      ),
    ).toEqual(['30 days [both] thirty (30) days']);
  });

  it('reads it from a sentence of its own', () => {
    expect(
      termsOf(
        curePeriod,
        'Either party may terminate this Agreement for material breach. The breaching party shall have ten days from receipt of notice to cure.',
      ),
    ).toEqual(['10 days [both] ten days']);
  });

  it('takes the general time, not the shorter one for payment', () => {
    expect(
      termsOf(
        curePeriod,
        'Either party may terminate this Agreement if the other party fails to cure a material breach within thirty (30) days (or ten (10) days for non-payment).',
      ),
    ).toEqual(['30 days [both] thirty (30) days']);
  });

  it('does not take the time to dismiss a petition for it', () => {
    expect(
      termsOf(
        curePeriod,
        'Either party may terminate this Agreement for breach, or if a bankruptcy petition is not dismissed within sixty days.',
      ),
    ).toEqual([]);
  });

  it('does not take the time to use the right for it', () => {
    expect(
      termsOf(
        curePeriod,
        'If a party is in material breach, the other party may terminate this Agreement, exercisable by giving notice within 10 days after the breach, and all remedies stay open.',
      ),
    ).toEqual([]);
  });

  it('does not take the notice of convenience for it', () => {
    expect(
      termsOf(curePeriod, 'Either party may terminate this Agreement without cause on sixty days notice.'),
    ).toEqual([]);
  });

  it('reads it in a playbook', () => {
    expect(
      termsOf(curePeriod, 'We may terminate for uncured material breach with a cure period of 30 days or less.', {
        side: 'customer',
        types: ['termination'],
      }),
    ).toEqual(['30 days [customer] 30 days']);
  });
});
