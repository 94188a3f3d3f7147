import type { TermKind } from '../../contract/term-registry';
import type { Interaction } from './interaction';
import { speaksOf } from './liability-position';

/** What one looks for among what survives. Claims from the time of the agreement are indemnified whether or not it is over; secrets are not kept. */
const lasting: readonly TermKind[] = ['confidentiality', 'indemnity'];
const survives = /\bsurviv\w*/g;
/** So many sections make a list that is meant to be complete. */
const fewest = 2;

/** A list of the sections that survive on which the one that decided is missing, where no period of its own is stated. */
export const notSurviving: Interaction = {
  id: 'not-surviving',
  effect(position, graded, view) {
    if (graded.grade !== 'GREEN' || !lasting.some((kind) => speaksOf(position, kind))) return undefined;
    if (speaksOf(position, 'confidentiality') && view.terms('confidentiality-period').length > 0) return undefined;
    const deciding = graded.terms
      .filter(({ kind }) => lasting.includes(kind))
      .flatMap((term) => view.sectionAt(term) ?? []);
    if (deciding.length === 0) return undefined;
    const { sections, references, source } = view.contract;
    for (const match of view.once('surviving words', () => [...view.lowerText.matchAll(survives)])) {
      const sentence = view.sentence({ start: match.index, end: match.index + match[0].length });
      const named = references.filter(
        ({ start, target, resolved }) =>
          target === 'section' && resolved !== undefined && start >= sentence.start && start < sentence.end,
      );
      if (
        named.length < fewest ||
        /\bnature\b|\bintended\b|\bincluding\b/i.test(source.text.slice(sentence.start, sentence.end))
      )
        continue;
      const listed = named.flatMap(({ resolved }) => sections[resolved ?? -1] ?? []);
      const isListed = deciding.some((section) =>
        listed.some((other) => other.start <= section.start && section.end <= other.end),
      );
      const isInside = deciding.some(({ start, end }) => start <= sentence.start && sentence.end <= end);
      if (isListed || isInside) continue;
      const where = view.sectionLabel(sentence);
      return {
        grade: speaksOf(position, 'confidentiality') ? 'YELLOW' : 'GREEN',
        reason: `the list of what survives the end of the agreement${where === undefined ? '' : ` (${where})`} leaves this clause out`,
        related: [{ ...sentence, why: 'says what survives, and this clause is not among it' }],
      };
    }
    return undefined;
  },
};
