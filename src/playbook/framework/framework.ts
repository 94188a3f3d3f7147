import type { Phrase } from './phrase';
import type { Weakener } from './weakeners';

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
  /** Only parts of a contract that speak of one of these count; every part where there is none. */
  readonly topic: readonly Phrase[];
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
  /** What it is made of: all of them are needed for `present`. */
  readonly limbs: readonly Sign[];
  /** Other wordings that the rules speak of. */
  readonly signs: readonly Sign[];
  /** Names of limbs and signs of which one must be there for the requirement to be dealt with at all. */
  readonly core: readonly string[];
  /** Limbs count for `present` wherever they stand, not only in the part that holds the core. */
  readonly scattered: boolean;
  readonly presentIf: readonly Rule[];
  readonly partialIf: readonly Rule[];
  readonly insufficientIf: readonly Rule[];
  /** What defeats the core where it governs it, and what only makes it partial. */
  readonly weakenedBy: readonly Weakener[];
  readonly softenedBy: readonly Weakener[];
  /** Wordings that send the topic to another document. */
  readonly sentTo: readonly Phrase[];
  /** A sentence that says this is about something else. */
  readonly notAbout: readonly Phrase[];
  /** What is enough, what is only partly enough, and what defeats it, for the reader. */
  readonly enough: string;
  readonly partly: string;
  readonly notEnough: string;
  readonly modelClause?: string;
  /** What is still acceptable where the model clause is refused. */
  readonly fallbackClause?: string;
  readonly verification: Verification;
  /** The source line as written, e.g. "V (notice lengths are examples)". */
  readonly source: string;
}

/** A limb or another named wording, as a reason names it: "copies of documents". */
export interface Sign {
  readonly name: string;
  /** Any of them. */
  readonly phrases: readonly Phrase[];
}

/** "free use and not on notice": all terms must hold. A term is the name of a sign, or of a weakener that governs the core. */
export interface Rule {
  readonly words: string;
  readonly terms: readonly { readonly name: string; readonly not: boolean }[];
}
