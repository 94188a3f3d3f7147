import type { Bearer } from '../../contract/actor';
import { plainOf } from '../../contract/plain';
import { durationsIn } from '../../contract/quantities';
import { multiplesIn } from '../../contract/rates';
import type { Matters } from '../../contract/terms/matters';
import type { Cap, CapLimit } from '../../contract/value';
import type { Condition } from '../playbook';
import { type Amounts, amountCheck, bearerByInterest, takeComparison } from '../statement-comparison';
import { all, any, denial, type Frame, type Part } from '../statement-part';
import { carvedFrom } from './cap-carve-outs';
import { takeItems } from './items';
import { takeCaps } from './liability';
import { supplierOf, takeWhose } from './whose';

/** What says that a cap is spoken of, apart from the amount. */
const capNamed =
  /\b(?:super-? ?|sub-? ?)?cap(?:s|ped)?\b|\bliab(?:le|ility|ilities)\b|\blimit(?:s|ed)?\b|\bsuper-? ?caps?\b/;
const capWords =
  /\b(?:(?:super|sub)-? ?(?:caps?|limits?)|(?:separate|special|specific|enhanced|increased|higher|elevated|dedicated|additional|raised|own|standalone|stand-alone)|caps?|capped|limit(?:s|ed)?|liab(?:le|ility|ilities)|aggregate|total|overall|amounts?|set|fixed|equal|sits?|applies|subject|goes|up|breach(?:es)?|claims?|obligations?|duties|incidents?|losses|costs?|related|relating|respect|case|event|arising|under|its|own)\b/g;
const feeWords =
  /\b(?:fees?|charges|spend|paid|payable|preceding|previous|before|prior|last|trailing|rolling|annual|yearly|contract value|acv|months?|years?|twelve)\b|paid\/payable/g;
const otherBase = /\b(?:acv|annual|yearly|per year|a year's|12[- ]months?|twelve[- ]months?|one year|year)\b/;
const ofGeneralCap =
  /\b(?:(?:of )?(?:the |our |its )?(?:general|standard|main|base|overall|liability|ordinary|normal|usual) ?(?:liability )?cap|(?:of )?the (?:liability )?cap)\b/;

/** An indemnity for IP is called by either word in contracts. */
const indemnityForIp = ['indemnification', 'ip-infringement'];

/** "Data breach capped at 3x annual fees", "5x for confidentiality", "super-cap of $5M for data protection". */
export const superCaps: Frame = {
  name: 'cap for some matters',
  kinds: ['liability-cap', 'liability-carve-outs', 'super-cap'],
  cue: /\bcap(?:s|ped)?\b|\bliab|\blimited\b|\bfees\b/,
  readers: [readSuperCap, readAlsoFor, readOtherwise],
};

function readSuperCap(part: Part): Condition | undefined {
  if (speaksOfOther(part)) return undefined;
  const comparison = takeComparison(part);
  const amounts = takeLimit(part);
  if (!amounts || comparison === 'several') return undefined;
  // "Data breach: 3x annual fees" can only be a cap; "Data breach: $5m" may be anything.
  const isNamed = /liab|\bcaps?\b|super-? ?cap/.test(part.context.heading) || capNamed.test(part.plain);
  if (!isNamed && amounts.low.limit.kind !== 'fees') return undefined;
  const matters = mattersOf(part);
  const whose = matters && takeLiable(part);
  if (!whose) return undefined;
  const { bearer, isNamed: isTheirsByName } = whose;
  part.takeAll(capWords);
  part.takeAll(feeWords);
  // "Up to $10m" says what the cap is; nobody asks that the other side answer for no more.
  const isStated = !part.isBad && comparison === 'at-most' && (isTheirsByName || /\bup to\b/.test(part.plain));
  const stated = bearer === 'them' && isStated ? 'none' : comparison;
  // "Data breach capped at no more than $10m" from a customer may be its own: it is not guessed.
  const byInterest = bearerByInterest('super-cap', stated, part.isBad);
  if (!isTheirsByName && byInterest !== undefined && byInterest !== bearer) return undefined;
  const checks = matters.map((one) => {
    const of = (value: Cap): Cap => ({ ...value, matters: one });
    const bounded = { low: of(amounts.low), ...(amounts.high && { high: of(amounts.high) }) };
    return amountCheck(part, 'super-cap', bearer, bounded, stated);
  });
  const read = checks.filter((check) => check !== undefined);
  if (read.length < checks.length) return undefined;
  return part.isBad ? any(read) : all(read);
}

function speaksOfOther(part: Part): boolean {
  // What an indemnity is capped at is read with the indemnity.
  const isOfIndemnity =
    part.context.kinds[0] === 'indemnity' ||
    part.inherited.checks.at(-1)?.term === 'indemnity' ||
    part.has(/\bindemnity\b[^,;]{0,30}\b(?:subject to|within|under) a (?:separate |special )?(?:cap|limit)\b/);
  if (isOfIndemnity && !part.has(/\bliab|super-? ?cap/)) return true;
  return part.has(denial) || part.has(/\bconsequential\b|\bindirect\b|\binsur|\bpolic(?:y|ies)\b/);
}

/** Whose cap it is; where both are to have it, that of the supplier counts. */
function takeLiable(part: Part): { readonly bearer: Bearer; readonly isNamed: boolean } | undefined {
  const isMutual = part.take(/\bmutual(?:ly)?\b/) !== undefined;
  const { bearer, only, favoured, neither } = takeWhose(part);
  if (only || favoured || neither) return undefined;
  const isNamed = !isMutual && bearer !== 'both' && bearer !== 'unknown';
  return { bearer: isNamed ? bearer : supplierOf(part), isNamed };
}

/** "A super-cap for data breach and [confidentiality]": the same for one more. */
function readAlsoFor(part: Part): Condition | undefined {
  const last = part.inherited.checks.at(-1);
  if (last?.term !== 'super-cap' || last.value?.shape !== 'cap' || part.isBad || part.has(/\d/)) return undefined;
  const { value, bearer, comparison } = last;
  const found = takeItems(part, carvedFrom);
  part.takeAll(/\b(?:breach(?:es)?|claims?|obligations?|duties|incidents?)\b/g);
  return (
    found && all(found.items.map((item) => part.check('super-cap', bearer, comparison, { ...value, matters: [item] })))
  );
}

/** The matters that the part names, or else its heading; each a cap of its own. */
function mattersOf(part: Part): readonly (readonly string[])[] | undefined {
  const named = takeItems(part, matterNames(part));
  if (named) {
    part.takeAll(/\bor\b|\bip\b/g);
    const { items } = named;
    const ofIp =
      /\b(?:ip|infringement|intellectual property)\b[^,;]*\bindemni|\bindemni\w+ for (?:ip|infringement|intellectual)/;
    if (!items.includes('indemnification') || !ofIp.test(part.plain)) return items.map((item) => [item]);
    return [indemnityForIp, ...items.filter((item) => !indemnityForIp.includes(item)).map((item) => [item])];
  }
  const { heading } = part.context;
  const last = part.inherited.checks.at(-1);
  if (last?.term === 'super-cap' && last.value?.shape === 'cap' && last.value.matters) return undefined;
  if (part.inherited.checks.length > 0) return undefined;
  const found = new Set(carvedFrom.flatMap(([id, words]) => (words.test(heading) ? [id] : [])));
  return found.size === 1 ? [[...found]] : undefined;
}

/** "Breach of Section 8" in a heading on data. */
function matterNames(part: Part): Matters {
  return part.context.kinds.includes('breach-notice')
    ? [...carvedFrom, ['data-breach', /\bbreach(?:es)?\b(?! of)/]]
    : carvedFrom;
}

function takeLimit(part: Part): Amounts<Cap> | undefined {
  return takeTimesTheCap(part) ?? takeCaps(part) ?? takeBareMultiple(part) ?? takeBareMonths(part);
}

/** The base of the cap that the part before set. */
function generalCap(part: Part): Extract<CapLimit, { kind: 'fees' }> | undefined {
  for (const { term, value } of part.inherited.checks) {
    const limit =
      value?.shape === 'cap' && (term === 'liability-cap' || term === 'super-cap') ? value.limit : undefined;
    if (limit?.kind === 'fees') return limit;
  }
  return undefined;
}

/** "Three times the general cap", behind what that cap is. */
function takeTimesTheCap(part: Part): Amounts<Cap> | undefined {
  const base = generalCap(part);
  if (!base || !part.has(ofGeneralCap)) return undefined;
  const [multiple, other] = multiplesIn(part.rest.replaceAll('\u0001', ' '));
  if (!multiple || other || multiple.mismatch) return undefined;
  part.takeRange(multiple);
  part.take(ofGeneralCap);
  return { low: { shape: 'cap', limit: { ...base, multiple: base.multiple * multiple.value } } };
}

/** "5x": of the fees that the position counts by, a year's unless it names another time. */
function takeBareMultiple(part: Part): Amounts<Cap> | undefined {
  const match = /(?<![\w.])(\d{1,2}(?:\.\d)?) ?x(?!\w)|\b(two|three|four|five|ten) times\b/.exec(part.rest);
  if (!match || part.has(/\bfees?\b|\bcharges\b|\bprice\b|\brevenue\b/)) return undefined;
  const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };
  const multiple = match[1] === undefined ? words[match[2] ?? ''] : Number(match[1]);
  const base = baseOf(part);
  if (!base || multiple === undefined) return undefined;
  part.takeRange({ start: match.index, end: match.index + match[0].length });
  return { low: { shape: 'cap', limit: { ...base, multiple: base.multiple * multiple } } };
}

const aYear = { kind: 'fees', months: 12, multiple: 1, scope: 'agreement' } as const;

/** What "3x" is three times of; undefined where the position counts by another time than a year. */
function baseOf(part: Part): Extract<CapLimit, { kind: 'fees' }> | undefined {
  const general = generalCap(part);
  if (general) return general.multiple === 1 || general.months === 12 ? { ...general, multiple: 1 } : undefined;
  const taken = plainOf(part.context.takenWords);
  const months = durationsIn(taken).filter(({ value }) => value.unit === 'months' || value.unit === 'years');
  return months.length === 0 || otherBase.test(taken) ? aYear : undefined;
}

/** "24 months for data protection", behind a cap in months of fees. */
function takeBareMonths(part: Part): Amounts<Cap> | undefined {
  if (!generalCap(part)) return undefined;
  const found = durationsIn(part.plain).filter((one) => part.isFree(one));
  const [one, other] = found;
  if (!one || other || (one.value.unit !== 'months' && one.value.unit !== 'years')) return undefined;
  part.takeRange(one);
  const months = one.value.amount * (one.value.unit === 'years' ? 12 : 1);
  return { low: { shape: 'cap', limit: { ...aYear, months } } };
}

/** "…, otherwise capped at 200 % of the contract value": what caps all the rest, behind what stands outside or above. */
function readOtherwise(part: Part): Condition | undefined {
  const last = part.inherited.checks.at(-1);
  if (last?.term !== 'liability-carve-outs' && last?.term !== 'super-cap') return undefined;
  if (
    !part.take(
      /\b(?:otherwise|(?:for )?(?:everything|all|anything) else|(?:the )?(?:rest|remainder)|(?:all )?other (?:claims|liabilit(?:y|ies)|matters|cases))\b/,
    )
  )
    return undefined;
  const comparison = takeComparison(part);
  const amounts = takeCaps(part) ?? takeBareMultiple(part);
  if (!amounts || takeItems(part, carvedFrom)) return undefined;
  part.takeAll(capWords);
  part.takeAll(feeWords);
  const { bearer } = takeWhose(part);
  return amountCheck(
    part,
    'liability-cap',
    bearer === 'unknown' || bearer === 'both' ? supplierOf(part) : bearer,
    amounts,
    comparison,
  );
}
