import type { Check, Condition, Statement } from './playbook';
import { checksIn } from './statement-part';

/**
 * Statements of one position speak of each other: an acceptable list of places goes on from the preferred one, so that
 * the law of an acceptable state with the courts of a preferred one is acceptable.
 */
export function withSiblings(statements: readonly Statement[]): readonly Statement[] {
  const preferred = statements
    .filter((statement) => statement.tier === 'preferred' && !isOnDisputes(statement))
    .flatMap(({ condition }) => (condition ? checksIn(condition) : []))
    .filter(isPlaceList);
  if (preferred.length === 0) return statements;
  return statements.map((statement) =>
    statement.tier === 'acceptable' && statement.condition && !isOnDisputes(statement)
      ? { ...statement, condition: widened(statement.condition, preferred) }
      : statement,
  );
}

/** The seat of an arbitration and the country of ordinary courts are no list that goes on. */
function isOnDisputes({ condition }: Statement): boolean {
  return condition !== undefined && checksIn(condition).some(({ term }) => term === 'dispute-resolution');
}

function isPlaceList({ term, comparison, value }: Check): boolean {
  return (term === 'governing-law' || term === 'forum') && comparison === 'one-of' && value?.shape === 'items';
}

function widened(condition: Condition, preferred: readonly Check[]): Condition {
  if (condition.op === 'not' || condition.op === 'stipulation') return condition;
  if (condition.op !== 'check') return { op: condition.op, of: condition.of.map((part) => widened(part, preferred)) };
  if (!isPlaceList(condition)) return condition;
  const lists = [condition, ...preferred.filter(({ term }) => term === condition.term)];
  const items = [...new Set(lists.flatMap(({ value }) => (value?.shape === 'items' ? value.items : [])))];
  return { ...condition, value: { shape: 'items', items } };
}
