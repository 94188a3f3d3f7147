import type { TermKind } from '../../contract/term-registry';
import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

const protecting: readonly TermKind[] = ['security-measures', 'breach-notice'];
const ofData = /\bdata\b|\bpersonal information\b|\bprivacy\b|\bcontent\b/i;
const ofSecrets = /\bconfidential information\b|\bproprietary information\b/i;

/** Security or notice that is promised for confidential information only, which leaves out what is public or known already. */
export const secrecyForData: Interaction = {
  id: 'secrecy-for-data',
  effect(position, graded, view) {
    if (graded.grade !== 'GREEN' || !protecting.some((kind) => speaksOf(position, kind))) return undefined;
    const deciding = graded.terms.filter(({ kind }) => protecting.includes(kind));
    const [first] = deciding;
    const carveOuts = view.terms('confidentiality-carve-outs');
    if (!first || carveOuts.length === 0) return undefined;
    const isSecrecy = deciding.every((term) => {
      const { quote } = view.sentence(term);
      return ofSecrets.test(quote) && !ofData.test(quote.replace(/confidential (?:data|information)/gi, ''));
    });
    if (!isSecrecy) return undefined;
    const where = view.sectionLabel(first);
    return {
      grade: 'YELLOW',
      reason: `what is promised${where === undefined ? '' : ` (${where})`} covers confidential information only, and data that is public or known already is none`,
      related: carveOuts.map((term) => ({
        ...view.sentence(term),
        why: 'takes out of confidentiality what data may be',
      })),
    };
  },
};
