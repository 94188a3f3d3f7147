import type { Term } from '../../contract/term';
import { speaksOf } from './liability-position';
import type { Interaction } from './interaction';

const endless: ReadonlySet<string> = new Set(['perpetual', 'until-terminated']);

/** A term without an end is negotiable where we can leave, and must be resolved where we cannot. */
export const openEndedTerm: Interaction = {
  id: 'open-ended-term',
  effect(position, graded, view) {
    if (!speaksOf(position, 'initial-term')) return undefined;
    const open = graded.terms.filter(isOpenEnded);
    const [first] = open;
    if (!first || graded.terms.some((term) => term.kind === 'initial-term' && !isOpenEnded(term))) return undefined;
    const exits = view.termsOf('convenience-termination', 'us');
    const where = view.sectionLabel(first);
    const subject = `the term has no end${where === undefined ? '' : ` (${where})`}`;
    if (exits.length === 0) {
      return { grade: 'RED', reason: `${subject} and we have no right to leave without a reason`, related: [] };
    }
    const related = exits.map((exit) => ({ ...view.sentence(exit), why: 'lets us leave' }));
    return { grade: 'YELLOW', reason: `${subject}, but we may leave by notice`, related };
  },
};

function isOpenEnded(term: Term): boolean {
  return term.kind === 'initial-term' && term.value.shape === 'state' && endless.has(term.value.state);
}
