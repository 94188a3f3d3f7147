import type { GradeChange } from '../review/grade-changes';
import type { Finding, Grade } from '../review/review';
import { oneLine } from './review-report';
import { plain, type Palette } from './text';

/** Which grades another version of a playbook changes, as plain data. */
export interface PlaybookDiff {
  readonly version: 1;
  readonly before: string;
  readonly after: string;
  readonly counts: {
    readonly contracts: number;
    readonly changed: number;
    readonly worse: number;
    readonly better: number;
  };
  readonly contracts: readonly ComparedContract[];
  /** Contracts that could not be reviewed, a sentence each. */
  readonly unread: readonly string[];
}

export interface ComparedContract {
  readonly contract: string;
  readonly changes: readonly ReportedChange[];
}

export interface ReportedChange {
  readonly position: string;
  readonly title: string;
  readonly before?: GradeAndWhy;
  readonly after?: GradeAndWhy;
  /** The deciding words of the contract; absent where there are none. */
  readonly quote?: string;
}

interface GradeAndWhy {
  readonly grade: Grade;
  readonly reason: string;
}

export function reportedChange({ position, title, before, after }: GradeChange): ReportedChange {
  const [words] = (after ?? before)?.citations ?? [];
  return {
    position,
    title,
    ...(before ? { before: gradeAndWhy(before) } : {}),
    ...(after ? { after: gradeAndWhy(after) } : {}),
    ...(words ? { quote: words.quote } : {}),
  };
}

function gradeAndWhy({ grade, reason }: Finding): GradeAndWhy {
  return { grade, reason };
}

export function playbookDiff(
  before: string,
  after: string,
  contracts: readonly ComparedContract[],
  unread: readonly string[],
): PlaybookDiff {
  const changes = contracts.flatMap((contract) => contract.changes);
  const count = (direction: 1 | -1) => changes.filter((change) => Math.sign(step(change)) === direction).length;
  return {
    version: 1,
    before,
    after,
    counts: {
      contracts: contracts.length,
      changed: contracts.filter((contract) => contract.changes.length > 0).length,
      worse: count(1),
      better: count(-1),
    },
    contracts,
    unread,
  };
}

const severity: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };

/** A position that comes or goes is neither better nor worse. */
function step({ before, after }: ReportedChange): number {
  return before && after ? severity[after.grade] - severity[before.grade] : 0;
}

/** For a terminal; contracts on which nothing changes are only counted. */
export function renderPlaybookDiff(diff: PlaybookDiff, palette: Palette = plain): string {
  const grade = (one: GradeAndWhy | undefined) => (one ? palette.grade[one.grade](one.grade) : 'not graded');
  const lines = diff.contracts
    .filter(({ changes }) => changes.length > 0)
    .flatMap(({ contract, changes }) => [
      palette.strong(contract),
      ...changes.flatMap(({ title, before, after, quote }) => [
        `  ${oneLine(title)}: ${grade(before)} → ${grade(after)}`,
        ...(before ? [palette.faint(`      before: ${oneLine(before.reason)}`)] : []),
        ...(after ? [`      now:    ${oneLine(after.reason)}`] : []),
        ...(quote === undefined ? [] : [palette.faint(`      “${oneLine(quote)}”`)]),
      ]),
      '',
    ]);
  const { contracts, changed, worse, better } = diff.counts;
  return `${[
    ...lines,
    ...diff.unread.map((message) => `! ${message}`),
    `${changed} of ${contracts} contracts change: ${worse} grades worse, ${better} better.`,
  ].join('\n')}\n`;
}
