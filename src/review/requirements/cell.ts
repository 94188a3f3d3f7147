import type { Citation } from '../../document/contract-text';

/** `insufficient`: there, but its limits defeat it. `cannot-tell`: sent to a document that was not supplied. */
export type RequirementState = 'present' | 'partial' | 'insufficient' | 'absent' | 'not-applicable' | 'cannot-tell';

/** Words of one file of a contract family. */
export interface FamilyCitation extends Citation {
  /** Index into the family. */
  readonly file: number;
  /** Full label of the section, e.g. "9.2(a)". */
  readonly section?: string;
}

/** What the contracts of one family say on one requirement. */
export interface Cell {
  /** Id of the requirement. */
  readonly requirement: string;
  readonly state: RequirementState;
  /** One sentence: the limb that is missing, the words that weaken, the document that was not supplied. */
  readonly reason: string;
  /** The deciding words, the most telling first; empty where nothing was found. */
  readonly citations: readonly FamilyCitation[];
  /** Names of the limbs that were not found. */
  readonly missingLimbs: readonly string[];
  /** What weakens the duty, in words. */
  readonly weakenedBy: readonly string[];
  /** The requirement counts only if the function is critical, the data personal …, and nobody has said. */
  readonly conditional?: string;
}

/** What the contract rarely says and the user marks: undefined where nobody has said. */
export interface FamilyFacts {
  /** It supports a critical or important function. */
  readonly critical?: boolean;
  readonly personalData?: boolean;
  /** Why the framework does not apply to this contract at all, where it does not. */
  readonly outOfScope?: string;
  /** ISO 8601 date on which the register is made; requirements that apply later say so. */
  readonly date: string;
}
