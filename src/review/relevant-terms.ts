import type { ClauseType } from '../contract/clause-type';
import type { Term } from '../contract/term';
import { termReaders } from '../contract/term-registry';
import type { TermKind } from '../contract/term-registry';
import type { Check } from '../playbook/playbook';
import { sumsMeant } from './insured-sum';
import { isUnread } from './match-term';
import type { ContractView } from './view';

/**
 * The terms among those of a side that a check is about. What is set aside here still shows as related: caps for special
 * matters beside the general one, blanks that another part fills, terms in clauses about something else.
 */
export function relevantTerms(check: Check, terms: readonly Term[], view: ContractView): readonly Term[] {
  const ofTheKind = check.term === 'warranty' ? warrantiesMeant(check, terms) : ofTheMatters(check, terms);
  const standing = sumsMeant(check, withoutBareMentions(check, ofTheKind)).filter((term) => !isIdle(term, view));
  return withoutFilledBlanks(inTheirOwnClauses(check.term, withoutSpecialCaps(standing), view));
}

/** "Shall maintain the following insurance:" beside the sums that follow sets none of its own. */
function withoutBareMentions(check: Check, terms: readonly Term[]): readonly Term[] {
  if (check.term !== 'insurance' || check.value?.shape !== 'money') return terms;
  const sums = terms.filter(({ value }) => value.shape === 'money');
  return sums.length > 0 ? sums : terms;
}

const nothingRuns = /^\W*(?:if|when|where|while) (?:no|there (?:is|are) no)\b/i;

/** A right to leave that exists only while nothing is running lets nobody out of anything. */
function isIdle(term: Term, view: ContractView): boolean {
  const { text } = view.contract.source;
  return (
    term.kind === 'convenience-termination' &&
    (term.hedges ?? []).some(({ start, end }) => nothingRuns.test(text.slice(start, end)))
  );
}

/** Kinds that clauses on trials, feedback or single services repeat in miniature. */
const repeatedElsewhere: ReadonlySet<TermKind> = new Set<TermKind>([
  'liability-cap',
  'convenience-termination',
  'warranty-disclaimer',
  'initial-term',
  'renewal',
  'renewal-notice',
  'payment-period',
  'governing-law',
  'forum',
  'dispute-resolution',
]);

const ownTypes: ReadonlyMap<TermKind, readonly ClauseType[]> = new Map(
  termReaders.map(({ kind, clauseTypes }) => [kind, clauseTypes]),
);

function inTheirOwnClauses(kind: TermKind, terms: readonly Term[], view: ContractView): readonly Term[] {
  if (terms.length < 2 || !repeatedElsewhere.has(kind)) return terms;
  const passages = new Set(view.clauses(ownTypes.get(kind) ?? []).map((clause) => clause.passage));
  const own = terms.filter((term) => passages.has(term.passage));
  return own.length > 0 ? own : terms;
}

/** "Liability for data breaches shall not exceed …" beside a cap on all liability. */
function withoutSpecialCaps(terms: readonly Term[]): readonly Term[] {
  const general = terms.filter((term) => term.kind !== 'liability-cap' || !isHedged(term));
  return general.length > 0 ? general : terms;
}

/** A check on the cap for data breaches is about no other cap. */
function ofTheMatters(check: Check, terms: readonly Term[]): readonly Term[] {
  const asked = check.value?.shape === 'cap' ? check.value.matters : undefined;
  return asked
    ? terms.filter(({ value }) => value.shape === 'cap' && asked.some((one) => value.matters?.includes(one)))
    : terms;
}

/** A blank in one part does not count where another part fills it. */
function withoutFilledBlanks(terms: readonly Term[]): readonly Term[] {
  const read = terms.filter((term) => !isUnread(term.value));
  return read.length > 0 ? read : terms;
}

/** Every party can sign and owns itself: whoever speaks of "a warranty" means one on what is delivered. */
const corporate: ReadonlySet<string> = new Set(['authority', 'title', 'law', 'non-infringement', 'no-conflict']);

function warrantiesMeant(check: Check, terms: readonly Term[]): readonly Term[] {
  if (check.comparison !== 'present' && check.comparison !== 'absent') return terms;
  return terms.filter(
    ({ value }) =>
      value.shape !== 'items' || value.items.length === 0 || value.items.some((item) => !corporate.has(item)),
  );
}

export function isHedged(term: Term): boolean {
  return term.hedges !== undefined && term.hedges.length > 0;
}
