import type { Citation } from '../document/contract-text';
import type { DraftStatement } from './draft-position';
import type { Condition, Statement } from './playbook';
import type { StatementContext } from './statement';

/** A playbook is read again with each key typed; nearly all of its statements stand as they stood, only elsewhere. */
const most = 3000;
const known = new Map<string, { readonly at: number; readonly statement: Statement }>();

/** What `read` gives for the statement, or gave for the same words in the same position, moved to where they stand now. */
export function remembered(draft: DraftStatement, context: StatementContext, read: () => Statement): Statement {
  const key = keyOf(draft, context);
  const before = known.get(key);
  if (before) return moved(before.statement, draft.start - before.at);
  const statement = read();
  if (known.size >= most) known.clear();
  known.set(key, { at: draft.start, statement });
  return statement;
}

function keyOf(draft: DraftStatement, context: StatementContext): string {
  const { text, prose, side, clauseTypes, title, ownNames, preferred, acceptable } = context;
  const words = (ranges: readonly { readonly start: number; readonly end: number }[]) =>
    ranges.map(({ start, end }) => prose.slice(start, end));
  return JSON.stringify([
    text.slice(draft.start, draft.end),
    prose.slice(draft.start, draft.end),
    draft.tier,
    draft.doubtful === true,
    side,
    clauseTypes,
    title,
    ownNames,
    words(preferred),
    words(acceptable),
  ]);
}

function moved(statement: Statement, by: number): Statement {
  if (by === 0) return statement;
  const { condition } = statement;
  return {
    ...statement,
    ...citationMoved(statement, by),
    unread: statement.unread.map((part) => citationMoved(part, by)),
    ...(condition ? { condition: conditionMoved(condition, by) } : {}),
  };
}

function conditionMoved(condition: Condition, by: number): Condition {
  if (condition.op === 'check' || condition.op === 'stipulation')
    return { ...condition, words: citationMoved(condition.words, by) };
  if (condition.op === 'not') return { op: 'not', of: conditionMoved(condition.of, by) };
  return { op: condition.op, of: condition.of.map((part) => conditionMoved(part, by)) };
}

function citationMoved({ start, end, quote }: Citation, by: number): Citation {
  return { start: start + by, end: end + by, quote };
}
