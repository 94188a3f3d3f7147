import { conceptsIn } from '../../playbook/stipulation/stipulation';
import { conceptHits } from './concept-hits';
import type { FoundWords } from './found-words';
import type { Seeking } from './standing';

const ranking = 'order of precedence';
/** "The Order Form will control": so near before the verb stands what comes first. */
const reach = 4;

/**
 * Where the playbook says which of two papers comes first: whether the sentence says it the same way round. "The agreement
 * prevails over order forms" is not met by "the Order Form shall control".
 */
export function isSameWayRound({ unit, hits }: FoundWords, { index, stipulation }: Seeking): boolean {
  const concepts = conceptsIn(stipulation.concepts);
  const at = concepts.findIndex(({ name }) => name === ranking);
  const verb = concepts[at];
  if (!verb) return true;
  const own = (conceptHits(index, verb).get(unit.index) ?? []).filter((hit) =>
    hits.some(({ from }) => from === hit.from),
  );
  return concepts.every((concept, other) => {
    if (concept === verb || concept.kind !== 'thing') return true;
    const papers = conceptHits(index, concept).get(unit.index) ?? [];
    const isFirst = own.some(({ from }) => papers.some((paper) => paper.to <= from && from - paper.to <= reach));
    return isFirst === other < at;
  });
}
