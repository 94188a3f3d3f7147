import type { Bearer, Role } from '../contract/actor';
import type { ClauseType } from '../contract/clause-type';
import type { ContractKind } from '../contract/contract';
import type { TermKind } from '../contract/term-registry';
import type { Value } from '../contract/value';
import type { Citation, Range } from '../document/contract-text';
import type { Stipulation } from './stipulation/stipulation';

/** Offsets are into `Playbook.text`, the whole file as it stands (front matter included). */
export interface Playbook {
  /** File name, or the id of one that ships. */
  readonly name: string;
  /** Where it was found, as the host names it. */
  readonly path?: string;
  readonly text: string;
  readonly title: string;
  readonly version?: string;
  /** Our side. Undefined where the playbook does not say. */
  readonly side?: Role;
  readonly kind: 'company' | 'general' | 'framework';
  readonly positions: readonly Position[];
  readonly problems: readonly PlaybookProblem[];
}

export interface PlaybookProblem extends Range {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

export type Priority = 'must' | 'should' | 'nice-to-have';

/** What a playbook wants of one clause type or one requirement. */
export interface Position extends Range {
  /** Kebab-case of the heading without its number: "3. Term and Renewal" → `term-and-renewal`. */
  readonly id: string;
  readonly title: string;
  readonly heading: Citation;
  readonly clauseTypes: readonly ClauseType[];
  readonly statements: readonly Statement[];
  readonly preferredLanguage?: Citation;
  readonly fallbackLanguage?: Citation;
  readonly approver?: string;
  readonly priority?: Priority;
  readonly dealBreaker: boolean;
  /** Why it matters, for ourselves. */
  readonly impact?: string;
  readonly rationale?: string;
  /** Why, in words that the counterparty may read; nothing else of a playbook is ever given to them. */
  readonly counterpartyRationale?: string;
  /** The kinds of contract it is for, where its section says so ("NDA defaults"); all where absent. */
  readonly contractKinds?: readonly ContractKind[];
}

export type Tier = 'preferred' | 'acceptable' | 'escalate' | 'required' | 'never';

/** One sentence of a position. */
export interface Statement extends Citation {
  readonly tier: Tier;
  readonly reading: 'understood' | 'partly' | 'not-understood' | 'unset';
  /** Absent where nothing was understood. */
  readonly condition?: Condition;
  /** Parts that were not understood. They never count as met. */
  readonly unread: readonly Citation[];
}

export type Condition =
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | Check
  | Stipulation;

export type Comparison =
  | 'present'
  | 'absent'
  | 'equals'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  /** Items: all of the value's items are among the contract's / the contract's items are all among the value's / none of them is. */
  | 'includes'
  | 'one-of'
  | 'excludes';

/** The machine form of a statement. */
export interface Check {
  readonly op: 'check';
  readonly term: TermKind;
  /** Whose term; `unknown`: anybody's. `both`: it must hold for each side. */
  readonly bearer: Bearer;
  readonly comparison: Comparison;
  readonly value?: Value;
  /** The words it was read from, in `Playbook.text`. */
  readonly words: Citation;
}
