import type { Position, Priority } from '../playbook/playbook';
import type { Grade } from './review';

/** As the playbook says; else what must be resolved is a must, what is negotiable a should, what is in line can be traded. */
export function priorityOf(position: Position, grade: Grade, required: boolean): Priority {
  if (grade === 'RED') return 'must';
  if (position.priority !== undefined) return position.priority;
  if (position.dealBreaker && grade === 'YELLOW') return 'must';
  if (grade === 'GREEN') return 'nice-to-have';
  return required ? 'must' : 'should';
}
