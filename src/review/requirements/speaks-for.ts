import type { Actor } from '../../contract/actor';
import { stemOf } from '../../contract/stem';
import { sentencesIn, subjectAt } from '../../contract/terms/reading';
import type { ContractIndex, Unit } from './contract-index';
import type { PhraseMatch } from './match-phrase';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));
const duty = stemsOf(
  'shall will must agrees undertakes warrants represents covenants commits ensure responsible obliged obligated required',
);
const obliged = stemOf('obliged');
const are = stemOf('are');
/** "The purpose is to": nobody is bound by it. */
const aims = stemsOf('purpose agreement intent intention aim objective goal object section policy');
const right = stemsOf('may can entitled right authorized reserves option');
const negation = stemsOf('not never neither nor cannot without except excluding excludes disclaims nothing');
/** "not limited to", "not only", "no later than": nothing is denied. */
const harmless = stemsOf('limited only later less more exceed unreasonably longer earlier fewer withheld');
const deniesDuty = stemsOf(
  'obligation obligated obliged required responsible responsibility liable liability duty right entitled',
);
const condition = stemsOf('if whether unless should fails failure fail failed unable inability refuses');

/** "Shall not be obliged to": the negation stands before the verb that binds. */
const participles = stemsOf('responsible obliged obligated required entitled authorized');

/** So far back does a list of acts ("shall not: (a) …, (d) test …") take its modal from. */
const reach = 150;
/** So near to the verb, or to its modal, must a negation stand. */
const negationReach = 9;

/** Whether a match is a duty, right or prohibition of the party that its phrase names, and not denied. */
export function speaksFor(index: ContractIndex, match: PhraseMatch): boolean {
  const { bearer } = match.phrase;
  const { unit } = match;
  if (!bearer) return true;
  const governed = governing(index, unit, match.verb);
  if (bearer.as === 'statement')
    return !governed.negated && (governed.modal !== 'duty' || subjectOf(index, unit, match.verb) !== 'customer');
  if (governed.conditional) return false;
  if (bearer.as === 'prohibition' ? !governed.negated : governed.negated) return false;
  if (bearer.as === 'right' && governed.modal !== 'right') return false;
  if (bearer.as === 'duty' && governed.modal === 'right') return false;
  const subject = subjectOf(index, unit, match.verb);
  if (bearer.as === 'duty' && governed.modal === undefined && unit.kind !== 'row' && !isDoer(subject, bearer.party))
    return false;
  return isBorne(subject, bearer.party);
}

/** Without "shall" or "will", a sentence in the present tense binds whom it names. */
function isDoer(subject: Actor, party: string): boolean {
  if (party === 'anyone') return subject !== 'unknown';
  return isBorne(subject, party) && subject !== 'unknown';
}

/** A subject that is not known speaks against nobody; the other party's duty is no evidence. */
function isBorne(subject: Actor, party: string): boolean {
  switch (party) {
    case 'provider':
      return subject !== 'customer';
    case 'customer':
      return subject !== 'supplier';
    default:
      return true;
  }
}

export interface Governing {
  readonly modal: 'duty' | 'right' | undefined;
  readonly negated: boolean;
  readonly conditional: boolean;
}

/** Whether a word is a modal of duty or of right. */
export function modalOf(stem: string): Governing['modal'] {
  if (duty.has(stem)) return 'duty';
  return right.has(stem) ? 'right' : undefined;
}

/** The nearest modal before a verb, whether it or the verb is denied, and whether it only stands in a condition. */
export function governing({ stems, breaks }: ContractIndex, unit: Unit, verb: number): Governing {
  let modal: Governing['modal'];
  let negated = false;
  let conditional = false;
  let broken = breaks[verb] ?? false;
  for (let at = verb - 1; at >= Math.max(unit.first, verb - reach); at -= 1) {
    const stem = stems[at] ?? '';
    if (modal === undefined) {
      if (isDuty(stems, at)) modal = 'duty';
      else if (right.has(stem)) modal = 'right';
      if (modal !== undefined && isDeniedModal(stems, at)) negated = true;
      if (!broken && condition.has(stem)) conditional = true;
    }
    if (verb - at <= negationReach && isNegation(stems, at, modal !== undefined)) negated = true;
    if (modal !== undefined && verb - at > negationReach) break;
    broken ||= breaks[at] ?? false;
  }
  if (modal === undefined && isModalAfter(stems, unit, verb)) modal = 'duty';
  return { modal, negated, conditional };
}

/** "shall not", "may neither", "will not and will not permit": the words right behind a modal or before it. */
function isDeniedModal(stems: readonly string[], modal: number): boolean {
  const isParticiple = participles.has(stems[modal] ?? '');
  if (isParticiple && [1, 2, 3].some((back) => negation.has(stems[modal - back] ?? ''))) return true;
  const after = stems[modal + 1] ?? '';
  if (negation.has(after)) return !harmless.has(stems[modal + 2] ?? '');
  return /^(?:neither|nor|no)$/.test(stems[modal - 1] ?? '') || /^(?:neither|no)$/.test(stems[modal - 2] ?? '');
}

/** "Customer data shall be …": the modal stands behind a noun that opens the match. */
function isModalAfter(stems: readonly string[], unit: Unit, verb: number): boolean {
  for (let at = verb; at < Math.min(unit.last, verb + 12); at += 1) if (isDuty(stems, at)) return true;
  return false;
}

/** "Obliged to", "an obligation to" and "is to" are; the obligations of an agreement are things, and what is to be is no act. */
function isDuty(stems: readonly string[], at: number): boolean {
  const stem = stems[at] ?? '';
  if (duty.has(stem)) return stem !== obliged || stems[at + 1] === 'to';
  return (stem === 'is' || stem === are) && stems[at + 1] === 'to' && !aims.has(stems[at - 1] ?? '');
}

export function isNegation(stems: readonly string[], at: number, pastModal: boolean): boolean {
  const stem = stems[at] ?? '';
  if (stem === 'no') return deniesDuty.has(stems[at + 1] ?? '') || deniesDuty.has(stems[at + 2] ?? '');
  if (!negation.has(stem) || harmless.has(stems[at + 1] ?? '') || harmless.has(stems[at + 2] ?? '')) return false;
  // "shall not" denies what follows; a "not" before the modal belongs to another verb, but for "neither" and "nor".
  return !pastModal || /^(?:neither|nor|noth)/.test(stem);
}

export function subjectOf(index: ContractIndex, unit: Unit, verb: number): Actor {
  const reading = index.readings[unit.passage];
  if (!reading) return 'unknown';
  const offset = (index.starts[verb] ?? 0) - reading.start;
  const sentence = sentencesIn(reading).find(({ start, end }) => start <= offset && offset < end);
  return sentence ? subjectAt(reading, sentence, offset - sentence.start) : 'unknown';
}
