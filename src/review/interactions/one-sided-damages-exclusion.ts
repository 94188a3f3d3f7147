import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** A cap in line with the playbook beside an exclusion of consequential damages that protects the other side alone. */
export const oneSidedDamagesExclusion: Interaction = {
  id: 'one-sided-damages-exclusion',
  effect(position, _graded, view) {
    if (!speaksOf(position, 'liability-cap')) return undefined;
    const exclusions = view.terms('consequential-damages-exclusion');
    const theirs = exclusions.filter((term) => view.bearer(term) === 'them');
    const [first] = theirs;
    if (!first || view.termsOf('consequential-damages-exclusion', 'us').length > 0) return undefined;
    const where = view.sectionLabel(first);
    return {
      grade: 'YELLOW',
      reason: `consequential damages are excluded for ${view.nameOf('them')} only${where === undefined ? '' : ` (${where})`}, while we stay liable for them`,
      related: theirs.map((term) => ({ ...view.sentence(term), why: 'protects the other side only' })),
    };
  },
};
