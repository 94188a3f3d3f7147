import type { Role } from '../contract/actor';
import type { ClauseType } from '../contract/clause-type';
import type { Citation, Range } from '../document/contract-text';
import { lineFinder } from '../document/lines';
import { describeCondition } from '../playbook/describe-condition';
import type { Condition, Playbook, PlaybookProblem, Position, Statement, Tier } from '../playbook/playbook';
import { stipulationsIn } from '../playbook/statement-part';
import { contradictionsOf } from './playbook-contradictions';
import { uncoveredTopics, type UncoveredTopic } from './uncovered-topics';

/** Raised when a field changes its meaning or goes; added fields do not raise it. */
const playbookReportVersion = 1;

/** How a playbook was understood, as plain data. Its schema is `media/schemas/playbook-check.schema.json`. */
export interface PlaybookReport {
  readonly version: typeof playbookReportVersion;
  readonly playbook: {
    readonly name: string;
    readonly path?: string;
    readonly title: string;
    readonly version?: string;
  };
  /** The side for which it was read. */
  readonly side: Role;
  /** `assumed`: neither the file nor the caller named one. */
  readonly sideFrom: 'given' | 'playbook' | 'assumed';
  readonly counts: StatementCounts & { readonly positions: number; readonly contradictions: number };
  readonly positions: readonly ReportedPosition[];
  readonly contradictions: readonly ReportedContradiction[];
  /** Subjects of the general playbook on which this one has no position. */
  readonly withoutPosition: readonly UncoveredTopic[];
  /** What is wrong with the file or with a heading, not with one statement. */
  readonly problems: readonly (Placed & Pick<PlaybookProblem, 'severity' | 'message'>)[];
  /** Everything was understood, nothing is unset, nothing contradicts itself. */
  readonly isClean: boolean;
}

/** Offsets are UTF-16 code units into the file. */
interface Placed extends Range {
  /** From 1. */
  readonly line: number;
}

interface StatementCounts {
  readonly statements: number;
  readonly understood: number;
  /** Of those understood, as a whole or in part as words to look for. */
  readonly lookedFor: number;
  readonly partly: number;
  readonly notUnderstood: number;
  readonly unset: number;
}

export interface ReportedPosition extends Placed {
  readonly id: string;
  readonly title: string;
  readonly clauseTypes: readonly ClauseType[];
  readonly approver?: string;
  readonly priority?: Position['priority'];
  readonly dealBreaker: boolean;
  /** Only contracts of these kinds are held against it; absent where all are. */
  readonly contractKinds?: Position['contractKinds'];
  readonly statements: readonly ReportedStatement[];
}

export interface ReportedStatement extends Placed, Citation {
  readonly tier: Tier;
  readonly reading: Statement['reading'];
  /** In plain words. They must hold together; one of them that offers a choice says "or". */
  readonly checks: readonly string[];
  /** Some of it is no typed term but a search for words that mean the same: its checks begin with “the contract”. */
  readonly lookedFor: boolean;
  /** The exact words that were not understood. */
  readonly unread: readonly (Placed & Citation)[];
}

export interface ReportedContradiction extends Placed, Citation {
  readonly position: string;
  readonly message: string;
}

export interface PlaybookReportOptions {
  /** The side that the user named. */
  readonly side?: Role;
  /** The playbook that ships for the same side, whose list of subjects is taken for complete. */
  readonly general?: Playbook;
}

export function playbookReport(playbook: Playbook, options: PlaybookReportOptions = {}): PlaybookReport {
  const side = options.side ?? playbook.side ?? 'customer';
  const lineAt = lineFinder(playbook.text);
  const positions = playbook.positions.map((position) => reportedPosition(position, side, lineAt));
  const contradictions = contradictionsOf(playbook, side).map((found) => ({ line: lineAt(found.start), ...found }));
  const counts = countsOf(playbook.positions.flatMap(({ statements }) => statements));
  const problems = fileProblems(playbook).map((problem) => ({ line: lineAt(problem.start), ...problem }));
  return {
    version: playbookReportVersion,
    playbook: {
      name: playbook.name,
      ...(playbook.path === undefined ? {} : { path: playbook.path }),
      title: playbook.title,
      ...(playbook.version === undefined ? {} : { version: playbook.version }),
    },
    side,
    sideFrom: options.side ? 'given' : playbook.side ? 'playbook' : 'assumed',
    counts: { ...counts, positions: positions.length, contradictions: contradictions.length },
    positions,
    contradictions,
    withoutPosition: options.general ? uncoveredTopics(playbook, options.general) : [],
    problems,
    isClean:
      counts.understood === counts.statements &&
      contradictions.length === 0 &&
      !problems.some(({ severity }) => severity === 'error'),
  };
}

type LineAt = ReturnType<typeof lineFinder>;

function reportedPosition(position: Position, side: Role, lineAt: LineAt): ReportedPosition {
  const { id, title, start, end, clauseTypes, approver, priority, dealBreaker, contractKinds } = position;
  return {
    id,
    title,
    line: lineAt(start),
    start,
    end,
    clauseTypes,
    ...(approver === undefined ? {} : { approver }),
    ...(priority === undefined ? {} : { priority }),
    dealBreaker,
    ...(contractKinds === undefined ? {} : { contractKinds }),
    statements: position.statements.map((statement) => reportedStatement(statement, side, lineAt)),
  };
}

function reportedStatement(statement: Statement, side: Role, lineAt: LineAt): ReportedStatement {
  const { start, end, quote, tier, reading, condition } = statement;
  return {
    line: lineAt(start),
    start,
    end,
    quote,
    tier,
    reading,
    checks: condition ? parts(condition, tier).map((part) => describeCondition(part, side)) : [],
    lookedFor: condition !== undefined && stipulationsIn(condition).length > 0,
    unread: reading === 'unset' ? [] : statement.unread.map((words) => ({ line: lineAt(words.start), ...words })),
  };
}

/** What is asked for must hold together; what is escalated is bad one by one. */
function parts(condition: Condition, tier: Tier): readonly Condition[] {
  const list = tier === 'escalate' || tier === 'never' ? 'any' : 'all';
  return condition.op === list ? condition.of : [condition];
}

function countsOf(statements: readonly Statement[]): StatementCounts {
  const count = (reading: Statement['reading']) => statements.filter((one) => one.reading === reading).length;
  return {
    statements: statements.length,
    understood: count('understood'),
    lookedFor: statements.filter(
      ({ reading, condition }) => reading === 'understood' && condition && stipulationsIn(condition).length > 0,
    ).length,
    partly: count('partly'),
    notUnderstood: count('not-understood'),
    unset: count('unset'),
  };
}

/** That a statement is not understood stands with the statement; a mistake in its exact form is told. */
function fileProblems({ problems, positions }: Playbook): readonly PlaybookProblem[] {
  const statements = positions.flatMap((position) => position.statements);
  return problems.filter(
    ({ start, end, severity }) =>
      severity === 'error' || !statements.some((statement) => statement.start <= start && end <= statement.end),
  );
}
