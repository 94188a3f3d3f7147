import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/contract/actor';
import type { Statement } from '../../src/playbook/playbook';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { describeCondition } from '../../src/playbook/describe-condition';
import { lastStatement, readUnderHeading } from './read-under-heading';

function statement(side: Role, heading: string, label: string, words: string): Statement {
  const read = lastStatement(`## ${heading}\n- ${label}: ${words}\n`, side);
  if (!read) throw new Error(`no statement in ${words}`);
  return read;
}

function understood(side: Role, heading: string, label: string, words: string): string {
  return readUnderHeading(side, heading, `${label}: ${words}`);
}

const S = 'Standard';
const A = 'Acceptable';
const E = 'Escalate';

describe('a customer’s statement', () => {
  it.each([
    [
      'Liability',
      S,
      'Mutual cap at 12 months of fees',
      "each side's liability cap present and supplier's liability cap ≥ 12 months of fees",
    ],
    ['Liability', A, '6-24 months of fees', "supplier's liability cap ≥ 6 months of fees"],
    [
      'Liability',
      S,
      'Cap equal to the greater of $400,000 or 12 months of fees',
      "supplier's liability cap ≥ the greater of USD 400,000 and 12 months of fees",
    ],
    ['Liability', S, 'Liability capped at 2x annual fees', "supplier's liability cap ≥ 2 × 12 months of fees"],
    [
      'Liability',
      E,
      'Uncapped liability, consequential damages inclusion',
      'our liability cap absent or our exclusion of consequential damages absent',
    ],
    ['Liability', E, 'Supplier disclaims all liability', "supplier's liability cap = all liability excluded"],
    [
      'Liability',
      E,
      'Our liability uncapped while the vendor’s is capped',
      "our liability cap absent and supplier's liability cap present",
    ],
    [
      'Liability',
      S,
      'Carve-outs: fraud, gross negligence, breach of confidentiality',
      "supplier's carve-outs from the liability cap includes confidentiality, gross negligence, fraud",
    ],
    [
      'Indemnification',
      S,
      'Vendor indemnifies us for IP infringement and data breach',
      "supplier's indemnity includes IP infringement, data breach",
    ],
    [
      'Indemnification',
      E,
      'We indemnify the vendor and the vendor gives none',
      "our indemnity present and supplier's indemnity absent",
    ],
    [
      'Indemnification',
      E,
      'Uncapped indemnity',
      'our carve-outs from the liability cap includes indemnification or (our indemnity present and our liability cap absent)',
    ],
    [
      'Ownership',
      S,
      'We own our data; deliverables belong to us',
      'our ownership includes customer data and our ownership includes deliverables',
    ],
    [
      'Ownership',
      E,
      'Vendor owns our data or deliverables',
      "supplier's ownership includes customer data or supplier's ownership includes deliverables",
    ],
    [
      'Data Protection',
      S,
      'DPA for any personal data processing; breach notification within 48 hours',
      "data processing agreement present and supplier's notice of a breach ≤ 48 hours",
    ],
    [
      'Confidentiality',
      S,
      'Mutual, two years or longer',
      "each side's confidentiality present and each side's confidentiality period ≥ 2 years",
    ],
    [
      'Confidentiality',
      A,
      'Mutual confidentiality without a stated period',
      "each side's confidentiality present and (each side's confidentiality period absent or each side's confidentiality period = indefinite)",
    ],
    ['Confidentiality', E, 'Binds only us', "our confidentiality present and supplier's confidentiality absent"],
    ['Term', S, 'Up to 18 months', 'initial term ≤ 18 months'],
    ['Term', E, 'Longer than 4 years', 'initial term > 4 years'],
    ['Renewal', S, 'No auto-renewal', 'not (renewal = automatic)'],
    [
      'Renewal',
      A,
      "Auto-renewal with 45 days' notice to opt out",
      'renewal = automatic and our renewal notice ≤ 45 days',
    ],
    ['Renewal', E, 'Auto-renewal without notice period', 'renewal = automatic and our renewal notice absent'],
    [
      'Termination',
      S,
      "We may terminate for convenience on 45 days' notice",
      'our right to terminate for convenience ≤ 45 days',
    ],
    [
      'Termination',
      E,
      'Supplier may terminate for convenience and we may not',
      "supplier's right to terminate for convenience present and our right to terminate for convenience absent",
    ],
    [
      'Termination',
      S,
      'Each party may terminate for breach; cure period of 20 days',
      "each side's right to terminate for breach present and each side's cure period = 20 days",
    ],
    ['Governing Law', S, 'NY, DE, England & Wales', 'governing law is one of New York, Delaware, England and Wales'],
    [
      'Governing Law',
      E,
      'Law of a country other than Germany',
      'governing law present and governing law is not Germany',
    ],
    ['Governing Law and Courts', S, 'Ontario', 'governing law is Ontario and (no forum or forum is Ontario)'],
    ['Disputes', E, 'Mandatory arbitration', 'dispute resolution = arbitration'],
    ['Disputes', S, 'No arbitration', 'not (dispute resolution = arbitration)'],
    [
      'Disputes',
      S,
      'Courts; mediation before is fine',
      'dispute resolution includes courts and dispute resolution does not include arbitration',
    ],
    ['Assignment', S, 'Neither party may assign without consent', "each side's assignment = consent"],
    ['Assignment', E, 'Vendor may assign freely', "supplier's assignment = free"],
    ['Payment', S, 'Net 45', 'our payment period ≥ 45 days'],
    ['Payment', S, 'Payment no later than 45 days after invoice', 'our payment period ≥ 45 days'],
    ['Payment', E, 'Less than 20 days', 'our payment period < 20 days'],
    ['Payment', E, 'Late interest above 2% a month (24% a year)', 'our late interest > 2% a month'],
    [
      'Price Increases',
      A,
      'Increases of no more than 4% a year, or tied to an index',
      "supplier's price increase ≤ 4% a year or supplier's price increase = index",
    ],
    [
      'Warranties',
      S,
      'Vendor warrants conformance with documentation for 6 months',
      "supplier's warranty includes performance and supplier's warranty period ≥ 6 months",
    ],
    [
      'Warranties',
      E,
      'No performance warranty, or as is',
      "not (supplier's warranty includes performance) or supplier's warranty disclaimer = as is",
    ],
    ['Insurance', S, 'Vendor carries insurance of at least $3M', "supplier's insurance ≥ USD 3,000,000"],
    ['Force Majeure', S, 'Mutual', "each side's force majeure present"],
    ['Exclusivity', E, 'Any exclusivity obligation on us', 'our exclusivity present'],
    [
      'Liability',
      A,
      'Mutual cap of up to 24 months of fees',
      "each side's liability cap present and our liability cap ≤ 24 months of fees",
    ],
    ['Liability', E, 'No mutual cap', "not (each side's liability cap present)"],
    [
      'Liability',
      S,
      'Cap does not apply to fraud or gross negligence',
      "supplier's carve-outs from the liability cap includes gross negligence, fraud",
    ],
    ['Confidentiality', E, 'Term shorter than 1 year', 'confidentiality period < 1 year'],
    [
      'Data Protection',
      S,
      'Vendor notifies us of any security incident within 24 hours of discovery',
      "supplier's notice of a breach ≤ 24 hours",
    ],
    [
      'Termination',
      S,
      "Either party may terminate for convenience upon 60 days' written notice",
      "each side's right to terminate for convenience = 60 days",
    ],
    [
      'Assignment',
      S,
      'No assignment by vendor without our consent',
      "supplier's assignment = consent or supplier's assignment = prohibited",
    ],
    [
      'Change of Control',
      S,
      "We may terminate on the vendor's change of control",
      "supplier's change of control = termination right",
    ],
    ['AI', S, 'Vendor may not train models on our data', "supplier's training of models = prohibited"],
    ['Subcontracting', E, 'Vendor may subcontract without our consent', "supplier's subcontracting = free"],
    ['Service Levels', S, 'Uptime of at least 99.8%', "supplier's availability ≥ 99.8% a month"],
    ['Change of Control', E, "Our change of control needs the vendor's consent", 'our change of control = consent'],
  ])('%s, %s: “%s”', (heading, label, words, expected) => {
    expect(understood('customer', heading, label, words)).toBe(expected);
  });
});

describe('a supplier’s statement', () => {
  it.each([
    ['Liability', S, 'Our liability capped at 12 months of fees', 'our liability cap ≤ 12 months of fees'],
    ['Liability', A, '6-24 months of fees', 'our liability cap ≤ 24 months of fees'],
    ['Liability', E, 'Cap above 24 months of fees', 'our liability cap > 24 months of fees'],
    [
      'Indemnification',
      S,
      'Mutual: we for IP infringement, customer for its content',
      "each side's indemnity present and our indemnity includes IP infringement and customer's indemnity includes customer data",
    ],
    [
      'Indemnification',
      A,
      'We indemnify for IP infringement only',
      'our indemnity present and our indemnity includes only IP infringement',
    ],
    ['Payment', S, 'Payment within 30 days', "customer's payment period ≤ 30 days"],
    ['Payment', E, 'Payment later than 75 days', "customer's payment period > 75 days"],
    [
      'Warranties',
      S,
      'Limited warranty of no more than 60 days with repair as sole remedy',
      'our warranty present and our warranty period ≤ 60 days and our exclusive remedy present',
    ],
    [
      'Termination',
      S,
      'No termination for convenience by customer',
      "customer's right to terminate for convenience absent",
    ],
    [
      'Termination',
      E,
      "Customer may terminate for convenience on less than 45 days' notice",
      "customer's right to terminate for convenience < 45 days",
    ],
    [
      'Renewal',
      S,
      'Automatic renewal unless notice is given at least 45 days before the end',
      'renewal = automatic and renewal notice ≥ 45 days',
    ],
    ['Exclusivity', S, 'No exclusivity that binds us', 'our exclusivity absent'],
  ])('%s, %s: “%s”', (heading, label, words, expected) => {
    expect(understood('supplier', heading, label, words)).toBe(expected);
  });
});

describe('what is not understood is not guessed', () => {
  it.each([
    ['an unknown exception under escalate', 'Liability', E, 'Unlimited liability, except for pet projects'],
    ['a list under one negation', 'Indemnification', E, 'No indemnity, warranty or insurance from the vendor'],
    ['a bare amount under escalate', 'Payment', E, '30 days'],
    ['a narrowed trigger', 'Termination', E, 'Supplier may terminate for convenience during a merger'],
    [
      'a cap of nobody named, bounded on the side that does not serve us',
      'Liability',
      S,
      'Cap not exceeding 12 months of fees',
    ],
    ['nouns joined by and under escalate', 'Indemnification', E, 'Unilateral obligations and onerous procedures'],
    ['prose', 'Payment', S, 'We like to be treated fairly by people who send us invoices'],
    ['another clause’s words', 'Liability', S, 'Blue pens for signatures'],
  ])('%s', (_, heading, label, words) => {
    expect(understood('customer', heading, label, words)).toBe('✗');
  });

  it('a part that is not understood is cited, and the rest is read', () => {
    expect(understood('customer', 'Data Protection', S, 'Breach notification within 72 hours, moon phase report')).toBe(
      "supplier's notice of a breach ≤ 72 hours ✗ moon phase report",
    );
  });

  it('“neither” is never lost with the actor it stands before', () => {
    expect(understood('customer', 'Assignment', S, 'Neither party may assign freely')).not.toContain('= free');
  });

  it('“no more than” is never read as “more than”', () => {
    expect(understood('supplier', 'Insurance', S, 'We maintain insurance of no more than USD 2,000,000')).toBe(
      'our insurance ≤ USD 2,000,000',
    );
  });

  it('a choice is never lost', () => {
    expect(understood('customer', 'Ownership', S, 'Our licence is perpetual or for the term')).toBe(
      'our licence = perpetual or our licence = term',
    );
  });
});

describe('a negation is never lost', () => {
  it.each([
    ['Indemnification', 'Supplier shall not indemnify us', "supplier's indemnity absent"],
    ['Confidentiality', 'Not mutual', "not (each side's confidentiality present)"],
    ['Renewal', 'Does not renew automatically', 'not (renewal = automatic)'],
    [
      'Termination',
      'Supplier may not terminate for convenience',
      "supplier's right to terminate for convenience absent",
    ],
    [
      'Termination',
      'We may terminate without cause, supplier may not',
      "our right to terminate for convenience present and supplier's right to terminate for convenience absent",
    ],
    ['Governing Law', 'Not Utah', 'governing law present and governing law is not Utah'],
    [
      'Assignment',
      'Supplier may not assign without our consent',
      "supplier's assignment = consent or supplier's assignment = prohibited",
    ],
    ['Payment', 'No late fees', 'our late interest absent'],
    ['Ownership', 'Supplier does not own our data', "not (supplier's ownership includes customer data)"],
    [
      'Termination',
      'Neither party may terminate for convenience',
      "our right to terminate for convenience absent and supplier's right to terminate for convenience absent",
    ],
    ['Disputes', 'Arbitration is not acceptable', 'not (dispute resolution = arbitration)'],
    ['Warranties', 'Not as is', 'the contract denies or forbids: as is (where it speaks of warranty)'],
    ['Data Protection', 'Supplier need not notify us of a breach', "supplier's notice of a breach absent"],
  ])('%s: “%s”', (heading, words, expected) => {
    expect(understood('customer', heading, S, words)).toBe(expected);
  });
});

describe('Markdown inside a statement', () => {
  it('does not disturb reading or ranges', () => {
    const text =
      '## **4\\. Payment**\n* __Standard__: Net **45**, see [our policy](https://example.org/p "late interest 9%")\\. Late interest *no more than* 1% a month &amp; no fees\n';
    const book = readPlaybook(text, { name: 'p.md', side: 'customer' });
    const read = book.positions[0]?.statements[0];
    expect(text.slice(read?.start, read?.end)).toBe(read?.quote);
    expect(book.positions[0]?.id).toBe('payment');
    const plain = readPlaybook('## Payment\n- Standard: **Net** _45_\n', { name: 'p.md', side: 'customer' });
    expect(plain.positions[0]?.statements[0]).toMatchObject({ reading: 'understood' });
  });
});

describe('siblings', () => {
  it('an acceptable list of laws goes on from the preferred one', () => {
    const text = '## Governing Law\n- Preferred: Ohio\n- Acceptable: Texas\n- Never: foreign law\n';
    const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
    const read = position?.statements.map(({ condition }) =>
      condition ? describeCondition(condition, 'customer') : '',
    );
    expect(read).toEqual([
      'governing law is Ohio',
      'governing law is one of Texas, Ohio',
      'governing law present and governing law is not United States',
    ]);
  });
});

describe('the same wishes in other words', () => {
  it.each([
    [
      'Liability',
      S,
      'Neither side pays incidental or consequential damages',
      "each side's exclusion of consequential damages present",
    ],
    [
      'Liability',
      E,
      "Vendor's cap below four months' charges. No cap on us while the vendor has one.",
      "supplier's liability cap < 4 months of fees or (our liability cap absent and supplier's liability cap present)",
    ],
    ['Indemnities', E, 'Only the customer indemnifies', "our indemnity present and supplier's indemnity absent"],
    ['Indemnities', E, 'We alone give an indemnity', "our indemnity present and supplier's indemnity absent"],
    [
      'Indemnities',
      S,
      "Vendor defends and indemnifies us against claims that the work product violates a third party's copyrights",
      "supplier's indemnity includes IP infringement",
    ],
    [
      'Indemnities',
      A,
      'Vendor indemnifies us for claims from its negligence or breach',
      "supplier's indemnity includes breach or supplier's indemnity includes negligence",
    ],
    [
      'Ownership',
      A,
      'Vendor owns the work product and we receive a perpetual licence',
      "supplier's ownership includes deliverables and our licence = perpetual",
    ],
    ['Security', S, 'Breaches are reported inside 36 hours', "supplier's notice of a breach ≤ 36 hours"],
    [
      'Security',
      A,
      'Vendor tells us of incidents without unreasonable delay',
      "supplier's notice of a breach = prompt",
    ],
    [
      'Confidentiality',
      E,
      "One-way confidentiality in the supplier's favour",
      "our confidentiality present and supplier's confidentiality absent",
    ],
    ['Length of contract', A, 'We are committed for two years at most', 'initial term ≤ 2 years'],
    ['Contract length', E, 'Locked in for more than four years', 'initial term > 4 years'],
    [
      'Renewal',
      S,
      'No automatic renewal longer than two years',
      'not (renewal = automatic and renewal period > 2 years)',
    ],
    ['Renewal', S, 'No auto-renewal', 'not (renewal = automatic)'],
    ['Renewal', A, "Automatic renewal that we may decline on 45 days' notice", 'our renewal notice ≤ 45 days'],
    [
      'Renewal',
      E,
      'Auto-renewal for more than 18 months at a time',
      'renewal = automatic and renewal period > 18 months',
    ],
    ['Exit', S, "We can exit at any time on 20 days' notice", 'our right to terminate for convenience ≤ 20 days'],
    [
      'Exit',
      A,
      "Exit for convenience on up to 75 days' notice; or exit for unremedied material breach",
      'our right to terminate for convenience ≤ 75 days or our right to terminate for breach present',
    ],
    ['Exit', E, "No right to leave for the supplier's breach", 'our right to terminate for breach absent'],
    ['Governing law', A, 'The laws of any other US state', 'governing law is United States'],
    [
      'Disputes and courts',
      E,
      'Arbitration outside the United States',
      'dispute resolution = arbitration and forum present and forum is not United States',
    ],
    [
      'Assignment',
      E,
      'Supplier is free to assign while we are not',
      "supplier's assignment = free and (our assignment = consent or our assignment = prohibited)",
    ],
    [
      'Quality',
      S,
      'Supplier stands behind its work for nine months: deliverables conform to the specifications',
      "supplier's warranty includes performance and supplier's warranty period ≥ 9 months",
    ],
    ['Warranties', A, 'Work is performed in a workmanlike manner', "supplier's warranty includes performance"],
    ['Warranties', E, 'All warranties disclaimed', "supplier's warranty disclaimer = as is"],
    [
      'Liability',
      S,
      "Supplier's total liability not below 15 months of charges",
      "supplier's liability cap ≥ 15 months of fees",
    ],
    ['Liability', E, 'Supplier liability excluded entirely', "supplier's liability cap = all liability excluded"],
    [
      'Indemnity',
      S,
      'Vendor holds us harmless from third-party claims caused by its negligence or wilful misconduct',
      "supplier's indemnity includes negligence, misconduct",
    ],
    ['Work product', S, 'Everything made for us becomes our property', 'our ownership includes deliverables'],
    ['Work product', A, 'Licence to use the results for ever', 'our licence = perpetual'],
    ['Confidentiality', A, 'Both sides bound, whatever the length', "each side's confidentiality present"],
    ['Confidentiality', E, 'Contract silent on confidentiality', 'no confidentiality'],
    ['Renewal', S, 'The contract ends unless both parties agree to renew it', 'renewal = by agreement'],
    [
      'Renewal',
      E,
      'Rolls over for periods longer than 10 months',
      'renewal = automatic and renewal period > 10 months',
    ],
    [
      'Termination',
      S,
      "We can walk away for any reason with two months' notice or less",
      'our right to terminate for convenience ≤ 2 months',
    ],
    [
      'Assignment',
      S,
      'Vendor must obtain our consent before assigning',
      "supplier's assignment = consent or supplier's assignment = prohibited",
    ],
    [
      'Assignment',
      A,
      'Vendor may transfer to group companies',
      "supplier's assignment = consent or supplier's assignment = prohibited or supplier's assignment exceptions includes affiliate",
    ],
    ['Standard of work', S, 'Vendor warrants professional skill and care', "supplier's warranty includes performance"],
    ['Standard of work', E, 'No warranty of quality', "not (supplier's warranty includes performance)"],
    ['Insurance', S, 'Vendor insured for $4 million or more', "supplier's insurance ≥ USD 4,000,000"],
    ['Insurance', A, 'Vendor has insurance in any amount', "supplier's insurance present"],
    ['Exclusivity', S, 'We may buy elsewhere', 'our exclusivity absent'],
    ['Exclusivity', S, 'We are free to work with other suppliers', 'our exclusivity absent'],
    ['Exclusivity', E, 'We must buy only from the vendor', 'our exclusivity present'],
    ['Exclusivity', E, 'We may not buy from others', 'our exclusivity present'],
    ['Non-compete', E, 'We may not compete with the vendor', 'our non-compete present'],
    ['Non-compete', S, 'We are free to compete', 'our non-compete absent'],
    ['Exclusions of liability', E, 'No cap for us', 'our liability cap absent'],
    [
      'Liability',
      A,
      "Supplier liability of no less than nine months' fees, or $300,000, whichever is greater",
      "supplier's liability cap ≥ the greater of 9 months of fees and USD 300,000",
    ],
    ['IP indemnity', E, 'No IP indemnity from the supplier', "not (supplier's indemnity includes IP infringement)"],
    ['Data ownership', S, 'All customer data stays ours', 'our ownership includes customer data'],
    ['Data ownership', E, 'Supplier acquires ownership of our data', "supplier's ownership includes customer data"],
    [
      'Data security',
      S,
      'Notify us of data breaches within 30 hours of discovery',
      "supplier's notice of a breach ≤ 30 hours",
    ],
    ['Data security', A, 'Within 60 hours', "supplier's notice of a breach ≤ 60 hours"],
    ['Data security', E, 'No duty to notify', "supplier's notice of a breach absent"],
    [
      'Confidentiality',
      S,
      'Each party keeps information confidential during the term and for at least 4 years afterwards',
      "each side's confidentiality present and each side's confidentiality period ≥ 4 years",
    ],
    [
      'Confidentiality',
      E,
      'Only we owe confidentiality',
      "our confidentiality present and supplier's confidentiality absent",
    ],
    [
      'Contract duration',
      E,
      'Anything over 5 years, or no fixed end',
      'initial term > 5 years or initial term = perpetual or initial term = until terminated',
    ],
    [
      'Renewal',
      A,
      "Automatic renewals limited to 9 months, cancellable on 45 days' notice",
      'renewal period ≤ 9 months and our renewal notice ≤ 45 days',
    ],
    [
      'Termination rights',
      A,
      'We may terminate if the vendor fails to remedy a breach within 20 days',
      'our right to terminate for breach present and our cure period ≤ 20 days',
    ],
    [
      'Termination rights',
      E,
      'Only the vendor may terminate for convenience',
      "supplier's right to terminate for convenience present and our right to terminate for convenience absent",
    ],
    ['Assignment', E, 'Vendor may assign at will', "supplier's assignment = free"],
    [
      'Warranty',
      S,
      'Services meet the specifications for two years after acceptance',
      "supplier's warranty includes performance and supplier's warranty period ≥ 2 years",
    ],
    [
      'Insurance',
      S,
      'Professional liability cover of at least USD 3m per claim',
      "supplier's insurance for professional ≥ USD 3,000,000 for each claim and supplier's insurance types includes professional",
    ],
  ])('%s, %s: “%s”', (heading, label, words, expected) => {
    expect(understood('customer', heading, label, words)).toBe(expected);
  });

  it.each([
    ['Exclusivity', S, 'We are not free to buy from others'],
    ['Indemnities', E, 'We indemnify only for breach of law'],
    ['Quality', S, 'Services are not performed in a professional manner'],
    ['Exclusivity', S, 'We may buy elsewhere after the first year'],
  ])('%s: “%s” is not taken for its reverse or for more than it says', (heading, label, words) => {
    const read = statement('customer', heading, label, words);
    expect(
      read.reading === 'understood' && /^no |^supplier's warranty/.test(understood('customer', heading, label, words)),
    ).toBe(false);
  });
});
