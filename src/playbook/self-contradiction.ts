import type { Check, Condition } from './playbook';

/**
 * A cap of a year's fees and no cap, two years and three years at once: no contract could be both, so that the statement was
 * taken for something that it does not say.
 */
export function contradictsItself(condition: Condition): boolean {
  if (condition.op !== 'all') return false;
  const checks = condition.of.filter((part) => part.op === 'check');
  return checks.some((one, at) => checks.slice(at + 1).some((other) => isAtOdds(one, other)));
}

function isAtOdds(one: Check, other: Check): boolean {
  if (one.term !== other.term || one.bearer !== other.bearer) return false;
  if ((one.comparison === 'absent') !== (other.comparison === 'absent')) return true;
  const areLengths = one.value?.shape === 'duration' && other.value?.shape === 'duration';
  const areEqual = one.comparison === 'equals' && other.comparison === 'equals';
  return areLengths && areEqual && JSON.stringify(one.value) !== JSON.stringify(other.value);
}
