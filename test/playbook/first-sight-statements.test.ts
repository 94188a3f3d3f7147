import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('a statement that was once taken for something else', () => {
  it.each([
    [
      'customer',
      'Liability',
      'Preferred: Vendor answers up to EUR 4 million; its liability is not unlimited',
      undefined,
    ],
    [
      'customer',
      'Liability',
      'Preferred: Vendor liable up to USD 5 million',
      "supplier's liability cap ≥ USD 5,000,000",
    ],
    [
      'customer',
      'Liability',
      "Acceptable: Supplier's liability not exceeding 18 months of fees",
      "supplier's liability cap ≥ 18 months of fees",
    ],
    ['supplier', 'Liability', 'Preferred: We are liable up to USD 1 million', 'our liability cap ≤ USD 1,000,000'],
    [
      'supplier',
      'IP indemnity',
      'Never: Uncapped indemnities for data breach, breach of law or breach of warranty',
      'our carve-outs from the liability cap includes data breach or our carve-outs from the liability cap includes indemnification or our indemnity includes law or our indemnity includes warranty breach',
    ],
    [
      'customer',
      'IP claims',
      'Never: No IP indemnity, or indemnity limited to US patents',
      "not (supplier's indemnity includes IP infringement) ✗ indemnity limited to US patents",
    ],
    [
      'supplier',
      'Termination',
      'Preferred: For cause only',
      "our right to terminate for breach present and customer's right to terminate for convenience absent",
    ],
    [
      'customer',
      'Assignment',
      'Acceptable: Consent is needed, except for an assignment to an affiliate or a successor',
      "each side's assignment = consent and (each side's assignment exceptions includes affiliate or each side's assignment exceptions includes successor or each side's assignment exceptions includes merger or each side's assignment exceptions includes sale of assets)",
    ],
    ['customer', 'Assignment', 'Never: We may not assign even with consent', 'our assignment = prohibited'],
    [
      'customer',
      'Publicity',
      'Acceptable: Neither party may issue press releases without the other’s approval, unless required by law',
      "each side's publicity = consent or each side's publicity = prohibited",
    ],
    [
      'customer',
      'IP',
      'Acceptable: Supplier keeps the work results and licenses them to us',
      "supplier's ownership includes deliverables and our licence present",
    ],
    [
      'customer',
      'Indemnity',
      'Preferred: Supplier defends and indemnifies us against third-party claims, including claims of infringement',
      "supplier's indemnity includes IP infringement",
    ],
    [
      'customer',
      'Indemnity',
      'Preferred: Supplier defends us against claims that its product or service infringes rights of others',
      "supplier's indemnity includes IP infringement",
    ],
    [
      'customer',
      'Confidentiality',
      'Preferred: Mutual, and goes on for at least four years after the agreement ends',
      "each side's confidentiality present and each side's confidentiality period ≥ 4 years",
    ],
    [
      'customer',
      'Indemnity',
      'Never: We indemnify the supplier even where it is at fault',
      'our indemnity for the other side’s own negligence present',
    ],
    [
      'customer',
      'Warranty',
      'Acceptable: Supplier warrants conformity or professional performance for a shorter time, or without a stated time',
      "supplier's warranty includes performance",
    ],
    [
      'customer',
      'Liability',
      'Preferred: Both parties’ liability is limited to the fees of 9 months, and neither is liable for lost profit',
      "each side's liability cap present and supplier's liability cap ≥ 9 months of fees and each side's exclusion of consequential damages present",
    ],
    [
      'customer',
      'Renewal',
      'Never: Notice of non-renewal is due more than 100 days before the end',
      'our renewal notice > 100 days',
    ],
    [
      'customer',
      'Subcontracting',
      'Never: Supplier is not liable for its subcontractors',
      'the contract denies or forbids that supplier: answering for · subcontractor',
    ],
    [
      'customer',
      'Subcontracting',
      'Never: Supplier does not vet its subcontractors',
      'the contract does not say that supplier: background check · subcontractor',
    ],
    [
      'customer',
      'Termination',
      'Acceptable: We may terminate only for cause',
      'our right to terminate for breach present',
    ],
    [
      'customer',
      'Price increases',
      'Preferred: CPI plus 2%, capped at 5%',
      "the contract says: index · 2% (where it speaks of price) and supplier's price increase ≤ 5%",
    ],
    [
      'supplier',
      'Acceptance',
      'Never: No deemed acceptance',
      'the contract does not say: deemed acceptance (where it speaks of acceptance)',
    ],
    ['customer', 'Billing', 'Preferred: Quarterly billing in arrears with a breakdown by site', undefined],
    [
      'customer',
      'Force majeure',
      'Red flag: Payment duties continue during force majeure of the supplier',
      'the contract says: payment · obligation · “continue” · during · force majeure',
    ],
    ['customer', 'Conduct', 'Preferred: Supplier follows our Supplier Code and reports breaches of it', undefined],
    [
      'customer',
      'Quality',
      'Preferred: Goods are free from defects in design',
      'the contract says: goods · “free” · defect · “design”',
    ],
  ] as const)('%s, %s: “%s”', (side, heading, words, expected) => {
    const read = readUnderHeading(side, heading, words);
    if (expected === undefined) {
      expect(read).not.toMatch(/late payment|software|liability cap ≤/);
    } else expect(read).toBe(expected);
  });

  it('is said of all that a closing participle is said of', () => {
    const read = readUnderHeading(
      'supplier',
      'IP indemnity',
      'Preferred: We indemnify for IP infringement; customer modifications and open source excluded',
    );
    expect(read).toMatch(/^our indemnity includes IP infringement/);
    expect(read).not.toContain('misuse');
  });

  it.each([
    ['Data', 'Preferred: We own our data; exported on request and deleted after the end'],
    ['Damages', 'Preferred: Each party waives indirect loss, but notification costs are always direct damages'],
    ['Force majeure', 'Preferred: Force majeure does not cover strikes at a plant and vendor shortages'],
  ])('binds nobody who is not its subject (%s: “%s”)', (heading, words) => {
    expect(readUnderHeading('customer', heading, words)).not.toMatch(/contract says that (?:we|each party):/);
  });
});

describe('amounts as playbooks state them', () => {
  it.each([
    [
      'customer',
      'Liability',
      'Acceptable: Between 100% and 150% of the annual fees',
      "supplier's liability cap ≥ 12 months of fees",
    ],
    ['supplier', 'Liability', 'Acceptable: 1-2x annual fees', 'our liability cap ≤ 2 × 12 months of fees'],
    [
      'customer',
      'IP claims',
      'Acceptable: IP indemnity subject to a cap of three times the annual fees',
      "supplier's indemnity includes IP infringement and supplier's indemnity cap ≥ 3 × 12 months of fees",
    ],
    [
      'customer',
      'Price increases',
      'Acceptable: Uplift no more than the lower of 3% and CPI',
      "supplier's price increase ≤ 3% and supplier's price increase = index",
    ],
    ['supplier', 'Price', 'Acceptable: CPI only', 'our price increase = index'],
    ['supplier', 'Price', 'Acceptable: CPI capped at 5%', 'our price increase ≥ 5% and our price increase = index'],
    [
      'supplier',
      'Liability',
      'Preferred: capped at fees paid in the last 12 months, no indirect loss',
      'our liability cap ≤ 12 months of fees and our exclusion of consequential damages present',
    ],
    ['customer', 'Payment', 'Never: Prepayment before shipment', 'our prepayment present'],
  ] as const)('%s, %s: “%s”', (side, heading, words, expected) => {
    expect(readUnderHeading(side, heading, words)).toBe(expected);
  });

  it('an exception that says nothing known leaves the red flag unread', () => {
    expect(readUnderHeading('supplier', 'Liability', 'Never: Unlimited liability, other than for pet projects')).toBe(
      '✗',
    );
  });
});
