import type { Term } from '../contract/term';
import type { Check } from '../playbook/playbook';
import type { StipulationOutcome } from './stipulations/evaluate-stipulation';

export type OutcomeKind = 'met' | 'bettered' | 'partly' | 'not-met' | 'silent' | 'unclear';

/** What a contract says to a condition of the playbook, and the terms that decided. */
export interface Outcome {
  readonly kind: OutcomeKind;
  /** Met although, or because, the contract says nothing. */
  readonly bySilence: boolean;
  readonly terms: readonly Term[];
  /** The checks that decided first. */
  readonly checks: readonly CheckOutcome[];
  /** What decided of the words that were looked for. */
  readonly said?: readonly StipulationOutcome[];
}

export interface CheckOutcome {
  readonly check: Check;
  readonly kind: OutcomeKind;
  readonly bySilence: boolean;
  readonly terms: readonly Term[];
  /** Why it is only partly met or unclear. */
  readonly why?: 'hedged' | 'efforts' | 'actor' | 'unit' | 'unread' | 'one-sided' | 'some-items' | 'no-amount';
}

export function isMet(outcome: { readonly kind: OutcomeKind }): boolean {
  return outcome.kind === 'met' || outcome.kind === 'bettered';
}
