import type { Position } from '../../playbook/playbook';
import { checksOf } from '../position-reading';
import type { TermKind } from '../../contract/term-registry';

/** Whether a position says something of this kind of term. */
export function speaksOf(position: Position, kind: TermKind): boolean {
  return position.statements.some(
    ({ condition }) => condition && checksOf(condition).some(({ term }) => term === kind),
  );
}
