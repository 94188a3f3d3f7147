import { kindWords } from '../contract/kind-words';
import type { Position, Statement } from '../playbook/playbook';
import { isUsualThere } from './applicability';
import { closerAcceptable } from './closer-statement';
import { denialOf } from './denials';
import type { Basis, EvaluatedStatement, Graded } from './graded';
import type { Outcome } from './outcome';
import { isMet } from './outcome';
import { outsideAcceptable } from './outside-range';
import type { PositionReading } from './position-reading';
import { avoided, readPosition } from './position-reading';
import type { Grade, Presence } from './review';
import { isResidual, metResidual } from './residual-statement';
import { hasItsCompanion, isAboutThisContract } from './silence';
import { speaksOfAny } from './subjects';
import { statedOtherwise } from './stated-otherwise';
import { plainlySpoken } from './telltales';
import { untoldException } from './untold-exceptions';
import type { ContractView } from './view';

/** The grade of one position before clauses interact: triggers and what is required first, then preferred, then the rest. */
export function gradePosition(position: Position, view: ContractView): Graded {
  const reading = readPosition(position, view);
  if (!isReadableLanguage(view)) return graded('YELLOW', { kind: 'language' }, reading, view);
  return (
    triggered(reading, view) ??
    leftOver(reading, view) ??
    lacking(reading, view) ??
    outside(reading, view) ??
    inLine(reading, view) ??
    between(reading, view)
  );
}

/** Terms are read from English only. */
function isReadableLanguage(view: ContractView): boolean {
  const { language } = view.contract;
  return language.split('-')[0] === 'en';
}

function triggered(reading: PositionReading, view: ContractView): Graded | undefined {
  for (const { statement, outcome } of reading.statements) {
    if (!avoided(statement.tier) || !isMet(outcome) || isAccepted(outcome, reading)) continue;
    if (isUsualThere(outcome, view)) continue;
    const isSilent = outcome.bySilence && outcome.terms.length === 0;
    if (!isSilent) return graded('RED', { kind: 'trigger', statement, outcome }, reading, view);
    if (statement.reading === 'partly' && !isAboutThisContract(statement, view)) continue;
    const doubt = doubtAboutSilence(reading, { statement, outcome }, view);
    return graded(doubt ? 'YELLOW' : 'RED', doubt ?? { kind: 'trigger', statement, outcome }, reading, view);
  }
  return undefined;
}

function leftOver(reading: PositionReading, view: ContractView): Graded | undefined {
  const met = metResidual(reading);
  return met && graded('RED', { kind: 'trigger', statement: met.flag, outcome: met.failed.outcome }, reading, view);
}

/**
 * A red flag for having a thing at all means what goes beyond the form of it that the playbook accepts: "exclusivity only in a
 * named territory" beside "we may not sell to others".
 */
function isAccepted(flagged: Outcome, reading: PositionReading): boolean {
  const [only, ...others] = flagged.checks;
  if (only?.check.comparison !== 'present' || others.length > 0 || flagged.terms.length === 0) return false;
  return tier(reading, 'acceptable').some(
    ({ statement, outcome }) =>
      statement.reading === 'understood' &&
      isMet(outcome) &&
      !outcome.bySilence &&
      outcome.checks.some(({ check }) => check.term === only.check.term && check.comparison !== 'present') &&
      flagged.terms.every((term) => outcome.terms.includes(term)),
  );
}

function lacking(reading: PositionReading, view: ContractView): Graded | undefined {
  for (const { statement, outcome } of reading.statements) {
    if (statement.tier !== 'required') continue;
    if (outcome.kind !== 'not-met' && outcome.kind !== 'silent') continue;
    const doubt = outcome.kind === 'silent' ? doubtAboutSilence(reading, { statement, outcome }, view) : undefined;
    return graded(doubt ? 'YELLOW' : 'RED', doubt ?? { kind: 'required', statement, outcome }, reading, view);
  }
  return undefined;
}

function outside(reading: PositionReading, view: ContractView): Graded | undefined {
  const found = outsideAcceptable(tier(reading, 'preferred'), tier(reading, 'acceptable'), view);
  return found && graded('RED', { kind: 'outside', ...found }, reading, view);
}

/** GREEN, or undefined: everything that the preferred statements say is understood and met, and nothing stands in doubt. */
function inLine(reading: PositionReading, view: ContractView): Graded | undefined {
  const aims = aimsOf(reading);
  if (!aims.every(({ outcome }) => isMet(outcome))) return undefined;
  const obstacle = obstacleToGreen(reading, aims, view);
  if (obstacle) return graded('YELLOW', obstacle, reading, view);
  return graded('GREEN', { kind: 'preferred', statements: aims }, reading, view);
}

/** What makes a position GREEN: its preferred statements, else what it accepts; and always what it requires. */
function aimsOf(reading: PositionReading): readonly EvaluatedStatement[] {
  const preferred = tier(reading, 'preferred');
  const said = reading.position.statements.some(({ tier }) => tier === 'preferred');
  return [...(said ? preferred : tier(reading, 'acceptable')), ...tier(reading, 'required')];
}

function obstacleToGreen(
  reading: PositionReading,
  aims: readonly EvaluatedStatement[],
  view: ContractView,
): Basis | undefined {
  const { clauses } = reading;
  const [unset] = reading.unset.filter((statement) => statement.tier === 'preferred');
  if (unset) return { kind: 'unset-playbook', statement: unset, clauses };
  const partly = aims.find(({ statement }) => statement.reading === 'partly')?.statement;
  const notUnderstood = partly ?? unreadWish(reading) ?? unreadFlag(reading, aims);
  if (notUnderstood) return { kind: 'unread-playbook', statement: notUnderstood, clauses };
  const [first] = reading.position.statements;
  const doubtful = reading.statements.find(
    ({ statement, outcome }) => avoided(statement.tier) && (outcome.kind === 'unclear' || outcome.kind === 'partly'),
  );
  // Words that come near to what is feared are shown; without them nothing is there.
  const isNear = doubtful?.outcome.said?.some(({ places }) => places.length > 0) === true;
  if (aims.length === 0 && reading.terms.length === 0 && !isNear)
    return { kind: 'missing', ...(first && { statement: first }) };
  if (doubtful) return { kind: 'doubt', ...doubtful };
  const silent = aims.find(({ outcome }) => outcome.bySilence);
  const doubt = silent && doubtAboutSilence(reading, silent, view);
  if (doubt) return doubt;
  const exception = untoldException(aims, view);
  if (exception) return exception;
  const closer = closerAcceptable(tier(reading, 'preferred'), tier(reading, 'acceptable'));
  return closer && { kind: 'acceptable', ...closer };
}

function unreadWish(reading: PositionReading): Statement | undefined {
  return reading.notUnderstood.find(({ tier }) => tier === 'preferred' || tier === 'required');
}

/** A red flag that was not understood may be about whatever the position's clauses say beyond what decided. */
function unreadFlag(reading: PositionReading, aims: readonly EvaluatedStatement[]): Statement | undefined {
  const flag =
    reading.notUnderstood.find((statement) => avoided(statement.tier) && !isResidual(statement)) ??
    reading.position.statements.find((statement) => avoided(statement.tier) && statement.reading === 'partly');
  if (!flag) return undefined;
  const decided = new Set(aims.flatMap(({ outcome }) => outcome.terms));
  const isLeft = reading.terms.some((term) => !decided.has(term)) || reading.unreadClauses.length > 0;
  return isLeft || decided.size === 0 ? flag : undefined;
}

/** What is not in the text may be in a clause that gave no term, or in a place that was not read. */
function doubtAboutSilence(
  reading: PositionReading,
  evaluated: EvaluatedStatement,
  view: ContractView,
): Basis | undefined {
  const { statement, outcome } = evaluated;
  const place = reading.unread;
  if (place) return { kind: 'unread-place', statement, place };
  const silent = outcome.checks.filter(({ terms }) => terms.length === 0).map(({ check }) => check.term);
  const plainly = plainlySpoken(silent, view);
  if (plainly) return { kind: 'unread-clause', statement, clauses: [plainly] };
  if (outcome.terms.length > 0) return undefined;
  const speaking = reading.speakingClauses.filter((clause) => speaksOfAny(clause, silent, view));
  if (speaking.length > 0 && reading.terms.length === 0) return { kind: 'unread-clause', statement, clauses: speaking };
  if (hasItsCompanion(evaluated, reading)) return { kind: 'unread-clause', statement, clauses: reading.clauses };
  return undefined;
}

/** YELLOW, and why. */
function between(reading: PositionReading, view: ContractView): Graded {
  return graded('YELLOW', whyYellow(reading), reading, view);
}

function whyYellow(reading: PositionReading): Basis {
  const { clauses } = reading;
  const aims = aimsOf(reading);
  const acceptable = tier(reading, 'acceptable').find(({ outcome }) => isMet(outcome) && !outcome.bySilence);
  if (acceptable) return { kind: 'acceptable', ...acceptable };
  const failing = aims.filter(({ outcome }) => !isMet(outcome));
  const unclear = failing.find(({ outcome }) => outcome.kind === 'unclear');
  if (unclear) return { kind: 'doubt', ...unclear };
  const spoken = failing.find(({ outcome }) => outcome.kind !== 'silent');
  if (spoken) return { kind: 'between', ...spoken };
  const [first] = failing;
  const statement = first?.statement ?? reading.position.statements[0];
  if (reading.terms.length === 0 && reading.speakingClauses.length > 0) {
    return { kind: 'unread-clause', ...(statement && { statement }), clauses: reading.speakingClauses };
  }
  if (reading.unread) return { kind: 'unread-place', ...(statement && { statement }), place: reading.unread };
  const [notUnderstood] = reading.notUnderstood;
  if (notUnderstood && aims.length === 0) return { kind: 'unread-playbook', statement: notUnderstood, clauses };
  const [unset] = reading.unset;
  if (unset && aims.length === 0) return { kind: 'unset-playbook', statement: unset, clauses };
  if (first && (reading.terms.length > 0 || clauses.length > 0)) return { kind: 'between', ...first };
  return { kind: 'missing', ...(statement && { statement }) };
}

function tier(
  reading: PositionReading,
  wanted: EvaluatedStatement['statement']['tier'],
): readonly EvaluatedStatement[] {
  return reading.statements.filter(({ statement }) => statement.tier === wanted);
}

/** Of a contract that repeats a term a thousand times the first will do. */
const mostConsidered = 40;

function graded(grade: Grade, basis: Basis, reading: PositionReading, view: ContractView): Graded {
  const terms = decidingTerms(basis);
  const shown = new Set(terms);
  const others = reading.terms.filter((term) => !shown.has(term)).slice(0, mostConsidered);
  const otherwise = statedOtherwise(terms, [...terms, ...others], view).filter((term) => term !== terms[0]);
  return {
    grade,
    presence: presenceOf(basis, reading),
    basis,
    terms,
    said: decidingOutcomes(basis).flatMap((outcome) => outcome.said ?? []),
    near: nearest(reading, view),
    otherwise,
    related: others.map((term) => ({
      ...view.sentence(term),
      why: `${otherwise.includes(term) ? 'says otherwise on' : 'also speaks of'} the ${kindWords(term.kind)}`,
    })),
    better: basis.kind === 'preferred' && basis.statements.some(({ outcome }) => outcome.kind === 'bettered'),
  };
}

/** What speaks of the matter although it decides nothing: what denies it, a term of the position, its surest clause. */
function nearest(reading: PositionReading, view: ContractView): Graded['near'] {
  const [clause] = [...reading.clauses].sort((a, b) => b.score - a.score);
  const silent = reading.statements.flatMap(({ outcome }) =>
    outcome.checks.filter(({ terms }) => terms.length === 0).map(({ check }) => check.term),
  );
  const denial = denialOf(new Set(silent), view);
  const terms = reading.terms.slice(0, 1).map((term) => view.sentence(term));
  return { ...(denial && { denial }), speaking: [...terms, ...(clause ? [view.leadSentence(clause)] : [])] };
}

function decidingTerms(basis: Basis): Graded['terms'] {
  return [...new Set(decidingOutcomes(basis).flatMap(({ terms }) => terms))];
}

function decidingOutcomes(basis: Basis): readonly Pick<Outcome, 'terms' | 'said'>[] {
  switch (basis.kind) {
    case 'preferred':
      return basis.statements.map(({ outcome }) => outcome);
    case 'outside':
      return [basis.check];
    case 'trigger':
    case 'required':
    case 'acceptable':
    case 'between':
    case 'doubt':
      return [basis.outcome];
    case 'interaction':
      return decidingOutcomes(basis.under);
    default:
      return [];
  }
}

function presenceOf(basis: Basis, reading: PositionReading): Presence {
  if (basis.kind === 'unread-place') return 'unread';
  const isSpoken = decidingOutcomes(basis).some(({ said }) => said?.some(({ places }) => places.length > 0));
  return isSpoken || reading.terms.length > 0 || reading.clauses.length > 0 ? 'present' : 'missing';
}
