import { bearerOf, type Bearer } from '../../contract/actor';
import { stemOf } from '../../contract/stem';
import { weakeners } from '../../playbook/framework/weakeners';
import { conceptsIn, type Stipulation } from '../../playbook/stipulation/stipulation';
import type { Polarity } from '../evaluate-check';
import type { ContractIndex } from '../requirements/contract-index';
import { governing, isNegation, modalOf, subjectOf } from '../requirements/speaks-for';
import { weakeningOf } from '../requirements/weakening';
import type { ContractView } from '../view';
import type { FoundWords } from './found-words';

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
const prohibitions = new Set(
  ['prohibited', 'forbidden', 'refrain', 'prohibit', 'prohibits', 'restrained', 'restricted'].map(stemOf),
);
/** So far around the words do conditions and exceptions count. */
const reach = 20;

export function standingOf(found: FoundWords, seeking: Seeking): Standing {
  const { index, stipulation } = seeking;
  const atVerb = governing(index, found.unit, found.verb);
  const atStart = governing(index, found.unit, found.from);
  const modal = modalNear(found, index);
  const isRight = modal === 'right';
  if (!found.isTight) return { kind: 'uncertain', why: 'its words do not stand together', isRight };
  const subject = bearerOf(subjectOf(index, found.unit, found.verb), seeking.view.ours);
  if (isFarDenied(found, index)) return { kind: 'uncertain', why: 'it is denied or excepted there', isRight };
  if (stipulation.asks === 'said' && isAlternative(found, index))
    return { kind: 'uncertain', why: 'it is one of several alternatives there', isRight };
  const isDenied = atVerb.negated || atStart.negated || isNominallyDenied(found, index) || isProhibited(found, index);
  const named = partiesIn(found, seeking);
  if (isOrdered(found, seeking)) return { kind: 'uncertain', why: 'somebody else is to do it there', isRight };
  const bound = isBound({ subject, modal, isDenied, isRow: found.unit.kind === 'row', named }, stipulation);
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

type Bound = 'yes' | 'unsure' | 'other';

interface Sentence {
  readonly subject: Bearer;
  readonly modal: 'duty' | 'right' | undefined;
  readonly isDenied: boolean;
  readonly isRow: boolean;
  /** The parties named in and around the words. */
  readonly named: ReadonlySet<Bearer>;
}

/** Whether the sentence binds, or entitles, whom the playbook means. */
function isBound(sentence: Sentence, stipulation: Stipulation): Bound {
  const { subject, modal, isRow, named } = sentence;
  const { bearer, object } = stipulation;
  if (object !== undefined && !named.has(object) && !named.has('both')) return 'unsure';
  // Without a "shall" or a "may" only a sentence whose subject acts says that anything is so.
  if (modal === undefined && !isRow && (subject === 'unknown' || !named.has(subject))) return 'unsure';
  if (bearer === 'unknown') return isForAnybody(sentence, stipulation) ? 'yes' : 'unsure';
  if (bearer === 'both') return subject === 'both' ? 'yes' : 'unsure';
  if (subject === 'unknown') return isForUnnamed(sentence, bearer, stipulation) ? 'yes' : 'unsure';
  return boundBySubject(sentence, bearer, stipulation);
}

function isForAnybody({ subject, modal, isDenied }: Sentence, { modality, asks }: Stipulation): boolean {
  if (modality === 'duty' && modal !== 'duty') return false;
  if (modality === 'right') return modal === 'right' || isDenied;
  if (asks === 'said' && modal === 'right' && !isDenied) return false;
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
  { modality }: Stipulation,
): Bound {
  const own = subject === bearer || subject === 'both';
  if (modality === 'right') {
    if (own) return modal === 'right' || isDenied ? 'yes' : 'unsure';
    // "Customer shall permit Supplier to audit" gives Supplier a right; what the other side may do gives it none.
    return modal === 'right' ? 'other' : 'unsure';
  }
  if (own) return modal === 'right' && !isDenied ? 'unsure' : 'yes';
  return 'other';
}

const denying: ReadonlySet<string> = new Set(['nothing', 'neither', 'nor', 'none', 'nobody'].map(stemOf));
const farthest = 40;
const nearest = 9;

/** "Nothing in this Agreement … shall be deemed to grant": what is denied far before the act. */
function isFarDenied({ unit, verb }: FoundWords, { stems }: ContractIndex): boolean {
  for (let at = verb - nearest - 1; at >= Math.max(unit.first, verb - farthest); at -= 1) {
    if (denying.has(stems[at] ?? '')) return true;
  }
  return false;
}

/** "Marked as confidential or …": other things would do as well. */
function isAlternative({ from, to, unit, hits }: FoundWords, { stems }: ContractIndex): boolean {
  const isOr = (at: number): boolean => at >= unit.first && at < unit.last && stems[at] === 'or';
  return isOr(to) || isOr(to + 1) || (isOr(from - 1) && !hits.some((hit) => hit.from === from - 2));
}

/** "Shall not exceed the licences granted" denies no grant: what is denied stands right behind the negation. */
function isDeniedItself(found: FoundWords, index: ContractIndex): boolean {
  if (isNominallyDenied(found, index) || isProhibited(found, index)) return true;
  const { stems } = index;
  const starts = [found.from, found.verb];
  return starts.some((start) =>
    [1, 2, 3, 4].some((back) => {
      const at = start - back;
      return at >= found.unit.first && (isNegation(stems, at, false) || modalOf(stems[at] ?? '') !== undefined);
    }),
  );
}

/** The parties that are named in and around the words. */
function partiesIn({ from, to, unit }: FoundWords, { index, view }: Seeking): ReadonlySet<Bearer> {
  const reading = index.readings[unit.passage];
  if (!reading) return new Set();
  const start = (index.starts[Math.max(unit.own, from - reach)] ?? 0) - reading.start;
  const end = (index.ends[Math.min(unit.last, to + reach) - 1] ?? 0) - reading.start;
  const near = index.actors.mentions(reading.words).filter((one) => one.end > start && one.start < end);
  return new Set(near.map(({ actor }) => bearerOf(actor, view.ours)).filter((bearer) => bearer !== 'unknown'));
}

/** "May order Supplier to disassemble": between the modal and the act another party stands. */
function isOrdered({ unit, verb }: FoundWords, { index }: Seeking): boolean {
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

/** "No licence is granted", "without a bond". */
function isNominallyDenied({ from, unit }: FoundWords, { stems, breaks }: ContractIndex): boolean {
  for (let at = from - 1; at >= Math.max(unit.first, from - 3); at -= 1) {
    if (breaks[at + 1]) return false;
    if (/^(?:no|neither|nor|without)$/.test(stems[at] ?? '')) return !isHarmlessNo(stems, at);
  }
  return false;
}

function isHarmlessNo(stems: readonly string[], at: number): boolean {
  return /^(?:less|more|later|earlier|fewer|longer|event|case|limit|way)$/.test(stems[at + 1] ?? '');
}

function isProhibited({ from, to, unit }: FoundWords, { stems }: ContractIndex): boolean {
  for (let at = Math.max(unit.first, from - 6); at < Math.min(unit.last, to + 6); at += 1) {
    if (prohibitions.has(stems[at] ?? '')) return true;
  }
  return false;
}

/** A negation among the words, which none of the concepts holds itself. */
function hasInnerNegation({ from, to, hits }: FoundWords, { stems }: ContractIndex): boolean {
  for (let at = from; at < to; at += 1) {
    const isOwn = hits.some((hit) => hit.from <= at && at < hit.to);
    if (isOwn) continue;
    if (isNegation(stems, at, false)) return true;
    if (stems[at] === 'no' && !isHarmlessNo(stems, at)) return true;
  }
  return false;
}

/** A condition or an exception near the words, where the playbook has none of its own. */
function isTakenBack({ from, to, unit, hits }: FoundWords, { index: { stems }, stipulation }: Seeking): boolean {
  const names = namesIn(stipulation);
  for (let at = Math.max(unit.first, from - reach); at < Math.min(unit.last, to + reach); at += 1) {
    const stem = stems[at] ?? '';
    if (hits.some((hit) => hit.from <= at && at < hit.to)) continue;
    if (stipulation.conditional && /^(?:if|extent|onli|when|where|event)$/.test(stem)) continue;
    if (stem === 'onli' && stipulation.asks === 'only') continue;
    // "… in the EEA only": what it is limited to is what was looked for.
    if (stem === 'onli' && at === unit.last - 1) continue;
    if (stem === 'until' && names.has('until')) continue;
    if (conditions.has(stem)) return true;
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
