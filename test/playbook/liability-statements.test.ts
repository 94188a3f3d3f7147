import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('statements on liability and indemnities', () => {
  it.each([
    [
      'customer',
      'Liability',
      "Escalate: Vendor's exposure is capped, ours open-ended",
      "supplier's liability cap present and our liability cap absent",
    ],
    [
      'customer',
      'Liability',
      'Escalate: The provider bears no responsibility whatsoever',
      "supplier's liability cap = all liability excluded",
    ],
    [
      'customer',
      'Liability',
      "Escalate: Any clause limiting only the supplier's liability",
      "supplier's liability cap present and our liability cap absent",
    ],
    ['customer', 'Liability', 'Escalate: Supplier asks us to be liable without limit', 'our liability cap absent'],
    [
      'customer',
      'Liability',
      "Escalate: Supplier's liability is limited to the fees of two months",
      "supplier's liability cap ≤ 2 months of fees",
    ],
    [
      'supplier',
      'Liability',
      'Escalate: A cap for the customer alone',
      "customer's liability cap present and our liability cap absent",
    ],
    [
      'customer',
      'Liability',
      'Preferred: 150% of annual charges, the same for both',
      "each side's liability cap present and supplier's liability cap ≥ 1.5 × 12 months of fees",
    ],
    ['customer', 'Liability', 'Preferred: EUR 2-3 million', "supplier's liability cap ≥ EUR 2,000,000"],
    ['customer', 'Cap on our liability', 'Preferred: The fees we owe', 'our liability cap ≤ all fees'],
    [
      'customer',
      'Carve-outs from the cap',
      'Preferred: fraud, privacy and death',
      "supplier's carve-outs from the liability cap includes data breach, fraud, death or injury",
    ],
    ['customer', 'Carve-outs from the cap', 'Escalate: none', "supplier's carve-outs from the liability cap absent"],
    [
      'customer',
      'Liability',
      'Escalate: A cap that swallows confidentiality or data breach',
      "not (supplier's carve-outs from the liability cap includes data breach) or not (supplier's carve-outs from the liability cap includes confidentiality)",
    ],
    [
      'supplier',
      'Carve-outs',
      'Preferred: Only fraud and personal injury are uncapped',
      'our carve-outs from the liability cap includes only death or injury, fraud',
    ],
    [
      'customer',
      'Consequential damages',
      'Preferred: No responsibility on either side for indirect loss',
      "each side's exclusion of consequential damages present",
    ],
    [
      'customer',
      'Consequential damages',
      'Preferred: Lost profits and other indirect damages are out for both',
      "each side's exclusion of consequential damages present",
    ],
    [
      'customer',
      'Consequential damages',
      "Preferred: Neither of us has to pay for the other's lost profits",
      "each side's exclusion of consequential damages present",
    ],
    ['customer', 'Indirect loss', 'Acceptable: silent', 'no exclusion of consequential damages'],
    [
      'customer',
      'Consequential damages',
      'Acceptable: The exclusion does not apply to breaches of confidentiality',
      "exclusion of consequential damages present and supplier's carve-outs from the liability cap includes confidentiality",
    ],
    [
      'customer',
      'Consequential damages',
      'Escalate: We waive indirect damages and the vendor does not',
      "supplier's exclusion of consequential damages present and our exclusion of consequential damages absent",
    ],
    [
      'customer',
      'Consequential damages',
      'Escalate: The vendor is not responsible for indirect damage while we are',
      "supplier's exclusion of consequential damages present and our exclusion of consequential damages absent",
    ],
    [
      'supplier',
      'Consequential damages',
      'Never: The customer can recover lost profits from us',
      'our exclusion of consequential damages absent',
    ],
    [
      'customer',
      'Consequential damages',
      "Escalate: One-way exclusion in the supplier's favour",
      "supplier's exclusion of consequential damages present and our exclusion of consequential damages absent",
    ],
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
  ] as const)('%s, %s, “%s”', (side, heading, words, expected) => {
    expect(readUnderHeading(side, heading, words)).toBe(expected);
  });
});

describe('statements on liability and indemnities that say more than is read', () => {
  it.each([
    ['customer', 'Super-cap for data incidents', 'Preferred: 3x annual fees'],
    ['customer', 'Product liability', 'Preferred: Capped at EUR 8 million'],
    ['customer', 'Liability', 'Escalate: Unlimited liability, except for fraud'],
  ] as const)('%s, %s, “%s”', (side, heading, words) => {
    expect(readUnderHeading(side, heading, words)).toContain('✗');
  });
});
