import { act, alsoFound, common, type ConceptField, power, thing } from '../entry';

/** Prices, invoices and who pays what. */
export const money: ConceptField = {
  'most favoured customer': power(
    'most favored customer; most favoured customer; most-favoured-customer; most favored customers; most-favored-customer; most favored nation; most favoured nation; mfn; mfc; most favored pricing; most favored; most favoured; favored nation; lowest price; lowest prices; best price; best prices; price no less favorable; prices no less favorable; pricing no less favorable; best pricing; preferred customer pricing; as favorable as; as favourable as',
  ),
  price: thing(
    'price; prices; priced; pricing; fee; fees; charge; charges; rate; rates; tariffs; subscription fees; cost of the services',
  ),
  'rate card': thing(
    'rate card; rate cards; agreed rates; hourly rates; hourly rate; day rate; day rates; then current rates; fee schedule; price list; standard rates; time and materials rates',
  ),
  fixed: alsoFound(
    thing(
      'fixed; firm price; firm prices; remain unchanged; remain fixed; remain firm; price lock; locked; frozen; constant; not change; not increase; not be increased',
    ),
    'held',
  ),
  increase: power(
    'increase; increases; increased; increasing; raise; raises; raised; uplift; uplifts; escalation; escalate; price adjustment; adjust; adjusts; adjusted; adjustment; adjustments',
  ),
  discount: thing('discount; discounts; discounted; rebate; rebates; volume discount; volume discounts'),
  'prompt payment discount': thing(
    'prompt payment discount; early payment discount; early-payment discount; cash discount; discount for early payment',
  ),
  invoice: thing('invoice; invoices; invoiced; invoicing; bill; bills; billed; billing; statement of account'),
  'late invoice': power(
    'late invoice; late invoices; late invoicing; untimely invoice; invoice deadline; invoices received later; not invoiced',
  ),
  refund: act(
    'refund; refunds; refunded; refundable; refunding; reimburse the unused; repay; repays; repayment; repaid; pro rata refund; pro-rata refund',
  ),
  'non-refundable': thing(
    'nonrefundable; non-refundable; non refundable; not refundable; no refund; no refunds; not be refunded; not entitled to a refund; no right to a refund',
  ),
  'prepaid fees': thing(
    'prepaid fees; prepaid fee; prepaid; pre-paid; prepaid amounts; prepaid charges; fees paid in advance; amounts paid in advance; unused fees; unearned fees; fees prepaid; advance payment; advance payments; prepayment; prepayments; paid in advance',
  ),
  'disputed amount': alsoFound(
    thing(
      'disputed amount; disputed amounts; disputed invoice; disputed invoices; disputed; disputed sums; amounts in dispute; disputed portion; disputed fees; disputed charges; contested',
    ),
    'dispute; disputes',
  ),
  withholding: power(
    'withhold; withholds; withheld; withholding; hold back; holds back; held back; retain payment; suspend payment; not pay',
  ),
  'good faith': alsoFound(thing('good faith; good-faith; bona fide; in good faith'), 'reasonable grounds'),
  'set-off': power(
    'set off; setoff; set-off; sets off; offset; offsets; setting off; set offs; deduct; deducts; recoup; recoupment; counterclaim; net against',
  ),
  // Billing after the service, and no default.
  arrears: thing('in arrears; in arrear; arrears'),
  'pass-through cost': thing(
    'pass through costs; pass through cost; passthrough costs; pass-through costs; pass-through cost; pass through expenses; pass-through expenses; pass-through charges; pass through charges; out of pocket costs; out-of-pocket costs; third party costs; third-party costs',
  ),
  'late payment': alsoFound(
    thing(
      'late payment; late payments; overdue; past due; delinquent; unpaid; not paid; payment default; failure to pay; non-payment; nonpayment',
    ),
    'late',
  ),
  interest: thing(
    'interest; late interest; interest on late payment; interest on late payments; interest on overdue; late fee; late fees; late charge; late charges; default interest; late payment interest',
  ),
  'collection costs': power(
    'collection costs; costs of collection; cost of collection; collection expenses; collection fees; collection agency',
  ),
  'travel expenses': power(
    'travel expenses; travel expense; travelling expenses; traveling expenses; travel costs; travel; travel and expenses; travel and lodging; travel and living expenses; out of pocket expenses; out-of-pocket expenses; reimbursable expenses; pre-approved expenses',
  ),
  reimbursement: act(
    'reimburse; reimburses; reimbursed; reimbursement; reimbursable; pay back; pay for; pays for; paid for; pay all',
  ),
  'own income': thing(
    'net income; own income; own net income; income tax; income taxes; its income; their income; income or profits',
  ),
  tax: thing('tax; taxes; vat; sales tax; value added tax; gst; use tax'),
  'withholding tax': thing(
    'withholding tax; withholding taxes; tax withheld; taxes withheld; withhold tax; withhold taxes; withhold any tax; withhold any taxes; tax deduction; tax deductions; deduction of tax; deduction of taxes; deduction for taxes; deduction on account of tax; taxes required to be withheld; tax required to be withheld',
  ),
  'proof of expense': thing(
    'receipts; vouchers; supporting documentation; supporting documents; documentary evidence; itemized receipts; itemised receipts; copies of receipts',
  ),
  'gross-up': power('gross up; gross-up; grossed up; grossed-up; additional amounts; net of any'),
  'advance payment': alsoFound(
    power(
      'advance payment; advance payments; down payment; down payments; prepayment; upfront payment; payment in advance; up-front payment; pay in advance',
    ),
    'deposit; deposits',
  ),
  'at no charge': thing(
    'no additional charge; no additional cost; no extra charge; no extra cost; no charge; no cost; free of charge; without charge; without cost; at its own expense; own expense; own cost; own costs; sole expense; sole cost; included in the fee; included in the fees; included in the price; included in the prices; included in the charges; without additional charge; without additional cost; without additional fees; without additional fee; without extra charge; without further charge; without fee; without fees; no fee; no additional fee; no additional fees; no additional charges; not charge; free; for free; at no charge; waive the charges; waive the charge',
  ),
  cost: thing('cost; costs; expense; expenses'),
  penalty: power('penalty; penalties; penalty clause; contractual penalty; contractual penalties; fine; fines'),
  'liquidated damages': power(
    'liquidated damages; liquidated damage; agreed damages; delay damages; delay penalty; delay penalties; late delivery penalty; penalty for delay; penalty for late delivery',
  ),
  'order value': thing(
    'order value; value of the order; purchase price; price of the order; contract value; contract price; value of the delayed; price of the delayed; order price',
  ),
  'letter of credit': power('letter of credit; letters of credit; documentary credit'),
  'bank guarantee': power(
    'bank guarantee; bank guarantees; performance bond; performance bonds; surety; surety bond; surety bonds; payment guarantee; on-demand guarantee; performance guarantee; demand guarantee',
  ),
  'parent guarantee': power(
    'parent guarantee; parent company guarantee; parental guarantee; parent guarantees; parent company guarantees; guarantee of its parent',
  ),
  'personal guarantee': power(
    'personal guarantee; personal guarantees; personal guaranty; guarantee of a director; guarantees of directors',
  ),
  'security deposit': power('security deposit; security deposits; cash deposit'),
  currency: thing('currency; currencies; exchange rate; exchange rates; foreign exchange'),
  euro: thing('euro; euros; eur'),
  'US dollar': thing('us dollars; us dollar; u s dollars; usd; united states dollars'),
  sterling: thing('sterling; pounds sterling; gbp'),
  'reference rate': thing(
    'base rate; base lending rate; base interest rate; prime rate; bank rate; reference rate; euribor; sonia; sofr; libor',
  ),
  payment: act('pay; pays; paid; payment; payments; payable; paying'),
  'cost-bearing': alsoFound(
    act(
      'bear; bears; borne; at the expense; at the cost; cost shall be borne; pay; pays; paid; reimburse; reimburses; assume; assumes; for the account of',
    ),
    'responsible; responsibility; at its expense; at the expense of; for its account',
  ),
  'resting with': common('rest; rests; lie; lies; sit; sits'),
  'payment in full': thing(
    'full payment; payment in full; paid in full; fully paid; paid all; complete payment; has been paid; have been paid',
  ),
  'pay-when-paid': power('pay when paid; pay-when-paid; paid when paid; pay if paid'),
  'true-up': power('true up; true-up; trueup; overage; overages; excess usage; overage fees'),
  'auto-upgrade': power('automatic upgrade; automatic price increase; automatic increase'),
};
