import type { ContractView } from '../view';
import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** Consent that both need, with exceptions that only the other side has besides those of both. */
export const oneSidedExceptions: Interaction = {
  id: 'one-sided-exceptions',
  effect(position, _graded, view) {
    if (!speaksOf(position, 'assignment')) return undefined;
    const ours = exceptionsOf('us', view);
    const theirsOnly = [...exceptionsOf('them', view)].filter((item) => !ours.has(item));
    const saying = view.terms('assignment-exceptions').filter((term) => view.bearer(term) === 'them');
    const [first] = saying;
    if (theirsOnly.length === 0 || !first) return undefined;
    const where = view.sectionLabel(first);
    return {
      grade: 'YELLOW',
      reason: `only ${view.nameOf('them')} may assign without consent in case of ${theirsOnly.map((item) => item.replace(/-/g, ' ')).join(', ')}${where === undefined ? '' : ` (${where})`}`,
      related: saying.map((term) => ({ ...view.sentence(term), why: 'excepts the other side only' })),
    };
  },
};

function exceptionsOf(side: 'us' | 'them', view: ContractView): ReadonlySet<string> {
  return new Set(
    view
      .termsOf('assignment-exceptions', side)
      .flatMap((term) => (term.value.shape === 'items' ? term.value.items : [])),
  );
}
