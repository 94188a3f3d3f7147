import { typesOfHeading } from '../clause-finder';
import type { ClauseType } from '../clause-type';
import type { Clause, ContractStructure, Definition } from '../contract';

/** A definition is less sure than the clause that uses it. */
const share = 0.9;

/**
 * Definitions that carry the substance of a clause: "shall not exceed the Liability Cap" says little without "Liability Cap means …".
 * The term itself must name the clause's type, and a clause of that type must use it.
 */
export function definedClauses(structure: ContractStructure, clauses: readonly Clause[]): readonly Clause[] {
  const { text } = structure.source;
  const byType = new Map<ClauseType, Clause[]>();
  for (const clause of clauses) byType.set(clause.type, [...(byType.get(clause.type) ?? []), clause]);
  return structure.definitions.flatMap((definition) => {
    const types = /\s/.test(definition.term) ? typesOfHeading(definition.term) : [];
    return types.flatMap((type): readonly Clause[] => {
      const told = byType.get(type) ?? [];
      if (told.some((clause) => clause.start < definition.end && definition.start < clause.end)) return [];
      const user = told.find(({ start, end }) => uses(text.slice(start, end), definition.term));
      const passage = user && passageAt(structure, definition);
      return user && passage !== undefined ? [clauseOf(structure, definition, user, passage)] : [];
    });
  });
}

function uses(words: string, term: string): boolean {
  return words.replace(/\s+/g, ' ').includes(term);
}

function passageAt({ passages }: ContractStructure, { start }: Definition): number | undefined {
  const index = passages.findIndex((passage) => passage.start <= start && start < passage.end);
  return index < 0 ? undefined : index;
}

function clauseOf(
  { passages }: ContractStructure,
  { start, end, term }: Definition,
  { type, score }: Clause,
  passage: number,
): Clause {
  const section = passages[passage]?.section;
  return {
    type,
    start,
    end,
    score: score * share,
    passage,
    ...(section !== undefined && { section }),
    because: [term],
  };
}
