import { describe, expect, it } from 'vitest';
import { liabilityCap } from '../../../src/contract/terms/liability-cap';
import { inContract, inPlaybook } from './reading-passage';

const cap = (words: string) => inContract(liabilityCap, words).map(({ actor, value }) => `${actor}: ${value}`);
const wanted = (words: string) => inPlaybook(liabilityCap, words).map(({ actor, value }) => `${actor}: ${value}`);

describe('a liability cap in a contract', () => {
  it('is one of nothing where all liability is excluded, whatever the grounds that stand between', () => {
    expect(
      cap(
        'In no event shall Supplier be liable to Customer or to any user by reason of any representation or implied warranty, condition or other term, or any duty at common law, or under the express terms of this Agreement, for any direct, indirect or consequential loss arising out of this Agreement.',
      ),
    ).toEqual(['supplier: all-excluded']);
    expect(cap('In no event shall Supplier be liable for any direct or indirect loss of profits.')).toEqual([]);
    expect(cap('In no event shall Supplier be liable for any loss (whether direct or indirect) of profits.')).toEqual(
      [],
    );
    expect(
      cap('In no event shall Supplier be liable for any direct, indirect or other damages exceeding what was paid.'),
    ).toEqual([]);
  });

  it.each([
    [
      'The liability of Supplier will be limited to a value equal to the contractual value as per clause 7.1 and will not exceed this value.',
      'supplier: fees ever',
    ],
    [
      "In no event shall either party's aggregate liability exceed the fees paid or payable in the twelve (12) months preceding the claim.",
      'both: fees 12 months per aggregate',
    ],
    [
      "SUPPLIER'S TOTAL LIABILITY UNDER THIS AGREEMENT SHALL BE LIMITED TO THE AMOUNTS PAID BY CUSTOMER DURING THE SIX (6) MONTH PERIOD BEFORE THE EVENT.",
      'supplier: fees 6 months per aggregate',
    ],
    [
      "Supplier's liability is further limited, in any event, except for bodily injury, to any amount it actually received in consideration of the goods subject matter of the respective claim.",
      'supplier: fees ever of claim',
    ],
    [
      'The aggregate liability of Supplier shall be equal to the lesser of (i) ***; and (ii) ***.',
      'supplier: lesser-of unread | unread per aggregate',
    ],
    ['The liability of Customer under this Agreement shall not exceed USD 250,000.', 'customer: USD 250000'],
    [
      'Supplier shall not be liable for any damages in excess of one million dollars ($1,000,000).',
      'supplier: USD 1000000',
    ],
    [
      'The aggregate liability of either party is limited to the greater of $500,000 and two times the annual fees.',
      'both: greater-of USD 500000 | 2 x fees 12 months per aggregate',
    ],
    [
      'Our obligations aside, Provider is liable for no more than: (a) damages for bodily injury; and (b) any other direct damages, up to the lesser of $50,000 or the charges for the three (3) months before the claim.',
      'supplier: lesser-of USD 50000 | fees 3 months',
    ],
    [
      "Each party's entire liability will not exceed three (3) times the fees payable under the applicable Order Form in the prior year.",
      'both: 3 x fees 12 months of order per aggregate',
    ],
    [
      "Vendor's liability shall not exceed the price paid for the Product that gave rise to the claim.",
      'supplier: fees ever of claim',
    ],
    [
      "Supplier's total liability shall not exceed all amounts paid to Supplier under this Agreement.",
      'supplier: fees ever per aggregate',
    ],
    [
      "Supplier's liability shall not exceed the amount paid for the transaction to which such liability relates during the twelve (12) months before it.",
      'supplier: fees 12 months of claim',
    ],
    ["Supplier's liability shall not exceed the charges for any sixty (60) day period.", 'supplier: fees 2 months'],
    ["Provider's liability per claim shall not exceed EUR 10,000.", 'supplier: EUR 10000 per claim'],
  ])('reads "%s"', (words, expected) => {
    expect(cap(words)).toEqual([expected]);
  });

  it('cites the words that carry the limit and nothing else', () => {
    const [found] = inContract(
      liabilityCap,
      "Supplier's liability shall not exceed the fees paid in the twelve (12) months before the claim, regardless of its form.",
    );
    expect(found!.quote).toBe('fees paid in the twelve (12) months');
  });

  it.each([
    ["Supplier's liability shall not exceed $[____].", 'blank'],
    ["Supplier's liability shall not exceed {liability_cap}.", 'template field'],
    ["Supplier's liability shall not exceed the fees paid in the twelve (6) months before the claim.", 'mismatch'],
    ["Supplier's liability shall not exceed the General Cap.", 'defined elsewhere'],
    ["Supplier's liability shall not exceed the limits of its insurance coverage.", 'insurance'],
    ["Supplier's liability shall not exceed the greater of $100 and the proceeds of a sale.", 'half read'],
  ])('leaves a limit unread: %s (%s)', (words) => {
    expect(inContract(liabilityCap, words).map((r) => r.value.replace(/ per .*/, ''))).toEqual(['unread']);
  });

  it('reads the definition of a cap without an actor', () => {
    expect(
      cap('“General Cap” means the amounts paid or payable by Customer in the 12 months before the first incident.'),
    ).toEqual(['unknown: fees 12 months']);
  });

  it('marks a cap that covers only some claims', () => {
    const [found] = inContract(
      liabilityCap,
      "Supplier's liability arising under Section 4 shall not exceed the fees paid in the preceding 12 months.",
    );
    expect(found!.hedges).toEqual(['arising under Section 4']);
  });

  it('reads the words of each side in one passage', () => {
    expect(
      cap("Supplier's liability shall not exceed $100,000. Customer's liability shall not exceed $50,000."),
    ).toEqual(['supplier: USD 100000', 'customer: USD 50000']);
  });

  it('takes the limit and not its replacement in brackets', () => {
    expect(
      cap(
        "Supplier's liability shall be limited to the amount paid in the twelve (12) months before the claim (or, in the first year, its liability shall be limited to the fees payable during the first twelve (12) months).",
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['Supplier shall have no liability whatsoever under this Agreement.', 'supplier: all-excluded'],
    [
      'Neither party shall be liable to the other for any damages of any kind arising out of this Agreement.',
      'both: all-excluded',
    ],
    ["Customer's liability under this Agreement is unlimited.", 'customer: none'],
  ])('reads "%s"', (words, expected) => {
    expect(cap(words)).toEqual([expected]);
  });

  it('marks an exclusion that is only for some event', () => {
    const [found] = inContract(
      liabilityCap,
      'Supplier shall have no liability whatsoever for any decision to recall a product.',
    );
    expect(found!.hedges).toEqual(['for any decision to recall a product']);
  });

  it.each([
    'Supplier shall maintain general liability insurance with limits in excess of $1,000,000.',
    'Supplier is liable only once the aggregate losses exceed $50,000.',
    'Neither party shall be liable for any consequential damages, including but not limited to lost profits.',
    "Supplier's sole liability shall be limited to the repair or replacement of the Product.",
    'No action may be brought by either party against whom liability is claimed more than two years after the event.',
    'Neither party is liable for any loss of any kind caused by events beyond its reasonable control.',
    'Nothing in this Agreement excludes liability for fraud, which is unlimited for either party.',
    'Acme is an unlimited liability company.',
    'Customer may return the sample, and Supplier shall have no liability.',
    'Customer shall pay fees not to exceed $10,000 a month.',
  ])('sees no cap in "%s"', (words) => {
    expect(cap(words)).toEqual([]);
  });

  it('is not what is said of the end of the contract', () => {
    const words = (cause: string) =>
      `Neither party shall be liable to the other for damages of any kind resulting from ${cause}.`;
    expect(cap(words('such party terminating this Agreement in accordance with its terms'))).toEqual([]);
    expect(cap(words('this Agreement'))).toHaveLength(1);
  });
});

describe('a liability cap in a playbook', () => {
  it.each([
    ['Mutual cap at 12 months of fees paid/payable', ['both: fees 12 months']],
    ['6-24 months of fees', ['unknown: fees 6 months', 'unknown: fees 24 months']],
    [
      "Supplier's cap between 6 and 12 months of fees, or a fixed cap of USD 250,000 or more",
      ['supplier: fees 6 months', 'supplier: fees 12 months', 'supplier: USD 250000'],
    ],
    ['Uncapped liability', ['unknown: none']],
    ['Our liability uncapped', ['customer: none']],
    ['Supplier excludes all liability', ['supplier: all-excluded']],
    ['Mutual cap', ['both: unread']],
    ['Liability capped at 2x annual fees', ['unknown: 2 x fees 12 months']],
    ["Supplier's cap under 6 months of fees", ['supplier: fees 6 months']],
  ])('reads "%s"', (words, expected) => {
    expect(wanted(words)).toEqual(expected);
  });

  it('ends the range of each bound at its own words', () => {
    expect(inPlaybook(liabilityCap, '6-24 months of fees').map((r) => r.quote)).toEqual(['6', '24 months of fees']);
  });

  it('reads a cap or its absence for some claims as no more than that', () => {
    expect(inPlaybook(liabilityCap, 'Super-cap of 3x annual fees for data breach')).toMatchObject([
      { value: '3 x fees 12 months', hedges: ['for data breach'] },
    ]);
    expect(wanted('Unlimited liability for data breach and confidentiality')).toEqual([]);
    expect(wanted('No cap on liability for vendor')).toEqual(['supplier: none']);
  });

  it.each([
    ['increases capped at 5%', 'renewal'],
    ['Liability insurance of $1 million or more', 'insurance'],
  ] as const)('takes "%s" for no cap', (words, type) => {
    expect(inPlaybook(liabilityCap, words, [type])).toEqual([]);
  });

  it('takes fees of another position for no cap', () => {
    expect(inPlaybook(liabilityCap, 'Invoices for fees are paid in 30 days', ['payment'])).toEqual([]);
  });
});
