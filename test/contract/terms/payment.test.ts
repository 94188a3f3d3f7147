import { describe, expect, it } from 'vitest';
import { lateInterest } from '../../../src/contract/terms/late-interest';
import { paymentPeriod } from '../../../src/contract/terms/payment-period';
import { priceIncrease } from '../../../src/contract/terms/price-increase';
import { inContract, inPlaybook } from './reading-passage';

const payment = (words: string) => inContract(paymentPeriod, words).map(({ actor, value }) => `${actor}: ${value}`);
const interest = (words: string) => inContract(lateInterest, words).map(({ actor, value }) => `${actor}: ${value}`);
const rise = (words: string) => inContract(priceIncrease, words).map(({ actor, value }) => `${actor}: ${value}`);

describe('a time for payment', () => {
  it.each([
    ['Customer shall pay each invoice within thirty (30) days of receipt.', 'customer: 30 days'],
    ['All fees are due and payable forty-five (45) days from the date of the invoice.', 'unknown: 45 days'],
    ['Invoices will be paid by Customer net 60 days.', 'customer: 60 days'],
    [
      'Payments to Supplier are due within ten (10) business days after the end of each month.',
      'customer: 10 business-days',
    ],
    ['Payment is due upon receipt of the invoice.', 'unknown: 0 days'],
    ['Within 30 days of the invoice Customer shall pay the fees.', 'customer: 30 days'],
    ['Customer will pay each invoice within [ # ] days.', 'customer: blank'],
    ['Customer shall pay each invoice within thirty (45) days.', 'customer: unclear'],
    ['Customer shall pay the price to Supplier within 5 days of receipt of payment.', 'customer: unclear'],
    ['Customer shall pay commissions within thirty (30) days after the month.', 'customer: 30 days'],
    ['Payment terms: 30 days after receipt of invoice', 'unknown: 30 days'],
    ['Terms are net cash upon delivery.', 'unknown: 0 days'],
    ['Payment terms are current plus thirty days.', 'unknown: 30 days'],
    ['Customer shall pay the monthly fee within the first five days of the following month.', 'customer: 5 days'],
    ['Customer shall prepay all invoiced sums.', 'customer: 0 days'],
    ['Customer shall make a prepayment of USD 500 and the rest on completion of the fee schedule.', 'customer: 0 days'],
    [
      'Customer shall make payment of fees in arrears within thirty (30) days following each calendar month.',
      'customer: 30 days',
    ],
    [
      'Supplier shall invoice Customer for all sums due for goods ordered upon shipment, and Customer shall pay them no later than thirty (30) days from the invoice.',
      'customer: 30 days',
    ],
    ['Customer shall pay half of the price prior to shipment.', 'customer: 0 days'],
    ['The price of each order is payable by Customer before delivery of the goods.', 'customer: 0 days'],
    ['Customer shall pay a deposit of 30% of the price upon placing an order.', 'customer: 0 days'],
    [
      'Payment to the Supplier shall be as follows: (i) half of the price on signing. (ii) The balance is payable within thirty (30) days of the invoice.',
      'customer: 30 days',
    ],
    [
      'Payments to Customer shall be made as follows: (i) a share of the revenue. (ii) The share is payable within ninety (90) days after the month.',
      'supplier: 90 days',
    ],
  ])('reads "%s"', (words, expected) => {
    expect(payment(words)).toEqual([expected]);
  });

  it.each([
    'Customer may dispute an invoice within 30 days of receipt.',
    'Supplier may suspend the Services if fees remain unpaid for more than 30 days.',
    'Supplier shall refund the fees within 30 days of termination.',
    'Supplier shall deliver the Products within 30 days after payment.',
    'Freight charges shall be paid by Customer before shipment of insured goods where insurance is asked for.',
    'Customer may cancel an order at no charge before shipment.',
    'Either party may terminate on 30 days notice, and fees accrued are payable.',
    'If Customer pays an invoice within ten days, it takes a discount.',
    'Commissions will be paid within thirty (30) days after the month.',
  ])('sees none in "%s"', (words) => {
    expect(payment(words)).toEqual([]);
  });

  it.each([
    ['We pay 30 days or more after invoice.', ['customer: 30 days']],
    ['Net 45', ['unknown: 45 days']],
    ['15 to 29 days', ['unknown: 15 days', 'unknown: 29 days']],
    ['Net 45-60', ['unknown: 45 days', 'unknown: 60 days']],
    ['Cap of the fees paid in the last 12 months', []],
    ['Payment on receipt', ['unknown: 0 days']],
    ['Payment within 30 days of invoice; late interest 1% a month or more', ['unknown: 30 days']],
  ])('reads the statement "%s"', (words, expected) => {
    expect(inPlaybook(paymentPeriod, words).map((r) => `${r.actor}: ${r.value}`)).toEqual(expected);
  });
});

describe('late interest', () => {
  it.each([
    ['Late payments bear interest at the rate of 1.5% per month.', 'unknown: 1.5% month'],
    [
      'Customer shall pay a late payment fee of two percent (2%) of the delinquent amount for each full or partial calendar month past the due date.',
      'customer: 2% month',
    ],
    ['Overdue amounts shall bear a late charge of 1.5% of the unpaid balance per month.', 'unknown: 1.5% month'],
    [
      'A late charge of the lesser of one and one-half percent (1½%) per month or the highest lawful rate applies to overdue amounts.',
      'unknown: 1.5% month',
    ],
    ['Customer shall pay interest on overdue amounts at 12% per annum.', 'customer: 12% year'],
    ['Supplier may charge interest of 1% per month on any amount not paid when due.', 'customer: 1% month'],
    ['Overdue amounts bear interest at two percent above the prime rate.', 'unknown: base-rate'],
    ['Late payments accrue interest at the maximum rate permitted by law.', 'unknown: maximum-lawful'],
    ['Overdue sums bear interest at a daily rate of 0.05%.', 'unknown: 18.25% year'],
    ['A five percent (5%) late fee is added to overdue invoices, without interest.', 'unknown: 5% once'],
    ['Customer shall pay late payment charges on overdue invoices.', 'customer: unstated'],
  ])('reads "%s"', (words, expected) => {
    expect(interest(words)).toEqual([expected]);
  });

  it.each([
    'Customer holds a 10% ownership interest in the joint venture, and failure to pay dilutes it.',
    'If an audit shows an underpayment of more than 5%, the audited party pays the overdue amount.',
    'No interest accrues on late payments.',
  ])('sees none in "%s"', (words) => {
    expect(interest(words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    expect(inPlaybook(lateInterest, 'late charge up to 1.5% a month')).toMatchObject([
      { value: '1.5% month', quote: '1.5% a month' },
    ]);
    expect(inPlaybook(lateInterest, 'Late charge above 1.5% a month (18% a year).').map((r) => r.value)).toEqual([
      '1.5% month',
      '18% year',
    ]);
  });
});

describe('a price increase', () => {
  it.each([
    ['Supplier may increase the fees once a year by no more than five percent (5%).', 'supplier: 5% once'],
    ['Supplier may increase its prices in line with the Consumer Price Index.', 'supplier: index'],
    ['Supplier may increase the fees at any time in its sole discretion.', 'supplier: uncapped'],
    ['The fees may be increased by Supplier by up to 3% per year.', 'supplier: 3% year'],
    // Who makes the changes is not said.
    ['Supplier will answer a request, and changes may result in adjustments to pricing.', 'unknown: uncapped'],
  ])('reads "%s"', (words, expected) => {
    expect(rise(words)).toEqual([expected]);
  });

  it.each([
    'Supplier may not increase the fees during the Term.',
    'The fees may be changed by mutual agreement of the parties at any time.',
    'The royalty rate is adjusted when the exchange rate changes.',
  ])('sees none in "%s"', (words) => {
    expect(rise(words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    expect(inPlaybook(priceIncrease, 'increases capped at 5% a year')).toMatchObject([{ value: '5% year' }]);
    expect(inPlaybook(priceIncrease, 'uncapped price increases')).toMatchObject([{ value: 'uncapped' }]);
    expect(inPlaybook(priceIncrease, 'annual increase limited to CPI')).toMatchObject([{ value: 'index' }]);
  });
});
