import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** Consent to assignment that a sale of our own business needs as well, since a change of control counts as one. */
export const saleCountsAsAssignment: Interaction = {
  id: 'sale-counts-as-assignment',
  effect(position, graded, view) {
    if (graded.grade !== 'GREEN' || !speaksOf(position, 'assignment')) return undefined;
    if (!speaksOf(position, 'assignment-exceptions')) return undefined;
    const deemed = view
      .termsOf('change-of-control', 'us')
      .filter(({ value }) => value.shape === 'state' && value.state === 'deemed-assignment');
    const [first] = deemed;
    if (!first || graded.terms.some(({ passage }) => passage === first.passage)) return undefined;
    const where = view.sectionLabel(first);
    return {
      grade: 'YELLOW',
      reason: `a change of control over us counts as an assignment${where === undefined ? '' : ` (${where})`}, which may take back the freedom to sell the business`,
      related: deemed.map((term) => ({ ...view.sentence(term), why: 'makes a change of control an assignment' })),
    };
  },
};
