import type { ClauseType } from '../../contract/clause-type';
import { kindsOf } from '../../playbook/statement-kinds';
import type { Unit } from '../requirements/contract-index';
import type { ContractView } from '../view';

/**
 * Whether a sentence stands where the position's clause would be: in one of its types, in one about the same terms ("security"
 * beside "data protection"), or where nobody knows what the clause is. An auditor of accounts under "Taxes" is no right to audit.
 */
export function standsInItsClause(unit: Unit, wanted: readonly ClauseType[], view: ContractView): boolean {
  if (wanted.length === 0) return true;
  const types = typesByPassage(view).get(unit.passage);
  if (!types) return true;
  const kinds = new Set(kindsOf(wanted));
  return [...types].some((type) => wanted.includes(type) || kindsOf([type]).some((kind) => kinds.has(kind)));
}

function typesByPassage(view: ContractView): ReadonlyMap<number, ReadonlySet<ClauseType>> {
  return view.once('clause types by passage', () => {
    const found = new Map<number, Set<ClauseType>>();
    for (const { passage, type } of view.contract.clauses) {
      const types = found.get(passage);
      if (types) types.add(type);
      else found.set(passage, new Set([type]));
    }
    return found;
  });
}
