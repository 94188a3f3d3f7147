import type { Term } from '../../contract/term';
import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** A cap on all liability beside an indemnity that is said to have no limit: which of them wins is open. */
export const uncappedIndemnity: Interaction = {
  id: 'uncapped-indemnity',
  effect(position, graded, view) {
    if (!speaksOf(position, 'liability-cap')) return undefined;
    const uncapped = view.terms('indemnity-cap').filter(isUncapped);
    for (const indemnity of uncapped) {
      const caps = graded.terms.filter((term) => term.kind === 'liability-cap' && sharesActor(term, indemnity));
      if (caps.length === 0 || isCarvedOut(indemnity, view.terms('liability-carve-outs'))) continue;
      const where = view.sectionLabel(indemnity);
      return {
        grade: 'YELLOW',
        reason: `the cap covers all liability while the indemnity${where === undefined ? '' : ` in ${where}`} is said to have no limit, and no carve-out says which wins`,
        related: [{ ...view.sentence(indemnity), why: 'an indemnity without a limit' }],
      };
    }
    return undefined;
  },
};

function isUncapped(term: Term): boolean {
  return term.value.shape === 'cap' && term.value.limit.kind === 'none';
}

function sharesActor(a: Term, b: Term): boolean {
  return a.actor === b.actor || a.actor === 'both' || b.actor === 'both';
}

function isCarvedOut(indemnity: Term, carveOuts: readonly Term[]): boolean {
  return carveOuts.some(
    (term) =>
      sharesActor(term, indemnity) && term.value.shape === 'items' && term.value.items.includes('indemnification'),
  );
}
