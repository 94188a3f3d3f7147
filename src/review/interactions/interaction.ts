import type { Position } from '../../playbook/playbook';
import type { Graded } from '../graded';
import type { Grade, RelatedCitation } from '../review';
import type { ContractView } from '../view';

/** What another clause does to a position that looked settled. It may only lower a grade. */
export interface Effect {
  /** GREEN leaves the grade as it is: what the other clause says is shown with the finding. */
  readonly grade: Grade;
  /** One sentence without the full stop. */
  readonly reason: string;
  readonly related: readonly RelatedCitation[];
}

/** One way in which clauses act on each other; ids name the state that is wrong. */
export interface Interaction {
  readonly id: string;
  effect(position: Position, graded: Graded, view: ContractView): Effect | undefined;
}
