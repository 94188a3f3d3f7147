import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('statements on liability', () => {
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
      'Liability',
      'Escalate: Under 1x annual fees, or one-sided cap',
      "supplier's liability cap < 12 months of fees or (supplier's liability cap present and our liability cap absent)",
    ],
    [
      'customer',
      'Liability',
      'Escalate: Vendor liability fully excluded',
      "supplier's liability cap = all liability excluded",
    ],
    ['customer', 'Cap', 'Escalate: nothing is uncapped', "supplier's carve-outs from the liability cap absent"],
    [
      'customer',
      'Uncapped matters',
      'Preferred: intent, gross negligence and bodily harm',
      "supplier's carve-outs from the liability cap includes wilful misconduct, death or injury, gross negligence",
    ],
    [
      'customer',
      'Cap exclusions',
      'Preferred: confidentiality, data breach and fraud',
      "supplier's carve-outs from the liability cap includes data breach, confidentiality, fraud",
    ],
    [
      'customer',
      'Consequential damages',
      'Preferred: Only the vendor is liable',
      "supplier's exclusion of consequential damages absent and our exclusion of consequential damages present",
    ],
    [
      'customer',
      'Consequential damages',
      'Escalate: We alone are liable',
      "our exclusion of consequential damages absent and supplier's exclusion of consequential damages present",
    ],
    [
      'customer',
      'Consequential damages',
      'Preferred: Mutual, with data breach costs carved out',
      "each side's exclusion of consequential damages present and each side's carve-outs from the liability cap includes data breach",
    ],
    [
      'customer',
      'Consequential damages',
      'Escalate: The supplier is excused from indirect loss and we are not',
      "supplier's exclusion of consequential damages present and our exclusion of consequential damages absent",
    ],
    ['supplier', 'Liability', 'Acceptable: We can go up to 24 months of fees', 'our liability cap ≤ 24 months of fees'],
    [
      'customer',
      'Liability',
      'Acceptable: We can go as low as EUR 2,000,000',
      "supplier's liability cap ≥ EUR 2,000,000",
    ],
  ] as const)('%s, %s, “%s”', (side, heading, words, expected) => {
    expect(readUnderHeading(side, heading, words)).toBe(expected);
  });
});

describe('statements on liability that say more than is read', () => {
  it.each([
    ['customer', 'Product liability', 'Preferred: Capped at EUR 8 million'],
    ['customer', 'Liability', 'Escalate: Unlimited liability unless our insurers agree'],
  ] as const)('%s, %s, “%s”', (side, heading, words) => {
    expect(readUnderHeading(side, heading, words)).toContain('✗');
  });
});
