import type { OurSide } from '../contract/our-party';
import type { ContractText } from '../document/contract-text';
import { PendingRound } from '../document/docx/pending-round';
import { gradeComparison } from '../redline/compare/grade-comparison';
import { untrackedChanges } from '../redline/compare/untracked';
import { isWorse } from '../redline/rounds/changed-grades';
import { renderComparisonHtml } from '../report/comparison-html';
import { renderComparisonMarkdown } from '../report/comparison-markdown';
import { comparisonReport, type ComparisonReport } from '../report/comparison-report';
import { renderComparisonText } from '../report/comparison-text';
import { oursOf, playbookFor } from './choose-playbook';
import { failing, type failLevels } from './fail-on';
import { loadDocument } from './load-document';
import { safeOutput, writeReport } from './output-file';
import { saySides } from './say-sides';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings';
import { harmless, harmlessDeep, paletteFor } from './terminal';

export const comparisonFormats = ['text', 'json', 'md', 'html'] as const;

export interface CompareOptions extends OurSide {
  readonly playbook?: string;
  readonly format: (typeof comparisonFormats)[number];
  readonly out?: string;
  readonly force?: boolean;
  readonly failOn: (typeof failLevels)[number];
}

/** `contract-review compare OLD NEW`: two versions by clause, what each change does to the grades, and what was not tracked. */
export async function compareCommand(
  oldFile: string,
  newFile: string,
  options: CompareOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const [old, fresh] = [await loadDocument(oldFile, around), await loadDocument(newFile, around)];
  for (const loaded of [old, fresh]) if (loaded.kind === 'unreadable') around.complain(`${harmless(loaded.message)}\n`);
  if (old.kind === 'unreadable' || fresh.kind === 'unreadable') return exitCodes.trouble;
  const inputs = [oldFile, newFile, options.playbook].filter((path) => path !== undefined);
  const out =
    options.out === undefined ? undefined : await safeOutput(options.out, inputs, options.force === true, around);
  const { playbook, notes, side } = await playbookFor(fresh.path, options, around);
  for (const note of notes) around.complain(`${harmless(note)}\n`);
  const untracked = await untrackedIn(old.text, fresh.text, fresh.path, around);
  const graded = await gradeComparison(old.text, fresh.text, playbook, oursOf(options, side));
  saySides(graded.review.contract, around);
  const sides = { old: old.text, fresh: fresh.text, ...(untracked && { untracked }) };
  const report = comparisonReport(sides, graded, playbook);
  const words = rendered(report, options.format, around.colour && out === undefined);
  if (out === undefined) around.write(words);
  else await writeReport(out, words, around);
  const grades = failing[options.failOn];
  return report.overall.some((change) => isWorse(change) && grades.includes(change.now))
    ? exitCodes.findings
    : exitCodes.fine;
}

async function untrackedIn(old: ContractText, fresh: ContractText, path: string, { files }: Surroundings) {
  if (fresh.format !== 'docx' || old.sha256 === fresh.sha256) return undefined;
  const round = PendingRound.open(new Uint8Array(await files.read(path)), fresh);
  return round && untrackedChanges(old, round);
}

function rendered(report: ComparisonReport, format: CompareOptions['format'], colour: boolean): string {
  switch (format) {
    case 'text':
      return renderComparisonText(harmlessDeep(report), paletteFor(colour));
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'md':
      return renderComparisonMarkdown(report);
    case 'html':
      return renderComparisonHtml(report);
  }
}
