import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** A mutual cap that is lifted for us in matters in which it stays for them is not mutual. */
export const oneSidedCarveOuts: Interaction = {
  id: 'one-sided-carve-outs',
  effect(position, _graded, view) {
    if (!speaksOf(position, 'liability-cap')) return undefined;
    const carved = view.terms('liability-carve-outs');
    const itemsOf = (side: 'us' | 'them') =>
      new Set(
        view
          .termsOf('liability-carve-outs', side)
          .flatMap((term) => (term.value.shape === 'items' ? term.value.items : [])),
      );
    const ours = itemsOf('us');
    const theirs = itemsOf('them');
    // Fees due are owed by the customer alone by their nature.
    const against = [...ours].filter((item) => !theirs.has(item) && item !== 'payment' && item !== 'license-breach');
    if (against.length === 0) return undefined;
    const saying = carved.filter((term) => view.bearer(term) === 'us');
    return {
      grade: 'YELLOW',
      reason: `only our liability is without a cap for ${against.map((item) => item.replace(/-/g, ' ')).join(', ')}`,
      related: saying.map((term) => ({ ...view.sentence(term), why: 'lifts the cap for us alone' })),
    };
  },
};
