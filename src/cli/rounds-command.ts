import { RefusedEdit } from '../redline/docx/refused-edit';
import { resolveChanges } from '../redline/docx/resolve-changes';
import type { PendingChange } from '../document/docx/pending-changes';
import { PendingRound } from '../document/docx/pending-round';
import { isWorse } from '../redline/rounds/changed-grades';
import { gradeRound } from '../redline/rounds/grade-round';
import { renderRoundsMarkdown } from '../report/rounds-markdown';
import { roundsReport, type RoundsReport } from '../report/rounds-report';
import { renderRoundsText } from '../report/rounds-text';
import type { OurSide } from '../contract/our-party';
import { oursOf, playbookFor } from './choose-playbook';
import { failing, type failLevels } from './fail-on';
import { loadDocument } from './load-document';
import { safeOutput, writeOutput, writeReport } from './output-file';
import { saySides } from './say-sides';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';
import { harmless, harmlessDeep, paletteFor } from './terminal';
import { wantedChanges } from './wanted-changes';

export const roundsFormats = ['text', 'json', 'md'] as const;

export interface RoundsOptions extends OurSide {
  readonly playbook?: string;
  readonly format: (typeof roundsFormats)[number];
  readonly out?: string;
  readonly force?: boolean;
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly failOn: (typeof failLevels)[number];
}

/**
 * `contract-review rounds FILE`: whose changes are pending, by clause, and what each does to the grades. With `--accept` or
 * `--reject` it writes a file in which only those changes are decided.
 */
export async function roundsCommand(file: string, options: RoundsOptions, around: Surroundings): Promise<ExitCode> {
  const loaded = await loadDocument(file, around);
  if (loaded.kind === 'unreadable') {
    around.complain(`${harmless(loaded.message)}\n`);
    return exitCodes.trouble;
  }
  const { text, path } = loaded;
  if (text.format !== 'docx')
    throw new UsageError(`${file} is no Word document, so no change in it is tracked; see contract-review compare.`);
  const bytes = await around.files.read(path);
  const round = PendingRound.open(new Uint8Array(bytes), text);
  if (round === undefined)
    throw new UsageError(
      `The tracked changes of ${file} cannot be read, since the file is damaged; open it in Word, save it and try again.`,
    );
  if (options.accept !== undefined || options.reject !== undefined) return decide(file, bytes, round, options, around);
  const { playbook, notes, side } = await playbookFor(path, options, around);
  for (const note of notes) around.complain(`${harmless(note)}\n`);
  const graded = await gradeRound(round, playbook, oursOf(options, side));
  saySides(graded.review.contract, around);
  const report = roundsReport(text, round.changes, graded, playbook);
  const out = options.out === undefined ? undefined : await reportPath(options.out, file, options, around);
  const words = rendered(report, options.format, around, out === undefined);
  if (out === undefined) around.write(words);
  else await writeReport(out, words, around);
  const grades = failing[options.failOn];
  const worse = [...report.overall, ...report.clauses.flatMap(({ effects }) => effects)].filter(isWorse);
  return worse.some(({ now }) => grades.includes(now)) ? exitCodes.findings : exitCodes.fine;
}

async function decide(
  file: string,
  bytes: Uint8Array,
  round: PendingRound,
  options: RoundsOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const accept = wantedChanges(options.accept ?? [], round.changes, '--accept');
  const reject = wantedChanges(options.reject ?? [], round.changes, '--reject');
  const both = reject.find((change) => accept.includes(change));
  if (both !== undefined) throw new UsageError(`Change ${both.id} is both in --accept and in --reject; say it once.`);
  if (options.out === undefined)
    throw new UsageError('Say where the file goes with --out OUT.docx; the file that was read is never written over.');
  const out = await safeOutput(options.out, [file], options.force === true, around);
  try {
    await writeOutput(out, resolveChanges(new Uint8Array(bytes), round, { accept, reject }), around);
  } catch (error) {
    if (!(error instanceof RefusedEdit)) throw error;
    around.complain(`${file} was not written: ${harmless(error.message)}\n`);
    return exitCodes.trouble;
  }
  around.complain(
    `${options.out}: ${said(accept, 'accepted')}, ${said(reject, 'rejected')}, ${left(round, accept, reject)} still pending.\n`,
  );
  return exitCodes.fine;
}

function said(changes: readonly PendingChange[], what: string): string {
  return `${String(changes.length)} ${what}`;
}

function left(round: PendingRound, ...decided: readonly (readonly PendingChange[])[]): string {
  const gone = new Set(decided.flat());
  return String(round.changes.filter((change) => !gone.has(change)).length);
}

async function reportPath(
  out: string,
  file: string,
  { playbook, force }: RoundsOptions,
  around: Surroundings,
): Promise<string> {
  return safeOutput(out, playbook === undefined ? [file] : [file, playbook], force === true, around);
}

function rendered(
  report: RoundsReport,
  format: RoundsOptions['format'],
  around: Surroundings,
  toTerminal: boolean,
): string {
  switch (format) {
    case 'text':
      return renderRoundsText(harmlessDeep(report), paletteFor(around.colour && toTerminal));
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'md':
      return renderRoundsMarkdown(report);
  }
}
