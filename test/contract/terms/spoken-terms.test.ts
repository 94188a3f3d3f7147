import { describe, expect, it } from 'vitest';
import type { TermReader } from '../../../src/contract/term';
import { type TermKind, termReaders } from '../../../src/contract/term-registry';
import { inContract } from './reading-passage';

function readerOf(kind: TermKind): TermReader {
  const reader = termReaders.find((one) => one.kind === kind);
  if (!reader) throw new Error(`no reader of ${kind}`);
  return reader;
}

function said(kind: TermKind, words: string): readonly string[] {
  return inContract(readerOf(kind), words).map(({ actor, value }) => `${actor}: ${value}`);
}

describe('a right or a duty that one sentence gives', () => {
  it.each<[TermKind, string, string]>([
    [
      'force-majeure-termination',
      'If the force majeure event continues for more than 60 days, either party may terminate this Agreement.',
      'both: 60 days',
    ],
    ['prepayment', 'Fees are invoiced annually in advance.', 'customer: flag'],
    ['prepayment', 'Customer makes a down payment of USD 900, the rest at delivery.', 'customer: flag'],
    ['prepayment', 'A fee of USD 900 is payable upon the signing of this Agreement.', 'customer: flag'],
    ['prepayment', 'The first instalment of USD 900 shall be paid upon signature of the Contract.', 'customer: flag'],
    [
      'payment-withholding',
      'Customer may withhold payment of any amount that it disputes in good faith.',
      'customer: flag',
    ],
    ['jury-waiver', 'Each party waives any right to a trial by jury.', 'unknown: flag'],
    ['class-action-waiver', 'The parties waive any right to bring a class action.', 'unknown: flag'],
    ['termination-fee', 'Customer shall pay an early termination fee of $5,000.', 'customer: flag'],
    [
      'termination-refund',
      'Upon such termination Supplier shall refund any prepaid fees for the remaining term.',
      'supplier: flag',
    ],
    [
      'insolvency-termination',
      'Customer may terminate this Agreement if Supplier becomes insolvent or files for bankruptcy.',
      'customer: flag',
    ],
    ['data-return', 'Supplier shall return or delete all Customer Data within thirty days.', 'supplier: flag'],
    ['audit-right', 'Customer may audit Supplier’s records once a year.', 'customer: flag'],
    ['exit-assistance', 'Supplier shall provide transition services for six months.', 'supplier: flag'],
    ['service-credits', 'Supplier shall grant service credits for each failure.', 'supplier: flag'],
    ['residuals', 'Recipient may use residuals retained in the unaided memory of its staff.', 'both: flag'],
    ['non-solicitation', 'Customer shall not solicit any employee of Supplier.', 'customer: flag'],
    [
      'most-favoured-customer',
      'Supplier shall ensure that prices are no less favorable than those offered to any other customer.',
      'supplier: flag',
    ],
    ['minimum-commitment', 'Customer shall meet the minimum annual purchase commitment.', 'customer: flag'],
    ['suspension', 'Supplier may suspend the services for non-payment.', 'supplier: flag'],
    ['data-sale', 'Supplier may use Customer Data for its own business purposes.', 'supplier: flag'],
  ])('%s: “%s”', (kind, words, expected) => {
    expect(said(kind, words)).toEqual([expected]);
  });

  it.each<[TermKind, string]>([
    ['force-majeure-termination', 'Either party may terminate this Agreement on 60 days’ notice.'],
    ['prepayment', 'Changes must be approved in advance by Customer and are charged at cost.'],
    ['prepayment', 'Supplier shall refund all fees paid in advance.'],
    ['prepayment', 'No down payment is asked for, and fees are due thirty days after the execution of an order.'],
    ['payment-withholding', 'Customer may not withhold any disputed amount.'],
    ['jury-waiver', 'The jury found for the plaintiff.'],
    ['termination-fee', 'Customer may leave without any termination fee.'],
    ['termination-refund', 'Prepaid fees are non-refundable and no refund of unused fees is due.'],
    ['audit-right', 'Customer may not audit Supplier’s records.'],
    ['exit-assistance', 'The Transition Services Agreement stays in force.'],
    ['residuals', 'The residual value of the equipment is nil.'],
    ['non-solicitation', 'Supplier may hire employees as it sees fit.'],
    ['suspension', 'Supplier may not suspend the services.'],
    ['data-sale', 'Supplier may use Customer Data solely to provide the services and not for marketing.'],
    ['minimum-commitment', 'There is no minimum purchase commitment.'],
  ])('%s is not in “%s”', (kind, words) => {
    expect(said(kind, words)).toEqual([]);
  });

  it('insurance is told by its kinds', () => {
    expect(said('insurance-types', 'Supplier shall maintain general liability and cyber insurance.')).toEqual([
      'supplier: general-liability, cyber',
    ]);
  });

  it('arbitration is told by who administers it', () => {
    expect(
      said('arbitration-rules', 'Disputes are settled by arbitration of the American Arbitration Association.'),
    ).toEqual(['unknown: aaa']);
  });
});

describe('the handling of data', () => {
  it.each(['Supplier hosts the application.', 'The pages are hosted by Supplier.', 'Supplier stores Customer Data.'])(
    'is read in "%s"',
    (words) => {
      expect(said('data-handling', words)).toHaveLength(1);
    },
  );

  it.each([
    'The landing page is created and hosted by Customer.',
    'Supplier uploads the files to the web-hosting company that Customer has chosen.',
    'The application is built for AWS hosting.',
    'The game has hosts twice a month.',
    'This Co-Hosting Agreement is made between the parties.',
    'The engineers of Supplier will host free web-based training seminars.',
    '"Confidential Information" means all personal information and plans of a party.',
  ])('is not read in "%s"', (words) => {
    expect(said('data-handling', words)).toEqual([]);
  });
});
