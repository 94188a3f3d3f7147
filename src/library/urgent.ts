import type { RequirementState } from '../review/requirements/cell';
import { stateWords, type GapRegister, type RegisterRow, type RegisterRequirement } from './gap-register';
import { byCodeUnits } from './order';

/** A contract that cannot wait, and why. */
export interface UrgentContract {
  readonly row: RegisterRow;
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
export function urgentContracts(register: GapRegister): readonly UrgentContract[] {
  return register.rows
    .flatMap((row) => urgent(row, register) ?? [])
    .sort(
      (a, b) =>
        Number(b.row.critical === true) - Number(a.row.critical === true) ||
        b.gaps.length - a.gaps.length ||
        byCodeUnits(a.row.contract, b.row.contract),
    );
}

export function isUrgent(row: RegisterRow, register: GapRegister): boolean {
  return urgent(row, register) !== undefined;
}

function urgent(row: RegisterRow, register: GapRegister): UrgentContract | undefined {
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
  return enough ? { row, gaps, why: whyOf(row, gaps) } : undefined;
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
