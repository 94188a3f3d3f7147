import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import { isUnread } from './match-term';
import { isHedged } from './relevant-terms';
import type { ContractView } from './view';

/** Kinds of which a contract has one value a side: a second one contradicts the first. */
const single: ReadonlySet<TermKind> = new Set<TermKind>([
  'liability-cap',
  'payment-period',
  'late-interest',
  'initial-term',
  'renewal-notice',
  'governing-law',
]);

/** The terms among `others` that state another value for what one of `deciding` states, in another place. */
export function statedOtherwise(
  deciding: readonly Term[],
  others: readonly Term[],
  view: ContractView,
): readonly Term[] {
  return others.filter(
    (other) =>
      single.has(other.kind) &&
      isPlain(other) &&
      deciding.some(
        (term) =>
          term.kind === other.kind &&
          term.passage !== other.passage &&
          isPlain(term) &&
          shareSide(term, other, view) &&
          term.value.shape === other.value.shape &&
          JSON.stringify(term.value) !== JSON.stringify(other.value),
      ),
  );
}

function isPlain(term: Term): boolean {
  return !isHedged(term) && !isUnread(term.value) && term.value.shape !== 'state';
}

function shareSide(a: Term, b: Term, view: ContractView): boolean {
  const [one, other] = [view.bearer(a), view.bearer(b)];
  return one === other || one === 'both' || other === 'both';
}
