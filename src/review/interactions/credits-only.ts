import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** A service level in line with the playbook of which a credit is all that a failure costs. */
export const creditsOnly: Interaction = {
  id: 'credits-only',
  effect(position, graded, view) {
    if (graded.grade !== 'GREEN' || !speaksOf(position, 'service-level') || view.ours !== 'customer') return undefined;
    const remedies = view
      .termsOf('exclusive-remedy', 'them')
      .filter(({ value }) => value.shape === 'items' && value.items.includes('service-levels'));
    const [first] = remedies;
    if (!first) return undefined;
    const where = view.sectionLabel(first);
    return {
      grade: 'YELLOW',
      reason: `a failure to meet the service level costs ${view.nameOf('them')} no more than the remedy named as the only one${where === undefined ? '' : ` (${where})`}`,
      related: remedies.map((term) => ({ ...view.sentence(term), why: 'is the only remedy' })),
    };
  },
};
