import type { Term } from '../../contract/term';
import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** A renewal that comes by itself, at a price that the other side sets, of a contract that we cannot leave without a cause. */
export const risingRenewal: Interaction = {
  id: 'rising-renewal',
  effect(position, graded, view) {
    if (graded.grade !== 'GREEN' || !(speaksOf(position, 'renewal') || speaksOf(position, 'renewal-notice'))) {
      return undefined;
    }
    const automatic = view.terms('renewal').find(isState('automatic'));
    const [rise] = view.termsOf('price-increase', 'them').filter(isState('uncapped'));
    if (!automatic || !rise || view.ours !== 'customer') return undefined;
    if (view.termsOf('convenience-termination', 'us').length > 0) return undefined;
    const where = view.sectionLabel(rise);
    return {
      grade: 'YELLOW',
      reason: `it renews by itself while ${view.nameOf('them')} may raise the price without a limit${where === undefined ? '' : ` (${where})`} and we cannot leave without a cause`,
      related: [{ ...view.sentence(rise), why: 'lets the price rise without a limit' }],
    };
  },
};

function isState(name: string): (term: Term) => boolean {
  return ({ value }) => value.shape === 'state' && value.state === name;
}
