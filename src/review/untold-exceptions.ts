import type { Check } from '../playbook/playbook';
import type { Basis, EvaluatedStatement } from './graded';
import type { CheckOutcome } from './outcome';
import { isMet } from './outcome';
import type { ContractView } from './view';

const restrictions: ReadonlySet<string> = new Set(['consent', 'prohibited']);

/**
 * "Supplier may not assign without our consent" is only partly so where the contract lets Supplier assign to its affiliates
 * or successors without it, unless the playbook speaks of such exceptions.
 */
export function untoldException(aims: readonly EvaluatedStatement[], view: ContractView): Basis | undefined {
  const checks = aims.flatMap(({ outcome }) => outcome.checks);
  if (checks.some(({ check }) => check.term === 'assignment-exceptions' && check.bearer !== 'us')) return undefined;
  const exceptions = view.termsOf('assignment-exceptions', 'them');
  if (exceptions.length === 0) return undefined;
  for (const { statement, outcome } of aims) {
    const restricted = outcome.checks.find((found) => isMet(found) && restrictsThem(found.check));
    if (!restricted) continue;
    const terms = [...new Set([...restricted.terms, ...exceptions])];
    const partly: CheckOutcome = { ...restricted, kind: 'partly', why: 'hedged', terms };
    return { kind: 'doubt', statement, outcome: { kind: 'partly', bySilence: false, terms, checks: [partly] } };
  }
  return undefined;
}

function restrictsThem({ term, comparison, bearer, value }: Check): boolean {
  return (
    term === 'assignment' &&
    comparison === 'equals' &&
    bearer !== 'us' &&
    value?.shape === 'state' &&
    restrictions.has(value.state)
  );
}
