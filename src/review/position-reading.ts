import type { Clause } from '../contract/contract';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import { termReaders } from '../contract/term-registry';
import type { ClauseType } from '../contract/clause-type';
import { clauseTypes } from '../contract/clause-type';
import type { Check, Condition, Position, Statement, Tier } from '../playbook/playbook';
import { evaluate } from './evaluate';
import type { EvaluatedStatement } from './graded';
import type { Unread } from './unread';
import { companionsOf } from './silence';
import { speaksOfAny } from './subjects';
import { unreadPlace } from './unread';
import type { ContractView } from './view';

/** A position with everything of the contract that bears on it, evaluated once. */
export interface PositionReading {
  readonly position: Position;
  readonly kinds: ReadonlySet<TermKind>;
  readonly terms: readonly Term[];
  /** Terms that cannot stand without those that the statements ask for, whether or not a statement speaks of them. */
  readonly companions: readonly Term[];
  /** Clauses of the position's types. */
  readonly clauses: readonly Clause[];
  /** Those among them that gave no term of the position, the surest first. */
  readonly unreadClauses: readonly Clause[];
  /** Those of the unread that speak of what the statements ask for. */
  readonly speakingClauses: readonly Clause[];
  readonly unread: Unread | undefined;
  readonly statements: readonly EvaluatedStatement[];
  readonly notUnderstood: readonly Statement[];
  readonly unset: readonly Statement[];
}

/** Below this a clause finder is guessing. */
const sureEnough = 0.5;

export function readPosition(position: Position, view: ContractView): PositionReading {
  const checks = position.statements.flatMap(({ condition }) => (condition ? checksOf(condition) : []));
  const kinds = new Set(checks.map((check) => check.term));
  const terms = [...kinds].flatMap((kind) => view.terms(kind));
  const clauses = view.clauses(position.clauseTypes, sureEnough);
  const unreadClauses = clauses.filter((clause) => !isRead(clause, kinds, view)).sort((a, b) => b.score - a.score);
  return {
    position,
    kinds,
    terms,
    companions: companionsOf(kinds).flatMap((kind) => view.terms(kind)),
    clauses,
    unreadClauses,
    speakingClauses: unreadClauses.filter((clause) => speaksOfAny(clause, kinds, view)),
    unread: unreadPlace(position, kinds, view),
    statements: position.statements.flatMap((statement) =>
      statement.condition && statement.reading !== 'unset'
        ? [{ statement, outcome: evaluate(statement.condition, view, avoided(statement.tier) ? 'avoid' : 'want') }]
        : [],
    ),
    notUnderstood: position.statements.filter(({ reading }) => reading === 'not-understood'),
    unset: position.statements.filter(({ reading }) => reading === 'unset'),
  };
}

/** An assignment clause that mentions mergers is taken for one on change of control, and the other way round. */
const alike: Readonly<Partial<Record<ClauseType, ClauseType>>> = {
  'change-of-control': 'assignment',
  assignment: 'change-of-control',
};

const kindsOfType: ReadonlyMap<ClauseType, ReadonlySet<TermKind>> = new Map(
  clauseTypes.map((type) => {
    const types = [type, alike[type] ?? type];
    const readers = termReaders.filter((reader) => types.some((own) => reader.clauseTypes.includes(own)));
    return [type, new Set(readers.map(({ kind }) => kind))];
  }),
);

/** A termination clause that gave a right to leave for breach was read, also for whoever asks for one without cause. */
function isRead(clause: Clause, kinds: ReadonlySet<TermKind>, view: ContractView): boolean {
  const own = kindsOfType.get(clause.type);
  return [...view.kindsIn(clause.passage)].some((kind) => kinds.has(kind) || own?.has(kind) === true);
}

export function avoided(tier: Tier): boolean {
  return tier === 'escalate' || tier === 'never';
}

export function checksOf(condition: Condition): readonly Check[] {
  switch (condition.op) {
    case 'check':
      return [condition];
    case 'stipulation':
      return [];
    case 'not':
      return checksOf(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(checksOf);
  }
}
