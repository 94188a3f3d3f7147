import * as vscode from 'vscode';
import type { ContractText } from '../../document/contract-text';
import { activeUri, isUri } from '../commands/targets';
import type { ContractFiles } from '../contracts/contract-files';
import { fileName, sourceUri } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import { unreadableMessage } from '../errors';
import type { PlaybookFinder } from '../playbook-finder';
import { ourSideOf, type SideMemory } from '../side-memory';
import { showComparison, type ComparisonPanelHost } from './comparison-panel';
import { VersionDocuments } from './version-documents';

export interface CompareHost extends ComparisonPanelHost {
  readonly engine: EngineLoader;
  readonly files: ContractFiles;
  readonly playbooks: PlaybookFinder;
  readonly sides: SideMemory;
}

const filters = { Contracts: ['docx', 'pdf', 'md', 'markdown', 'txt'] };

/**
 * Compare with Earlier Version…: by clause with grades in a panel, and the two texts as a diff. From the explorer, two files that are
 * chosen together are compared, the one changed last being the later.
 */
export function compareVersions(host: CompareHost): vscode.Disposable {
  const documents = new VersionDocuments();
  return vscode.Disposable.from(
    documents,
    vscode.commands.registerCommand('contractReview.compare', async (uri?: unknown, other?: unknown) => {
      const pair = await versions(uri, other);
      if (pair === undefined) return;
      try {
        await compare(pair, host, documents);
      } catch (error) {
        const message = unreadableMessage(error, fileName(pair.fresh));
        host.logger.warn(message);
        void vscode.window.showErrorMessage(message);
      }
    }),
  );
}

interface Pair {
  readonly old: vscode.Uri;
  readonly fresh: vscode.Uri;
}

async function versions(uri: unknown, other: unknown): Promise<Pair | undefined> {
  const [first, second] = Array.isArray(other) ? other.filter(isUri) : [];
  if (first && second) return byAge(first, second);
  const active = activeUri();
  const fresh = isUri(uri) ? sourceUri(uri) : active && sourceUri(active);
  if (fresh === undefined) {
    void vscode.window.showInformationMessage('Open or select the later version of a contract first.');
    return undefined;
  }
  if (isUri(other)) return { old: other, fresh };
  const [old] =
    (await vscode.window.showOpenDialog({
      title: `Compare ${fileName(fresh)} with which earlier version?`,
      openLabel: 'Compare',
      defaultUri: vscode.Uri.joinPath(fresh, '..'),
      filters,
    })) ?? [];
  return old && { old, fresh };
}

async function byAge(one: vscode.Uri, other: vscode.Uri): Promise<Pair> {
  const [a, b] = [await vscode.workspace.fs.stat(one), await vscode.workspace.fs.stat(other)];
  return a.mtime <= b.mtime ? { old: one, fresh: other } : { old: other, fresh: one };
}

async function compare({ old, fresh }: Pair, host: CompareHost, documents: VersionDocuments): Promise<void> {
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: `Comparing ${fileName(old)} with ${fileName(fresh)}`,
  };
  await vscode.window.withProgress(progress, async () => {
    const engine = await host.engine.load();
    const [before, after] = [await host.files.read(old), await host.files.read(fresh)];
    const ours = ourSideOf(fresh, host.sides);
    const playbook = await host.playbooks.find(fresh, ours.side);
    const graded = await engine.gradeComparison(before, after, playbook, {
      ...ours,
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
    });
    const untracked = await untrackedIn(before, after, fresh, host);
    const report = engine.comparisonReport(
      { old: before, fresh: after, ...(untracked && { untracked }) },
      graded,
      playbook,
    );
    const shown = documents.pair({ file: old, text: before }, { file: fresh, text: after });
    await shown.show();
    showComparison(report, shown, host);
  });
}

async function untrackedIn(
  before: ContractText,
  after: ContractText,
  fresh: vscode.Uri,
  { engine: loader }: CompareHost,
) {
  if (after.format !== 'docx' || before.sha256 === after.sha256) return undefined;
  const engine = await loader.load();
  const round = engine.PendingRound.open(new Uint8Array(await vscode.workspace.fs.readFile(fresh)), after);
  return round && engine.untrackedChanges(before, round);
}
