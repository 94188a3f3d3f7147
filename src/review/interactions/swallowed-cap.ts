import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** Any breach outside the cap leaves nothing inside it. */
const everything: ReadonlySet<string> = new Set(['breach', 'any-breach', 'negligence']);

/** Together these are most of what a supplier can be liable for. */
const greatRisks = ['confidentiality', 'data-breach', 'indemnification', 'ip-infringement', 'law'];

/** A cap on our liability whose carve-outs take back what it gives. */
export const swallowedCap: Interaction = {
  id: 'swallowed-cap',
  effect(position, graded, view) {
    if (!speaksOf(position, 'liability-cap')) return undefined;
    if (!graded.terms.some((term) => term.kind === 'liability-cap' && view.bearer(term) !== 'them')) return undefined;
    const carveOuts = view.termsOf('liability-carve-outs', 'us');
    const items = new Set(carveOuts.flatMap((term) => (term.value.shape === 'items' ? term.value.items : [])));
    const wide = [...items].filter((item) => everything.has(item));
    const great = greatRisks.filter((item) => items.has(item));
    const swallowing = wide.length > 0 ? wide : view.ours === 'supplier' && great.length >= 2 ? great : [];
    if (swallowing.length === 0) return undefined;
    return {
      grade: 'YELLOW',
      reason: `the carve-outs (${swallowing.map((item) => item.replace(/-/g, ' ')).join(', ')}) take back most of what the cap on our liability gives`,
      related: carveOuts.map((term) => ({ ...view.sentence(term), why: 'is outside the cap' })),
    };
  },
};
