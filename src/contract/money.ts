import type { Mismatch, Numeral } from './numbers';
import { agreed, bareNumeralAt, matchAt, numbersIn } from './numbers';
import { andJoint, between, type Quantity, rangeJoint } from './quantities';
import { type Money, noCurrency } from './value';

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const prefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  hk: 'HKD',
  c: 'CAD',
  ca: 'CAD',
  a: 'AUD',
  s: 'SGD',
};
const names: readonly (readonly [RegExp, string])[] = [
  [/canad|cad|cdn/, 'CAD'],
  [/austral|aud/, 'AUD'],
  [/singapore|sgd/, 'SGD'],
  [/hong|hkd/, 'HKD'],
  [/dollar|usd|us\$/, 'USD'],
  [/eur/, 'EUR'],
  [/pound|gbp|sterling/, 'GBP'],
  [/franc|chf/, 'CHF'],
  [/yen|jpy/, 'JPY'],
  [/renminbi|rmb|yuan|cny/, 'CNY'],
  [/rupee|inr/, 'INR'],
];

const codes = 'usd|eur|gbp|chf|cad|aud|jpy|cny|rmb|inr|sgd|hkd';
const currencyBefore = new RegExp(
  `(?:\\b(us|u\\.s\\.|hk|ca|c|a|s)\\s?)?([$€£¥₹])\\s?$|\\b(${codes}|euros?)\\s?[$€£]?\\s?$|\\((pounds?|euros?|yen)\\)\\s?$`,
);
const currencyAfter = new RegExp(
  `[\\s-]*(?:(?:and\\s+)?(?:no|00)\\s*/\\s*100\\s+)?((?:(?:united\\s+states|u\\.?s\\.?|american|canadian|australian|singapore|hong\\s+kong|swiss)\\s+)?(?:dollars?|francs?)|euros?|pounds?(?:\\s+sterling)?|yen|yuan|renminbi|rupees?|${codes}|[€£]|us\\$)(?![a-z])`,
  'y',
);
const bareAfter = /\s*(?:$|[.,;:)]|(?:per|or|and|in|for|each|aggregate|limit|cap|whichever|minimum|maximum|of)\b)/y;
const restatedMoney = /\s*[([]\s*(?:us|u\.s\.)?\s?[$€£¥₹]?\s?(?=[\da-z])/y;

/**
 * Every amount of money, in order; both ends of a range with their `bound`. A bare "250k" or "1.5 million" has the currency
 * {@link noCurrency}. Linear.
 */
export function moneyIn(scanned: string): readonly Quantity<Money>[] {
  const plain = withZeros(scanned);
  const found: Quantity<Money>[] = [];
  for (const number of numbersIn(plain)) {
    const money = moneyFrom(plain, number);
    if (!money) continue;
    const last = found.at(-1);
    if (last && money.start < last.end) continue;
    const gap = last && plain.slice(last.end, money.start);
    const before = last ? plain.slice(Math.max(0, last.start - 30), last.start) : '';
    const ranged =
      last &&
      gap !== undefined &&
      gap.length < 40 &&
      (rangeJoint.test(gap) || (andJoint.test(gap) && between.test(before)));
    if (last && ranged && last.value.amount < money.value.amount) {
      found[found.length - 1] = {
        ...last,
        value: { ...last.value, currency: currencyOfPair(last, money) },
        bound: 'low',
      };
      found.push({ ...money, bound: 'high' });
    } else found.push(money);
  }
  return found;
}

/** Scanned pages have "$5OO,000": the letter for the figure. */
function withZeros(plain: string): string {
  return plain.replace(/(?<=[$\d,])o+(?=[\d,.)])/g, (letters) => '0'.repeat(letters.length));
}

function currencyOfPair(low: Quantity<Money>, high: Quantity<Money>): string {
  return low.value.currency === noCurrency ? high.value.currency : low.value.currency;
}

function moneyFrom(plain: string, number: Numeral): Quantity<Money> | undefined {
  const lead = plain.slice(Math.max(0, number.start - 10), number.start);
  const before = currencyBefore.exec(lead);
  const after = matchAt(currencyAfter, plain, number.end);
  const bare = !before && !after ? isBareAmount(plain, number) : false;
  if (!before && !after && !bare) return undefined;
  const currency = before ? beforeCurrency(before) : after ? afterCurrency(after[1] ?? '') : noCurrency;
  const start = before ? number.start - before[0].length + leadingSpace(before[0]) : number.start;
  const end = after ? number.end + after[0].length : number.end;
  const amount = europeanThousands(plain, number, currency);
  const restated = number.mismatch ? undefined : restatedAmount(plain, end, amount);
  const mismatch = number.mismatch ?? restated?.mismatch;
  const value: Money = { shape: 'money', amount, currency };
  return { start, end: restated?.end ?? end, value, ...(mismatch && { mismatch }) };
}

function leadingSpace(words: string): number {
  return words.length - words.trimStart().length;
}

function beforeCurrency(match: RegExpExecArray): string {
  const prefix = match[1]?.replace(/[.\s]/g, '');
  if (prefix && match[2] === '$') return prefixes[prefix] ?? 'USD';
  return signs[match[2] ?? ''] ?? afterCurrency(match[3] ?? match[4] ?? '');
}

function afterCurrency(words: string): string {
  return signs[words] ?? names.find(([expression]) => expression.test(words))?.[1] ?? 'USD';
}

function isBareAmount(plain: string, number: Numeral): boolean {
  const scale = /(?:\d(?:k|m|mm|mn|bn)|million|billion)[)\]]?$/.test(plain.slice(number.start, number.end));
  return scale && matchAt(bareAfter, plain, number.end) !== undefined;
}

/** "EUR 250.000": a point before exactly three digits is a thousands separator, except after a dollar sign. */
function europeanThousands(plain: string, number: Numeral, currency: string): number {
  const digits = plain.slice(number.start, number.end);
  return currency !== 'USD' && /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? number.value * 1000 : number.value;
}

/** "one million dollars ($1,000,000)", "$1,000,000 (one million dollars)". */
function restatedAmount(plain: string, at: number, amount: number): { end: number; mismatch?: Mismatch } | undefined {
  const open = matchAt(restatedMoney, plain, at);
  if (!open) return undefined;
  const inside = bareNumeralAt(plain, at + open[0].length);
  if (!inside) return undefined;
  const unit = matchAt(currencyAfter, plain, inside.end);
  const spaced = unit ? inside.end + unit[0].length : inside.end;
  const close = matchAt(/\s*[)\]]/y, plain, spaced);
  return close && { ...agreed(amount, inside.value), end: spaced + close[0].length };
}
