import { act, common, type ConceptField, power, thing } from '../entry';

/** Selling through others: where, how much, and what happens at the end. */
export const distribution: ConceptField = {
  territory: thing('territory; territories; country; countries; region; regions; sales area'),
  appointment: act('appoint; appoints; appointed; appointment; appointing'),
  shortfall: power(
    'shortfall; shortfalls; deficit; deficiency payment; shortfall payment; shortfall in purchases; fails to meet the minimum; failure to meet the minimum; failure to purchase the minimum',
  ),
  'making up': act(
    'make up; makes up; made up; making up; make good; makes good; made good; making good; carry forward; carried forward; carry over; carried over; roll over; rolled over',
  ),
  'next period': common(
    'next quarter; following quarter; subsequent quarter; next year; following year; subsequent year; next contract year; following contract year; next period; following period; subsequent period; next month; following month; next calendar quarter; following calendar quarter; next calendar year; following calendar year',
  ),
  'unsold stock': thing(
    'unsold stock; remaining stock; unsold inventory; remaining inventory; unsold products; stock of products; inventory of products; stock in hand; inventory on hand; unsold goods',
  ),
  'sell-off period': power('sell off period; sell-off period; sell off; sell-off; wind-down sales; sell down'),
  repurchase: power('repurchase; repurchases; repurchased; buy back; buys back; buy-back; buyback; bought back'),
  'price list': thing('price list; price lists; list price; list prices; pricelist'),
  'resale price': thing(
    'resale price; resale prices; resale pricing; prices to end customers; minimum advertised price',
  ),
  'compensation for customers': power(
    'goodwill compensation; goodwill indemnity; compensation for goodwill; indemnity for customers; customer base; compensation for clientele; clientele indemnity; agency indemnity; termination indemnity',
  ),
  goodwill: thing('goodwill'),
  consignment: power(
    'consignment; consignment stock; on consignment; consigned stock; consignment terms; sale or return',
  ),
  'direct sales': power(
    'sell directly; sells directly; direct sale; direct sales; sell direct; sales to end customers; sales direct; selling directly',
  ),
  distributor: thing(
    'distributor; distributors; reseller; resellers; sales agent; sales agents; dealer; dealers; sales partner',
  ),
  'end customer': thing('end customer; end customers; end user; end users; final customer; final customers'),
  'domain name': thing('domain name; domain names; domains; social media accounts; social media handles'),
  'sales report': thing(
    'sales report; sales reports; sales reporting; point of sale data; point-of-sale data; report on sales; reports on sales; sell-through report; stock report; stock reports',
  ),
  'sales target': power('sales target; sales targets; purchase target; purchase targets; sales goals; quota; quotas'),
  'return of goods': power(
    'returns of goods; product returns; return of products; returns of products; right of return; stock rotation',
  ),
  'competing products': thing(
    'competing products; competing product; competing goods; competitive products; competing lines; rival products',
  ),
  'active sales': thing('active sales; passive sales; actively sell; actively market; actively promote; sell outside'),
};
