import type { Role } from '../contract/actor';
import type { Citation } from '../document/contract-text';
import { describeCondition } from '../playbook/describe-condition';
import { idOf } from '../playbook/draft-position';
import type { Check, Condition, Playbook, Position, Statement } from '../playbook/playbook';
import { implies, overlaps, sameSubject } from './check-relations';

export interface Contradiction extends Citation {
  /** Id of the position. */
  readonly position: string;
  readonly message: string;
}

/** What a playbook says in two ways at once. Only what can be shown from the checks is told: a doubt is no contradiction. */
export function contradictionsOf(playbook: Playbook, side: Role): readonly Contradiction[] {
  return [...sharedIds(playbook.positions), ...playbook.positions.flatMap((position) => within(position, side))].sort(
    (a, b) => a.start - b.start,
  );
}

function sharedIds(positions: readonly Position[]): readonly Contradiction[] {
  const first = new Set<string>();
  return positions.flatMap(({ id, title, heading }) => {
    const base = idOf(title);
    if (!first.has(base)) {
      first.add(base);
      return [];
    }
    const message = `Another position is called “${title}” too; both are graded, this one as “${id}”.`;
    return [{ ...heading, position: id, message }];
  });
}

/** Nobody writes more of one kind under one heading; each is held against each. */
const mostCompared = 60;

function within(position: Position, side: Role): readonly Contradiction[] {
  const of = (...tiers: readonly Statement['tier'][]) =>
    position.statements
      .filter(({ tier, reading }) => reading === 'understood' && tiers.includes(tier))
      .slice(0, mostCompared);
  const [preferred, acceptable, bad] = [of('preferred'), of('acceptable'), of('escalate', 'never')];
  const wanted = [...preferred, ...of('required'), ...acceptable];
  const found = [
    ...acceptable.flatMap((statement) => narrower(statement, preferred, side)),
    ...bad.flatMap((statement) => firstOverlap(statement, wanted, side) ?? []),
  ];
  return found.map(({ statement: { start, end, quote }, message }) => ({
    start,
    end,
    quote,
    position: position.id,
    message,
  }));
}

interface Found {
  readonly statement: Statement;
  readonly message: string;
}

/** Whatever is acceptable would be GREEN already, as a whole or in one of its values. */
function narrower(statement: Statement, preferred: readonly Statement[], side: Role): readonly Found[] {
  const { condition } = statement;
  const wishes = preferred.flatMap((one) => one.condition ?? []);
  if (!condition || wishes.length === 0) return [];
  if (wishes.every((wish) => follows(condition, wish))) {
    return [{ statement, message: 'What is acceptable here is preferred already, so that it never decides.' }];
  }
  const strict = conjuncts(condition).flatMap((check) =>
    wishes
      .flatMap(conjuncts)
      .filter((wish) => sameSubject(check, wish) && implies(check, wish) && !implies(wish, check)),
  );
  const [wish] = strict;
  if (!wish) return [];
  const words = describeCondition(wish, side);
  return [{ statement, message: `What is acceptable here is narrower than what is preferred (${words}).` }];
}

/** Whether everything that meets `a` meets `b`. False where that cannot be shown. */
function follows(a: Condition, b: Condition): boolean {
  if (b.op === 'all') return b.of.every((part) => follows(a, part));
  if (a.op === 'any') return a.of.every((part) => follows(part, b));
  if (b.op === 'any') return b.of.some((part) => follows(a, part));
  if (a.op === 'all') return a.of.some((part) => follows(part, b));
  return a.op === 'check' && b.op === 'check' && implies(a, b);
}

function conjuncts(condition: Condition): readonly Check[] {
  if (condition.op === 'check') return [condition];
  return condition.op === 'all' ? condition.of.flatMap(conjuncts) : [];
}

/** Something that is wanted is a red flag too: every check of the flag is about what the wish speaks of, and both may hold. */
function firstOverlap(bad: Statement, wanted: readonly Statement[], side: Role): Found | undefined {
  const flags = bad.condition ? alternatives(bad.condition) : [];
  for (const wish of wanted) {
    const wishes = wish.condition ? alternatives(wish.condition) : [];
    const found = flags.find((parts) => wishes.some((checks) => parts.every((flag) => meets(flag, checks))));
    if (found) return { statement: bad, message: overlapMessage(found, wish, side) };
  }
  return undefined;
}

function meets(flag: Check, wishes: readonly Check[]): boolean {
  const own = wishes.filter((wish) => sameSubject(wish, flag));
  return own.length > 0 && own.every((wish) => overlaps(wish, flag));
}

const tierNames = { preferred: 'preferred', acceptable: 'acceptable', required: 'required' } as const;

function overlapMessage(flags: readonly Check[], wish: Statement, side: Role): string {
  const named = wish.tier in tierNames ? tierNames[wish.tier as keyof typeof tierNames] : wish.tier;
  const flag = flags.map((check) => describeCondition(check, side)).join(' and ');
  const other = wish.condition ? describeCondition(wish.condition, side) : '';
  return `A contract may be ${named} (${other}) and a red flag (${flag}) at once; it is graded RED.`;
}

/** Beyond this a statement is a trap; nothing is told of it. */
const mostAlternatives = 64;

/** The ways to meet a condition, each as checks that hold together; those with a negation are left out. */
function alternatives(condition: Condition): readonly (readonly Check[])[] {
  switch (condition.op) {
    case 'check':
      return [[condition]];
    case 'not':
    case 'stipulation':
      return [];
    case 'any':
      return condition.of.flatMap(alternatives).slice(0, mostAlternatives);
    case 'all':
      return condition.of
        .map(alternatives)
        .reduce<readonly (readonly Check[])[]>(
          (before, next) => before.flatMap((one) => next.map((two) => [...one, ...two])).slice(0, mostAlternatives),
          [[]],
        );
  }
}
