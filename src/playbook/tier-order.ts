import { toDays } from '../contract/quantities';
import type { Value } from '../contract/value';
import type { Check, Comparison, Condition, Statement, Tier } from './playbook';
import { checksIn, stipulationsIn } from './statement-part';
import { conceptsIn, type SoughtAmount, type Stipulation } from './stipulation/stipulation';

function length(value: Value | SoughtAmount['value'] | undefined): number | undefined {
  return value?.shape === 'duration' ? toDays(value) : undefined;
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
  if (condition.op === 'not') return condition;
  if (condition.op === 'stipulation') return orderedWords(condition, tier, statements);
  if (condition.op !== 'check') {
    const of = condition.of.map((part) => ordered(part, tier, statements));
    return of.every((part, at) => part === condition.of[at]) ? condition : { op: condition.op, of };
  }
  const own = condition.comparison === 'equals' ? length(condition.value) : undefined;
  const order = own === undefined ? undefined : orderOf(condition, own, tier, statements);
  return order === undefined ? condition : { ...condition, comparison: order };
}

/** The same of words to look for: "kept for 25 years" above "kept for 15 years". */
function orderedWords(stipulation: Stipulation, tier: Tier, statements: readonly Statement[]): Stipulation {
  const [amount, second] = stipulation.amounts;
  const own = amount?.comparison === 'equals' ? length(amount.value) : undefined;
  if (!amount || second || own === undefined) return stipulation;
  const key = keyOf(stipulation);
  const votes = new Set<Order>();
  for (const other of statements) {
    for (const { amounts, ...rest } of other.condition ? stipulationsIn(other.condition) : []) {
      const there = keyOf(rest) === key ? length(amounts[0]?.value) : undefined;
      const order = there === undefined ? undefined : vote(own, there, amounts[0]?.comparison, tier, other.tier);
      if (order) votes.add(order);
    }
  }
  const [order] = votes;
  if (order === undefined || votes.size > 1) return stipulation;
  return { ...stipulation, amounts: [{ ...amount, comparison: order }] };
}

function keyOf({ asks, bearer, concepts, conditions }: Omit<Stipulation, 'amounts'>): string {
  const names = conceptsIn([...concepts, ...conditions]).map(({ name }) => name);
  return [asks, bearer, ...names.sort()].join();
}

function vote(
  own: number,
  there: number,
  comparison: Comparison | undefined,
  tier: Tier,
  other: Tier,
): Order | undefined {
  const isBad = other === 'escalate' || other === 'never';
  if (isBad) return comparison === 'less-than' ? 'at-least' : comparison === 'more-than' ? 'at-most' : undefined;
  if (other === tier || there === own) return undefined;
  return (tier === 'preferred' ? own > there : there > own) ? 'at-least' : 'at-most';
}

type Order = 'at-least' | 'at-most';

function orderOf(check: Check, own: number, tier: Tier, statements: readonly Statement[]): Order | undefined {
  const votes = new Set<Order>();
  for (const other of statements) {
    for (const { term, comparison, value, bearer } of other.condition ? checksIn(other.condition) : []) {
      const there = term === check.term ? length(value) : undefined;
      // What would hurt us on their side says nothing about ours.
      if (there === undefined || (bearer === 'them' && check.bearer !== 'them')) continue;
      const order = vote(own, there, comparison, tier, other.tier);
      if (order) votes.add(order);
    }
  }
  const [order] = votes;
  return votes.size === 1 ? order : undefined;
}
