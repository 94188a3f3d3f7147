import type { Term } from '../../contract/term';
import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** A further term that the other side alone may choose is none that we agree to, whatever is said of renewal besides. */
export const optionOfTheOther: Interaction = {
  id: 'option-of-the-other',
  effect(position, _graded, view) {
    if (!speaksOf(position, 'renewal')) return undefined;
    const options = view.terms('renewal').filter((term) => isOption(term) && view.bearer(term) !== 'us');
    const known = options.filter((term) => view.bearer(term) !== 'unknown');
    const [first] = known.length > 0 ? known : options;
    if (!first) return undefined;
    const where = view.sectionLabel(first);
    const whose =
      known.length > 0
        ? `${view.nameOf('them')} may choose a further term without us`
        : 'a further term may be chosen, but it is not clear by whom';
    return {
      grade: 'YELLOW',
      reason: `${whose}${where === undefined ? '' : ` (${where})`}`,
      related: [{ ...view.sentence(first), why: 'gives the choice of a further term' }],
    };
  },
};

function isOption({ value }: Term): boolean {
  return value.shape === 'state' && value.state === 'optional';
}
