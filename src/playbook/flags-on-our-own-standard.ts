import type { Check, Condition, Statement } from './playbook';

/**
 * No author calls a stop what the position itself asks for: where "a guarantee of results" became "our warranty", and the standard is that
 * we warrant, the red flag was taken for something that it does not say. What is left of such a flag is partly understood.
 */
export function withoutFlagsOnOurOwn(statements: readonly Statement[]): readonly Statement[] {
  const wanted = statements.flatMap(({ tier, condition }) =>
    (tier === 'preferred' || tier === 'required') && condition ? conjuncts(condition) : [],
  );
  if (wanted.length === 0) return statements;
  return statements.map((statement) => {
    const { tier, condition } = statement;
    if (!condition || (tier !== 'escalate' && tier !== 'never')) return statement;
    const flags = condition.op === 'any' ? condition.of : [condition];
    const kept = flags.filter((flag) => flag.op !== 'check' || !wanted.some((wish) => isWhollyFlagged(wish, flag)));
    if (kept.length === flags.length) return statement;
    return partly(statement, kept);
  });
}

function partly({ start, end, quote, tier }: Statement, kept: readonly Condition[]): Statement {
  const statement = { start, end, quote, tier, unread: [{ start, end, quote }] };
  const [first, ...more] = kept;
  if (!first) return { ...statement, reading: 'not-understood' };
  return { ...statement, reading: 'partly', condition: more.length === 0 ? first : { op: 'any', of: kept } };
}

/** What must hold for a condition to hold. */
function conjuncts(condition: Condition): readonly Check[] {
  if (condition.op === 'check') return [condition];
  return condition.op === 'all' ? condition.of.flatMap(conjuncts) : [];
}

/** Whoever meets the wish trips a flag on its mere presence. Where both ask for the very same, the author contradicts himself, and is told so. */
function isWhollyFlagged(wish: Check, flag: Check): boolean {
  if (
    wish.term !== flag.term ||
    !(wish.bearer === flag.bearer || (wish.bearer === 'both' && flag.bearer !== 'unknown'))
  )
    return false;
  return flag.comparison === 'present' && wish.comparison === 'includes';
}
