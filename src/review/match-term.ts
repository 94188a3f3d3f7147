import type { Term } from '../contract/term';
import type { CapLimit, Value } from '../contract/value';
import type { Check, Comparison } from '../playbook/playbook';
import { compareValues, differs } from './compare-values';
import type { CheckOutcome, OutcomeKind } from './outcome';
import { atLeast, atMost, equal, less, more, surely, surelyNot } from './relation';
import type { Relation } from './relation';

export interface Match {
  readonly kind: Exclude<OutcomeKind, 'silent'>;
  readonly why?: CheckOutcome['why'];
}

const met: Match = { kind: 'met' };
const notMet: Match = { kind: 'not-met' };
const unclear = (why: CheckOutcome['why']): Match => ({ kind: 'unclear', why });

/** One term against one check, the words taken as they are: sides, hedges and silence are weighed elsewhere. */
export function matchTerm(check: Check, term: Term, wanted: 'more' | 'less' | 'neutral'): Match {
  const { comparison, value } = check;
  if (isUnread(term.value)) {
    // A cap of which nothing is known, or an agreement that is to be found elsewhere, may be as good as none.
    const isKnown = comparison === 'absent' || (comparison === 'present' && term.value.shape === 'items');
    return isKnown ? matchPresence(check, term) : unclear('unread');
  }
  if (comparison === 'present' || comparison === 'absent') return matchPresence(check, term);
  if (value === undefined) return unclear('unread');
  if (comparison === 'includes' || comparison === 'one-of' || comparison === 'excludes') {
    return matchItems(comparison, value, term.value);
  }
  if (comparison === 'equals') return matchEqual(value, term.value, wanted);
  return matchOrder(comparison, value, term.value, wanted);
}

/** A term that says that there is no limit, no renewal, no consent is there, and still the thing it denies is not. */
function matchPresence(check: Check, term: Term): Match {
  const present = !denies(term.value);
  return present === (check.comparison === 'present') ? met : notMet;
}

function denies(value: Value): boolean {
  if (value.shape === 'cap') return value.limit.kind === 'none';
  return value.shape === 'state' && value.state === 'none';
}

const unreadStates: ReadonlySet<string> = new Set(['blank', 'per-order', 'by-reference', 'unclear']);

/** The term is there and its value is not: blank, in another document, or in a form that is not read. */
export function isUnread(value: Value): boolean {
  if (value.shape === 'cap') return isUnreadLimit(value.limit);
  if (value.shape === 'items') return value.items.length === 0;
  return value.shape === 'state' && unreadStates.has(value.state);
}

/** "The lesser of *** and ***": nothing of it is known. */
function isUnreadLimit(limit: CapLimit): boolean {
  if (limit.kind === 'greater-of' || limit.kind === 'lesser-of') return limit.of.every(isUnreadLimit);
  return limit.kind === 'unread';
}

const wantedRelation: Readonly<Record<'at-least' | 'at-most' | 'more-than' | 'less-than', Relation>> = {
  'at-least': atLeast,
  'at-most': atMost,
  'more-than': more,
  'less-than': less,
};

function matchOrder(
  comparison: keyof typeof wantedRelation,
  value: Value,
  found: Value,
  wanted: 'more' | 'less' | 'neutral',
): Match {
  if (found.shape === 'flag') return unclear('no-amount');
  const relation = compareValues(found, value);
  const wantedBits = wantedRelation[comparison];
  if (surely(relation, wantedBits)) return better(relation, wanted) ? { kind: 'bettered' } : met;
  if (surelyNot(relation, wantedBits)) return notMet;
  return unclear('unit');
}

function better(relation: Relation, wanted: 'more' | 'less' | 'neutral'): boolean {
  return wanted !== 'neutral' && differs(relation) === wanted;
}

/** A value stated plainly is what we ask for; a value on our side of it betters it. */
function matchEqual(value: Value, found: Value, wanted: 'more' | 'less' | 'neutral'): Match {
  if (value.shape === 'items') return matchItems('includes', value, found);
  if (value.shape === 'flag') return met;
  if (value.shape === 'state') {
    if (found.shape === 'state') return found.state === value.state ? met : notMet;
    const isLimit = found.shape === 'duration' || (found.shape === 'rate' && limitless.has(value.state));
    return isLimit ? notMet : unclear('unit');
  }
  if (value.shape === 'cap' && isEnd(value.limit)) {
    return found.shape === 'cap' ? (found.limit.kind === value.limit.kind ? met : notMet) : unclear('unit');
  }
  if (found.shape === 'flag') return unclear('no-amount');
  const relation = compareValues(found, value);
  if (surely(relation, equal)) return met;
  if (better(relation, wanted)) return { kind: 'bettered' };
  return surelyNot(relation, equal) ? notMet : unclear('unit');
}

/** Whoever names a rate has not left the matter without a limit. */
const limitless: ReadonlySet<string> = new Set(['uncapped', 'indefinite']);

function isEnd(limit: CapLimit): boolean {
  return limit.kind === 'none' || limit.kind === 'all-excluded';
}

function matchItems(comparison: Extract<Comparison, 'includes' | 'one-of' | 'excludes'>, value: Value, found: Value) {
  const wanted = itemsOf(value);
  const items = itemsOf(found);
  // What is said without any limit has none of those that are named.
  if (wanted !== undefined && comparison === 'excludes' && found.shape === 'flag') return met;
  if (wanted === undefined || items === undefined) return unclear('unit');
  if (comparison === 'one-of') return matchAmong(items, wanted);
  const held = wanted.filter((item) => items.some((found) => within(found, item)));
  if (comparison === 'excludes') return held.length === 0 ? met : notMet;
  if (held.length === wanted.length) return met;
  const near = wanted.some((item) => items.some((found) => kin[item]?.includes(found)));
  return held.length === 0 && !near ? notMet : ({ kind: 'partly', why: 'some-items' } as const);
}

function matchAmong(items: readonly string[], wanted: readonly string[]): Match {
  if (items.every((item) => wanted.some((place) => within(item, place)))) return met;
  const wider = items.some((item) => wanted.some((place) => within(place, item)));
  return wider ? unclear('unit') : notMet;
}

/** What comes near to an item without being it: keeping the functions of a product is not performing to a specification. */
const kin: Readonly<Record<string, readonly string[]>> = { performance: ['functionality', 'soundness'] };

/** "US-NY" is in "US". */
function within(place: string, area: string): boolean {
  return place === area || place.startsWith(`${area}-`);
}

function itemsOf(value: Value): readonly string[] | undefined {
  if (value.shape === 'items') return value.items;
  return value.shape === 'state' ? [value.state] : undefined;
}
