import type { RequirementSeverity } from '../playbook/framework/framework';
import type { RequirementState } from '../review/requirements/cell';

/** Raised when a field changes its meaning or goes; added fields do not raise it. */
export const gapRegisterVersion = 1;

/** Contracts × requirements, with a state and its evidence in every cell. Everything that is shown is made from this. */
export interface GapRegister {
  readonly version: number;
  readonly frameworks: readonly RegisterFramework[];
  /** In the order of `contract` by code units. */
  readonly rows: readonly RegisterRow[];
}

/** The rows of a register in their order, which may be made one after the other as they are asked for. */
export interface RegisterRows extends Iterable<RegisterRow> {
  readonly length: number;
}

/** A register whose rows are gone through and not picked from: what reports are made from, however large it is. */
export interface RegisterSource extends Omit<GapRegister, 'rows'> {
  readonly rows: RegisterRows;
}

export interface RegisterFramework {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601 date to which the law was read; empty where nobody said. */
  readonly asOf: string;
  readonly reviewedBy?: string;
  /** What was checked against the law and what counsel must still check. */
  readonly notes: string;
  readonly requirements: readonly RegisterRequirement[];
}

export interface RegisterRequirement {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly severity: RequirementSeverity;
  /** What is asked, in our own words. */
  readonly text: string;
}

export interface RegisterRow {
  /** The file, or the folder of a family, below the folder that was scanned. */
  readonly contract: string;
  /** The documents that were read, and those that could not be; the main agreement first. */
  readonly files: readonly string[];
  /** By requirement id, in the order of the frameworks. */
  readonly cells: Readonly<Record<string, RegisterCell>>;
  readonly vendor?: string;
  readonly owner?: string;
  readonly critical?: boolean;
  readonly personalData?: boolean;
  readonly outOfScope?: string;
  /** Files that could not be read, and what of the others was not. */
  readonly unread?: readonly string[];
  /** What the contract answers of the register of information (DORA Art. 28(3)), by field. */
  readonly information?: Readonly<Record<string, InformationField>>;
}

export interface InformationField {
  readonly value: string;
  readonly citation?: RegisterCitation;
}

export interface RegisterCell {
  readonly state: RequirementState;
  readonly reason: string;
  readonly citations: readonly RegisterCitation[];
  readonly missingLimbs?: readonly string[];
  readonly weakenedBy?: readonly string[];
  /** Counts only if what nobody has said is so. */
  readonly conditional?: string;
}

/** Exact words of one file; `start` and `end` are offsets into its text as `read --format json` prints it. */
export interface RegisterCitation {
  readonly file: string;
  readonly section?: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** In the order in which a reader should look at them. */
export const cellStates = [
  'absent',
  'insufficient',
  'partial',
  'cannot-tell',
  'present',
  'not-applicable',
] as const satisfies readonly RequirementState[];

export function stateWords(state: RequirementState): string {
  return state.replace('-', ' ');
}

export function countStates(row: RegisterRow): Readonly<Record<RequirementState, number>> {
  const counts = { absent: 0, insufficient: 0, partial: 0, 'cannot-tell': 0, present: 0, 'not-applicable': 0 };
  for (const { state } of Object.values(row.cells)) counts[state]++;
  return counts;
}
