import { describe, expect, it } from 'vitest';
import { lastStatement, readUnderHeading } from './read-under-heading';

describe('a statement on risk that was once taken for something else', () => {
  it.each([
    [
      'Liability carve-outs',
      "Never: Vendor's deliberate breach capped",
      "not (supplier's carve-outs from the liability cap includes wilful misconduct)",
    ],
    [
      'Limitation of liability',
      'Red flag: Breaches of confidence are limited',
      "not (supplier's carve-outs from the liability cap includes confidentiality)",
    ],
    ['Limitation of liability', 'Red flag: Our indemnity is capped', '✗'],
    [
      'Limitation of liability',
      'Red flag: Privacy breaches not capped',
      'our carve-outs from the liability cap includes data breach',
    ],
    [
      'Consequential loss',
      'Red flag: The waiver has no exception for data breach',
      "not (supplier's carve-outs from the liability cap includes data breach)",
    ],
    [
      'Confidentiality',
      'Preferred: Two to four years, trade secrets seven years',
      'confidentiality period ≥ 2 years and confidentiality period ≤ 4 years and confidentiality carve outs includes trade secrets (kept longer)',
    ],
    [
      'Exclusions from the cap',
      'Preferred: Liability for fraud may not be limited or excluded',
      "supplier's carve-outs from the liability cap includes fraud",
    ],
    ['General cap', "Preferred: 12-18 months' fees", "supplier's liability cap ≥ 12 months of fees"],
    [
      'Wilful misconduct',
      'Preferred: Unlimited',
      "supplier's carve-outs from the liability cap includes wilful misconduct",
    ],
    ['Gross negligence', 'Acceptable: Capped at $8M', "supplier's liability cap for gross negligence ≥ USD 8,000,000"],
    ['Data protection liability', 'Acceptable: GBP 7m', "supplier's liability cap for data breach ≥ GBP 7,000,000"],
    [
      'Consequential loss',
      'Red flag: Vendor-only waiver',
      "supplier's exclusion of consequential damages present and our exclusion of consequential damages absent",
    ],
    [
      'Defence of claims',
      'Preferred: Vendor controls the defence',
      'the contract says that supplier: control of the defence',
    ],
    ['Warranties', 'Red flag: Implied warranties are excluded', "supplier's warranty disclaimer present"],
    [
      'Warranties',
      'Red flag: Vendor gives no warranty of non-infringement',
      "not (supplier's warranty includes non infringement)",
    ],
    ['Warranties', 'Red flag: Vendor gives no warranties', "supplier's warranty disclaimer = as is"],
    ['Availability guarantee', 'Red flag: No guarantee', "supplier's availability absent"],
    ['Guarantee', 'Red flag: No guarantee', "not (supplier's warranty present)"],
    [
      'Insurance',
      'Preferred: Public and products liability of £3m',
      "supplier's insurance for general liability ≥ GBP 3,000,000 and supplier's insurance for product liability ≥ GBP 3,000,000 and supplier's insurance types includes general liability, product liability",
    ],
    [
      'Remedies for infringement',
      'Acceptable: Pro rata refund over four years',
      'the contract says: refund · four years (where it speaks of infringement)',
    ],
  ] as const)('%s, “%s”', (heading, words, expected) => {
    expect(readUnderHeading('customer', heading, words)).toBe(expected);
  });

  it('notice of the end of a policy is no right to leave the contract', () => {
    expect(readUnderHeading('customer', 'Insurance', "Preferred: 30 days' notice of cancellation")).not.toContain(
      'convenience',
    );
    expect(readUnderHeading('customer', 'Ending', "Preferred: We may cancel on 30 days' notice")).toContain(
      'convenience',
    );
  });

  it('how long trade secrets last, alone, is not how long everything lasts', () => {
    expect(readUnderHeading('customer', 'Confidentiality', 'Preferred: Trade secrets for 5 years')).not.toContain(
      'confidentiality period',
    );
  });

  it('rows of covers are insurance, and no cap on liability', () => {
    const table = (row: string): string => `## Covers\n\n| Cover | Preferred | Fallback |\n|---|---|---|\n| ${row} |\n`;
    for (const cover of ['Commercial general liability', 'Professional liability / E&O', 'Public liability'])
      expect(JSON.stringify(lastStatement(table(`${cover} | $2M | $1M`), 'customer')?.condition ?? '')).toContain(
        '"insurance"',
      );
    expect(JSON.stringify(lastStatement(table('Liability | $2M | $1M'), 'customer')?.condition)).toContain(
      '"liability-cap"',
    );
  });
});

describe('what is denied of the second half of a statement', () => {
  it.each([
    ['Feedback', 'Acceptable: Feedback may be used on condition they do not name us'],
    ['Exclusion lists', 'Preferred: Supplier warrants it is not excluded from public programmes'],
    ['Tools', 'Preferred: Templates that the supplier owns are not transferred'],
  ] as const)('is not denied of the first: %s, “%s”', (heading, words) => {
    expect(readUnderHeading('customer', heading, words)).toContain('✗');
  });

  it('is not denied of the first where both are read', () => {
    expect(readUnderHeading('customer', 'Tax', 'Preferred: Supplier bears customs duties and does not resell')).toMatch(
      /^the contract says that supplier: cost-bearing · customs and the contract denies/,
    );
  });

  it.each([
    ['Hosting', 'Preferred: Logs and backups are not moved outside the EU'],
    ['Personal data', 'Preferred: Personal data of our customers is not sold'],
  ] as const)('is denied where there is one half: %s, “%s”', (heading, words) => {
    expect(readUnderHeading('customer', heading, words)).not.toContain('✗');
  });
});
