import type { Outcome } from '../review/expected/compare-expected';
import type { Grade } from '../review/review';
import { plain, type Palette } from './text';

/** How a playbook did on the contracts whose grades are expected, as plain data. */
export interface ExpectedReport {
  readonly version: 1;
  readonly counts: { readonly expected: number; readonly met: number; readonly files: number; readonly failed: number };
  readonly files: readonly ExpectedFile[];
}

/** One `NAME.expected.md`. */
export interface ExpectedFile {
  readonly file: string;
  readonly contract?: string;
  readonly playbook?: string;
  /** Why the file could not be tested at all, or what of it was passed over. */
  readonly problems: readonly string[];
  readonly outcomes: readonly ReportedOutcome[];
}

interface ReportedOutcome {
  readonly position: string;
  /** Of the expectation, from 1. */
  readonly line: number;
  readonly expected: readonly Grade[];
  readonly state: Outcome['state'];
  readonly grade?: Grade;
  /** Absent where it is as expected. */
  readonly message?: string;
  /** The deciding words of the contract; absent where there are none. */
  readonly quote?: string;
}

export function expectedReport(files: readonly ExpectedFile[]): ExpectedReport {
  const outcomes = files.flatMap((file) => file.outcomes);
  return {
    version: 1,
    counts: {
      expected: outcomes.length,
      met: outcomes.filter(({ state }) => state === 'met').length,
      files: files.length,
      failed: files.filter(({ problems }) => problems.length > 0).length,
    },
    files,
  };
}

export function reportedOutcome(outcome: Outcome): ReportedOutcome {
  const { expected, state } = outcome;
  const finding = 'finding' in outcome ? outcome.finding : undefined;
  const [words] = finding?.citations ?? [];
  return {
    position: expected.position,
    line: expected.line,
    expected: expected.grades,
    state,
    ...(finding ? { grade: finding.grade } : {}),
    ...('message' in outcome ? { message: outcome.message } : {}),
    ...(words ? { quote: words.quote } : {}),
  };
}

/** For a terminal; what is as expected is one line. */
export function renderExpectedText({ counts, files }: ExpectedReport, palette: Palette = plain): string {
  const { GREEN, RED } = palette.grade;
  const lines = files.flatMap(({ file, contract, playbook, problems, outcomes }) => [
    `${palette.strong(file)}${palette.faint(contract === undefined ? '' : `  ${contract} against ${playbook ?? '?'}`)}`,
    ...problems.map((problem) => `  ${RED('!')} ${problem}`),
    ...outcomes.map(({ state, position, grade, line, message }) =>
      state === 'met'
        ? `  ${GREEN('✔')} ${position} ${grade ?? ''}`
        : `  ${RED('✘')} line ${line}: ${message ?? position}`,
    ),
    '',
  ]);
  const rest = counts.failed === 0 ? '' : `, ${counts.failed} of ${counts.files} files with problems`;
  const said = `${counts.met} of ${counts.expected} grades as expected${rest}.`;
  const fine = counts.met === counts.expected && counts.failed === 0;
  return `${[...lines, (fine ? GREEN : RED)(said)].join('\n')}\n`;
}
