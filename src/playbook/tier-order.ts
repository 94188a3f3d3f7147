import type { DurationUnit, Value } from '../contract/value';
import type { Check, Condition, Statement, Tier } from './playbook';
import { checksIn } from './statement-part';

const days: Readonly<Record<DurationUnit, number>> = {
  hours: 1 / 24,
  days: 1,
  'business-days': 1.4,
  weeks: 7,
  months: 30.4,
  years: 365,
};

function length(value: Value | undefined): number | undefined {
  return value?.shape === 'duration' ? value.amount * days[value.unit] : undefined;
}

/**
 * "Mutual, 5 years" above "mutual, 3 years" wants five or more and takes three or more: which way a bare length points is
 * told by the tiers around it. Where nothing tells, it stays that length.
 */
export function withTierOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => {
    if (!statement.condition || (statement.tier !== 'preferred' && statement.tier !== 'acceptable')) return statement;
    const condition = ordered(statement.condition, statement.tier, statements);
    return condition === statement.condition ? statement : { ...statement, condition };
  });
}

function ordered(condition: Condition, tier: Tier, statements: readonly Statement[]): Condition {
  if (condition.op === 'not' || condition.op === 'stipulation') return condition;
  if (condition.op !== 'check') {
    const of = condition.of.map((part) => ordered(part, tier, statements));
    return of.every((part, at) => part === condition.of[at]) ? condition : { op: condition.op, of };
  }
  const own = condition.comparison === 'equals' ? length(condition.value) : undefined;
  const order = own === undefined ? undefined : orderOf(condition, own, tier, statements);
  return order === undefined ? condition : { ...condition, comparison: order };
}

type Order = 'at-least' | 'at-most';

function orderOf(check: Check, own: number, tier: Tier, statements: readonly Statement[]): Order | undefined {
  const votes = new Set<Order>();
  for (const other of statements) {
    for (const { term, comparison, value, bearer } of other.condition ? checksIn(other.condition) : []) {
      const there = term === check.term ? length(value) : undefined;
      // What would hurt us on their side says nothing about ours.
      if (there === undefined || (bearer === 'them' && check.bearer !== 'them')) continue;
      const isBad = other.tier === 'escalate' || other.tier === 'never';
      if (isBad && comparison === 'less-than') votes.add('at-least');
      else if (isBad && comparison === 'more-than') votes.add('at-most');
      else if (!isBad && other.tier !== tier && there !== own) {
        const better = tier === 'preferred' ? own > there : there > own;
        votes.add(better ? 'at-least' : 'at-most');
      }
    }
  }
  const [order] = votes;
  return votes.size === 1 ? order : undefined;
}
