import type { Statement } from '../playbook/playbook';
import { isResidualWords } from '../playbook/residual-words';
import type { EvaluatedStatement } from './graded';
import type { PositionReading } from './position-reading';
import { avoided } from './position-reading';

/** "Any other law", "anything else", "outside the range": a red flag that is whatever the tiers above do not take. */
export function isResidual(statement: Statement): boolean {
  return avoided(statement.tier) && statement.reading !== 'understood' && isResidualWords(statement.quote);
}

/** The statement that failed, where a residual red flag is met: the contract speaks, and no tier takes what it says. */
export function metResidual(
  reading: PositionReading,
): { readonly flag: Statement; readonly failed: EvaluatedStatement } | undefined {
  const flag = reading.position.statements.find(isResidual);
  if (!flag) return undefined;
  const taking = reading.statements.filter(({ statement }) => !avoided(statement.tier));
  const [first] = taking;
  if (!first || !taking.every(({ outcome }) => outcome.kind === 'not-met')) return undefined;
  return { flag, failed: first };
}
