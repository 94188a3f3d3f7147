import { describe, expect, it } from 'vitest';
import { breachTermination } from '../../../src/contract/terms/breach-termination';
import { termsOf } from './terms-of';

describe('breach termination', () => {
  it('reads a right of both', () => {
    expect(
      termsOf(
        breachTermination,
        'Either party may terminate this Agreement if the other party materially breaches it and fails to cure within thirty days.',
      ),
    ).toEqual(['flag [both] materially breaches']);
  });

  it('reads a right of one side', () => {
    expect(
      termsOf(
        breachTermination,
        'Supplier may terminate this Agreement if Customer fails to pay any undisputed amount.',
      ),
    ).toEqual(['flag [supplier] fails to pay']);
  });

  it('reads a right behind the grounds', () => {
    expect(
      termsOf(
        breachTermination,
        'In the event that either party defaults in its obligations, the other party may terminate this Agreement.',
      ),
    ).toEqual(['flag [both] defaults']);
  });

  it('reads a right that follows a list of grounds', () => {
    expect(
      termsOf(
        breachTermination,
        'If either party: (a) becomes insolvent; or (b) breaches any material obligation; this Agreement may be terminated by the other party.',
      ),
    ).toEqual(['flag [both] breaches']);
  });

  it('reads a ground in a list under the right', () => {
    expect(
      termsOf(
        breachTermination,
        'Customer may terminate this Agreement upon notice: (a) if Supplier is in material breach; or (b) if Supplier is dissolved.',
      ),
    ).toEqual(['flag [customer] material breach']);
  });

  it('does not take termination without cause for it', () => {
    expect(
      termsOf(breachTermination, 'Customer may terminate this Agreement for convenience on thirty days notice.'),
    ).toEqual([]);
  });

  it('does not read a right that is denied', () => {
    expect(termsOf(breachTermination, 'Supplier may not terminate this Agreement for breach.')).toEqual([]);
  });

  it('reads it in a playbook', () => {
    expect(
      termsOf(breachTermination, 'We may terminate for uncured material breach only.', {
        side: 'customer',
        types: ['termination'],
      }),
    ).toEqual(['flag [customer] uncured material breach']);
  });

  it('reads in a list whose right each item gives', () => {
    expect(
      termsOf(
        breachTermination,
        'This Agreement may be terminated only:\n(a) by either party for breach of a material provision; or\n(b) by Supplier for failure to pay.',
      ).map((line) => line.slice(0, 20)),
    ).toEqual(['flag [both] breach', 'flag [supplier] fail']);
  });

  it('keeps the holder where a second sentence says how the right is used', () => {
    expect(
      termsOf(
        breachTermination,
        'Either party may cancel this Agreement for material breach. A breach that can be cured lets this Agreement be cancelled only after thirty days.',
      ),
    ).toEqual(['flag [both] material breach']);
  });

  it('reads an item of a list behind one of several sentences', () => {
    const words =
      'This Agreement may be terminated:\n1. By either party in case of a strike.\n2. By Customer at any time. Supplier can not object to it.\n3. By either party for a material breach that is not cured.';
    expect(termsOf(breachTermination, words, { types: ['termination'] }).map((term) => term.slice(0, 11))).toEqual([
      'flag [both]',
    ]);
  });

  it('reads the items of a list whose numbers have several levels, with sentences of their own between them', () => {
    expect(
      termsOf(
        breachTermination,
        'This Agreement may be terminated as follows:\n\n7.1.1. By Customer at the end of a month.\n\n7.1.2. By either Supplier or Customer, upon a material breach that is not cured within ten days.',
      ),
    ).toEqual(['flag [both] material breach']);
    expect(
      termsOf(
        breachTermination,
        'This Agreement may be terminated: 1. By Customer at the end of a month. 2. Supplier may leave when it is not paid. 3. By either party upon a material breach of the other.',
      ).at(-1),
    ).toEqual('flag [both] material breach');
  });
});
