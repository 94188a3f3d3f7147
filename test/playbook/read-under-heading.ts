import type { Role } from '../../src/contract/actor';
import { describeCondition } from '../../src/playbook/describe-condition';
import type { Statement } from '../../src/playbook/playbook';
import { readPlaybook } from '../../src/playbook/read-playbook';

/** The last statement of a file. */
export function lastStatement(text: string, side: Role): Statement | undefined {
  return readPlaybook(text, { name: 'p.md', side }).positions.at(-1)?.statements.at(-1);
}

/** What a statement was understood as, in plain words; what was not stands behind a cross, which stands alone where nothing was. */
export function understoodAs(statement: Statement | undefined, side: Role): string {
  if (!statement?.condition) return '✗';
  const read = describeCondition(statement.condition, side);
  return statement.reading === 'understood'
    ? read
    : `${read} ✗ ${statement.unread.map(({ quote }) => quote).join(' ✗ ')}`;
}

/** The same of one labelled statement under a heading. */
export function readUnderHeading(side: Role, heading: string, words: string): string {
  return understoodAs(lastStatement(`## ${heading}\n- ${words}\n`, side), side);
}
