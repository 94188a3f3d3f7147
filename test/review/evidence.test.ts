import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text';
import { reviewText } from '../../src/engine';
import { readPlaybook } from '../../src/playbook/read-playbook';
import type { Finding } from '../../src/review/review';

const opening = `SERVICES AGREEMENT

This Agreement is made between Northfield Mills Ltd ("Customer") and Quarry Software Inc. ("Supplier").

`;

function review(clauses: string, position: string): Finding {
  const text = readText(`${opening}${clauses}`, { name: 'agreement.txt', sha256: '' });
  const playbook = readPlaybook(position, { name: 'legal.local.md', side: 'customer' });
  const [finding] = reviewText(text, playbook, { side: 'customer' }).findings;
  if (!finding) throw new Error('no finding');
  return finding;
}

const quotes = (finding: Finding) => finding.citations.map(({ quote }) => quote);
const lateInterest = '## Payment\n- Standard: Late interest of no more than 1% a month';

describe('the words that a finding shows', () => {
  it('are the list item that decides and the lead-in that says who', () => {
    const clauses =
      "5. Termination. Either party may terminate this Agreement:\n(a) for convenience on thirty (30) days' written notice; or\n(b) if the other party becomes insolvent.";
    const finding = review(clauses, '## Termination\n- Standard: We may terminate for convenience');
    expect(finding.grade).toBe('GREEN');
    expect(quotes(finding)[0]).toContain('for convenience');
    expect(quotes(finding)[1]).toBe('Either party may terminate this Agreement:');
  });

  it('are the amount of a cap and the clause that uses it', () => {
    const clauses =
      '9. Limitation of Liability. Each party\'s total liability under this Agreement will not exceed the General Cap.\n\n10. Definitions. "General Cap" means the fees paid in the 12 months before the claim.';
    const finding = review(clauses, '## Liability\n- Standard: Mutual cap at 12 months of fees');
    expect(quotes(finding).some((quote) => quote.includes('fees paid in the 12 months'))).toBe(true);
    expect(quotes(finding).some((quote) => quote.includes('will not exceed the General Cap'))).toBe(true);
  });

  it('are an express denial where the absence of a thing decided', () => {
    const clauses =
      '2. License. Supplier grants Customer a non-exclusive license to use the Software.\n\n3. Fees. Customer shall pay within 30 days of the invoice.';
    const finding = review(clauses, '## Exclusivity\n- Standard: No exclusivity that binds us');
    expect(finding.grade).toBe('GREEN');
    expect(quotes(finding)[0]).toContain('non-exclusive license');
  });

  it('have the party of a lead-in above items that are headed clauses of their own', () => {
    const clauses =
      '8. Insurance. Supplier shall maintain the following insurance during the term:\n\na. General Liability Insurance. Cover with a limit of at least $5,000,000 per occurrence. An endorsement is required.\n\nb. Cyber Insurance. Cover with a limit of at least $3,000,000 per claim. An endorsement is required.';
    const finding = review(clauses, '## Insurance\n- Standard: Supplier maintains insurance of at least USD 2,000,000');
    expect(finding.grade).toBe('GREEN');
    const ours = review(
      clauses.replace('Supplier', 'Customer'),
      '## Insurance\n- Standard: Supplier maintains insurance of at least USD 2,000,000',
    );
    expect(ours.grade).not.toBe('GREEN');
  });

  it('are not those of provisions that extend beyond the end, where a renewal is asked for', () => {
    const clauses =
      '9. Term. The term is one year.\n\n9.4. Articles 1 and 5, and provisions that by their terms extend beyond any termination of this Agreement, shall survive it.';
    const finding = review(clauses, '## Renewal\n- Standard: Renewal only by mutual agreement');
    expect(finding.reason).toContain('says nothing');
  });

  it('are those of the clause that is headed so, and not of others that mention the matter', () => {
    const clauses =
      '1. Term. The term of this Agreement commences on the Effective Date and ends on the earlier of the events that are listed in the Order Form.\n\n8. Stock. During the term of this Agreement Supplier keeps a stock of parts in its warehouse.';
    const finding = review(clauses, '## Term\n- Standard: Initial term no longer than 2 years');
    expect(finding.grade).toBe('YELLOW');
    expect(quotes(finding).join(' ')).not.toContain('stock of parts');
  });
});

describe('words that decide nothing', () => {
  const silent = '4. Insurance. Customer shall insure the goods against fire from their delivery on at its own cost.';
  const insurance = '## Insurance\n- Standard: Supplier maintains insurance of at least USD 2,000,000';

  it('are told apart where the contract is silent and they only come nearest', () => {
    const finding = review(silent, insurance);
    expect(finding.reason).toContain('says nothing');
    expect(quotes(finding)[0]).toContain('against fire');
    expect(finding.nearest).toBe(true);
  });

  it('are told apart where they meet another part of the statement than the one that the contract is silent on', () => {
    const clauses =
      '4. Fees and Payment. Customer shall pay each invoice within 30 days of its receipt, as the fees are set out in the order.';
    const both =
      '## Payment\n- Standard: Payment 30 days or more after invoice, with late interest of at least 2% a month';
    const finding = review(clauses, both);
    expect(finding.reason).toContain('says nothing on late interest');
    expect(finding.nearest).toBe(true);
  });

  it('are not said of words that decide, or deny the matter', () => {
    const decides = review(silent.replace('Customer', 'Supplier'), insurance);
    expect(decides.nearest).toBeUndefined();
    const denied = review(
      '2. License. Supplier grants Customer a non-exclusive license to use the Software.',
      '## Exclusivity\n- Standard: No exclusivity that binds us',
    );
    expect(quotes(denied)[0]).toContain('non-exclusive');
    expect(denied.nearest).toBeUndefined();
  });
});

describe('a clause that may speak of the matter in words that were not read', () => {
  it('is not one that speaks of something else of the same type', () => {
    const clauses =
      '4. Fees. Customer shall pay the prices in the price list. Costs of travel are included in the prices.';
    expect(review(clauses, lateInterest).grade).toBe('GREEN');
  });

  it('is not one on requirements other than those that are bought', () => {
    const exclusive = '## Exclusivity\n- Standard: No exclusivity that binds us';
    const clauses = '5. Courses. The educational requirements are those of the notice, and Customer must meet them.';
    expect(review(clauses, exclusive).grade).toBe('GREEN');
    const denied =
      '7. Non-Exclusivity. Subject to the terms and conditions herein, this Agreement does not create an exclusive relationship between the parties.';
    const finding = review(denied, exclusive);
    expect(finding.grade).toBe('GREEN');
    expect(quotes(finding)[0]).toContain('does not create an exclusive');
  });

  it('is not one that forbids a use of the product to build another', () => {
    const clauses = '2. Restrictions. Customer will not use the Product to develop a competing service or product.';
    expect(review(clauses, '## Non-Compete\n- Standard: No non-compete covenant binding us').grade).toBe('GREEN');
  });

  it('keeps GREEN away and is shown where it speaks of that very thing', () => {
    const clauses =
      "4. Fees. Customer shall pay the prices in the price list. Sums in arrears attract the surcharge that the Supplier's bank sets.";
    const finding = review(clauses, lateInterest);
    expect(finding.grade).toBe('YELLOW');
    expect(quotes(finding)[0]).toContain('in arrears');
  });
});

describe('a term that is stated twice', () => {
  const once = '4. Payment. Customer shall pay each invoice within 45 days of receipt.';
  const payment = '## Payment\n- Standard: Payment 30 days or more after invoice';

  it('is graded on the worse, and the other is named', () => {
    const finding = review(`${once}\n\n6. Orders. Customer shall pay invoices within 10 days of their date.`, payment);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toContain('We pay within 10 days (6)');
    expect(finding.reason).toContain('stated differently in 4: 45 days');
    expect(finding.related.map(({ why }) => why)).toContain('says otherwise on the payment period');
  });

  it('is not said to differ where it is the same', () => {
    const finding = review(`${once}\n\n6. Orders. Customer shall pay invoices within 45 days of receipt.`, payment);
    expect(finding.grade).toBe('GREEN');
    expect(finding.reason).not.toContain('stated differently');
  });
});

it('a limit for one event alone is not outside the range for all liability', () => {
  const clauses =
    '8. Termination. Neither party shall be liable to the other for damages of any sort resulting solely from its terminating this Agreement.';
  const playbook =
    "## Liability\n- Standard: Supplier's cap at 12 months of fees or more\n- Acceptable: Supplier's cap between 6 and 12 months of fees";
  expect(review(clauses, playbook).grade).toBe('YELLOW');
  const general =
    "8. Liability. Supplier's total liability under this Agreement shall not exceed the fees of three (3) months.\n\n9. Notices. All notices that are to be given under this Agreement shall be in writing and sent to the address of the other party.";
  expect(review(general, playbook).grade).toBe('RED');
});

it('the parts of a cap are stated', () => {
  const clauses =
    "5. Liability. Each party's total liability is limited to the fees paid in the twelve (12) months before the claim. This limit does not apply to fraud or breach of confidentiality.";
  const finding = review(clauses, '## Liability\n- Standard: Mutual cap at 12 months of fees');
  expect(finding.values).toMatchObject({
    'what is capped': 'all liability',
    'base of the cap': '“fees paid in the twelve (12) months”',
    'above the cap': 'confidentiality, fraud',
  });
});

describe('a right that begins later', () => {
  const graded = (statement: string, when: string) =>
    review(
      `5. Termination. ${when}, Customer may terminate this Agreement for convenience on thirty days’ written notice.`,
      `## Termination for convenience\n- Standard: ${statement}`,
    ).grade;

  it('is the whole right where the playbook itself lets it begin so late', () => {
    expect(graded('We may terminate for convenience after the initial term', 'After the Initial Term')).toBe('GREEN');
    expect(graded('We may terminate for convenience after the first year', 'After the first year')).toBe('GREEN');
  });

  it('is only part of it where it begins later than that', () => {
    expect(graded('We may terminate for convenience after the first year', 'After the Initial Term')).toBe('YELLOW');
    expect(graded('We may terminate for convenience', 'After the Initial Term')).toBe('YELLOW');
  });
});

describe('an indemnity for breach of warranties', () => {
  const graded = (warranty: string) =>
    review(
      `6. Warranties. Supplier warrants that ${warranty}.\n\n7. Indemnity. Supplier shall indemnify Customer against third-party claims that arise from a breach of its warranties.`,
      '## Indemnification\n- Standard: Supplier indemnifies us for IP infringement',
    ).grade;

  it('is one for infringement where that is warranted, and not only as far as it is known', () => {
    expect(graded('the services do not infringe any intellectual property rights of third parties')).toBe('GREEN');
    expect(
      graded(
        'to the best of its knowledge the services do not infringe any intellectual property rights of third parties',
      ),
    ).toBe('YELLOW');
  });
});
