import type { DraftPosition } from './draft-position';
import { clauseTypesOf } from './topic-lexicon';

/** Longer statements mention other clauses in passing. */
const longest = 90;

/**
 * A heading in nobody's words ("The people we bring in") leaves it to the statements to say of what clause they are: where
 * all that name one name the same, it is that.
 */
export function withInferredTopic(draft: DraftPosition, prose: string): DraftPosition {
  if (draft.clauseTypes.length > 0) return draft;
  const named = draft.statements
    .filter(({ start, end }) => end - start <= longest)
    .map(({ start, end }) => clauseTypesOf(prose.slice(start, end)))
    .filter((types) => types.length > 0);
  const [first] = named;
  // One of three that speaks of the end in passing is no sign that all three do.
  if (named.length * 2 < draft.statements.length) return draft;
  const isOne = first !== undefined && named.every(([main]) => main === first[0]);
  return isOne ? { ...draft, clauseTypes: first } : draft;
}
