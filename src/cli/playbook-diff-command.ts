import { understand } from '../contract/understand';
import type { Role } from '../contract/actor';
import { discover } from '../library/discover';
import { fileTrouble } from '../library/file-trouble';
import { playbookDiff, renderPlaybookDiff, reportedChange, type ComparedContract } from '../report/playbook-diff';
import { gradeChanges } from '../review/grade-changes';
import { reviewContract } from '../review/review-contract';
import { namedPlaybook } from './choose-playbook';
import { loadDocument } from './load-document';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';
import { harmlessDeep, paletteFor } from './terminal';

export interface PlaybookDiffOptions {
  readonly on: string;
  readonly side?: Role;
  readonly format: 'text' | 'json';
}

/** `contract-review playbook diff OLD NEW --on FOLDER`: which contracts of a folder change grade under the new version, and why. */
export async function playbookDiffCommand(
  oldFile: string,
  newFile: string,
  { on, side, format }: PlaybookDiffOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const ours = side === undefined ? {} : { side };
  const before = await namedPlaybook(oldFile, ours, around);
  const after = await namedPlaybook(newFile, ours, around);
  const contracts: ComparedContract[] = [];
  const unread: string[] = [];
  for (const { path, name } of await contractsIn(on, around)) {
    const loaded = await loadDocument(path, around);
    if (loaded.kind === 'unreadable') {
      unread.push(loaded.message);
      continue;
    }
    const contract = understand(loaded.text);
    const [old, now] = [before, after].map((playbook) => reviewContract(contract, playbook, ours));
    if (old && now) contracts.push({ contract: name, changes: gradeChanges(old, now).map(reportedChange) });
  }
  const diff = playbookDiff(oldFile, newFile, contracts, unread);
  if (format === 'json') around.write(`${JSON.stringify(diff, undefined, 2)}\n`);
  else around.write(renderPlaybookDiff(harmlessDeep(diff), paletteFor(around.colour)));
  if (unread.length > 0) return exitCodes.trouble;
  return diff.counts.changed === 0 ? exitCodes.fine : exitCodes.findings;
}

async function contractsIn(folder: string, { files, folder: here }: Surroundings) {
  const path = files.resolve(here, folder);
  const found = await discover(path, files).catch((error: unknown) => {
    throw new UsageError(
      `${folder} could not be looked through: ${fileTrouble(error)}; give the folder of your contracts.`,
    );
  });
  if (found.files.length === 0) throw new UsageError(`${folder} holds no contract (.docx, .pdf, .md or .txt).`);
  return found.files;
}
