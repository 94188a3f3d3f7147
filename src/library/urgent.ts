import type { RequirementState } from '../review/requirements/cell';
import { stateWords, type RegisterRow, type RegisterRequirement, type RegisterSource } from './gap-register';
import { byCodeUnits } from './order';

/** A contract that cannot wait, and why. */
export interface UrgentContract {
  readonly row: Pick<RegisterRow, 'contract' | 'vendor' | 'owner' | 'critical'>;
  /** Index of the row in the register. */
  readonly at: number;
  /** Requirements whose gap makes it urgent, in the order of the frameworks. */
  readonly gaps: readonly UrgentGap[];
  /** Sentences. */
  readonly why: readonly string[];
}

export interface UrgentGap {
  readonly requirement: RegisterRequirement;
  readonly state: RequirementState;
  readonly reason: string;
}

/** So many gaps on what the law demands of every contract leave little to amend. */
const manyGaps = 3;

const isGap = (state: RequirementState): boolean => state === 'absent' || state === 'insufficient';

/**
 * Urgent is a contract that misses what is critical, or most of what is asked where it supports a critical or important
 * function, or many things at once. Most gaps first; contracts for critical functions before others.
 */
export function urgentContracts(register: RegisterSource): readonly UrgentContract[] {
  const found: UrgentContract[] = [];
  let at = 0;
  for (const row of register.rows) {
    const urgency = urgencyOf(row, register);
    const { contract, vendor, owner, critical } = row;
    const facts = {
      contract,
      ...(vendor !== undefined && { vendor }),
      ...(owner !== undefined && { owner }),
      ...(critical !== undefined && { critical }),
    };
    if (urgency) found.push({ row: facts, at, ...urgency });
    at++;
  }
  return found.sort(
    (a, b) =>
      Number(b.row.critical === true) - Number(a.row.critical === true) ||
      b.gaps.length - a.gaps.length ||
      byCodeUnits(a.row.contract, b.row.contract),
  );
}

export function isUrgent(row: RegisterRow, register: RegisterSource): boolean {
  return urgencyOf(row, register) !== undefined;
}

function urgencyOf(row: RegisterRow, register: RegisterSource): Pick<UrgentContract, 'gaps' | 'why'> | undefined {
  const gaps = register.frameworks.flatMap(({ requirements }) =>
    requirements.flatMap((requirement) => {
      const cell = row.cells[requirement.id];
      // What counts only if somebody says so is no reason to hurry, but for whoever has said so.
      if (cell === undefined || !isGap(cell.state) || cell.conditional !== undefined) return [];
      const weighs = requirement.severity === 'critical' || (row.critical === true && requirement.severity === 'high');
      return weighs ? [{ requirement, state: cell.state, reason: cell.reason }] : [];
    }),
  );
  if (gaps.length === 0) return undefined;
  const critical = gaps.filter(({ requirement }) => requirement.severity === 'critical');
  const enough =
    row.critical === true || critical.length >= manyGaps || gaps.some(({ state }) => state === 'insufficient');
  return enough ? { gaps, why: whyOf(row, gaps) } : undefined;
}

function whyOf(row: RegisterRow, gaps: readonly UrgentGap[]): readonly string[] {
  const named = (state: RequirementState): string[] => {
    const ids = gaps.filter((gap) => gap.state === state).map(({ requirement }) => requirement.reference);
    return ids.length === 0 ? [] : [`${stateWords(state)}: ${ids.join(', ')}`];
  };
  return [
    ...(row.critical === true ? ['supports a critical or important function'] : []),
    ...named('absent'),
    ...named('insufficient'),
  ];
}
