import type { Contract } from '../../contract/contract';
import type { Framework, Requirement } from '../../playbook/framework/framework';
import type { Cell, FamilyFacts } from './cell';

/**
 * One cell for each requirement of `framework`, in its order, of what the contracts of one family say together. The first
 * contract is the main agreement; `FamilyCitation.file` is an index into `family`.
 */
export function assessFamily(family: readonly Contract[], framework: Framework, facts: FamilyFacts): readonly Cell[] {
  return framework.requirements.map((requirement) => cellOf(requirement, family, facts));
}

function cellOf(requirement: Requirement, family: readonly Contract[], facts: FamilyFacts): Cell {
  const { id, limbs } = requirement;
  const nothing = { requirement: id, citations: [], weakenedBy: [] };
  const reason = inapplicable(requirement, facts);
  if (reason !== undefined) return { ...nothing, state: 'not-applicable', reason, missingLimbs: [] };
  return {
    ...nothing,
    state: 'cannot-tell',
    reason: `Nothing was read for it in ${family.length} documents.`,
    missingLimbs: limbs.map(({ name }) => name),
  };
}

function inapplicable(requirement: Requirement, facts: FamilyFacts): string | undefined {
  if (facts.outOfScope !== undefined) return `Out of scope: ${facts.outOfScope}`;
  if (requirement.applicability === 'critical' && facts.critical === false)
    return 'The contract is marked as supporting no critical or important function.';
  if (requirement.applicability === 'personal-data' && facts.personalData === false)
    return 'The contract is marked as processing no personal data.';
  return undefined;
}
