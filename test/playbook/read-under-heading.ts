import type { Role } from '../../src/contract/actor';
import { describeCondition } from '../../src/playbook/describe-condition';
import { readPlaybook } from '../../src/playbook/read-playbook';

/** What one labelled statement under a heading was understood as; with a cross where it was not, or not wholly. */
export function readUnderHeading(side: Role, heading: string, words: string): string {
  const book = readPlaybook(`## ${heading}\n- ${words}\n`, { name: 'p.md', side });
  const statement = book.positions.at(-1)?.statements.at(-1);
  if (!statement?.condition) return '✗';
  const read = describeCondition(statement.condition, side);
  return statement.reading === 'understood' ? read : `${read} ✗`;
}
