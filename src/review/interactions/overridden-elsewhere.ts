import type { Range } from '../../document/contract-text';
import { compareLimits } from '../compare-caps';
import type { Graded } from '../graded';
import { atLeast, surely } from '../relation';
import type { ContractView } from '../view';
import type { Interaction } from './interaction';

const overriding = /\b(notwithstanding|in lieu of|supersedes?|shall (?:prevail|control)|takes? precedence)\b/i;

/** What every indemnity for infringement leaves out: combinations, changes, and use against the documentation. */
const usualExclusion =
  /\bcombin\w+|\b(?:alter|modif)\w+|\bnot (?:supplied|provided|furnished|authori[sz]ed|made) by\b|\bmisuse\b|\b(?:contrary to|not in accordance with) (?:the|its) (?:documentation|instructions|specifications?)\b/i;

/** Another clause says that it prevails over the very section that decided. */
export const overriddenElsewhere: Interaction = {
  id: 'overridden-elsewhere',
  effect(_position, graded, view) {
    if (graded.grade !== 'GREEN') return undefined;
    const { references, sections } = view.contract;
    const decided = new Set(graded.terms.map((term) => term.passage));
    const deciding = graded.terms.flatMap((term) => view.sectionAt(term) ?? []);
    for (const reference of references) {
      if (reference.target !== 'section' || reference.resolved === undefined) continue;
      const target = sections[reference.resolved];
      if (!target || !deciding.includes(target)) continue;
      const passage = view.passageAt(reference);
      if (!passage || decided.has(view.contract.passages.indexOf(passage))) continue;
      const sentence = view.sentence(reference);
      const before = sentence.quote.slice(0, reference.start - sentence.start);
      if (!overriding.test(before.slice(-longestLead)) || onlyRaisesTheCap(sentence, graded, view)) continue;
      const where = view.sectionLabel(sentence);
      return {
        grade:
          graded.terms.some(({ kind }) => kind === 'indemnity') && usualExclusion.test(sentence.quote)
            ? 'GREEN'
            : 'YELLOW',
        reason: `${where === undefined ? 'another clause' : `clause ${where}`} prevails over ${reference.quote} and may take back what it says`,
        related: [{ ...sentence, why: `prevails over ${reference.quote}` }],
      };
    }
    return undefined;
  },
};

/** A higher cap of theirs for some matters takes nothing from the general one. */
function onlyRaisesTheCap(sentence: Range, { terms }: Graded, view: ContractView): boolean {
  const caps = terms.flatMap(({ kind, value }) =>
    kind === 'liability-cap' && value.shape === 'cap' ? [value.limit] : [],
  );
  const raised = view
    .termsOf('super-cap', 'them')
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return (
    caps.length > 0 &&
    raised.length > 0 &&
    raised.every(
      (term) =>
        view.bearer(term) === 'them' &&
        term.value.shape === 'cap' &&
        caps.every((cap) => term.value.shape === 'cap' && surely(compareLimits(term.value.limit, cap), atLeast)),
    )
  );
}

/** "Notwithstanding anything to the contrary in Section 9" stands close before the section's number. */
const longestLead = 80;
