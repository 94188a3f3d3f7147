import type { Term } from '../contract/term';
import type { Check } from '../playbook/playbook';
import type { ContractView } from './view';

const restrictions: ReadonlySet<string> = new Set(['consent', 'prohibited']);

/**
 * A side may assign freely also where the contract is silent on it while it restricts the other side's assignment.
 * Returns the terms that restrict the other side, or undefined where nothing is implied.
 */
export function impliedFreedom(check: Check, view: ContractView): readonly Term[] | undefined {
  if (check.term !== 'assignment' || check.comparison !== 'equals') return undefined;
  if (check.value?.shape !== 'state' || check.value.state !== 'free') return undefined;
  if (check.bearer !== 'us' && check.bearer !== 'them') return undefined;
  const other = check.bearer === 'us' ? 'them' : 'us';
  const restricting = view
    .termsOf('assignment', other)
    .filter(
      (term) => view.bearer(term) === other && term.value.shape === 'state' && restrictions.has(term.value.state),
    );
  return restricting.length > 0 ? restricting : undefined;
}
