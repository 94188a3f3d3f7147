import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ContractText } from '../../document/contract-text';
import type { Logger } from '../../host';
import { activeUri, isUri } from '../commands/targets';
import type { ContractFiles } from '../contracts/contract-files';
import { fileName, sourceUri } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import { unreadableMessage } from '../errors';
import type { PlaybookFinder } from '../playbook-finder';
import { sideSetting } from '../settings';
import type { SideMemory } from '../side-memory';

export interface CompareHost {
  readonly engine: EngineLoader;
  readonly files: ContractFiles;
  readonly playbooks: PlaybookFinder;
  readonly sides: SideMemory;
  readonly logger: Logger;
}

const filters = { Contracts: ['docx', 'pdf', 'md', 'markdown', 'txt'] };
const scheme = 'contract-version';

/**
 * Compare with Earlier Version…: by clause with grades in a panel, and the two texts as a diff. From the explorer, two files that are
 * chosen together are compared, the one changed last being the later.
 */
export function compareVersions(host: CompareHost): vscode.Disposable {
  const texts = new Map<string, string>();
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => texts.get(query) ?? '',
    }),
    vscode.commands.registerCommand('contractReview.compare', async (uri?: unknown, other?: unknown) => {
      const pair = await versions(uri, other);
      if (pair === undefined) return;
      try {
        await compare(pair, host, texts);
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

async function compare({ old, fresh }: Pair, host: CompareHost, texts: Map<string, string>): Promise<void> {
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: `Comparing ${fileName(old)} with ${fileName(fresh)}`,
  };
  await vscode.window.withProgress(progress, async () => {
    const engine = await host.engine.load();
    const [before, after] = [await host.files.read(old), await host.files.read(fresh)];
    const side = host.sides.get(fresh) ?? sideSetting(fresh);
    const playbook = await host.playbooks.find(fresh, side);
    const graded = await engine.gradeComparison(before, after, playbook, {
      ...(side !== undefined && { side }),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
    });
    const untracked = await untrackedIn(before, after, fresh, host);
    const report = engine.comparisonReport(
      { old: before, fresh: after, ...(untracked && { untracked }) },
      graded,
      playbook,
    );
    await showDiff({ old, fresh }, before, after, texts);
    showPanel(report.old.name, report.new.name, engine.renderComparisonHtml(report, panelStyle));
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

async function showDiff({ old, fresh }: Pair, before: ContractText, after: ContractText, texts: Map<string, string>) {
  const shown = (uri: vscode.Uri, { sha256, text }: ContractText) => {
    texts.set(sha256, text);
    return uri.with({ scheme, path: `${uri.path}.contract`, query: sha256 });
  };
  const title = `${fileName(old)} ↔ ${fileName(fresh)}`;
  await vscode.commands.executeCommand('vscode.diff', shown(old, before), shown(fresh, after), title);
}

/** The panel wears the colours of the editor. */
const panelStyle = `:root { --ground: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --faint: var(--vscode-descriptionForeground); --line: var(--vscode-widget-border, var(--vscode-panel-border)); --quote: var(--vscode-textBlockQuote-background); --red: var(--vscode-contractReview-redForeground); --yellow: var(--vscode-contractReview-yellowForeground); --green: var(--vscode-contractReview-greenForeground); } body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }`;

function showPanel(old: string, fresh: string, html: string): void {
  const panel = vscode.window.createWebviewPanel(
    'contractReview.comparison',
    `${old} → ${fresh}`,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: false, localResourceRoots: [] },
  );
  // The style needs a nonce, since the editor allows none that is inline.
  const nonce = randomBytes(16).toString('base64');
  panel.webview.html = html
    .replace("style-src 'unsafe-inline'", `style-src 'nonce-${nonce}'`)
    .replace('<style>', `<style nonce="${nonce}">`);
}
