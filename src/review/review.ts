import type { Role } from '../contract/actor';
import type { Contract } from '../contract/contract';
import type { Citation, IntakeNote, Range } from '../document/contract-text';
import type { Playbook, Priority } from '../playbook/playbook';

export type Grade = 'GREEN' | 'YELLOW' | 'RED';

/** What the contract has on a position: `unread`: it is in a document or page that was not read. */
export type Presence = 'present' | 'missing' | 'unread';

/** Replace `text.slice(start, end)` by `text`. A `\n` in `text` begins a new paragraph. */
export interface Edit extends Range {
  readonly text: string;
}

/** The smallest set of edits that turns the clause into what the position wants. Edits are in order and do not overlap. */
export interface Redline {
  readonly level: 'preferred' | 'fallback';
  readonly kind: 'change' | 'insert-clause';
  /** One line: "Change “three (3)” to “twelve (12)”". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A position that was not graded: the kind of contract never has such a clause, or the playbook has a position of its own for it. */
export interface NotApplicable {
  readonly position: string;
  readonly title: string;
  readonly why: 'kind-of-contract' | 'own-position';
}

/** The grade on one position. */
export interface Finding {
  /** Stable in a review: the position's id, with `#2`… where a position gives more than one finding. */
  readonly id: string;
  readonly position: string;
  readonly title: string;
  readonly grade: Grade;
  readonly presence: Presence;
  /** One plain sentence built from the values. */
  readonly reason: string;
  readonly impact: string;
  /** Label and heading of the section that decided, e.g. "11.2 Limitation of Liability". */
  readonly section?: string;
  /** The deciding words first. Empty only where the clause is missing; then `anchor` says where it would go. */
  readonly citations: readonly Citation[];
  /** The citations decide nothing: the contract is silent, and these are the words that come nearest. */
  readonly nearest?: boolean;
  readonly anchor?: Range;
  /** Other clauses that speak (a carve-out elsewhere, an uncapped indemnity). */
  readonly related: readonly RelatedCitation[];
  /** Into `Playbook.text`: the statement that decided first. */
  readonly playbookCitations: readonly Citation[];
  /** The values read, in plain words, by term: `{"supplier's liability cap": "fees of 3 months"}`. */
  readonly values: Readonly<Record<string, string>>;
  readonly redlines: readonly Redline[];
  /** The playbook's fallback in words. */
  readonly fallback?: string;
  readonly priority: Priority;
  readonly approver?: string;
  readonly dealBreaker: boolean;
  /** The words are better for us than the playbook's preferred position: trade bait. */
  readonly betterThanPlaybook: boolean;
  /** Where somebody has accepted the deviation; absent on most findings. */
  readonly deviation?: Deviation;
}

/** What was decided on a finding, and whether it still holds: only `accepted` does. */
export interface Deviation {
  readonly status: 'accepted' | 'words-changed' | 'worse' | 'expired';
  readonly reason: string;
  readonly author: string;
  /** `2026-01-31`. */
  readonly date: string;
  /** The last day on which it holds. */
  readonly expires?: string;
  /** One sentence for the user. */
  readonly says: string;
}

export interface RelatedCitation extends Citation {
  readonly why: string;
}

export interface Review {
  readonly contract: Contract;
  readonly playbook: Playbook;
  readonly side: Role;
  /** How the side was known: the user said it, the playbook says it, or it was assumed. */
  readonly sideFrom: 'given' | 'playbook' | 'assumed';
  readonly findings: readonly Finding[];
  /** Absent where every position was graded. */
  readonly notApplicable?: readonly NotApplicable[];
  readonly notes: readonly IntakeNote[];
}
