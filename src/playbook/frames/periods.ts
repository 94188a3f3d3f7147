import type { Bearer } from '../../contract/actor';
import type { ActorMention } from '../../contract/contract';
import { durationsIn } from '../../contract/quantities';
import { ratesIn } from '../../contract/rates';
import type { TermKind } from '../../contract/term-registry';
import type { Duration, Rate } from '../../contract/value';
import type { Condition } from '../playbook';
import {
  amountCheck,
  type Amounts,
  bearerByInterest,
  takeAmounts,
  takeComparison,
  takeDeadline,
} from '../statement-comparison';
import { all, any, type Frame, type Part } from '../statement-part';
import { isTermOfTradeSecrets } from './trade-secrets';

/** A term that is a length of time, as playbooks speak of it. */
interface Period {
  readonly kind: TermKind;
  /** Words that name the term. */
  readonly named: RegExp;
  /** Words that name it under any heading; `named` where they are as clear there. */
  readonly cue?: RegExp;
  /** Words that mean it where the position is about such things, and anything else under another heading. */
  readonly unnamed?: { readonly under: readonly TermKind[]; readonly words: RegExp };
  /** Words that go with it and say nothing more. */
  readonly with: RegExp;
  /** The main kind of a position under which a bare length of time means this term. */
  readonly impliedIn?: TermKind;
  /** Words that must be there besides. */
  readonly impliedBy?: RegExp;
  /** Whose it is where nobody is named. */
  readonly holder: (part: Part) => Bearer;
  /** It is the agreement's, whoever is named ("we are committed for three years"). */
  readonly ownerless?: boolean;
  /** What stands for a value: "on receipt", "without a stated end". */
  readonly states?: readonly (readonly [RegExp, (part: Part, bearer: Bearer) => Condition | undefined])[];
}

const state = (kind: TermKind, name: string) => (part: Part, bearer: Bearer) =>
  part.check(kind, bearer, 'equals', { shape: 'state', state: name });
const nothing = (kind: TermKind) => (part: Part, bearer: Bearer) => part.check(kind, bearer, 'absent');

const unknown = (): Bearer => 'unknown';
const supplier = (part: Part): Bearer => (part.context.side === 'supplier' ? 'us' : 'them');
const customer = (part: Part): Bearer => (part.context.side === 'supplier' ? 'them' : 'us');

const unstated =
  /\b(?:without|no) (?:an? )?(?:stated |fixed |defined |express )?(?:time(?: limit)?|period|duration|end(?: date)?|limit in time)\b|\bnot stated\b|\bno stated (?:time|end|period)\b/;

const periods: readonly Period[] = [
  {
    kind: 'initial-term',
    named:
      /\b(?:initial |subscription |contract |first |fixed )?term\b|\bduration\b|\bcommitments?\b|\bcommitted\b|\block(?:ed)?[- ]in\b|\btied in\b/,
    cue: /\b(?:initial|subscription|contract|fixed) term\b/,
    with: /\b(?:initial|subscription|contract|first|fixed|term|terms|length|duration|lasts?|runs?|anything|commitments?|committed|commit|lock(?:ed)?[- ]in|tied in|period|minimum|years?')\b/g,
    impliedIn: 'initial-term',
    ownerless: true,
    holder: unknown,
    states: [
      [/\bperpetual\b/, state('initial-term', 'perpetual')],
      [/\buntil terminated\b|\bopen-ended\b/, state('initial-term', 'until-terminated')],
      [
        /\bno (?:fixed |stated |defined )?(?:end(?: date)?|expiry)\b|\bno fixed term\b|\bevergreen\b|\bindefinite(?: term)?\b/,
        (part, bearer) =>
          any(['perpetual', 'until-terminated'].map((name) => state('initial-term', name)(part, bearer))),
      ],
    ],
  },
  {
    kind: 'renewal-period',
    named: /\brenewal (?:terms?|periods?)\b|\brenews? for\b|\bannual renewals?\b|\brenewals? of\b|\bat a time\b/,
    with: /\b(?:renewal|renewals|renews?|terms?|periods?|successive|each|no longer|at a time|for)\b/g,
    ownerless: true,
    holder: unknown,
  },
  {
    kind: 'renewal-notice',
    named:
      /\b(?:stop(?:ping)?|prevent|opt(?:ing)? out of|end|decline|cancel)(?: of)?(?: the)? (?:it|renewal|auto-?renewal)\b|\bnon-?renewal\b|\brenewal notice\b|\bnotice (?:of|to) (?:non-?renewal|not renew|opt out)\b|\bopt(?:ing)?[ -]?out\b|\bnot to renew\b|\bcancell?able\b/,
    impliedIn: 'renewal',
    impliedBy: /\bnotice\b/,
    with: /\b(?:notice|takes?|window|period|days'|give|given|giving|before|the end|end|expiry|expiration|advance|prior|renewal|non-?renewal|opt(?:ing)?[ -]?out|stop(?:ping)?|cancel|window|closes|cancell?able|it|need(?:s)?|to)\b|'s?/g,
    holder: customer,
    states: [
      [
        /\bcannot be stopped\b|\bno (?:way to stop|right to stop|opt-?out)\b|\bwithout (?:a )?(?:notice period|right to opt out|opt-?out)\b/,
        nothing('renewal-notice'),
      ],
    ],
  },
  {
    kind: 'cure-period',
    named: /\bcure(?: period| right)?\b|\bto (?:cure|remedy)\b|\bremedy period\b/,
    with: /\b(?:cure|remedy|period|right|days'|material|breach|notice|opportunity)\b|'/g,
    // Who supplies is mostly the one who cures: a length that cuts both ways is meant as it stands.
    holder: (part) => (part.context.side === 'supplier' && !part.isBad ? 'both' : 'us'),
  },
  {
    kind: 'payment-period',
    named: /\bpay(?:s|ment|ments|able)?\b|\binvoices?\b|\bnet[- ]\d/,
    with: /\b(?:net|pay(?:s|ment|ments|able)?|invoices?|invoiced|after|receipt|date|due|correct|valid|undisputed|of|days'|terms?|periods?)\b|'/g,
    impliedIn: 'payment-period',
    holder: customer,
    states: [
      [
        /\b(?:on|upon) (?:receipt|demand|signature)(?: of (?:the )?invoice)?\b|\bimmediate(?:ly)? payment\b|\bin advance\b/,
        (part, bearer) =>
          part.has(/advance/)
            ? undefined
            : part.check('payment-period', bearer, 'at-most', { shape: 'duration', amount: 0, unit: 'days' }),
      ],
    ],
  },
  {
    kind: 'warranty-period',
    impliedIn: 'warranty',
    named: /\bwarrant(?:y|ies|s|ed)\b/,
    with: /\b(?:limited|warrant(?:y|ies|s|ed)|performance|period|after delivery|delivery|acceptance|lasts?|runs?)\b/g,
    holder: supplier,
    states: [
      [unstated, nothing('warranty-period')],
      [/^\W*(?:for )?the (?:whole )?(?:subscription )?term\W*$/, state('warranty-period', 'term')],
    ],
  },
  {
    kind: 'confidentiality-period',
    named: /\bconfidential(?:ity)?\b|\blasts?\b|\bsurviv(?:es?|al)\b/,
    cue: /\bconfidential/,
    with: /\b(?:confidential(?:ity)?|obligations?|dut(?:y|ies)|periods?|terms?|lasts?|surviv(?:es?|al|ing)|continues?|after|afterwards?|thereafter|during|keeps?|kept|information|beyond|end|expiry|expiration|termination|disclosure|for|nda|binds?|bound|information)\b/g,
    impliedIn: 'confidentiality',
    holder: unknown,
    states: [
      [
        unstated,
        (part, bearer) =>
          any([
            nothing('confidentiality-period')(part, bearer),
            state('confidentiality-period', 'indefinite')(part, bearer),
          ]),
      ],
      [/\b(?:perpetual(?:ly)?|indefinite(?:ly)?|for ever|forever)\b/, state('confidentiality-period', 'indefinite')],
    ],
  },
  {
    kind: 'breach-notice',
    named:
      /\b(?:notice|notif\w+)\b(?: \w+){0,4} (?:breach(?:es)?|incidents?)\b|\b(?:breach|incident)(?:es|s)? (?:notice|notification)s?\b|\b(?:report(?:s|ed|ing)?|tells?|told|inform(?:s|ed)?|alert(?:s|ed)?)\b(?: \w+){0,5} (?:breach(?:es)?|incidents?)\b|\b(?:breach(?:es)?|incidents?)\b(?: \w+){0,3} (?:report(?:ed|s)?|disclosed|notifi\w+)\b/,
    unnamed: {
      under: ['breach-notice', 'security-measures', 'data-processing-agreement'],
      words:
        /\bprompt notice\b|\bno (?:duty|obligation|commitment|requirement) to (?:notify|report|inform|tell)\b|\bnotified\b/,
    },
    with: /\b(?:notice|notif\w+|report(?:s|ed|ing)?|tells?|told|inform(?:s|ed)?|alert(?:s|ed)?|disclosed|duty|breach(?:es)?|incidents?|security|data|personal|affecting|involving|becoming aware|aware|discovery|discovering|detection|after|hours'|any|period|in|have|has|inform|report|alert)\b|'/g,
    holder: supplier,
    states: [
      [
        /\bprompt(?:ly)?\b|\bwithout (?:undue|unreasonable) delay\b|\bas soon as (?:possible|practicable|reasonably practicable)\b|\bimmediately\b/,
        state('breach-notice', 'prompt'),
      ],
      [/\bno (?:duty|obligation|commitment|requirement) to (?:notify|report|inform|tell)\b/, nothing('breach-notice')],
      [unstated, nothing('breach-notice')],
    ],
  },
];

function frameOf(period: Period): Frame {
  return {
    name: period.kind,
    kinds: [period.kind],
    cue: period.cue ?? period.named,
    readers: [readState, readLength].map(
      (read) => (part: Part) => (isAbout(part, period) ? read(part, period) : undefined),
    ),
  };
}

function isAbout(part: Part, { kind, named, unnamed, impliedIn, impliedBy }: Period): boolean {
  const inherits = part.inherited.checks.at(-1)?.term === kind;
  const implied = impliedIn !== undefined && part.context.kinds[0] === impliedIn;
  // Nothing but notice of a breach is counted in hours.
  const inHours = kind === 'breach-notice' && part.context.kinds.includes(kind) && part.has(/\bhours?\b/);
  const isUnnamed =
    unnamed !== undefined && part.has(unnamed.words) && unnamed.under.some((one) => part.context.kinds.includes(one));
  return (
    part.has(named) || isUnnamed || inherits || inHours || (implied && (impliedBy === undefined || part.has(impliedBy)))
  );
}

export const periodFrames: readonly Frame[] = periods.map(frameOf);

function readState(part: Part, period: Period): Condition | undefined {
  for (const [expression, condition] of period.states ?? []) {
    if (!part.has(expression)) continue;
    const isMutual = part.has(/\bmutual(?:ly)?\b/);
    const made = condition(part, bearerFor(part, period, undefined));
    part.take(expression);
    part.takeAll(period.with);
    return made && withMutuality(part, period, isMutual, made);
  }
  return undefined;
}

const deadlines: ReadonlySet<TermKind> = new Set<TermKind>(['payment-period', 'breach-notice']);

function readLength(part: Part, period: Period): Condition | undefined {
  if (period.kind === 'confidentiality-period' && isTermOfTradeSecrets(part.context.prose)) return undefined;
  part.take(/\bwithin (?=(?:less|fewer|more) than\b)/);
  const isDeadline = deadlines.has(period.kind) && !part.isBad && takeDeadline(part);
  const comparison = takeComparison(part);
  if (comparison === 'several' || (isDeadline && comparison !== 'none')) return undefined;
  const amounts = takeAmounts<Duration>(part, durationsIn(part.plain)) ?? inWords(part, period);
  if (!amounts) return undefined;
  const isMutual = part.has(/\bmutual(?:ly)?\b|\b(?:both|each|either) (?:part(?:y|ies)|sides?)\b/);
  const bearer = bearerFor(part, period, comparison);
  part.takeAll(period.with);
  const condition = amountCheck(part, period.kind, bearer, amounts, comparison);
  return condition && withMutuality(part, period, isMutual, condition);
}

/** "Mutual, three years" asks for two things: both are bound, and for so long. */
function withMutuality(part: Part, { kind }: Period, isMutual: boolean, condition: Condition): Condition | undefined {
  if (!isMutual || kind !== 'confidentiality-period') return condition;
  return part.isBad ? undefined : all([part.check('confidentiality', 'both', 'present'), condition]);
}

/** "Net 30", "annual term". */
function inWords(part: Part, { kind }: Period): Amounts<Duration> | undefined {
  if (kind === 'initial-term') {
    return part.take(/\b(?:annual|yearly)\b/) && { low: { shape: 'duration', amount: 1, unit: 'years' } };
  }
  const net = kind === 'payment-period' ? part.take(/\bnet[- ](\d{1,3})\b/) : undefined;
  return net && { low: { shape: 'duration', amount: Number(net[1]), unit: 'days' } };
}

function bearerFor(part: Part, period: Period, comparison: ReturnType<typeof takeComparison> | undefined): Bearer {
  if (part.take(/\bmutual(?:ly)?\b/)) return 'both';
  // "Notify us": the one named is told, and the other has to tell.
  const told = period.kind === 'breach-notice' ? toldFirst(part) : undefined;
  if (told) {
    part.takeActor(told);
    const named = part.actors()[0] ? part.bearer(part.takeActor()) : 'unknown';
    return named === 'unknown' ? (part.bearer(told.actor) === 'us' ? 'them' : 'us') : named;
  }
  const [mention] = part.actors();
  if (mention) {
    const bearer = part.bearer(part.takeActor(mention));
    if (period.ownerless === true) return 'unknown';
    takeNotified(part, period);
    return bearer;
  }
  if (period.ownerless === true) return 'unknown';
  const last = part.inherited.checks.findLast(({ term }) => term === period.kind);
  if (last) return last.bearer;
  if (period.kind === 'cure-period' && part.inherited.bearer) return part.inherited.bearer;
  const holder = period.holder(part);
  if (holder !== 'unknown' || comparison === undefined || comparison === 'several') return holder;
  return bearerByInterest(period.kind, comparison, part.isBad) ?? part.inherited.bearer ?? 'unknown';
}

/** The one who stands right behind an imperative "notify", or in "notice to us". */
function toldFirst(part: Part): ActorMention | undefined {
  const match =
    /^\W*(?:must |to |shall )?(?:promptly )?(?:notify|inform|tell|alert|report to) (?:the )?|\b(?:notice|notification|reports?|reported|notified) to (?:the )?/.exec(
      part.plain,
    );
  const end = match ? match.index + match[0].length : -1;
  return match ? part.actors().find(({ start }) => start >= end - 4 && start <= end + 1) : undefined;
}

/** "Vendor notifies us": the one who is told. */
function takeNotified(part: Part, { kind }: Period): void {
  const match =
    kind === 'breach-notice'
      ? /\bnotif(?:y|ies)\b|\bnotice to\b|\b(?:tells?|informs?|alerts?)\b|\breports?(?= (?:to|us)\b)/.exec(part.plain)
      : undefined;
  const told =
    match && part.actors().find(({ start }) => start - match.index - match[0].length <= 5 && start > match.index);
  if (told) part.takeActor(told);
}

export const lateInterest: Frame = {
  name: 'late interest',
  kinds: ['late-interest'],
  cue: /\blate\b|\binterest\b|\boverdue\b/,
  readers: [
    (part) => {
      if (!part.has(/\blate (?:\w+ )?(?:charges?|interest|fees?|payments?)\b|\binterest\b|\boverdue\b/))
        return undefined;
      const none = part.take(/\bno (?:late )?(?:interest|charges?|fees?)\b/);
      const comparison = none ? 'none' : takeComparison(part);
      const amounts = none ? undefined : takeRate(part);
      const named = part.takeBearer();
      const bearer = named === 'unknown' ? customer(part) : named;
      part.takeAll(/\b(?:late|interest|charges?|fees?|payments?|overdue|amounts?|on|rate)\b/g);
      if (none) return part.check('late-interest', bearer, 'absent');
      if (!amounts && part.isBad && comparison === 'none') return part.check('late-interest', bearer, 'present');
      return amounts && amountCheck(part, 'late-interest', bearer, amounts, comparison);
    },
  ],
};

/** One rate; a second in brackets that says the same by the year is dropped ("1.5% a month (18% a year)"). */
function takeRate(part: Part): Amounts<Rate> | undefined {
  const rates = ratesIn(part.plain);
  const [first, second] = rates;
  if (!first || first.mismatch || rates.length > 2) return undefined;
  if (!second) return takeAmounts(part, rates);
  const bracketed = /\(\s*$/.test(part.plain.slice(first.end, second.start));
  const yearly = (rate: Rate) => rate.percent * (rate.per === 'month' ? 12 : 1);
  if (!bracketed || Math.abs(yearly(first.value) - yearly(second.value)) > 0.001) return takeAmounts(part, rates);
  part.takeRange(first);
  part.takeRange(second);
  return { low: first.value };
}

/** "Up to 5% a year", of our own prices, is a right to raise them by so much, which less would not give. */
function ofOurs(part: Part, comparison: ReturnType<typeof takeComparison>): ReturnType<typeof takeComparison> {
  return comparison === 'at-most' && part.context.side === 'supplier' && !part.isBad ? 'none' : comparison;
}

export const priceIncrease: Frame = {
  name: 'price increase',
  kinds: ['price-increase'],
  cue: /\bincreases?\b|\buplift\b/,
  readers: [
    (part) => {
      if (
        !part.has(/\bincreases?\b|\braised?\b|\buplift\b/) &&
        !(part.context.kinds[0] === 'price-increase' && part.has(/%|\bindex\b/)) &&
        part.inherited.checks.at(-1)?.term !== 'price-increase'
      )
        return undefined;
      const free = part.take(/\buncapped\b|\bunlimited\b|\bwithout (?:a )?(?:cap|limit)\b|\bno cap\b/);
      const none = free ? undefined : part.take(/\bno (?:price |fee )?increases?\b|\bwithout (?:price )?increases?\b/);
      const comparison = free || none ? 'none' : takeComparison(part);
      const rate = free || none ? undefined : takeRate(part);
      const index = part.take(/\b(?:cpi|inflation|(?:consumer )?price index|an? index)\b/);
      const named = part.actors().length > 0 ? part.takeBearer() : 'unknown';
      const bearer = named === 'unknown' ? supplier(part) : named;
      part.takeAll(
        /\b(?:price|prices|fees?|annual|yearly|increases?|uplift|raised?|capped|limited|year|renewal|each|once|tied|linked|per|for the term|during the term|at renewal)\b/g,
      );
      if (none) return part.check('price-increase', bearer, 'absent');
      if (free) return part.check('price-increase', bearer, 'equals', { shape: 'state', state: 'uncapped' });
      if (rate && index) return undefined;
      if (index)
        return comparison === 'more-than'
          ? undefined
          : part.check('price-increase', bearer, 'equals', { shape: 'state', state: 'index' });
      return (
        rate &&
        all(
          [amountCheck(part, 'price-increase', bearer, rate, ofOurs(part, comparison))].filter((c) => c !== undefined),
        )
      );
    },
  ],
};
