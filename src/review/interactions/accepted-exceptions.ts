import { checksOf } from '../position-reading';
import type { Interaction } from './interaction';
import type { Position, Tier } from '../../playbook/playbook';

/**
 * Consent as the playbook prefers it, with an exception that the playbook only accepts: where the preferred statements speak of
 * none and a fallback does, the clause is nearer to the fallback even if it excepts less than that would.
 */
export const acceptedExceptions: Interaction = {
  id: 'accepted-exceptions',
  effect(position, graded, view) {
    if (graded.grade !== 'GREEN' || !graded.terms.some(({ kind }) => kind === 'assignment')) return undefined;
    if (exceptsIn(position, ['preferred', 'required']).length > 0) return undefined;
    const accepted = new Set(exceptsIn(position, ['acceptable']));
    const saying = view
      .terms('assignment-exceptions')
      .filter(({ value }) => value.shape === 'items' && value.items.some((item) => accepted.has(item)));
    const [first] = saying;
    if (!first) return undefined;
    const where = view.sectionLabel(first);
    return {
      grade: 'YELLOW',
      reason: `the agreement may be assigned without consent in some cases${where === undefined ? '' : ` (${where})`}, which the playbook accepts but does not prefer`,
      related: saying.map((term) => ({ ...view.sentence(term), why: 'is an exception from the consent' })),
    };
  },
};

/** What the statements of these tiers except from consent. */
function exceptsIn(position: Position, tiers: readonly Tier[]): readonly string[] {
  return position.statements
    .filter(({ tier }) => tiers.includes(tier))
    .flatMap(({ condition }) => (condition ? checksOf(condition) : []))
    .flatMap(({ term, value }) => (term === 'assignment-exceptions' && value?.shape === 'items' ? value.items : []));
}
