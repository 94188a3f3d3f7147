import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('statements on indemnities', () => {
  it.each([
    [
      'customer',
      'Indemnity',
      "Preferred: Supplier defends us against claims that what it supplies violates a third party's IP rights",
      "supplier's indemnity includes IP infringement",
    ],
    [
      'customer',
      'Indemnity',
      "Preferred: Reciprocal indemnity for each party's own negligence or breach",
      "each side's indemnity includes breach, negligence",
    ],
    [
      'customer',
      'Indemnity',
      "Escalate: We would pay for the supplier's own fault",
      'our indemnity for the other side’s own negligence present',
    ],
    [
      'customer',
      'Indemnity',
      'Escalate: Any indemnity by us that is not limited to third-party claims',
      'our indemnity present and not (our indemnity includes third party claims)',
    ],
    [
      'customer',
      'Indemnity',
      'Escalate: We indemnify for anything other than our own misuse of the software',
      'our indemnity present and not (our indemnity includes only misuse)',
    ],
    [
      'customer',
      'Indemnity',
      'Escalate: Vendor refuses to give an IP indemnity',
      "not (supplier's indemnity includes IP infringement)",
    ],
    ['customer', 'Indemnity from us', 'Preferred: none', 'our indemnity absent'],
    [
      'customer',
      'Indemnification by us',
      "Escalate: Indemnity that covers the vendor's negligence",
      'our indemnity for the other side’s own negligence present',
    ],
    [
      'customer',
      'Indemnification by supplier',
      'Acceptable: IP claims and data breaches',
      "supplier's indemnity includes IP infringement, data breach",
    ],
    [
      'customer',
      'IP indemnity',
      'Acceptable: Capped at 200% of annual charges',
      "supplier's indemnity includes IP infringement and supplier's indemnity cap ≥ 2 × 12 months of fees",
    ],
    [
      'customer',
      'Indemnity',
      'Acceptable: Supplier indemnifies for IP claims up to the cap',
      "supplier's indemnity includes IP infringement",
    ],
    [
      'supplier',
      'Indemnity',
      'Acceptable: We indemnify for data breaches, subject to the cap',
      'our indemnity includes data breach and not (our carve-outs from the liability cap includes indemnification)',
    ],
    [
      'customer',
      'Indemnity',
      'Escalate: No indemnity for IP, or one that we give',
      "not (supplier's indemnity includes IP infringement) or our indemnity present",
    ],
    [
      'customer',
      'Indemnity',
      'Escalate: We indemnify the supplier for its negligence',
      'our indemnity for the other side’s own negligence present',
    ],
    [
      'customer',
      'Indemnity',
      "Preferred: Supplier shall indemnify us if its deliverables infringe third parties' rights",
      "supplier's indemnity includes IP infringement",
    ],
    ['customer', 'Indemnities we give', 'Preferred: we give none', 'our indemnity absent'],
    [
      'customer',
      'Indemnity',
      'Preferred: Supplier indemnifies us for IP infringement or data breach',
      "supplier's indemnity includes IP infringement, data breach",
    ],
    [
      'customer',
      'IP indemnity',
      'Acceptable: indemnity limited to the liability cap',
      "supplier's indemnity includes IP infringement",
    ],
    [
      'supplier',
      'IP indemnity',
      'Acceptable: indemnity against infringement claims up to the cap',
      'our indemnity includes IP infringement and not (our carve-outs from the liability cap includes indemnification)',
    ],
  ] as const)('%s, %s, “%s”', (side, heading, words, expected) => {
    expect(readUnderHeading(side, heading, words)).toBe(expected);
  });
});
