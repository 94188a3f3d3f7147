import type { Bearer } from '../../contract/actor';
import { type LimitReading, limitsIn } from '../../contract/terms/cap-limit';
import type { Cap, CapLimit } from '../../contract/value';
import type { Condition } from '../playbook';
import { type Amounts, amountCheck, bearerByInterest, takeComparison } from '../statement-comparison';
import { all, any, denial, type Frame, not, type Part } from '../statement-part';
import { carvedFrom } from './cap-carve-outs';
import { takeItems } from './items';

const uncapped =
  /\buncapped(?: or unlimited)?(?: liability)?\b|\bunlimited(?: or uncapped)?(?: liability)?\b|\bno (?:liability )?(?:cap|limit|limitation)(?: (?:on|of))?(?: liability)?\b|\bwithout (?:a |any )?(?:cap|limit|limitation)(?: (?:on|of) liability)?\b|\bliability (?:is )?(?:not (?:capped|limited)|without limit)\b/;
const allExcluded =
  /\b(?:excludes?|excluding|disclaims?|exclusion of|disclaimer of) (?:all|any|its entire|entire) (?:of its )?liability\b|\ball liability (?:is )?(?:excluded|disclaimed)\b|\bliability (?:is )?(?:excluded|disclaimed) (?:altogether|entirely|completely|in full|in its entirety)\b|\bno liability (?:at all|whatsoever)\b|\bhas no liability\b/;
const capped = /\b(?:is |are )?(?:capped|limited)\b/;
const ofSomeClaims =
  /\bproducts? liability\b|\b(?:data (?:protection|breach|privacy|security)|privacy|cyber) liability\b|\bsuper-? ?caps?\b|\b(?:caps?|liability) (?:for|on) (?:data|privacy|security|breach|ip|indemni)/;
export const capWords =
  /\b(?:liability|liable|caps?|capped|limit(?:s|ed|ation|ations)?|total|aggregate|overall|general|cumulative|direct damages?|damages|fixed|fix|amount|equal|each side's|set|us\$)\b/g;
const feeWords =
  /\b(?:fees?|charges|spend|amounts?|sums?|contract value|paid|payable|due|preceding|previous|preceding the|before|immediately|prior|claims?|event|giving rise|gave rise|rise|during|over|last|trailing|rolling|annual|yearly|customer|months?|years?|twelve|value|worth)\b|paid\/payable|paid or payable/g;

export const liabilityCap: Frame = {
  name: 'liability cap',
  kinds: ['liability-cap'],
  cue: /\bliabilit|\bliable\b|\bcap(?:s|ped)?\b|\buncapped\b/,
  readers: [
    (part) => {
      if (part.inherited.checks.at(-1)?.term === 'indemnity' && part.actors().length === 0 && !part.has(/\bliab/))
        return undefined;
      if (isOfOtherMoney(part)) return undefined;
      if (
        toleratedFrom(part) === undefined &&
        part.has(/\bindemni|\binterest\b|\bincreases?\b|\bdamages\b.*\bexclu|\bconsequential\b|\bindirect\b/)
      )
        return undefined;
      const headed = headedMatters(part);
      if (headed.length > 0) return readHeadedMatter(part, headed);
      return readUncapped(part) ?? readLimit(part) ?? readCapped(part);
    },
    readIndemnityCap,
    readExcludedToo,
  ],
};

/** Headings of all liability, under which each matter is named by the statement. */
const ofAllLiability =
  /liab|\bcaps?\b|super-?cap|\blimit|\bcarve|\bexclu|\buncapped|\bdamages?\b|\bloss(?:es)?\b|\bindemn|\brisks?\b/;

/** What a row or position is about that is one head of liability alone: "Data breach", "Gross negligence". */
function headedMatters(part: Part): readonly string[] {
  const { heading } = part.context;
  if (ofAllLiability.test(heading) || part.inherited.checks.length > 0) return [];
  return carvedFrom.flatMap(([id, words]) => (words.test(heading) ? [id] : []));
}

/** "Uncapped", of such a head: it stands outside the cap. What caps it caps nothing else, and is not read here. */
function readHeadedMatter(part: Part, matters: readonly string[]): Condition | undefined {
  const own = /^\W*(?:fully )?(?:uncapped|unlimited|no cap|no limit|not capped|never capped)(?: liability)?\W*$/;
  if (!own.test(part.plain.slice(part.body)) || part.isBad) return undefined;
  part.takeRange({ start: 0, end: part.plain.length });
  const bearer = part.context.side === 'supplier' ? 'us' : 'them';
  return part.check('liability-carve-outs', bearer, 'includes', { shape: 'items', items: [...new Set(matters)] });
}

/** "Delay damages of 1 % a week, capped at a tenth of the price": what is capped is what was spoken of, and no liability. */
function isOfOtherMoney(part: Part): boolean {
  if (part.has(/\bliab/)) return false;
  if (part.has(/\b(?:liquidated|delay|agreed) damages\b|\bpenalt(?:y|ies)\b|\blds?\b/)) return true;
  const isHeaded = part.context.kinds.includes('liability-cap') || part.context.kinds.includes('indemnity-cap');
  return !isHeaded && part.inherited.afterUnread === true && /^\W*(?:and |but )?(?:capped|limited)\b/.test(part.plain);
}

function readUncapped(part: Part): Condition | undefined {
  const excluded = part.take(allExcluded);
  if (excluded) {
    const bearer = part.takeBearer();
    part.takeAll(capWords);
    const value: Cap = { shape: 'cap', limit: { kind: 'all-excluded' } };
    return bearer === 'unknown' ? undefined : part.check('liability-cap', bearer, 'equals', value);
  }
  if (!part.take(uncapped)) return undefined;
  part.take(/\bat all\b/);
  const tolerated = takeTolerated(part);
  if (!tolerated) return undefined;
  const bearer = part.isBad && part.actors().length === 0 ? 'unknown' : part.takeBearer();
  part.takeAll(capWords);
  // "Uncapped liability" with nobody named is ours where it is to be escalated; we would not mind theirs.
  const whose: Bearer = bearer === 'unknown' ? (part.isBad ? 'us' : 'them') : bearer;
  const without = part.check('liability-cap', whose, 'absent');
  if (tolerated.length === 0) return without;
  // Under a cap whatever else stands outside it is as unlimited.
  const isAllowed = (matter: string): boolean =>
    [...tolerated, ...neverCapped].includes(matter) ||
    (ofIndemnity.includes(matter) && ofIndemnity.some((one) => tolerated.includes(one)));
  const others = [...new Set(carvedFrom.map(([matter]) => matter))].filter((matter) => !isAllowed(matter));
  const includes = (matter: string): Condition =>
    part.check('liability-carve-outs', whose, 'includes', { shape: 'items', items: [matter] });
  return any([without, ...others.map(includes)]);
}

/** What nobody means by unlimited liability: what no law lets a cap limit, and what is owed anyhow. */
const neverCapped: readonly string[] = ['fraud', 'death-or-injury', 'wilful-misconduct', 'law', 'payment'];
/** Contracts name an indemnity for IP by either word. */
const ofIndemnity: readonly string[] = ['indemnification', 'ip-infringement'];

const tolerating = /,? \b(?:except(?: for)?|other than(?: for)?|save for|apart from|excluding)\b/;

/** Where the exception begins in a red flag of unlimited liability. */
function toleratedFrom(part: Part): number | undefined {
  const at = part.isBad ? tolerating.exec(part.rest)?.index : undefined;
  return at !== undefined && uncapped.test(part.plain.slice(0, at)) ? at : undefined;
}

/** "Unlimited liability, other than for fraud", as a red flag: what may be unlimited is no part of it. Undefined where it is not read. */
function takeTolerated(part: Part): readonly string[] | undefined {
  const from = toleratedFrom(part);
  if (from === undefined) return [];
  part.take(tolerating);
  const found = takeItems(part, carvedFrom);
  part.takeAll(
    /\b(?:ip|indemnit(?:y|ies)|breach(?:es)?|cases?|product liability|under|mandatory|applicable|law|our)\b/g,
  );
  return found?.items;
}

/** "…, uncapped", "…, capped at USD 1m", right behind an indemnity: it is the indemnity that is capped or not. */
function readIndemnityCap(part: Part): Condition | undefined {
  const last = part.inherited.checks.at(-1);
  if (last?.term !== 'indemnity' || part.has(/\bliabilit|\bliable\b/) || part.actors().length > 0) return undefined;
  const { bearer } = last;
  if (part.take(uncapped)) {
    const carved = part.check('liability-carve-outs', bearer, 'includes', {
      shape: 'items',
      items: ['indemnification'],
    });
    const limit: Cap = { shape: 'cap', limit: { kind: 'none' } };
    const boundless = part.check('liability-cap', bearer, 'absent');
    return any([part.check('indemnity-cap', bearer, 'equals', limit), carved, boundless]);
  }
  const comparison = takeComparison(part);
  const found = takeCaps(part);
  part.take(/\b(?:but )?(?:subject|up) to\b/);
  part.takeAll(capWords);
  part.takeAll(feeWords);
  return found && amountCheck(part, 'indemnity-cap', bearer, found, comparison);
}

/** "…, or is excluded altogether", behind a cap. */
function readExcludedToo(part: Part): Condition | undefined {
  const last = part.inherited.checks.at(-1);
  if (last?.term !== 'liability-cap' || part.actors().length > 0) return undefined;
  if (!part.take(/\b(?:is |be )?(?:excluded|disclaimed)(?: altogether| entirely| completely| in full)?\b/))
    return undefined;
  const value: Cap = { shape: 'cap', limit: { kind: 'all-excluded' } };
  return part.check('liability-cap', last.bearer, 'equals', value);
}

function readLimit(part: Part): Condition | undefined {
  // A cap for some claims is not the cap on all.
  if (ofSomeClaims.test(part.context.heading)) return undefined;
  if (part.context.kinds[0] === 'indemnity' && !part.has(/\bliab|\bcap of\b/)) return undefined;
  const isBounded = part.has(/\b(?:limited|capped|restricted|confined) (?:to|at)\b/);
  // First the comparison: it may stand inside the amount ("12 months or less of fees").
  const comparison = takeComparison(part);
  if (comparison === 'several') return undefined;
  const found = takeCaps(part);
  if (!found) return undefined;
  const mutual = takeMutual(part);
  const named = mutual ? 'both' : part.takeBearer();
  const perClaim = part.take(/\bper (?:claim|incident|event)\b/);
  part.takeAll(capWords);
  part.takeAll(feeWords);
  if (perClaim) return undefined;
  if (named === 'both') return mutualCap(part, found, comparison);
  // "Limited to three months' fees", to be escalated: so much or worse for us.
  const bounded =
    part.isBad && comparison === 'none' && isBounded ? (named === 'them' ? 'at-most' : 'at-least') : comparison;
  // "Supplier is liable up to USD 5m" says what the cap is; nobody asks that the other side answer for no more.
  const stated = named === 'them' && !part.isBad && bounded === 'at-most' ? 'none' : bounded;
  if (named !== 'unknown') return amountCheck(part, 'liability-cap', named, found, stated);
  const byInterest = bearerByInterest('liability-cap', comparison, part.isBad);
  // "Cap not exceeding 12 months" from a customer may be its own, or the words of every cap: it is not guessed.
  if (byInterest !== undefined && byInterest !== providerOf(part)) return undefined;
  return amountCheck(part, 'liability-cap', providerOf(part), found, comparison);
}

/** Both are to be capped, and what counts of the amount is that the other side answers for enough, or ours for no more. */
function mutualCap(
  part: Part,
  found: Amounts<Cap>,
  comparison: ReturnType<typeof takeComparison>,
): Condition | undefined {
  const whose =
    (comparison !== 'several' && bearerByInterest('liability-cap', comparison, part.isBad)) || providerOf(part);
  const amount = amountCheck(part, 'liability-cap', whose, found, comparison);
  if (!amount) return undefined;
  return part.isBad ? amount : all([part.check('liability-cap', 'both', 'present'), amount]);
}

/** Caps are about the supplier's liability unless somebody else is named. */
export function providerOf(part: Part): Bearer {
  return part.context.side === 'supplier' || part.context.side === 'discloser' ? 'us' : 'them';
}

function readCapped(part: Part): Condition | undefined {
  const mutual = takeMutual(part);
  if (!mutual && !part.has(capped) && !part.has(/\bcap\b|\blimit(?:ation)?\b/)) return undefined;
  const none = part.take(denial);
  const bearer = mutual ? 'both' : part.takeBearer();
  if (!mutual && !none && bearer === 'unknown') return undefined;
  part.take(capped);
  part.takeAll(capWords);
  if (none && mutual) return not(part.check('liability-cap', 'both', 'present'));
  return part.check('liability-cap', bearer, none ? 'absent' : 'present');
}

function takeMutual(part: Part): boolean {
  return part.take(/\bmutual(?:ly)?\b|\b(?:each|both|either) (?:party|parties|sides?)(?:'s)?\b/) !== undefined;
}

/** The one limit of the part, or the two ends of a range. */
export function takeCaps(part: Part): Amounts<Cap> | undefined {
  const whichever = part.take(
    /\bwhichever (?:is )?(?:the )?(greater|higher|larger|more|lesser|lower|smaller|less)\b/,
  )?.[1];
  const compared = whichever !== undefined || part.has(/\b(?:greater|higher|larger|lesser|lower) of\b/);
  if (!compared) {
    const window = feesRange(part) ?? multiplesRange(part);
    if (window) return window;
  }
  const limits = limitsIn(part.rest.replaceAll('\u0001', ' '));
  const [first, second] = limits;
  if (!first || limits.some(({ limit }) => !isRead(limit))) return undefined;
  if (compared && second && limits.length === 2) {
    const isGreater = /^(?:greater|higher|larger|more)$/.test(whichever ?? '');
    const kind = part.take(/\b(?:greater|higher|larger) of\b/) || isGreater ? 'greater-of' : 'lesser-of';
    part.take(/\b(?:lesser|lower) of\b/);
    for (const limit of limits) part.takeRange(limit);
    return { low: cap({ kind, of: [first.limit, second.limit] }) };
  }
  if (second && limits.length === 2 && isRange(part, first, second)) {
    part.take(/\bbetween\b/);
    part.takeRange({ start: first.start, end: second.end });
    return { low: cap(first.limit), high: cap(second.limit) };
  }
  if (limits.length !== 1 || compared) return undefined;
  part.takeRange(first);
  return { low: cap(first.limit) };
}

function isRange(part: Part, first: LimitReading, second: LimitReading): boolean {
  const gap = part.plain.slice(first.end, second.start);
  return /^\s*(?:-|to)\s*$/.test(gap) || (/^\s*and\s*$/.test(gap) && part.has(/\bbetween\b/));
}

function isRead(limit: CapLimit): boolean {
  if (limit.kind === 'greater-of' || limit.kind === 'lesser-of') return limit.of.every(isRead);
  return limit.kind !== 'unread';
}

function cap(limit: CapLimit): Cap {
  return { shape: 'cap', limit };
}

/** "6-24 months of fees": two windows of fees. */
function feesRange(part: Part): Amounts<Cap> | undefined {
  if (!part.has(/\bfees\b|\bcharges\b|\bamounts\b/)) return undefined;
  const match = /\b(?:between )?(\d{1,2})(?:\s*(?:-|to|and)\s*)(\d{1,2}) months\b/.exec(part.rest);
  if (!match) return undefined;
  part.takeRange({ start: match.index, end: match.index + match[0].length });
  const fees = (months: string): Cap => cap({ kind: 'fees', months: Number(months), multiple: 1, scope: 'agreement' });
  return { low: fees(match[1] ?? ''), high: fees(match[2] ?? '') };
}

/** "Between 100% and 150% of the annual fees", "1-2x annual fees": two multiples of one base, named once. */
function multiplesRange(part: Part): Amounts<Cap> | undefined {
  const text = part.rest.replaceAll('\u0001', ' ');
  const match =
    /\b(?:between |from )?(\d{1,3}(?:\.\d{1,2})?) ?(?:%|x|times)?\s*(?:-|to\b|and\b)\s*(?=(\d{1,3}(?:\.\d{1,2})?) ?(?:%|x\b|times\b))/.exec(
      text,
    );
  if (!match) return undefined;
  const base = match.index + match[0].length;
  const [limit, other] = limitsIn(' '.repeat(base) + text.slice(base));
  if (!limit || other || limit.start !== base || limit.limit.kind !== 'fees') return undefined;
  const share = Number(match[1]) / Number(match[2]);
  if (!(share > 0 && share < 1)) return undefined;
  part.takeRange({ start: match.index, end: limit.end });
  return { low: cap({ ...limit.limit, multiple: limit.limit.multiple * share }), high: cap(limit.limit) };
}
