/** A regulation or checklist as a playbook: Markdown that asks of a contract one requirement a heading. */
export interface Framework {
  /** What it is chosen by, e.g. `dora`: `id` of the front matter, else the file name without its ending. */
  readonly id: string;
  /** File name, or the id of one that ships. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601 date to which the law was read; empty where the file does not say. */
  readonly asOf: string;
  /** Who signed it off; none of the frameworks that ship is signed off. */
  readonly reviewedBy?: string;
  /** What was checked against the law and what counsel must still check: the paragraphs above the first requirement. */
  readonly notes: string;
  readonly requirements: readonly Requirement[];
  readonly problems: readonly FrameworkProblem[];
}

export interface FrameworkProblem {
  /** From 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export type RequirementSeverity = 'critical' | 'high' | 'medium' | 'low';

/** What must be so for a requirement to be asked: `critical` functions, `personal-data`, or always. */
export type Applicability = 'always' | 'critical' | 'personal-data';

/** How well the requirement is checked against the law: V legal text, S secondary sources, G general knowledge. */
export type Verification = 'V' | 'S' | 'G';

export interface Requirement {
  /** e.g. `DORA-30.2.a`. */
  readonly id: string;
  readonly title: string;
  /** Line of its heading in the file, from 1. */
  readonly line: number;
  /** Article, e.g. "Art. 30(2)(a)". */
  readonly reference: string;
  /** What the law asks, in our own words. */
  readonly text: string;
  readonly appliesTo: string;
  readonly applicability: Applicability;
  /** ISO 8601 date from which it applies; it applies already where absent. */
  readonly appliesFrom?: string;
  readonly severity: RequirementSeverity;
  /** What it is made of; the first one is its core unless others say so. */
  readonly limbs: readonly Limb[];
  /** What is enough, what is only partly enough, and what defeats it, for the reader. */
  readonly enough: string;
  readonly partly: string;
  readonly notEnough: string;
  readonly modelClause?: string;
  readonly verification: Verification;
  /** The source line as written, e.g. "V (notice lengths are examples)". */
  readonly source: string;
}

export interface Limb {
  /** As a reason names it: "an appointed third party may audit too". */
  readonly name: string;
}
