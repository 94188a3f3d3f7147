import type { Citation } from '../document/contract-text';
import type { Term } from '../contract/term';
import type { Clause } from '../contract/contract';
import type { Statement } from '../playbook/playbook';
import type { CheckOutcome, Outcome } from './outcome';
import type { Grade, Presence, RelatedCitation } from './review';
import type { StipulationOutcome } from './stipulations/evaluate-stipulation';
import type { Unread } from './unread';

/** Why a position has its grade. */
export type Basis =
  | { readonly kind: 'trigger'; readonly statement: Statement; readonly outcome: Outcome }
  | { readonly kind: 'required'; readonly statement: Statement; readonly outcome: Outcome }
  | { readonly kind: 'outside'; readonly statement: Statement; readonly check: CheckOutcome }
  | { readonly kind: 'preferred'; readonly statements: readonly EvaluatedStatement[] }
  | { readonly kind: 'acceptable'; readonly statement: Statement; readonly outcome: Outcome }
  | { readonly kind: 'between'; readonly statement: Statement; readonly outcome: Outcome }
  | { readonly kind: 'doubt'; readonly statement: Statement; readonly outcome: Outcome }
  | { readonly kind: 'missing'; readonly statement?: Statement }
  | { readonly kind: 'unread-clause'; readonly statement?: Statement; readonly clauses: readonly Clause[] }
  | { readonly kind: 'unread-place'; readonly statement?: Statement; readonly place: Unread }
  | { readonly kind: 'unread-playbook'; readonly statement: Statement; readonly clauses: readonly Clause[] }
  | { readonly kind: 'unset-playbook'; readonly statement: Statement; readonly clauses: readonly Clause[] }
  | { readonly kind: 'language' }
  | { readonly kind: 'interaction'; readonly reason: string; readonly under: Basis };

export interface EvaluatedStatement {
  readonly statement: Statement;
  readonly outcome: Outcome;
}

export interface Graded {
  readonly grade: Grade;
  readonly presence: Presence;
  readonly basis: Basis;
  /** Those that decided, first first. */
  readonly terms: readonly Term[];
  /** The words that were looked for and decided. */
  readonly said: readonly StipulationOutcome[];
  /** What to show where nothing decided: what denies the matter, and the nearest words of the position's clauses. */
  readonly near: { readonly denial?: Citation; readonly speaking: readonly Citation[] };
  /** Terms that say otherwise than one that decided. */
  readonly otherwise: readonly Term[];
  /** Terms of the position that did not decide. */
  readonly related: readonly RelatedCitation[];
  readonly better: boolean;
}
