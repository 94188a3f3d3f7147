import { describe, expect, it } from 'vitest';
import { convenienceTermination } from '../../../src/contract/terms/convenience-termination';
import { termsOf } from './terms-of';

describe('convenience termination', () => {
  it('does not take what both must agree to for the right of either', () => {
    expect(
      termsOf(
        convenienceTermination,
        'The parties may terminate this Agreement at any time by mutual, written agreement.',
      ),
    ).toEqual([]);
  });

  it('is not the right to let a term end when it ends', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Customer or Supplier may terminate Support at the end of a Support Term by giving the other thirty (30) days prior written notice.',
      ),
    ).toEqual([]);
    expect(
      termsOf(
        convenienceTermination,
        'Customer may terminate Support at any time in a Support Term by giving Supplier thirty (30) days prior written notice.',
      ),
    ).toEqual(['30 days [customer] thirty (30) days']);
  });

  it('is not a right to choose what ends where another right is given elsewhere', () => {
    const right = 'Customer may, at its option, terminate this Agreement in whole or for one site alone.';
    expect(
      termsOf(
        convenienceTermination,
        `Whenever the law or a provision of this Agreement permits Customer to terminate, ${right}`,
      ),
    ).toEqual([]);
    expect(termsOf(convenienceTermination, right)).not.toEqual([]);
  });

  it('reads who may terminate for convenience and the notice', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Customer may terminate this Agreement for convenience upon thirty (30) days prior written notice.',
      ),
    ).toEqual(['30 days [customer] thirty (30) days']);
  });

  it('reads a right of both', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Either party may terminate this Agreement at any time, with or without cause, on sixty days notice.',
      ),
    ).toEqual(['60 days [both] sixty days']);
  });

  it('reads a bare right on notice', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Supplier may terminate this Agreement by giving Customer ninety (90) days written notice.',
      ),
    ).toEqual(['90 days [supplier] ninety (90) days']);
  });

  it('reads the passive with its agent', () => {
    expect(termsOf(convenienceTermination, 'This Agreement may be terminated by Customer without cause.')).toEqual([
      'flag [customer] without cause',
    ]);
  });

  it('hedges a right that begins after the initial term', () => {
    expect(
      termsOf(
        convenienceTermination,
        'After the initial term, Customer may terminate this Agreement for any reason on thirty days notice.',
      ),
    ).toEqual(['30 days [customer] thirty days if After the initial term']);
  });

  it('hedges a right that needs that no order is open', () => {
    expect(
      termsOf(
        convenienceTermination,
        'If no Order Form is in effect, either party may terminate this Agreement for any reason.',
      ),
    ).toEqual(['flag [both] for any reason if If no Order Form is in effect']);
  });

  it('hedges a right that costs a fee', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Customer may terminate this Agreement for convenience on notice and payment of the early termination fee.',
      ),
    ).toEqual(['flag [customer] for convenience if early termination fee']);
  });

  it('reads the notice in a list of grounds', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Customer may terminate this Agreement if: (a) Supplier becomes insolvent; or (b) upon sixty (60) days advance written notice to Supplier.',
      ),
    ).toEqual(['60 days [customer] sixty (60) days']);
  });

  it('does not take termination for breach for it', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Either party may terminate this Agreement upon thirty (30) days written notice if the other party materially breaches it.',
      ),
    ).toEqual([]);
  });

  it('does not take non-renewal for it', () => {
    expect(
      termsOf(
        convenienceTermination,
        'This Agreement renews yearly unless terminated by either party on ninety (90) days notice.',
      ),
    ).toEqual([]);
  });

  it('does not read a right that is denied', () => {
    expect(termsOf(convenienceTermination, 'Neither party may terminate this Agreement for convenience.')).toEqual([]);
  });

  it('does not take the cancelling of a purchase order for it', () => {
    expect(termsOf(convenienceTermination, 'Customer may cancel purchase orders at any time before shipment.')).toEqual(
      [],
    );
  });

  it('does not take the end by another agreement for it', () => {
    expect(
      termsOf(
        convenienceTermination,
        'This Agreement shall automatically terminate upon termination of the lease for any reason.',
      ),
    ).toEqual([]);
  });

  it('reads what a playbook denies, and leaves the denial to it', () => {
    expect(
      termsOf(convenienceTermination, 'No termination for convenience by customer during the term', {
        side: 'supplier',
        types: ['termination'],
      }),
    ).toEqual(['flag [customer] termination for convenience']);
  });

  it('reads both ends of a range in a playbook', () => {
    expect(
      termsOf(convenienceTermination, "Either party may terminate for convenience on 30-90 days' notice", {
        side: 'customer',
        types: ['termination'],
      }),
    ).toEqual(['30 days [both] 30', '90 days [both] 90 days']);
  });

  it('reads a right on notice of no stated length', () => {
    expect(
      termsOf(convenienceTermination, 'Customer may terminate this Agreement upon written notice to Supplier.'),
    ).toEqual(['flag [customer] notice']);
  });

  it('does not take termination without notice for it', () => {
    expect(
      termsOf(
        convenienceTermination,
        'Supplier may terminate this Agreement without notice where export laws so require.',
      ),
    ).toEqual([]);
  });

  it('keeps a proviso behind the right apart from it', () => {
    expect(
      termsOf(
        convenienceTermination,
        'This Agreement may be terminated by Customer at any time, provided that it ends by itself upon the termination of the lease.',
      ),
    ).toEqual(['flag [customer] at any time']);
  });

  it('is hedged where it is for a trial only', () => {
    const during = 'Either party may terminate this Agreement during the Pilot Period for any reason.';
    expect(termsOf(convenienceTermination, during)).toEqual(['flag [both] for any reason if during the Pilot Period']);
    expect(termsOf(convenienceTermination, 'Either party may terminate this Agreement for any reason.')).toEqual([
      'flag [both] for any reason',
    ]);
  });

  it('is nobody’s where both must agree, unless somebody may act alone beside it', () => {
    const together = 'The parties may terminate this Agreement at any time upon mutual written consent';
    expect(termsOf(convenienceTermination, `${together}.`)).toEqual([]);
    expect(
      termsOf(convenienceTermination, 'This Agreement may be terminated at any time by mutual agreement.'),
    ).toEqual([]);
    expect(
      termsOf(
        convenienceTermination,
        'This Agreement may be terminated by mutual agreement or by either party on forty days notice.',
      ).join(),
    ).toContain('40 days');
  });

  it('is not there where it waits for an event', () => {
    expect(
      termsOf(
        convenienceTermination,
        "Supplier may terminate this Agreement, upon thirty (30) days' notice, at any time from and after the time that its parent holds less than half of the shares.",
      ),
    ).toEqual([]);
  });
});
