import { bearerOf, type Bearer } from '../../contract/actor';
import { stemOf } from '../../contract/stem';
import { weakeners } from '../../playbook/framework/weakeners';
import { type Concept, conceptsIn, type Stipulation } from '../../playbook/stipulation/stipulation';
import type { Polarity } from '../evaluate-check';
import type { ContractIndex } from '../requirements/contract-index';
import { governing, modalOf, subjectOf } from '../requirements/speaks-for';
import { weakeningOf } from '../requirements/weakening';
import type { ContractView } from '../view';
import type { FoundWords } from './found-words';
import { isVerb } from '../../playbook/stipulation/demands';
import { conceptHits } from './concept-hits';
import { isHarmlessCondition, isRequirement } from './conditions';
import { hasInnerNegation, isDeniedItself, isFarDenied, isNominallyDenied, isProhibited } from './denial';

/** What a sentence that holds the words does with them: it says so, denies it, or something stands in the way of knowing. */
export interface Standing {
  readonly kind: 'affirmed' | 'denied' | 'uncertain' | 'other-side';
  /** "only efforts are promised". */
  readonly why?: string;
  /** The sentence gives or takes a right ("may"). */
  readonly isRight: boolean;
}

export interface Seeking {
  readonly stipulation: Stipulation;
  readonly index: ContractIndex;
  readonly view: ContractView;
  readonly polarity: Polarity;
}

const conditions = new Set(
  [
    'unless',
    'except',
    'excluding',
    'if',
    'extent',
    'only',
    'solely',
    'unable',
    'when',
    'where',
    'event',
    'whether',
    'failure',
    'fails',
    'until',
  ].map(stemOf),
);
/** So far around the words do conditions and exceptions count. */
const reach = 20;

export function standingOf(found: FoundWords, seeking: Seeking): Standing {
  const { index, stipulation } = seeking;
  const modal = modalNear(found, index);
  const isRight = modal === 'right';
  const sought = [...conceptsIn(stipulation.concepts), ...conceptsIn(stipulation.conditions)];
  if (isRequirement(found, seeking) && !isAlternative(found, index, sought))
    return { kind: 'affirmed', isRight: false };
  const doubt = doubtOf(found, seeking, sought);
  if (doubt !== undefined) return { kind: 'uncertain', why: doubt, isRight };
  return standingByParty(found, seeking, modal);
}

/** What keeps a sentence from saying anything of the words for sure, in words. */
function doubtOf(found: FoundWords, { index, stipulation }: Seeking, sought: readonly Concept[]): string | undefined {
  const { asks, modality } = stipulation;
  const isTogether = asks === 'said' || asks === 'only' ? found.isTight : found.isClose;
  if (!isTogether) return 'its words do not stand together';
  if (isFarDenied(found, index)) return 'it is denied or excepted there';
  if (asks === 'said' && modality !== 'right' && isAlternative(found, index, sought))
    return 'it is one of several alternatives there';
  return isOrdered(found, { index }) ? 'somebody else is to do it there' : undefined;
}

/** What it does with the words, by whom it binds. */
function standingByParty(found: FoundWords, seeking: Seeking, modal: 'duty' | 'right' | undefined): Standing {
  const { index, stipulation } = seeking;
  const isRight = modal === 'right';
  const atVerb = governing(index, found.unit, found.verb);
  const atStart = governing(index, found.unit, found.from);
  const subject = isItsOwnSubject(found, index)
    ? 'unknown'
    : bearerOf(subjectOf(index, found.unit, found.verb), seeking.view.ours);
  const isDenied = atVerb.negated || atStart.negated || isNominallyDenied(found, index) || isProhibited(found, index);
  const sentence: Sentence = {
    subject,
    modal,
    isDenied,
    isRow: found.unit.kind === 'row',
    isNominal: isNominal(found, seeking),
    object: objectOf(found, seeking),
    named: partiesIn(found, seeking),
  };
  const bound = isBound(sentence, stipulation);
  if (bound === 'other') return { kind: 'other-side', isRight };
  if (isDenied && !isDeniedItself(found, index))
    return { kind: 'uncertain', why: 'something in it is denied', isRight };
  if (isDenied) {
    return bound === 'yes' && !isTakenBack(found, seeking)
      ? { kind: 'denied', isRight }
      : { kind: 'uncertain', why: 'it is denied or excepted there', isRight };
  }
  if (hasInnerNegation(found, index)) return { kind: 'uncertain', why: 'something in it is denied', isRight };
  if (bound === 'unsure')
    return { kind: 'uncertain', why: 'not plainly of the party that the playbook means', isRight };
  const soft = softened(found, seeking);
  if (soft !== undefined) return { kind: 'uncertain', why: soft, isRight };
  if (isTakenBack(found, seeking))
    return { kind: 'uncertain', why: 'only under a condition or with an exception', isRight };
  return { kind: 'affirmed', isRight };
}

/** So far before the act may its "shall" or "may" stand. */
const modalReach = 12;

/** The modal that governs the words: right before the act, or in them ("data shall be stored"). */
function modalNear({ from, verb, to, unit }: FoundWords, { stems }: ContractIndex): 'duty' | 'right' | undefined {
  for (let at = verb - 1; at >= Math.max(unit.first, Math.min(from, verb) - modalReach); at -= 1) {
    const modal = modalOf(stems[at] ?? '');
    if (modal) return modal;
  }
  for (let at = verb; at < Math.min(unit.last, to + 4); at += 1) {
    const modal = modalOf(stems[at] ?? '');
    if (modal) return modal;
  }
  return undefined;
}

/** "Disclosure to employees who need to know": the contract gives it with a "may". */
function isNominal({ verb, unit }: FoundWords, { index, stipulation }: Seeking): boolean {
  const [[[first] = []] = []] = stipulation.concepts;
  if (stipulation.modality !== 'statement' || first?.kind !== 'act') return false;
  const hits = conceptHits(index, first).get(unit.index) ?? [];
  return hits.some(({ from }) => from === verb) && modalOf(index.stems[verb - 1] ?? '') === 'right';
}

type Bound = 'yes' | 'unsure' | 'other';

interface Sentence {
  readonly subject: Bearer;
  readonly modal: 'duty' | 'right' | undefined;
  readonly isDenied: boolean;
  readonly isRow: boolean;
  /** What is said without a verb ("disclosure to employees") stands right behind its "may" ("may disclose"). */
  readonly isNominal: boolean;
  /** The party to whom it is done: the one named last before the end of the words, or else next behind them. */
  readonly object: Bearer;
  /** The parties named in and around the words. */
  readonly named: ReadonlySet<Bearer>;
}

/** Whether the sentence binds, or entitles, whom the playbook means. */
function isBound(sentence: Sentence, stipulation: Stipulation): Bound {
  const { subject, modal, isRow, named } = sentence;
  const { bearer, object } = stipulation;
  if (object !== undefined && sentence.object !== object && sentence.object !== 'both') return 'unsure';
  // "There are no third-party beneficiaries" denies it, whoever is bound.
  if (sentence.isDenied && bearer === 'unknown' && /^(?:denied|unsaid)$/.test(stipulation.asks)) return 'yes';
  // Without a "shall" or a "may" only a sentence whose subject acts says that anything is so.
  if (modal === undefined && !isRow && (subject === 'unknown' || !named.has(subject))) return 'unsure';
  if (bearer === 'unknown') return isForAnybody(sentence, stipulation) ? 'yes' : 'unsure';
  // "Amendments must be signed by both parties": whose act it is stands behind it.
  if (bearer === 'both') return subject === 'both' || (subject === 'unknown' && named.has('both')) ? 'yes' : 'unsure';
  if (subject === 'unknown') return isForUnnamed(sentence, bearer, stipulation) ? 'yes' : 'unsure';
  return boundBySubject(sentence, bearer, stipulation);
}

const determiners: ReadonlySet<string> = new Set(
  'the a an any each all such said applicable relevant affected this that these those'.split(' ').map(stemOf),
);

/** "If Customer fails to answer, the Deliverable is deemed accepted": the thing is the subject, and nobody before it. */
function isItsOwnSubject({ from, verb, unit }: FoundWords, { stems, breaks }: ContractIndex): boolean {
  if (verb !== from) return false;
  let at = from;
  while (at > unit.own && !breaks[at] && determiners.has(stems[at - 1] ?? '')) at -= 1;
  return at === unit.own || (breaks[at] ?? false);
}

function isForAnybody({ subject, modal, isDenied, isNominal }: Sentence, { modality, asks }: Stipulation): boolean {
  if (modality === 'duty' && modal !== 'duty') return false;
  if (modality === 'right') return modal === 'right' || isDenied;
  if (asks === 'only') return true;
  if (asks === 'said' && modal === 'right' && !isDenied) return isNominal;
  return !(subject === 'us' && modal === 'duty');
}

/** "Tools remain the property of Supplier": a party that is named beside a subject that is none is whose it is. */
function isForUnnamed({ modal, isRow, named }: Sentence, bearer: 'us' | 'them', { modality }: Stipulation): boolean {
  if (named.has(bearer)) return !named.has(bearer === 'us' ? 'them' : 'us');
  if (named.size > 0) return false;
  return isRow || (modal === 'duty' && modality === 'duty');
}

function boundBySubject(
  { subject, modal, isDenied }: Sentence,
  bearer: 'us' | 'them',
  { modality, asks, concepts }: Stipulation,
): Bound {
  // What each party owns is not what one of them is to own.
  if (subject === 'both' && conceptsIn(concepts).some(({ name }) => name === 'ownership')) return 'unsure';
  const own = subject === bearer || subject === 'both';
  if (modality === 'right') {
    if (own) return modal === 'right' || isDenied ? 'yes' : 'unsure';
    // "Customer shall permit Supplier to audit" gives Supplier a right; what the other side may do gives it none.
    return modal === 'right' ? 'other' : 'unsure';
  }
  // What may be done only so is done only so.
  if (own) return modal === 'right' && !isDenied && asks !== 'only' ? 'unsure' : 'yes';
  return 'other';
}

/** "Marked as confidential or …": other things would do as well. */
function isAlternative(
  { from, to, unit, hits }: FoundWords,
  index: ContractIndex,
  sought: readonly Concept[],
): boolean {
  const { stems } = index;
  // "Modify, add to or amend": another word for the same.
  const isSame = (start: number, end: number): boolean =>
    sought.some((concept) =>
      (conceptHits(index, concept).get(unit.index) ?? []).some((hit) => start <= hit.from && hit.to <= end),
    );
  const isOr = (at: number): boolean =>
    at >= unit.first && at < unit.last && stems[at] === 'or' && !isAsGood(stems, at + 1);
  // "Upon delivery or the placement of an invoice, title passes": any of the words may have another beside it.
  const isHeld = (start: number, end: number): boolean => hits.some((hit) => start <= hit.from && hit.from < end);
  const acts = sought.filter(isVerb).map((concept) => conceptHits(index, concept).get(unit.index) ?? []);
  // "May not be modified or rescinded": another act beside it takes nothing away, but at the end of the words.
  const isAct = (start: number, end: number): boolean =>
    end < to && acts.some((held) => held.some((hit) => hit.from === start));
  const isBehind =
    hits.some(
      (hit) =>
        isOr(hit.to) && !isHeld(hit.to + 1, hit.to + 5) && !isSame(hit.to + 1, hit.to + 5) && !isAct(hit.from, hit.to),
    ) ||
    (isOr(to + 1) && !isSame(to + 2, to + 5));
  return isBehind || (isOr(from - 1) && !hits.some((hit) => hit.from === from - 2) && !isSame(from - 6, from - 1));
}

/** "A certificate or other evidence", "ISO 27001 or its successor": what else would do is no less. */
function isAsGood(stems: readonly string[], at: number): boolean {
  return stems.slice(at, at + 2).some((stem) => asGood.has(stem));
}

const asGood: ReadonlySet<string> = new Set(
  ['evidence', 'proof', 'equivalent', 'similar', 'comparable', 'successor', 'better', 'higher', 'greater'].map(stemOf),
);

/** The parties that are named in and around the words. */
function partiesIn({ from, to, unit }: FoundWords, { index, view }: Seeking): ReadonlySet<Bearer> {
  const reading = index.readings[unit.passage];
  if (!reading) return new Set();
  const start = (index.starts[Math.max(unit.own, from - reach)] ?? 0) - reading.start;
  const end = (index.ends[Math.min(unit.last, to + reach) - 1] ?? 0) - reading.start;
  const near = index.actors.mentions(reading.words).filter((one) => one.end > start && one.start < end);
  return new Set(near.map(({ actor }) => bearerOf(actor, view.ours)).filter((bearer) => bearer !== 'unknown'));
}

function objectOf({ from, to, unit }: FoundWords, { index, view, stipulation }: Seeking): Bearer {
  const reading = stipulation.object && index.readings[unit.passage];
  if (!reading) return 'unknown';
  const start = (index.starts[from] ?? 0) - reading.start;
  const end = (index.ends[to - 1] ?? 0) - reading.start;
  const named = index.actors
    .mentions(reading.words)
    .filter((one) => one.start > start - objectReach && one.end < end + objectReach);
  const before = named.findLast((one) => one.end <= end && one.start > start - directReach);
  const one = before ?? named.find(({ start: at }) => at >= end);
  return one ? bearerOf(one.actor, view.ours) : 'unknown';
}

/** So many characters before the words, and around them, does it stand. */
const directReach = 24;
const objectReach = 60;

/** "May order Supplier to disassemble": between the modal and the act another party stands. */
function isOrdered({ unit, verb }: FoundWords, { index }: Pick<Seeking, 'index'>): boolean {
  const reading = index.readings[unit.passage];
  if (!reading) return false;
  let modal = verb - 1;
  while (modal > Math.max(unit.own, verb - modalReach) && !modalOf(index.stems[modal] ?? '')) modal -= 1;
  if (!modalOf(index.stems[modal] ?? '')) return false;
  const start = (index.ends[modal] ?? 0) - reading.start;
  const end = (index.starts[verb] ?? 0) - reading.start;
  const between = reading.words.slice(Math.max(0, start), Math.max(0, end));
  if (!/\bto\s+(?:\w+\s+)?$/i.test(between)) return false;
  return index.actors
    .mentions(reading.words)
    .some((one) => one.start >= start && one.end <= end && !one.possessive && one.actor !== 'unknown');
}

/** A condition or an exception near the words, where the playbook has none of its own. */
function isTakenBack(found: FoundWords, seeking: Seeking): boolean {
  const { from, to, unit, hits } = found;
  const { index, stipulation } = seeking;
  const { stems } = index;
  const names = namesIn(stipulation);
  for (let at = Math.max(unit.first, from - reach); at < Math.min(unit.last, to + reach); at += 1) {
    const stem = stems[at] ?? '';
    if (hits.some((hit) => hit.from <= at && at < hit.to)) continue;
    if (stipulation.conditional && /^(?:if|extent|onli|when|where|event)$/.test(stem)) continue;
    if (stem === 'onli' && stipulation.asks === 'only') continue;
    // "… in the EEA only": what it is limited to is what was looked for.
    if (stem === 'onli' && at === unit.last - 1) continue;
    if (stem === 'until' && names.has('until')) continue;
    if (conditions.has(stem) && !isHarmlessCondition(found, at, seeking)) return true;
    if (stem === 'provid' && stems[at + 1] === stemOf('that')) return true;
    if (stem === 'subject' && stems[at + 1] === 'to' && !isOfTheTerms(stems, at + 2)) return true;
  }
  return false;
}

function namesIn({ concepts, conditions }: Stipulation): ReadonlySet<string> {
  return new Set([...conceptsIn(concepts), ...conceptsIn(conditions)].map(({ name }) => name));
}

/** "Subject to the terms of this Agreement" takes nothing back that is not said elsewhere. */
function isOfTheTerms(stems: readonly string[], at: number): boolean {
  return stems.slice(at, at + 4).some((stem) => stem === stemOf('terms') || stem === stemOf('conditions'));
}

const taking = weakeners.filter(({ id }) => /^(?:efforts|discretion|agreement|trigger|fees|consent)$/.test(id));

/** What makes the undertaking soft, in words; nothing that the statement speaks of itself. */
function softened(found: FoundWords, { index, stipulation, polarity }: Seeking): string | undefined {
  const names = namesIn(stipulation);
  const applies = taking.filter(
    ({ id }) =>
      !(
        id === 'discretion' &&
        (names.has('at discretion') || stipulation.modality === 'right' || polarity === 'avoid')
      ) &&
      !(id === 'consent' && names.has('consent')) &&
      !(id === 'agreement' && names.has('agree')) &&
      !(id === 'fees' && (names.has('payment') || names.has('price'))),
  );
  const match = { phrase: nothing, unit: found.unit, from: found.from, to: found.to, verb: found.verb };
  for (const { weakener } of weakeningOf({ files: [index] }, { file: 0, unit: found.unit, part: -1, match }, applies)) {
    return weakener.says;
  }
  return undefined;
}

const nothing = { words: '', runs: [], without: [], nearby: [] };
