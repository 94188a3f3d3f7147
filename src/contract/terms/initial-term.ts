import type { Range } from '../../document/contract-text';
import { blanksIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { Duration, Value } from '../value';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import { hasStem, phrase, placeholdersIn, rangeOf, sentencesIn, state, termAt } from './reading';
import { spanOfDates } from './span-of-dates';

/** The words that set how long an agreement first runs; the length follows them. */
const sets = phrase(
  '\\b(?:(?:initial|original|first|primary|base|minimum) (?:\\w+ ){0,2}(?:term|period)|term|duration|(?:agreement|contract) (?:shall|will) be(?= for)|period of (?:this|the)|subscription period|contract period|services? period|agreement period|term of|continues?|remains?|in (?:full )?(?:force|effect)|effective|engage\\w*|appoint\\w*|run|lasts?|valid|binding|takes? effect|commenc\\w+|begin\\w*|starts?|expires?|expiring|terminates?|ends?|ending|until)\\b',
);
const agreementWord = phrase(
  '\\b(?:agreement|contract|addendum|amendment|sow|statement of work|order form|order|lease|franchise|engagement|appointment|venture|services?|subscription|licen[cs]e|term|attachment|arrangement|schedule|sponsorship|sponsor|program|project|obligations hereunder)\\b',
  '',
);
const termNoun = phrase(
  '\\b(?:initial|original|base|primary|first|minimum|subscription|contract|service|license|franchise|services)? ?(?:term|duration|period)\\b(?! (?:sheet|life|loan|of (?:limitation|royalt|warrant|patent)))|\\bin (?:full )?(?:force|effect)\\b|\\b(?:continue|remain|effective|takes? effect|shall (?:expire|terminate) on|lasts?|commence|valid|engage|appoint)',
  '',
);
/** A year or quarter that is defined for counting, not the time that the agreement runs. */
const countedTime = phrase(
  '["\'](?:\\w+ ){0,3}(?:year|quarter|month|week)["\'] (?:shall )?(?:means?|refers?|is|be)\\b',
  '',
);
/** "Contract Period" means …: the name says what runs. */
const definedTerm = phrase(
  '^\\W{0,4}(?:\\(?\\w{1,4}[.)] ?)?(?:["\'](?:initial |contract |agreement |service |services |subscription |license |engagement )?(?:term|period)["\'] (?:shall )?(?:means?|is|refers?|be)\\b|(?:the )?(?:initial |contract |agreement )?(?:term|period) ?: )',
  '',
);
/** Clauses that last for a time of their own. */
const otherMatter = phrase(
  '\\b(?:confidential\\w*|non-?disclos\\w+|surviv\\w+|warrant(?:y|ies|s|ed)|indemni\\w+|compet(?:e|ition|ing)|solicit\\w*|audit\\w*|records?|insurance|coverages?|polic(?:y|ies)|suspen\\w+|force majeure|acts? of god|beyond (?:its|their|the) (?:reasonable )?control|royalt\\w+|payments?|invoices?|(?<!non[- ])exclusiv\\w+|escrow|patents?|transition|wind-?down|sell-?off|option period|trial|vest\\w*|severance|probation\\w*|acceptance|testing|cure|interest|first refusal|negotiat\\w+|forecast\\w*|trade secrets?|non-?payment|default|unpaid|overdue|past due|arrears|delinquent|loan|bankrupt\\w*|rsus?|restricted stock)\\b',
  '',
);
const ordinal =
  '(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|15th|20th)(?: ?\\(\\d{1,2}(?:st|nd|rd|th)?\\))?(?: \\(\\w{1,6}\\))?';
const anniversary = phrase(`\\b${ordinal} (?:anniversary|annual anniversary|year anniversary)\\b`);
/** "Until the end of the fifth Contract Year". */
const lastYear = phrase(
  `(?<=\\b(?:end|expiration|expiry|last day|close|completion) of (?:the |its )?)${ordinal} (?:full )?(?:contract|agreement|licen[cs]e|service|operating) year\\b`,
);
const ordinals = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['fifteenth', 15] as const,
  ['twentieth', 20] as const,
]);
const perpetual = phrase(
  '\\bperpetual(?:ly)?\\b|\\bin perpetuity\\b|\\bindefinite(?:ly)?\\b|\\bunlimited (?:term|duration|period)\\b',
  '',
);
const untilTerminated = phrase(
  '\\b(?:continues?|remains?|effect|effective|force|term|end)\\b[^.;]{0,160}?\\b(until (?:it is |this agreement is |such time as (?:it is )?|they are )?(?:terminated|cancell?ed|either party|one of the parties|termination)|unless and until (?:it is )?(?:earlier )?terminated|when terminated by)\\b',
  '',
);
const perOrder = phrase(
  '\\b(?:until|so long as|as long as|for so long|longer of|(?:term|period|duration) (?:of|for) (?:each|any|the applicable|such|an?|every)|for each|each)\\b[^.;]{0,80}?\\b(?:order forms?|orders(?! (?:to|for))|sows?|statements? of work|work orders?|service option attachments?|attachments|addenda|subscription terms?)\\b',
  '',
);
const shorthand = phrase(
  '\\b(annual|yearly|one-year|multi-?year|month-to-month|monthly)\\b(?: \\w+){0,2} (?:term|commitment|contract|subscription|agreement)s?\\b',
  '',
);
const renews = phrase('\\b(?:renew\\w*|exten(?:d|ded|sion)s?|successive|additional term|rollover)\\b', '');

export const initialTerm: TermReader = {
  kind: 'initial-term',
  title: 'initial term',
  actorIs: '',
  clauseTypes: ['term', 'expiration-date'],
  cue: phrase(
    '\\b(?:term|period|continue|effect|duration|expire|commitment|months?|years?|perpetu\\w+|anniversary|until)\\b',
    '',
  ),
  actorPrefers: 'neutral',
  read: (passage) => (passage.mode === 'statement' ? readStatement(passage) : readContract(passage)),
};

const term = (value: Value) => ({ kind: 'initial-term', actor: 'unknown', value }) as const;

/** One term a passage: a stated length goes before a description. */
function* readContract(passage: ReadingPassage): Iterable<Reading> {
  const sentences = sentencesIn(passage).filter((sentence) => speaksOfTerm(passage, sentence));
  for (const read of [readLength, readOpenEnd]) {
    for (const sentence of sentences) {
      const found = read(sentence);
      if (!found) continue;
      yield termAt(passage, sentence, found, term(found.value));
      return;
    }
  }
}

type Found = Range & { readonly value: Value };

const lasting = [
  'term',
  'durat',
  'conti',
  'remai',
  'effec',
  'comme',
  'perio',
  'valid',
  'appoi',
  'engag',
  'initi',
  'expir',
  'begin',
  'start',
  'last',
  'lasts',
  'force',
];
const lengths = [
  'year',
  'years',
  'month',
  'days',
  'weeks',
  'until',
  'perpe',
  'indef',
  'unlim',
  'anniv',
  'throu',
  'ends',
  'end',
  'endin',
  'expir',
  'termi',
  'order',
  'sow',
  'sows',
  'state',
  'attac',
  'speci',
];

const yearly = ['calen', 'annua', 'yearl'];

function speaksOfTerm(passage: ReadingPassage, sentence: Sentence): boolean {
  const { plain } = sentence;
  if (countedTime.test(plain)) return false;
  if (hasStem(sentence, yearly) && byTheYear.test(plain) && agreementWord.test(plain)) return true;
  if (hasStem(sentence, ['term', 'perio']) && definedTerm.test(plain)) return true;
  if (!hasStem(sentence, lasting) || !(hasStem(sentence, lengths) || /[[{_*]|\d{4}|calendar year/.test(plain)))
    return false;
  if (!agreementWord.test(plain) || !termNoun.test(plain)) return false;
  return (
    passage.types.has('term') ||
    passage.types.has('expiration-date') ||
    /\b(?:terms?|duration)\b/i.test(passage.heading ?? '') ||
    strong.test(plain)
  );
}

/** Sentences that set a term wherever they stand. */
const strong = phrase(
  '\\binitial (?:\\w+ ){0,2}term\\b|\\b(?:shall|will) be (?:granted |given )?for an? initial period of\\b|\\b(?:the |this )?(?:term|duration) of (?:this|the|such|said|each|any|every) (?:\\w+ ){0,3}(?:agreement|contract|sow|orders?|addendum|attachment|license|lease|franchise|venture|appointment|engagement|amendment|services|sponsorship)\\b|\\b(?:agreement|contract|addendum|amendment)(?: and [^.;]{0,60})?,? (?:shall|will|is|commences?|becomes?|continues?|remains?|begins?|starts?|takes?|has a|may)[^.;]{0,160}\\b(?:continue|remain|effect|effective|term|force|expire|until|years?|months?)\\b|\\b(?:agreement|contract|venture|joint venture) (?:is|was) (?:established|concluded|made|entered into|a fixed term) (?:\\w+ ){0,3}?(?:by|for|per|on|beginning|commencing|starting)\\b|\\b(?:the|this) term (?:shall|will|is|commences?|begins?)\\b|^\\W{0,4}(?:initial |subscription )?term\\b ?[:.\\-(]|\\bsubscription term\\b|^\\W{0,3}subscription period|\\bthese (?:\\w+ ){0,3}terms (?:shall|will) (?:start|begin|commence|continue|remain)\\b|\\bobligations (?:hereunder|under this agreement)\\b[^.;]{0,200}\\bremain in (?:full )?(?:force|effect)\\b',
  '',
);

/** Nothing lasts for hours or days of business but a step of the work. */
function isShort(value: Value): boolean {
  return value.shape === 'duration' && (value.unit === 'hours' || value.unit === 'business-days');
}

function readLength(sentence: Sentence): Found | undefined {
  const { plain } = sentence;
  const durations = durationRolesIn(plain).filter(
    (duration) =>
      !isShort(duration.value) &&
      (duration.role === 'other' || (duration.role === 'renewal' && isFirst(plain, duration.start))),
  );
  const candidates: Found[] = durations.filter(
    (duration) => isSet(plain, duration) && !isOnlyLeast(plain, duration) && !isEstimate(plain, duration.start),
  );
  for (const form of [anniversary, lastYear]) {
    for (const match of plain.matchAll(form)) {
      const range = rangeOf(match);
      if (isSet(plain, range) && !isOnlyLeast(plain, range))
        candidates.push({ ...range, value: years(match[1] ?? '') });
    }
  }
  const first = candidates.sort((a, b) => a.start - b.start).at(0);
  const span = spanOfDates(plain);
  if (first && !(span && span.start < first.start && isSet(plain, span))) return first;
  if (span && isSet(plain, span)) return { ...span, value: span.value ?? state('until-date') };
  return undefined;
}

/** "Survey and drilling (about 1.0 month)": a step of the work; how long an agreement lasts is not estimated. */
function isEstimate(plain: string, at: number): boolean {
  return /\b(?:about|approximately|around|estimated|approx\.?)\s*$/.test(plain.slice(Math.max(0, at - 20), at));
}

/** "shall commence on … and continue thereafter for two years", "and extend for three years": no renewal yet. */
const first = phrase(
  '\\b(?:commenc\\w+|begin\\w*|starts?|starting|effective|takes? effect)\\b[^.;]{0,160}\\b(?:(?:shall |will )?extends?|(?:continu\\w+|remain\\w*)(?: in (?:full )?(?:force|effect)(?: and effect)?)?,? thereafter(?: in (?:full )?(?:force|effect)(?: and effect)?)?) (?:for|until|through)\\b[^.;]{0,30}$',
  '',
);

function isFirst(plain: string, at: number): boolean {
  return first.test(plain.slice(Math.max(0, at - 320), at));
}

/** "for the longer of one year or until all orders have ended": the length is no more than the least. */
const longerOf = phrase('\\b(?:longer|longest|later|latest|greater) of\\b([^.;]{0,140})$', '');
const otherLimb = phrase('^[^.;]{0,90}?\\b(?:or|and) ([^.;]{0,120})', '');
const limbBefore = phrase('^(?:[^\\w]|\\w{1,3}[.)])*([^.;]{6,120}?),? (?:or|and)\\b', '');

function isOnlyLeast(plain: string, range: Range): boolean {
  const opened = longerOf.exec(plain.slice(Math.max(0, range.start - 170), range.start));
  if (!opened) return false;
  const other = limbBefore.exec(opened[1] ?? '') ?? otherLimb.exec(plain.slice(range.end, range.end + 220));
  return other !== null && durationRolesIn(other[1] ?? '').length === 0 && !anniversaryIn(other[1] ?? '');
}

function anniversaryIn(plain: string): boolean {
  return plain.search(anniversary) >= 0;
}

function years(ordinal: string): Duration {
  return { shape: 'duration', amount: ordinals.get(ordinal) ?? Number.parseInt(ordinal, 10), unit: 'years' };
}

/** Setting words stand before, nothing of renewal, notice or another matter between. */
function isSet(plain: string, range: Range): boolean {
  const before = plain.slice(Math.max(0, range.start - 320), range.start);
  const setting = [...before.matchAll(sets)].filter((match) => !isTimeOfADuty(before, match)).at(-1);
  if (!setting || partOf.test(before)) return false;
  const clause = before.slice(Math.max(0, before.length - 200)).replace(asides, (words) => ' '.repeat(words.length));
  if (otherMatter.test(clause) || (renews.test(clause.slice(-90)) && !isFirst(plain, range.start))) return false;
  const between = before.slice(setting.index + setting[0].length);
  if (
    between.length > 150 ||
    /\b(?:notice|within|at any time|after|than|prior|each|every|during)\s[^.;]{0,40}$/.test(between.slice(-50))
  )
    return false;
  if (alsoAfter.test(before) && /^\s+(?:thereafter|after|following)\b/.test(plain.slice(range.end, range.end + 12)))
    return false;
  return !/^[^.;]{0,30}\b(?:notice|prior written|after (?:the )?(?:expiration|termination|end))\b/.test(
    plain.slice(range.end, range.end + 50),
  );
}

/** A use or a duty without end, and a clause "held to be indefinite", are not the term. */
const otherEndless = phrase(
  '\\b(?:during the term|(?:shall|may|will) not|held to be|to (?:\\w+, ){0,4}(?:use|display|store|perform))\\b[^.;]{0,100}$',
  '',
);

/** "During the term Supplier shall …": what follows is done in that time, and does not set it. */
const during = phrase(
  '\\b(?:during|throughout|within|over|(?:months?|years?|quarters?|days?|remainder|rest|extensions?|renewals?|end|expiration|expiry|termination) (?:of|to))(?: (?:the|this|any|each|such|its|entire|whole|applicable|initial|then-current|current)){0,3} $',
  '',
);

function isTimeOfADuty(before: string, setting: RegExpExecArray): boolean {
  const lead = before.slice(Math.max(0, setting.index - 60), setting.index);
  return /\b(?:term|period)$/.test(setting[0])
    ? during.test(lead)
    : /^term\s+of$/.test(setting[0]) && having.test(lead);
}

/** "Licences having a term of at least one year" are others than this agreement. */
const having = phrase('\\bhaving an? (?:\\w+ )?$', '');

/** "at the end of such 60-day period", "the last two months": a time that stands in another. */
const partOf = phrase('\\b(?:such|said|that|last|final|remaining|rolling)(?: an?)? ?[("\']*$', '');

/** "during the term and for five years thereafter" is the time of a duty. */
const alsoAfter = phrase(
  '\\b(?:and|or|plus)(?: continuing)?(?: for)?(?: a| an additional)?(?: period of)? ?(?:at least )?$',
  '',
);
/** Sums are left out as well as lengths. */
const otherBlank = phrase(
  '\\b(?:installments?|amounts?|price|sum|fees?|least \\$?|usd|\\$)[^.;]{0,40}$|\\$ ?\\W?$',
  '',
);
const lengthAfterBlank = phrase(
  '^[)\\]\\s]*(?:\\(\\S{1,8}\\) )?(?:\\(?(?:month|year|day|week)|term|period|from|after|anniversary|[.,;]|$)',
  '',
);

/** "unless sooner terminated as provided in Article 9 (Warranty)", "unless extended by agreement": set aside. */
const asides = phrase(
  '\\bunless\\b[^.;]{0,140}?(?:,|\\)|$)|\\bsubject to\\b[^.;,]{0,100},|\\([^)]{0,80}\\)|\\b(?:sooner|earlier) terminat\\w+[^,.;]{0,80},',
);

function readOpenEnd(sentence: Sentence): Found | undefined {
  const { plain } = sentence;
  const clean = plain.replace(asides, (words) => ' '.repeat(words.length));
  const blank = [...blanksIn(plain), ...placeholdersIn(plain)].find(
    (range) =>
      strong.test(plain) &&
      isSet(plain, range) &&
      !otherBlank.test(plain.slice(Math.max(0, range.start - 80), range.start)) &&
      lengthAfterBlank.test(plain.slice(range.end, range.end + 40)),
  );
  if (blank) return { ...blank, value: state('blank') };
  const event = untilEvent.exec(clean);
  if (event && strong.test(plain)) return { ...rangeOf(event), value: state('by-reference') };
  if (otherMatter.test(clean)) return undefined;
  const endless = perpetual.exec(plain);
  if (
    endless &&
    !/licen[cs]e/.test(plain.slice(endless.index, endless.index + 40)) &&
    !otherEndless.test(plain.slice(Math.max(0, endless.index - 120), endless.index))
  )
    return { ...rangeOf(endless), value: state('perpetual') };
  const byYear = byTheYear.exec(plain);
  if (byYear && strong.test(plain))
    return { ...rangeOf(byYear), value: { shape: 'duration', amount: 1, unit: 'years' } };
  const elsewhere = namedEnd.exec(plain);
  if (elsewhere && strong.test(plain)) return { ...rangeOf(elsewhere), value: state('by-reference') };
  const orders = perOrder.exec(plain);
  if (orders && strong.test(plain)) return { ...rangeOf(orders), value: state('per-order') };
  const least = longest.exec(plain);
  if (least && strong.test(plain)) return { ...rangeOf(least), value: state('by-reference') };
  const open = untilTerminated.exec(plain);
  if (!open || renews.test(plain) || ofALicence.test(plain)) return undefined;
  const end = open.index + open[0].length;
  return { start: end - (open[1] ?? '').length, end, value: state('until-terminated') };
}

/** "The licence granted hereby continues until terminated": of an agreement that may end before or after it. */
const ofALicence = phrase(
  '^\\W*(?:\\(?\\w{1,4}[.)] )?(?:term\\W+)?(?:the|each|any|such) (?:\\w+ )?licen[cs]es? (?:and rights? )?granted\\b',
  '',
);

/** "shall expire on the Expiration Date set forth above": the day stands in another place. */
const namedEnd = phrase(
  '\\b(?:expires?|terminates?|ends?|until|through) (?:on |at |upon )?(?:the )?(?:scheduled )?(?:expiration|expiry|end|termination|ending) date(?: of this agreement)?,? (?:as )?(?:set (?:forth|out)|specified|stated|shown|listed|identified|indicated|provided|defined)\\b',
  '',
);

/** "This Agreement … continues until completion of the Project": the end comes with something else. */
const untilEvent = phrase(
  '\\bagreement\\b[^.;]{0,160}\\b(?:continues?|remains?|effect|force)\\b[^.;]{0,30}? until (?:the )?(?:successful |final |full )?(?:expiration|expiry|completion|conclusion|fulfil+ment|satisfaction|performance) of (?!this\\b|such\\b|(?:the|any|all) (?:\\w+ )?(?:term|orders?|sows?|statements?|work orders?)\\b)',
  '',
);

/** "for the longer of one year and the duration of the Supply Agreement": the end is known only when it comes. */
const longest = phrase(
  '\\b(?:(?:for|until|through) (?:the )?|(?:expires?|terminates?|ends?|ending) (?:on|upon|at) (?:the )?)(?:longer|longest|later|latest|greater) of\\b',
  '',
);

/** "is concluded by calendar year": a year at a time. */
const byTheYear = phrase(
  '\\b(?:established|concluded|made|entered into|valid|effective|runs?) (?:by|for|per|on)(?: an?| the| each| one)? (?:calendar year|(?:annual|yearly|year-by-year) basis)\\b',
  '',
);

const ofTerm = phrase('\\b(?:terms?|commitments?|duration|contract length)\\b', '');
const ofOwnTerm = phrase(
  '\\b(?:initial|contract|agreement|subscription|annual|yearly|multi-?year) (?:term|commitment)s?\\b',
  '',
);

function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  const own = passage.types.has('term');
  if (!own && !(passage.types.size === 0 ? ofTerm : ofOwnTerm).test(passage.plain)) return;
  for (const sentence of sentencesIn({ ...passage, sentences: [] })) {
    for (const duration of durationRolesIn(sentence.plain)) {
      if (duration.role === 'other' && !otherMatter.test(sentence.plain))
        yield termAt(passage, sentence, duration, term(duration.value));
    }
    const short = shorthand.exec(sentence.plain);
    const length = short && shorthandLength(short[1] ?? '');
    if (short && length) {
      yield termAt(passage, sentence, { start: short.index, end: short.index + (short[1] ?? '').length }, term(length));
    }
    const endless = perpetual.exec(sentence.plain);
    if (endless) yield termAt(passage, sentence, rangeOf(endless), term(state('perpetual')));
  }
}

function shorthandLength(word: string): Duration | undefined {
  if (word === 'annual' || word === 'yearly') return { shape: 'duration', amount: 1, unit: 'years' };
  return word.startsWith('month') ? { shape: 'duration', amount: 1, unit: 'months' } : undefined;
}
