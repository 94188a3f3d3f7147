import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { lastStatement, understoodAs } from './read-under-heading';

/** What the last labelled line under a heading was understood as. */
function read(...lines: readonly string[]): string {
  return understoodAs(lastStatement(lines.join('\n'), 'customer'), 'customer');
}

describe('statements as different lawyers write them', () => {
  it.each([
    [
      '## Caps on liability\n- Preferred: vendor is liable for direct damages up to 300% of the fees paid in the prior year; we are liable only up to the fees we owe',
      "supplier's liability cap ≥ 3 × 12 months of fees and our liability cap ≤ all fees",
    ],
    ['## Liability\n- Ideal: They are liable up to two years of fees', "supplier's liability cap ≥ 24 months of fees"],
    [
      '## Liability\n- Red flag: The cap also applies to gross negligence',
      "not (supplier's carve-outs from the liability cap includes gross negligence)",
    ],
    [
      '## Consequential damages\n- We refuse: Waived by the University only',
      "supplier's exclusion of consequential damages present and our exclusion of consequential damages absent",
    ],
    [
      '## Consequential damages\n- Escalate: No mutual waiver of consequential damages',
      "not (each side's exclusion of consequential damages present)",
    ],
    [
      '## Indemnity\n- Preferred: IP indemnity from the supplier, capped at no less than USD 2m',
      "supplier's indemnity includes IP infringement and supplier's indemnity cap ≥ USD 2,000,000",
    ],
    [
      '## Indemnity\n- Preferred: Supplier indemnifies us for IP infringement, bodily injury, property damage and breach of law',
      "supplier's indemnity includes IP infringement, injury, law, property damage",
    ],
    ['## Indemnity\n- Not acceptable: one-way, us to vendor', "our indemnity present and supplier's indemnity absent"],
    [
      '## Indemnity\n- Never: We cover losses the provider itself caused',
      'our indemnity for the other side’s own negligence present',
    ],
    [
      '## IP\n- Acceptable: Custom work belongs to the vendor with a licence for the subscription term',
      "supplier's ownership includes deliverables and our licence = term",
    ],
    ['## IP\n- Standard: IPR in anything bespoke vests in us on creation', 'our ownership includes deliverables'],
    [
      '## Security\n- Red flag: Nothing is said about security although the vendor hosts our data',
      'no security measures and supplier’s data handling present',
    ],
    [
      '## Confidentiality\n- Ideal: Both sides keep secrets for six years or longer after the contract ends',
      "each side's confidentiality present and each side's confidentiality period ≥ 6 years",
    ],
    [
      '## Warranties\n- Standard: Supplier warrants performance to documentation, for at least 90 days or for the term',
      "supplier's warranty includes performance and (supplier's warranty period ≥ 90 days or supplier's warranty period = term)",
    ],
    ['## Duration\n- Walk away if: over five years', 'initial term > 5 years'],
    [
      '## Renewal\n- Fallback: automatic renewal if we can cancel on one month’s notice',
      'our renewal notice ≤ 1 month',
    ],
    [
      '## Auto-renewal\n- Not acceptable: notice of 80 days or more, or price increase at renewal above 6%',
      "our renewal notice ≥ 80 days or supplier's price increase > 6%",
    ],
    [
      '## Termination\n- Standard: Break right for us on 20 days’ notice; either party for unremedied material breach',
      "our right to terminate for convenience ≤ 20 days and each side's right to terminate for breach present",
    ],
    [
      '## Termination\n- Red flag: Supplier may terminate for convenience; no termination for cause',
      "supplier's right to terminate for convenience present or our right to terminate for breach absent",
    ],
    [
      '## Governing law\n- Standard: Texas\n- Fallback: Utah\n- Escalate: any other law',
      'governing law present and governing law is none of Texas, Utah',
    ],
    [
      '## Governing law\n- Standard: Texas\n- Fallback: Silent; Utah',
      'no governing law or governing law is one of Utah, Texas',
    ],
    [
      '## Disputes\n- Fallback: Arbitration under AAA or JAMS rules in Houston',
      'dispute resolution = arbitration and (arbitration rules includes aaa or arbitration rules includes jams) and forum is Texas',
    ],
    [
      '## Disputes\n- Standard: State or federal courts',
      'dispute resolution includes courts and dispute resolution does not include arbitration and (no forum or forum is United States)',
    ],
    [
      '## Law\n- Walk-away: The law of any country but the United States',
      'governing law present and governing law is not United States',
    ],
    ['## Indemnity\n- Fallback: IP indemnity both ways', "each side's indemnity includes IP infringement"],
    ['## Disputes\n- Escalate: Waiver of jury trial', 'jury waiver present'],
    ['## Assignment\n- Standard: Not without consent', "each side's assignment = consent"],
    [
      '## Assignment\n- Red flag: Free for them, consent for us',
      "supplier's assignment = free and our assignment = consent",
    ],
    ['## Payment\n- Standard: 40 days or later after receipt of the invoice', 'our payment period ≥ 40 days'],
    ['## Payment\n- Red flag: Payment up front', 'our prepayment present'],
    [
      '## Warranty\n- Standard: Services are performed in a workmanlike manner and the goods meet the specification',
      "supplier's warranty includes workmanship, conformity",
    ],
    [
      '## Warranty\n- Standard: Services performed professionally; software materially conforms to documentation',
      "supplier's warranty includes workmanship and supplier's warranty includes conformity",
    ],
    [
      '## Insurance\n- Standard: Cyber and general liability, $3M each',
      "supplier's insurance for general liability ≥ USD 3,000,000 and supplier's insurance for cyber ≥ USD 3,000,000 and supplier's insurance types includes general liability, cyber",
    ],
    ['## Insurance\n- Red flag: No cyber insurance', "not (supplier's insurance types includes cyber)"],
    [
      '## Force majeure\n- Standard: Available to both parties, and either may terminate if it lasts more than 50 days',
      "each side's force majeure present and each side's force majeure termination present and each side's force majeure termination ≤ 50 days",
    ],
    ['## Prices\n- Standard: Fixed for the initial term', "supplier's price increase absent"],
    ['## Exclusivity\n- Standard: None', 'our exclusivity absent'],
  ])('%s', (words, expected) => {
    expect(read(words)).toBe(expected.replace('supplier’s', "supplier's"));
  });
});

describe('what goes beyond what is read', () => {
  it.each([
    '## Assignment\n- Acceptable: Supplier may assign to affiliates with notice',
    '## Confidentiality\n- Preferred: Mutual and subject to public records law',
    '## Term\n- Escalate: Longer than 36 months without a break',
    '## Payment\n- Acceptable: Net 30 for spend under GBP 10,000',
    '## Consequential damages\n- Acceptable: Waived by both parties except during the pilot',
    '## Termination\n- Acceptable: We can walk after 12 months on 60 days’ notice',
    '## Governing law\n- Acceptable: New York, or where the defendant is based',
  ])('is not taken for less: %s', (words) => {
    expect(read(words)).toContain('✗');
  });
});

describe('tiers tell which way a bare length points', () => {
  it('“5 years” above “3 years” wants the more', () => {
    expect(read('## Confidentiality', '- Preferred: Mutual, 5 years', '- Acceptable: Mutual, 3 years')).toBe(
      "each side's confidentiality present and each side's confidentiality period ≥ 3 years",
    );
  });

  it('“1 year” above “3 years” wants the less', () => {
    expect(read('## Term', '- Preferred: 1 year', '- Acceptable: 3 years')).toBe('initial term ≤ 3 years');
  });

  it('alone it stays that length', () => {
    expect(read('## Term', '- Preferred: 2 years')).toBe('initial term = 2 years');
  });
});

describe('shapes', () => {
  it('a list numbered beyond nine keeps its bullets', () => {
    const text = '10. **Payment**\n   - Preferred: Net 45\n   - Not acceptable: Less than 20 days\n';
    const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
    expect(position?.statements.map(({ tier }) => tier)).toEqual(['preferred', 'never']);
  });

  it('“> 36 months” in a cell is more than that', () => {
    expect(read('| Topic | Green | Red |', '|---|---|---|', '| Term | 12 months | > 36 months |')).toBe(
      'initial term > 36 months',
    );
  });

  it('a playbook that speaks of itself by name is understood', () => {
    const text =
      '---\ntitle: Delmar Hotels\n---\n## IP\n- Preferred: Delmar owns deliverables\n## Termination\n- Preferred: Delmar may terminate for convenience\n';
    const read = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions.flatMap(
      ({ statements }) => statements,
    );
    expect(read.map(({ reading }) => reading)).toEqual(['understood', 'understood']);
  });
});
