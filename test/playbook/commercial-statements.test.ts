import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

const read = (heading: string, words: string): string => readUnderHeading('customer', heading, words);

describe('statements on how a contract runs and ends', () => {
  const conv = 'right to terminate for convenience';
  it.each([
    [
      'Term',
      'Preferred: Initial term of two years, thereafter month to month',
      'initial term = 2 years and renewal period ≤ 1 month',
    ],
    ['Term', 'Preferred: Month to month', 'initial term ≤ 1 month'],
    [
      'Termination for convenience',
      'Acceptable: Both sides may leave without cause, or our notice is 45 to 90 days',
      `each side's ${conv} present or our ${conv} ≤ 90 days`,
    ],
    [
      'Insolvency',
      'Preferred: Either party may terminate at once if the other goes bankrupt or enters liquidation',
      "each side's insolvency termination present",
    ],
    ['Change of control', 'Acceptable: Notice only', "supplier's change of control = notice"],
  ])('%s, %s', (heading, words, expected) => {
    expect(read(heading, words)).toBe(expected);
  });

  it('a right that is missing in the initial term is not an initial term that is missing', () => {
    expect(read('Termination for convenience', 'Escalate: None in the initial term, later 60 days')).toContain('✗');
    expect(read('Termination for convenience', 'Escalate: None in the initial term, later 60 days')).not.toContain(
      'no initial term',
    );
    expect(read('Term', 'Escalate: No initial term')).toBe('no initial term');
  });
});

describe('statements on rights that we want nobody, or only one side, to have', () => {
  it.each([
    [
      'Suspension',
      'Preferred: No right to suspend access',
      'the contract does not say that supplier may: suspension · access',
    ],
    [
      'Benchmarking',
      'Escalate: No right to benchmark prices',
      'the contract does not say that we may: benchmarking · price',
    ],
    ['Audit', 'Never: Only the supplier may audit us', "supplier's audit right present and our audit right absent"],
    ['Audit', 'Preferred: Only we may audit', "our audit right present and supplier's audit right absent"],
  ])('%s, %s', (heading, words, expected) => {
    expect(read(heading, words)).toBe(expected);
  });
});

describe('words that mean another thing beside other words', () => {
  it('a dispute is raised by notice, and a price by an increase', () => {
    expect(read('Invoices', 'Acceptable: Queries must be raised within 45 days of the invoice')).not.toContain(
      'increase',
    );
    expect(read('Invoices', 'Acceptable: We raise a good-faith dispute within 20 days')).not.toContain('increase');
    expect(read('Fees', 'Escalate: Rates may be raised each quarter on notice')).toContain('increase');
  });

  it('to gross up is more than a tax', () => {
    expect(read('Taxes', 'Escalate: Gross-up for withholding taxes')).toBe(
      'the contract says: gross-up · withholding tax',
    );
    expect(read('Taxes', 'Preferred: Supplier pays its own taxes')).toContain('tax');
  });

  it('receipts are vouchers, and the receipt of an invoice is none', () => {
    expect(read('Expenses', 'Acceptable: Expenses at cost with receipts')).toContain('proof of expense');
    expect(read('Expenses', 'Acceptable: Expenses are paid 30 days after receipt of the invoice')).not.toContain(
      'proof',
    );
  });

  it('acceptance deemed where nobody answers is no response time', () => {
    expect(
      read('Acceptance', 'Acceptable: Ten business days of testing, deemed approved if there is no reply'),
    ).not.toContain('response time');
    expect(read('Support', 'Preferred: Response times for every ticket')).toContain('response time');
  });

  it('executives who meet comply with nothing', () => {
    expect(read('Disputes', 'Preferred: Executives meet within 10 days before any claim')).not.toContain('comply');
    expect(read('Security', 'Preferred: Hosting meets our security policy')).toContain('comply');
  });

  it('that there is no remedy is not read as a lack of cure', () => {
    expect(read('Delivery', 'Never: No remedy for late delivery')).toBe('✗');
  });

  it('a target is no estimate, but a target date is', () => {
    expect(read('Support', 'Preferred: Response time targets are reported monthly')).not.toContain('estimate');
    expect(read('Delivery', 'Escalate: Target dates for delivery')).toContain('estimate');
  });
});

describe('what is said of one thing is not said of another', () => {
  it('a cap on damages for delay caps no liability', () => {
    expect(read('Delay', 'Preferred: Liquidated damages capped at 10% of the contract price')).not.toContain(
      'liability cap',
    );
    expect(read('Delay', 'Preferred: Delay damages of 1% a week, limited to 8% of the order value')).not.toContain(
      'liability cap',
    );
    expect(read('Liability', 'Preferred: Capped at 200% of annual fees')).toContain('liability cap');
  });

  it('what a part of a statement denies is denied of that part', () => {
    expect(read('Refunds', 'Never: Refund of charges for support not provided')).not.toContain('does not say');
    expect(read('Data', 'Preferred: Logs and backups may not be shared')).toContain('denies or forbids');
  });

  it('what is sold need be no data, and what goes over another document takes no time', () => {
    expect(read('Support', 'Escalate: Support sold separately')).toContain('selling');
    expect(read('Precedence', 'Preferred: Our DPA prevails over the MSA')).not.toContain('during');
    expect(read('Force majeure', "Preferred: Excludes strikes of the supplier's own staff")).not.toContain('ownership');
  });
});

describe('whose a right is, on the side of a supplier', () => {
  it.each([
    ["Standard: We may audit the distributor's books", 'our audit right present'],
    ['Escalate: Customer may audit our books', "customer's audit right present"],
    ['Standard: No audit right', "customer's audit right absent"],
  ])('%s', (words, expected) => {
    expect(readUnderHeading('supplier', 'Audit', words)).toBe(expected);
  });
});
