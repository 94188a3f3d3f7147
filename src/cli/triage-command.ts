import type { Role } from '../contract/actor';
import { understand } from '../contract/understand';
import { renderTriageHtml } from '../report/triage-html';
import { renderTriageMarkdown } from '../report/triage-markdown';
import type { TriageReport } from '../report/triage-report';
import { renderTriageText } from '../report/triage-text';
import { playbookFor } from './choose-playbook';
import { failing, type failLevels } from './fail-on';
import { loadDocument } from './load-document';
import { safeOutput, writeReport } from './output-file';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings';
import { harmless, harmlessDeep, paletteFor } from './terminal';
import { triageBasis, triaged } from './triage';

export const triageFormats = ['text', 'json', 'md', 'html'] as const;

export interface TriageOptions {
  readonly playbook?: string;
  readonly side?: Role;
  readonly format: (typeof triageFormats)[number];
  readonly out?: string;
  readonly force?: boolean;
  readonly failOn: (typeof failLevels)[number];
}

/** `contract-review triage-nda FILE`: the ten groups of the NDA checklist, a grade and who decides. */
export async function triageCommand(file: string, options: TriageOptions, around: Surroundings): Promise<ExitCode> {
  const { format, out, force = false, failOn } = options;
  const inputs = options.playbook === undefined ? [file] : [file, options.playbook];
  const path = out === undefined ? undefined : await safeOutput(out, inputs, force, around);
  const basis = await triageBasis(around);
  const loaded = await loadDocument(file, around);
  if (loaded.kind === 'unreadable') {
    around.complain(`${harmless(loaded.message)}\n`);
    return exitCodes.trouble;
  }
  const { playbook, notes, side } = await playbookFor(loaded.path, options, around);
  for (const note of notes) around.complain(`${harmless(note)}\n`);
  const report = triaged(understand(loaded.text), basis, { ...(side !== undefined && { side }), own: playbook });
  const words = rendered(report, format, around.colour && path === undefined);
  if (path === undefined) around.write(words);
  else await writeReport(path, words, around);
  return failing[failOn].includes(report.grade) ? exitCodes.findings : exitCodes.fine;
}

function rendered(report: TriageReport, format: TriageOptions['format'], colour: boolean): string {
  switch (format) {
    case 'text':
      return renderTriageText(harmlessDeep(report), paletteFor(colour));
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'md':
      return renderTriageMarkdown(report);
    case 'html':
      return renderTriageHtml(report);
  }
}
