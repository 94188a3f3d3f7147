import { stemOf } from '../../contract/stem';
import type { ContractIndex, Unit } from '../requirements/contract-index';
import { conceptHits } from './concept-hits';
import type { FoundWords } from './found-words';
import type { Seeking } from './standing';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));
const negations = stemsOf('no not neither nor never none');
const opening = /^(?:unless|except|until|without)$/;
/** So far before the "unless" may its negation stand. */
const negationReach = 30;

/**
 * "No amendment is valid unless signed by both parties", "may not be amended except in writing": what stands behind the "unless"
 * has to be there. It says so of what must be, and not of what somebody has to do.
 */
export function isRequirement({ unit, hits, to }: FoundWords, seeking: Seeking): boolean {
  const { index, stipulation } = seeking;
  const { asks, bearer, modality } = stipulation;
  const isOfWhatMustBe = asks === 'said' && modality !== 'right' && (bearer === 'unknown' || bearer === 'both');
  if (!isOfWhatMustBe && asks !== 'only') return false;
  const { stems } = index;
  const [first = []] = stipulation.concepts;
  const isNamedBefore = (at: number): boolean =>
    hits.some((hit) => hit.to <= at) ||
    first.flat().some((concept) => (conceptHits(index, concept).get(unit.index) ?? []).some((hit) => hit.to <= at));
  for (let at = unit.own; at < to; at += 1) {
    if (!opening.test(stems[at] ?? '')) continue;
    if (!hits.some(({ from }) => from > at) || !isNamedBefore(at)) continue;
    if (!isNegated(stems, Math.max(unit.own, at - negationReach), at) || isNegated(stems, at + 1, to)) continue;
    return bearer !== 'both' || namesBoth(unit, at, index);
  }
  return false;
}

/** "… unless signed by both parties": one that binds by the other's word alone is another matter. */
function namesBoth(unit: Unit, at: number, { readings, starts, actors }: ContractIndex): boolean {
  const reading = readings[unit.passage];
  if (!reading) return false;
  const from = (starts[at] ?? 0) - reading.start;
  const behind = actors
    .mentions(reading.words)
    .filter(({ start, end }) => start >= from && end <= unit.end - reading.start && start - from < namedWithin);
  const named = new Set(behind.map(({ actor }) => actor));
  return (
    behind.some(({ actor, words }) => actor === 'both' && together.test(words)) ||
    (named.has('customer') && named.has('supplier'))
  );
}

/** "The Party against whom it is enforced" is one of them. */
const together = /\b(?:both|each|parties|all)\b/i;
/** So many characters behind the "unless". */
const namedWithin = 200;

function isNegated(stems: readonly string[], from: number, to: number): boolean {
  return stems.slice(from, to).some((stem) => negations.has(stem));
}

const ofLaw = stemsOf('law laws legally court');
const legal = stemsOf('required prohibited permitted authorized compelled allowed');
const ofConflict = stemsOf('conflict conflicts inconsistency inconsistencies discrepancy');
const ofRequest = stemsOf('request requests requested');
const farthest = 12;

/**
 * A condition that takes nothing away: what the law requires, that it is asked for, "if any", and the circumstance that the
 * playbook names itself ("if Customer terminates …, Supplier shall refund").
 */
export function isHarmlessCondition(found: FoundWords, at: number, { index, stipulation, polarity }: Seeking): boolean {
  const { stems } = index;
  const stem = stems[at] ?? '';
  if (stipulation.asks === 'only') return isTheLimit(found, at);
  if (stipulation.asks !== 'said') return false;
  if (stem === 'onli' || stem === 'sole') return false;
  const clause = clauseFrom(found, at, index);
  const words = clause.map((one) => stems[one] ?? '');
  if (/^(?:if|where|when)$/.test(stem) && /^(?:ani|applic)$/.test(words[0] ?? '') && words.length === 1) return true;
  if (words.some((one) => ofConflict.has(one)) && words.length < 9) return true;
  if (polarity === 'want' && words.some((one) => ofLaw.has(one)) && words.some((one) => legal.has(one))) return true;
  if (!/^(?:if|where|when|event)$/.test(stem)) return false;
  if (words.length < 5 && words.some((one) => ofRequest.has(one))) return true;
  const inIt = found.hits.filter(({ from }) => clause.includes(from));
  const isActIn = inIt.some(({ from }) => from === found.verb);
  return inIt.length > 0 && !isActIn && found.hits.length - inIt.length > 1;
}

/** "May be disclosed only if aggregated": what it hangs on is what the playbook wants it to hang on. */
function isTheLimit({ hits }: FoundWords, at: number): boolean {
  return hits.some(({ from }) => from > at && from - at <= farthest) && hits.some((hit) => hit.to <= at);
}

/** The words behind a condition up to the next break. */
function clauseFrom({ unit }: FoundWords, at: number, { breaks }: ContractIndex): readonly number[] {
  const clause: number[] = [];
  for (let next = at + 1; next < Math.min(unit.last, at + farthest * 2); next += 1) {
    if (breaks[next]) break;
    clause.push(next);
  }
  return clause;
}
