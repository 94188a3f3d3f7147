import type { Term } from '../contract/term';
import type { Money } from '../contract/value';
import type { Check } from '../playbook/playbook';
import type { CheckOutcome } from './outcome';
import type { ContractView } from './view';

/** The sums of insurance that a check on the sum of one kind of cover, or for each claim, is about. */
export function sumsMeant(check: Check, terms: readonly Term[]): readonly Term[] {
  const { value } = check;
  if (check.term !== 'insurance' || value?.shape !== 'money') return terms;
  return ofThatPer(value, ofThatCover(value, terms));
}

/** Those of the cover; where none is, those that are said of no cover in particular. */
function ofThatCover({ covers }: Money, terms: readonly Term[]): readonly Term[] {
  if (!covers) return terms;
  const of = (term: Term): readonly string[] => (term.value.shape === 'money' ? (term.value.covers ?? []) : []);
  const own = terms.filter((term) => of(term).some((cover) => covers.includes(cover)));
  return own.length > 0 ? own : terms.filter((term) => of(term).length === 0);
}

/** A sum for all claims together says nothing of how much there is for each; one for each claim is there for all of them. */
function ofThatPer({ per }: Money, terms: readonly Term[]): readonly Term[] {
  const of = ({ value }: Term) => (value.shape === 'money' ? value.per : undefined);
  if (per === 'claim') return terms.filter((term) => of(term) !== 'aggregate');
  const aggregate = per === 'aggregate' ? terms.filter((term) => of(term) !== 'claim') : [];
  return aggregate.length > 0 ? aggregate : terms;
}

/** Sums there are, but none of the kind that is asked for: nobody knows how high that is. */
export function otherSumsOnly(check: Check, terms: readonly Term[], view: ContractView): CheckOutcome | undefined {
  const { value } = check;
  if (check.term !== 'insurance' || value?.shape !== 'money' || (!value.covers && !value.per)) return undefined;
  if (terms.length === 0 || sumsMeant(check, terms).length > 0) return undefined;
  const kinds = view.terms('insurance-types').filter((term) => terms.some(({ actor }) => actor === term.actor));
  const named = kinds.filter(
    (term) => term.value.shape === 'items' && term.value.items.some((one) => value.covers?.includes(one)),
  );
  return { check, kind: 'unclear', why: 'no-amount', bySilence: false, terms: named.length > 0 ? named : terms };
}
