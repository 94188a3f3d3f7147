import type { Contract } from '../contract/contract';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Check, Position } from '../playbook/playbook';
import { evaluate } from '../review/evaluate';
import { evaluateCheck } from '../review/evaluate-check';
import type { OutcomeKind } from '../review/outcome';
import { isMet } from '../review/outcome';
import { avoided, checksOf } from '../review/position-reading';
import type { Edit, Redline, Review } from '../review/review';
import { ContractView } from '../review/view';
import { viewOfReview } from './review-view';
import { termsAfterEdits } from './simulate';
import { statementsOf } from './target';

const rank: readonly OutcomeKind[] = ['not-met', 'silent', 'unclear', 'partly', 'met', 'bettered'];

/**
 * Whether the changed passage, read again by the same readers, stands better to the check than before and still says what
 * else it said. A redline that does not read as it is meant is not proposed.
 */
export function readsAsWanted(edits: readonly Edit[], check: Check, term: Term, view: ContractView): boolean {
  const changed = termsAfterEdits(view.contract, edits, new Set([term.kind, check.term]));
  if (!changed) return false;
  const own = (terms: readonly Term[]) => terms.filter((other) => other.passage === term.passage);
  const before = evaluateCheck(check, viewOf(view.contract, own(view.contract.terms), view), 'want');
  const after = evaluateCheck(check, viewOf(view.contract, own(changed), view), 'want');
  return (
    rank.indexOf(after.kind) > rank.indexOf(before.kind) &&
    keepsTheRest(own(view.contract.terms), own(changed), term.kind)
  );
}

/** That data is handled at all goes with the right to use it. */
const dependent: ReadonlySet<TermKind> = new Set<TermKind>(['data-handling']);

function keepsTheRest(before: readonly Term[], after: readonly Term[], except: TermKind): boolean {
  const kinds = new Set(after.map(({ kind }) => kind));
  return before.every(({ kind }) => kind === except || kinds.has(kind) || dependent.has(kind));
}

function viewOf(contract: Contract, terms: readonly Term[], like: ContractView): ContractView {
  return new ContractView({ ...contract, terms }, like.ours);
}

/**
 * Whether language put into the contract brings the position nearer to the level's statements, without meeting one of its
 * red flags anew and without a word lost that another position needs.
 */
export function improves(terms: readonly Term[], position: Position, level: Redline['level'], review: Review): boolean {
  const before = viewOfReview(review);
  const after = viewOf(review.contract, terms, before);
  // Words that are looked for are not among the terms; the change is tried on the whole contract later.
  const wishes = statementsOf(position, level)
    .flatMap(({ condition }) => condition ?? [])
    .filter((condition) => checksOf(condition).length > 0);
  const gains = wishes.map((wish) => {
    const [from, to] = [before, after].map((view) => rank.indexOf(evaluate(wish, view, 'want').kind));
    return (to ?? 0) - (from ?? 0);
  });
  const isGain = gains.some((gain) => gain > 0) && gains.every((gain) => gain >= 0);
  return (
    (isGain || wishes.length === 0) && !raisesFlag(position, before, after) && losesNothing(position, before, after)
  );
}

function raisesFlag(position: Position, before: ContractView, after: ContractView): boolean {
  return position.statements.some(
    ({ tier, condition }) =>
      avoided(tier) &&
      condition !== undefined &&
      isMet(evaluate(condition, after, 'avoid')) &&
      !isMet(evaluate(condition, before, 'avoid')),
  );
}

/** Terms of kinds that the position does not speak of are as many as before. */
function losesNothing(position: Position, before: ContractView, after: ContractView): boolean {
  const own = kindsOf(position);
  const kinds = new Set(before.contract.terms.map(({ kind }) => kind));
  return [...kinds].every((kind) => own.has(kind) || after.terms(kind).length >= before.terms(kind).length);
}

/** The kinds of terms that the position speaks of. */
export function kindsOf(position: Position): ReadonlySet<TermKind> {
  const checks = position.statements.flatMap(({ condition }) => (condition ? checksOf(condition) : []));
  return new Set(checks.map(({ term }) => term));
}
