import type { Requirement, Rule } from '../../playbook/framework/framework';
import type { Evidence, Found, Weakening } from './evidence';
import type { Pointer } from './pointers';

/** The state of a requirement with what decided it. */
export type Judgement =
  | { readonly state: 'present' }
  | { readonly state: 'insufficient'; readonly rules: readonly Rule[]; readonly weakenings: readonly Weakening[] }
  | {
      readonly state: 'partial';
      readonly rules: readonly Rule[];
      readonly missing: readonly string[];
      readonly weakenings: readonly Weakening[];
    }
  | {
      readonly state: 'cannot-tell';
      /** None where the framework does not say what to look for. */ readonly pointer: Pointer | undefined;
    }
  | { readonly state: 'absent' };

/**
 * What defeats comes first, so that a keyword never hides a gap; then what is all there; then what is partly there; a pointer
 * to an unsupplied document counts only where nothing else was found.
 */
export function judge(requirement: Requirement, evidence: Evidence, pointer: () => Pointer | undefined): Judgement {
  if (requirement.limbs.length === 0) return { state: 'cannot-tell', pointer: undefined };
  const holds = (rule: Rule): boolean => rule.terms.every(({ name, not }) => isThere(name, evidence) !== not);
  const parts = new Set(evidence.core.map(({ file, part }) => `${file} ${part}`));
  const isHeld = (name: string): boolean =>
    evidence.found.get(name)?.some(({ file, part }) => requirement.scattered || parts.has(`${file} ${part}`)) ?? false;
  const defeating = requirement.insufficientIf.filter(holds);
  if (defeating.length > 0) return { state: 'insufficient', rules: defeating, weakenings: evidence.weakenings };
  const { weakenings, core } = evidence;
  if (core.length > 0 && isDefeated(core, weakenings)) return { state: 'insufficient', rules: [], weakenings };
  const missing = requirement.limbs.filter(({ name }) => !isHeld(name)).map(({ name }) => name);
  const soft = [...weakenings, ...evidence.softenings];
  const whole = requirement.presentIf.length > 0 ? requirement.presentIf.some(holds) : missing.length === 0;
  if (core.length > 0 && whole && soft.length === 0) return { state: 'present' };
  const rules = requirement.partialIf.filter(holds);
  if (core.length > 0 || rules.length > 0) return { state: 'partial', rules, missing, weakenings: soft };
  const sent = pointer();
  return sent ? { state: 'cannot-tell', pointer: sent } : { state: 'absent' };
}

/** A weakener defeats where every section that deals with it is weakened: another that is free of it stands. */
function isDefeated(core: readonly Found[], weakenings: readonly Weakening[]): boolean {
  const key = ({ file, unit }: Found): string => `${file} ${unit.passage}`;
  const weakened = new Set(weakenings.map(({ of }) => key(of)));
  return core.every((one) => weakened.has(key(one)));
}

function isThere(name: string, { found, weakenings }: Evidence): boolean {
  return (found.get(name)?.length ?? 0) > 0 || weakenings.some(({ weakener }) => weakener.id === name);
}
