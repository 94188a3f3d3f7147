import { plainOf } from '../contract/plain';
import type { Quantity } from '../contract/quantities';
import { durationsIn } from '../contract/quantities';
import { moneyIn } from '../contract/money';
import { ratesIn } from '../contract/rates';
import type { Term } from '../contract/term';
import type { CapLimit, Duration, Money, Rate, Value } from '../contract/value';
import type { Citation } from '../document/contract-text';
import type { Edit } from '../review/review';
import { inCaseOf, numberWords } from './number-words';
import { figures, withNumber } from './numerals';

/**
 * Puts another duration, amount or rate in the place of the one that the term was read from, and of those that take it up
 * again ("within such thirty (30) days"); nothing else is touched.
 */
export function changedAmount(term: Term, target: Value, sentence: Citation): readonly Edit[] {
  const pair = comparable(term.value, target);
  if (!pair) return [];
  const plain = plainOf(sentence.quote);
  const found = quantities(pair.from, plain).filter((quantity) => sameValue(quantity.value, pair.from));
  const within = found.filter(
    ({ start, end }) => sentence.start + start < term.end && term.start < sentence.start + end,
  );
  const [quantity] = within.length > 0 ? within : found;
  if (!quantity || (within.length === 0 && found.length > 1)) return [];
  const again = found.filter((other) => other !== quantity && isTakenUp(sentence.quote.slice(0, other.start)));
  const edits = [quantity, ...again].map((one) => amountEdit(one, pair, sentence));
  return edits.every((edit) => edit !== undefined) ? edits.sort((a, b) => a.start - b.start) : [];
}

function isTakenUp(before: string): boolean {
  return /\b(?:such|said|the\s+(?:aforesaid|foregoing|above|same)|that)\s+$/i.test(before.slice(-24));
}

function amountEdit(
  { start, end }: Quantity<Amount>,
  { from, to }: { readonly from: Amount; readonly to: Amount },
  sentence: Citation,
): Edit | undefined {
  const written = sentence.quote.slice(start, end);
  const text = rewritten(written, from, to);
  if (text === undefined || text === written) return undefined;
  const edit = trimmedEdit(sentence.start + start, written, text);
  return edit.start === sentence.start + start ? withArticle(edit, sentence.quote.slice(0, start)) : edit;
}

const article = /\b(an?)(\s+)$/i;
/** "An eight-month term", "an 18 month term", "a one-year term". */
const vowelSound = /^[^\p{L}\d]*(?:eight|eleven|8|1[18](?!\d))/iu;

/** "a three (3) month term" → "an eight (8) month term". */
function withArticle(edit: Edit, before: string): Edit {
  const found = article.exec(before.slice(-8));
  if (!found) return edit;
  const [whole, written = '', gap = ' '] = found;
  const wanted = inCaseOf(written, vowelSound.test(edit.text) ? 'an' : 'a');
  if (wanted === written) return edit;
  return { ...edit, start: edit.start - whole.length, text: `${wanted}${gap}${edit.text}` };
}

type Amount = Duration | Money | Rate;

/** The pair of amounts to exchange; for caps, the window of fees or the fixed amount that both sides have. */
function comparable(from: Value, to: Value): { readonly from: Amount; readonly to: Amount } | undefined {
  if (from.shape === 'cap' && to.shape === 'cap') return comparableLimits(from.limit, to.limit);
  if (!isAmount(from) || !isAmount(to) || from.shape !== to.shape) return undefined;
  return { from, to };
}

function isAmount(value: Value): value is Amount {
  return value.shape === 'duration' || value.shape === 'money' || value.shape === 'rate';
}

function comparableLimits(from: CapLimit, to: CapLimit) {
  if (from.kind === 'fees' && to.kind === 'fees' && from.months !== undefined && to.months !== undefined) {
    if (from.multiple !== 1 || to.multiple !== 1) return undefined;
    const months = (amount: number): Duration => ({ shape: 'duration', amount, unit: 'months' });
    return { from: months(from.months), to: months(to.months) };
  }
  if (from.kind === 'amount' && to.kind === 'amount' && from.money.currency === to.money.currency) {
    return { from: from.money, to: to.money };
  }
  return undefined;
}

function quantities(like: Amount, plain: string): readonly Quantity<Amount>[] {
  if (like.shape === 'duration') return durationsIn(plain);
  return like.shape === 'money' ? moneyIn(plain) : ratesIn(plain);
}

function sameValue(found: Amount, read: Amount): boolean {
  if (found.shape === 'duration' && read.shape === 'duration') {
    return inMonths(found) === inMonths(read) && (inMonths(found) !== undefined || same(found, read));
  }
  if (found.shape === 'rate' && read.shape === 'rate') return found.percent === read.percent;
  return found.shape === 'money' && read.shape === 'money' && found.amount === read.amount;
}

function same(a: Duration, b: Duration): boolean {
  return a.amount === b.amount && a.unit === b.unit;
}

function inMonths({ amount, unit }: Duration): number | undefined {
  if (unit === 'months') return amount;
  return unit === 'years' ? amount * 12 : undefined;
}

function rewritten(written: string, from: Amount, to: Amount): string | undefined {
  if (from.shape === 'duration' && to.shape === 'duration') return rewrittenDuration(written, to);
  if (from.shape === 'money' && to.shape === 'money') return rewrittenMoney(written, to);
  if (from.shape === 'rate' && to.shape === 'rate') return rewrittenRate(written, from, to);
  return undefined;
}

const unitWord = /(?:calendar |business |working )?(hour|day|week|month|year)s?\b/i;

/** "three (3) months" → "twelve (12) months"; the unit is changed only where it differs. */
function rewrittenDuration(written: string, wanted: Duration): string | undefined {
  const unit = unitWord.exec(written);
  if (!unit) return undefined;
  const to = inTheSameUnit(wanted, unit[0]);
  const name = to.unit === 'business-days' ? 'business day' : to.unit.replace(/s$/, '');
  const head = written.slice(0, unit.index);
  const tail = written.slice(unit.index + unit[0].length);
  const number = withNumber(head.trimEnd(), to.amount);
  if (number === undefined) return undefined;
  const space = head.slice(head.trimEnd().length);
  // "A thirty day period": one that was singular though it counted more than one stays so.
  const wasSingular = !/s$/i.test(unit[0]) && !isOne(head);
  const attributive = wasSingular || /-$/.test(number + space) || /^\s*-/.test(unit[0]);
  const unitText = attributive || to.amount === 1 ? name : `${name}s`;
  const keepsUnit =
    unit[0]
      .toLowerCase()
      .replace(/s$/, '')
      .replace(/^calendar /, '') === name;
  const written2 = keepsUnit && unit[0].toLowerCase().startsWith('calendar') ? `calendar ${unitText}` : unitText;
  return `${number}${space}${inCaseOf(unit[0], written2)}${tail}`;
}

function isOne(number: string): boolean {
  return /^\W*(?:one|a|an|1)\b/i.test(number);
}

const families: readonly (readonly [Duration['unit'], Duration['unit'], number])[] = [
  ['months', 'years', 12],
  ['days', 'weeks', 7],
  ['hours', 'days', 24],
];

/** 24 months are two years where the clause counts in years: then only the number changes. */
function inTheSameUnit(wanted: Duration, written: string): Duration {
  const unit = `${written.toLowerCase().replace(/s$/, '')}s`;
  for (const [small, large, times] of families) {
    if (wanted.unit === small && unit === large && wanted.amount % times === 0) {
      return { ...wanted, unit: large, amount: wanted.amount / times };
    }
    if (wanted.unit === large && unit === small && small === 'months') {
      return { ...wanted, unit: small, amount: wanted.amount * times };
    }
  }
  return wanted;
}

const digits = /\d[\d,.]*\d|\d/;
const spelt =
  /^([a-z][a-z\s,-]*?)(\s+(?:(?:u\.?s\.?|united\s+states|canadian|australian)\s+)?(?:dollars|euros?|pounds))(.*)$/is;

/** The figure keeps its sign; where the amount is spelt out as well, so is the new one. */
function rewrittenMoney(written: string, to: Money): string | undefined {
  const words = spelt.exec(written);
  if (words) {
    const [, number = '', unit = '', rest = ''] = words;
    const named = numberWords(to.amount);
    return named === undefined
      ? undefined
      : `${inCaseOf(number, named)}${unit}${rest.replace(digits, figures(to.amount))}`;
  }
  const scale = /\b(?:million|thousand|billion)\b|(?<=\d)\s?(?:k|m|mm|bn)\b/i;
  const plain = written.replace(scale, '').replace(digits, figures(to.amount)).replace(/\s+/g, ' ').trimEnd();
  return digits.test(written) ? plain : undefined;
}

const speltRate = /^([a-z][a-z\s-]*?)(\s+per\s?cent(?:um)?)?(\s*\(\s*)([\d.]+)(\s*%?\s*\).*)$/is;

function rewrittenRate(written: string, from: Rate, to: Rate): string | undefined {
  const percent = to.per === from.per || to.per === 'once' ? to.percent : perOf(from, to);
  if (percent === undefined) return undefined;
  const words = speltRate.exec(written);
  if (words) {
    const [, , unit = '', open = '', , close = ''] = words;
    const named = numberWords(percent) ?? figures(percent);
    return `${named}${unit}${open}${figures(percent)}${close}`;
  }
  return digits.test(written) ? written.replace(digits, figures(percent)) : undefined;
}

/** The target in the unit of the contract: 18 % a year are 1.5 % a month. */
function perOf(from: Rate, to: Rate): number | undefined {
  if (from.per === 'month' && to.per === 'year') return Math.round((to.percent / 12) * 100) / 100;
  return from.per === 'year' && to.per === 'month' ? to.percent * 12 : undefined;
}

/** Only what differs, to whole words: "three (3) months" → "twelve (12) months" touches "three (3)". */
function trimmedEdit(start: number, before: string, after: string): Edit {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  while (head > 0 && !/\s/.test(before[head - 1] ?? '')) head--;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  while (tail > 0 && !/\s/.test(before[before.length - tail] ?? '')) tail--;
  return {
    start: start + head,
    end: start + before.length - tail,
    text: after.slice(head, after.length - tail),
  };
}
