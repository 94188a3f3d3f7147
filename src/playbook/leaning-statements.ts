import { plainOf } from '../contract/plain';
import { toDays } from '../contract/quantities';
import { stemOf } from '../contract/stem';
import type { Cap, Duration, Value } from '../contract/value';
import type { Citation } from '../document/contract-text';
import type { DraftStatement } from './draft-position';
import type { Check, Condition, Statement } from './playbook';
import { all, any, checksIn, not } from './statement-part';
import { type FoundAmount, amountsIn, comparisonAt } from './stipulation/amounts';
import { isTelling, type SoughtAmount, type Stipulation } from './stipulation/stipulation';

/**
 * A tier may say only in what it differs from the preferred one above it: "30 days" under "payment … within 60 days of
 * delivery", "either of the two", "as above", "neither". What it leaves out it takes from there.
 */
export function withLeaning(
  statements: readonly Statement[],
  read: (draft: DraftStatement) => Statement,
): readonly Statement[] {
  const top = statements.some(({ tier }) => tier === 'preferred') ? 'preferred' : 'required';
  const wanted = statements.filter(({ tier }) => tier === top);
  const base = all(wanted.flatMap(({ condition }) => condition ?? []));
  if (!base || wanted.some(({ reading }) => reading !== 'understood')) return statements;
  const whole = statements.map((statement) => {
    if (statement.tier === top) return statement;
    if (isOfSomethingElse(statement, base)) {
      const condition = leaning(statement, base, isBad(statement));
      return condition ? { ...statement, condition } : statement;
    }
    const condition =
      statement.reading === 'not-understood'
        ? (leaning(statement, base, isBad(statement)) ?? goingOn(statement, base, read))
        : statement.reading === 'partly'
          ? withSameCarveOuts(statement, base)
          : undefined;
    return withReading(statement, condition);
  });
  return whole.map((statement) =>
    statement.reading === 'not-understood' ? withReading(statement, beyondAll(statement, whole)) : statement,
  );
}

function withReading(statement: Statement, condition: Condition | undefined): Statement {
  return condition ? { ...statement, reading: 'understood', condition, unread: [] } : statement;
}

/** "Less than that", "longer": beyond the last of what is put up with. */
function beyondAll(statement: Statement, statements: readonly Statement[]): Condition | undefined {
  const words = beyondThat.exec(plainOf(statement.quote));
  if (!words || !isBad(statement)) return undefined;
  const wanted = statements.filter(({ tier }) => !isBad({ ...statement, tier }));
  const last = wanted.findLast(({ tier }) => tier === 'acceptable') ?? wanted.at(-1);
  const [slot, other] =
    last?.condition && last.reading === 'understood'
      ? slotsOf(last.condition).filter(({ value }) => sizeOf(value) !== undefined)
      : [];
  if (!slot || other || (slot.holder.op === 'stipulation' && slot.holder.asks !== 'said')) return undefined;
  const comparison = /^(?:less|shorter|fewer|lower|under|below)/.test(words[1] ?? '') ? 'less-than' : 'more-than';
  const { start, end, quote } = statement;
  if (slot.holder.op === 'check') return { ...slot.holder, comparison, words: { start, end, quote } };
  const amounts = slot.holder.amounts.map((amount) => ({ ...amount, comparison }) as const);
  return { ...slot.holder, amounts, words: { start, end, quote } };
}

const beyondThat =
  /^\W*(?:anything |any )?(less|shorter|fewer|lower|longer|more|higher|later|below|under|above|over)(?: than)?(?: (?:that|this|these|above|the above|acceptable))?\W*$/;

/** "As above, with 60 days", "the same plus a parent guarantee": the preferred position, and what stands behind. */
function goingOn(
  statement: Statement,
  base: Condition,
  read: (draft: DraftStatement) => Statement,
): Condition | undefined {
  if (isBad(statement)) return undefined;
  const lead = opensAsAbove.exec(statement.quote)?.[0];
  if (lead === undefined) return undefined;
  const start = statement.start + lead.length;
  const rest: Statement = { ...statement, start, quote: statement.quote.slice(lead.length) };
  const amount = withOtherAmount(rest, plainOf(rest.quote).replace(/[.\s]+$/, ''), base, false);
  if (amount) return amount;
  const { reading, condition } = read({ tier: statement.tier, start, end: statement.end });
  if (reading !== 'understood' || !condition) return undefined;
  // What speaks of the same thing otherwise takes the place of it, and nobody says how far.
  const terms = new Set(checksIn(base).map(({ term }) => term));
  return checksIn(condition).some(({ term }) => terms.has(term)) ? undefined : all([base, condition]);
}

const opensAsAbove =
  /^(?:(?:the )?same(?: as (?:above|preferred|standard))?|as (?:above|preferred|standard))(?:(?:,|;)?\s+(?:with|but with|but|plus|and)|,|;|:)\s+(?=[^\s])/i;

/** "1x annual fees with the same carve-outs". */
function withSameCarveOuts({ condition, unread }: Statement, base: Condition): Condition | undefined {
  const carveOuts = checksIn(base).filter(({ term }) => term === 'liability-carve-outs');
  const isSame = unread.every(({ quote }) =>
    /^\W*(?:with |and |subject to )?(?:the )?same (?:carve-?outs|exceptions|exclusions|exemptions)\W*$/i.test(quote),
  );
  return condition && isSame && carveOuts.length > 0 ? all([condition, ...carveOuts]) : undefined;
}

/** "20 days" alone is of what stands above it, and of no other term that counts in days. */
function isOfSomethingElse({ reading, condition, quote }: Statement, base: Condition): boolean {
  const plain = plainOf(quote);
  const [amount, other] = amountsIn(plain);
  if (reading !== 'understood' || condition?.op !== 'check' || !amount || other) return false;
  const isBare = [plain.slice(0, amount.start), plain.slice(amount.end)].every((words) => wordsOf(words).length === 0);
  return isBare && slotsOf(base).length > 0 && checksIn(base).every(({ term }) => term !== condition.term);
}

function isBad({ tier }: Statement): boolean {
  return tier === 'escalate' || tier === 'never';
}

const asAbove =
  /^(?:(?:exactly )?(?:as|same as|the same as|like) (?:above|preferred|standard|the (?:preferred|standard)(?: position)?)|(?:the )?same|ditto|as (?:in )?(?:the )?(?:preferred|standard)(?: position)?|no change|unchanged)$/;
const eitherOfThem =
  /^(?:(?:only |at least |any )?(?:either|one)(?: one)?(?: of (?:the two|them|these|those|both|the above))?|one or the other|any (?:one )?of (?:them|these|those|the above))(?: (?:only|alone|is (?:enough|acceptable|sufficient)))?$/;
const noneOfThem =
  /^(?:neither|none|no one)(?: of (?:the two|them|these|those|both|the above))?(?: (?:is|are|was|has been|have been)? ?(?:given|offered|provided|available|in place|there|held|accepted|agreed))?$/;
const withoutOne =
  /^(?:not both|only one(?: of (?:the two|them|these|those|both))?|one(?: of (?:the two|them))? (?:is )?missing)$/;

/** Says that it is the preferred position once more. */
export function isAsAbove(statement: Citation): boolean {
  return asAbove.test(bareOf(statement));
}

function bareOf({ quote }: Citation): string {
  return plainOf(quote)
    .trim()
    .replace(/^\W+|[.\s]+$/g, '');
}

function leaning(statement: Statement, base: Condition, bad: boolean): Condition | undefined {
  const plain = bareOf(statement);
  if (isAsAbove(statement)) return bad ? undefined : base;
  const parts = partsOf(base);
  if (eitherOfThem.test(plain)) return bad || parts.length !== 2 ? undefined : any(parts);
  if (noneOfThem.test(plain)) return bad && parts.length > 1 ? all(parts.map(not)) : undefined;
  if (withoutOne.test(plain)) return bad && parts.length > 1 ? any(parts.map(not)) : undefined;
  return withOtherAmount(statement, plain, base, bad);
}

/** What must hold together, one by one: "SOC 2 and ISO 27001" are two. */
function partsOf(base: Condition): readonly Condition[] {
  if (base.op === 'all') return base.of.flatMap(partsOf);
  if (base.op === 'check' && base.comparison === 'includes' && base.value?.shape === 'items')
    return base.value.items.map((item) => ({ ...base, value: { shape: 'items', items: [item] } as const }));
  return base.op === 'stipulation' ? partsOfWords(base) : [base];
}

/** "Supplier gives a bond and a guarantee": two things, and what is said of both. */
function partsOfWords(base: Stipulation): readonly Condition[] {
  const things = base.concepts.filter((one) => one.length === 1 && one[0]?.every(isTelling) === true);
  const [first, second, third] = things;
  const isPlain = base.asks === 'said' && base.amounts.length === 0;
  if (!first || !second || third || !isPlain || !/\band\b/.test(base.words.quote)) return [base];
  return [first, second].map((other) => ({ ...base, concepts: base.concepts.filter((one) => one !== other) }));
}

/** An amount of the preferred position, with what it belongs to. */
interface Slot {
  readonly holder: Check | Stipulation;
  readonly value: SoughtAmount['value'] | Value;
}

/** "60 days", "more than 90 days", "6 months to file": the preferred position with another amount. */
function withOtherAmount(statement: Statement, plain: string, base: Condition, bad: boolean): Condition | undefined {
  const [amount, other] = amountsIn(plain);
  if (!amount || other || amount.doubtful || amount.bound !== undefined) return undefined;
  const compared = comparisonAt(plain, amount);
  const taken = compared ?? amount;
  const left = [plain.slice(0, taken.start), plain.slice(taken.end)].flatMap(wordsOf);
  const slots = slotsOf(base).filter(
    ({ value }) => value.shape === amount.value.shape || isWindow(value, amount.value),
  );
  const fitting = slots.filter(({ holder }) => holds(holder.words, left));
  const [slot, second] = fitting;
  if (!slot || second || (bad && slot.holder.op === 'stipulation' && slot.holder.asks !== 'said')) return undefined;
  const order = compared?.order ?? (bad ? beyond(slot.value, amount.value) : orderOf(slot));
  if (order === undefined) return undefined;
  const changed = changedBy(slot.holder, order, amount, plain, statement);
  // What is feared is the amount alone; what is put up with is the whole with another amount.
  return bad ? changed : replaced(base, slot.holder, changed);
}

/** "18 months", under "the fees of 12 months". */
function isWindow(value: Slot['value'], amount: SoughtAmount['value']): boolean {
  return value.shape === 'cap' && amount.shape === 'duration' && windowOf(value, amount) !== undefined;
}

function windowOf({ limit, ...cap }: Cap, { amount, unit }: Duration): Cap | undefined {
  const months = unit === 'months' ? amount : unit === 'years' ? amount * 12 : undefined;
  if (limit.kind !== 'fees' || limit.months === undefined || limit.multiple !== 1 || months === undefined)
    return undefined;
  return { ...cap, limit: { ...limit, months } };
}

/** Words that say nothing by themselves beside an amount. */
const silent =
  /^(?:an?|the|of|for|in|on|to|is|are|ok|okay|fine|acceptable|only|just|also|days?|months?|years?|hours?|weeks?|period|notice|or|each|per|per cent|at)$/;

function wordsOf(words: string): readonly string[] {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !silent.test(word));
}

/** Whether the statement speaks of what the preferred one does, in words that stand there too. */
function holds({ quote }: Citation, words: readonly string[]): boolean {
  const there = new Set((plainOf(quote).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf));
  return words.every((word) => there.has(stemOf(word)));
}

function slotsOf(condition: Condition): readonly Slot[] {
  switch (condition.op) {
    case 'check':
      return condition.value === undefined ? [] : [{ holder: condition, value: condition.value }];
    case 'stipulation':
      return condition.amounts.map(({ value }) => ({ holder: condition, value }));
    case 'not':
      return [];
    default:
      return condition.of.flatMap(slotsOf);
  }
}

type Order = SoughtAmount['comparison'];

function orderOf({ holder }: Slot): Order | undefined {
  const order = holder.op === 'check' ? holder.comparison : holder.amounts[0]?.comparison;
  return order === 'at-least' || order === 'at-most' || order === 'equals' ? order : undefined;
}

/** "60 days", feared where 30 are wanted: sixty or more. */
function beyond(wanted: Slot['value'], feared: Slot['value']): Order | undefined {
  const [from, to] = [sizeOf(wanted), sizeOf(feared)];
  if (from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 'at-least' : 'at-most';
}

function sizeOf(value: Slot['value']): number | undefined {
  if (value.shape === 'cap')
    return value.limit.kind === 'fees' && value.limit.months
      ? toDays({ shape: 'duration', amount: value.limit.months, unit: 'months' })
      : undefined;
  if (value.shape === 'duration') return toDays(value);
  if (value.shape === 'money') return value.amount;
  return value.shape === 'rate' ? value.percent : undefined;
}

function changedBy(
  holder: Check | Stipulation,
  comparison: Order,
  { value, start, end }: FoundAmount,
  plain: string,
  { start: from, end: to, quote }: Statement,
): Condition {
  const words = { start: from, end: to, quote };
  if (holder.op === 'stipulation')
    return { ...holder, amounts: [{ comparison, value, words: plain.slice(start, end) }], words };
  if (value.shape === 'multiple') return holder;
  const limit = holder.value?.shape === 'cap' && value.shape === 'duration' ? windowOf(holder.value, value) : undefined;
  return { ...holder, comparison, value: limit ?? value, words };
}

function replaced(condition: Condition, from: Condition, to: Condition): Condition {
  if (condition === from) return to;
  if (condition.op === 'all' || condition.op === 'any')
    return { op: condition.op, of: condition.of.map((part) => replaced(part, from, to)) };
  return condition;
}
