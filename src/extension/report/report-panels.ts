import * as vscode from 'vscode';
import type { Range } from '../../document/contract-text';
import type { Clock, Logger } from '../../host';
import { applyRedline } from '../commands/apply-redline';
import { isRange, reveal } from '../commands/reveal';
import { reviewedTarget } from '../commands/targets';
import { fileName } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import { LineMap } from '../line-map';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract, Reviews } from '../reviews';
import { uriOf } from '../workspace-files';
import type { FromPanel, ToPanel } from './messages';
import { panelPage, panelRoots, tabIcon } from './panel-page';
import { reportOptions } from './report-options';

export interface PanelHost {
  readonly reviews: Reviews;
  readonly reviewer: Reviewer;
  readonly engine: EngineLoader;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly extensionUri: vscode.Uri;
}

/** One panel a contract; it follows the review while the contract is edited. */
export class ReportPanels implements vscode.Disposable {
  private readonly panels = new Map<string, vscode.WebviewPanel>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly host: PanelHost) {
    this.disposables = [
      vscode.commands.registerCommand('contractReview.openReport', (target?: unknown, finding?: unknown) => {
        const reviewed = reviewedTarget(host.reviews, target);
        if (reviewed) this.open(reviewed, typeof finding === 'string' ? finding : undefined);
      }),
      host.reviews.onDidChange((uri) => {
        const reviewed = host.reviews.get(uri);
        if (reviewed) this.send(reviewed);
        else this.panels.get(uri.toString())?.dispose();
      }),
    ];
  }

  dispose(): void {
    for (const disposable of [...this.disposables, ...this.panels.values()]) disposable.dispose();
  }

  private open(reviewed: ReviewedContract, finding: string | undefined): void {
    const open = this.panels.get(reviewed.uri.toString());
    if (open) {
      open.reveal(undefined, true);
      if (finding !== undefined) void post(open, { type: 'show', finding });
      return;
    }
    this.create(reviewed, finding);
  }

  private create({ uri, source }: ReviewedContract, finding: string | undefined): void {
    const { extensionUri, logger } = this.host;
    const key = uri.toString();
    const panel = vscode.window.createWebviewPanel(
      'contractReview.report',
      `Review: ${fileName(source)}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: finding !== undefined },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: panelRoots(extensionUri) },
    );
    this.panels.set(key, panel);
    let wanted = finding;
    panel.iconPath = tabIcon(extensionUri);
    panel.onDidDispose(() => this.panels.delete(key));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.receive(uri, panel, message, wanted).catch((error: unknown) => {
        logger.warn(`Report panel: ${String(error)}`);
      });
      wanted = undefined;
    });
    panel.webview.html = panelPage(panel.webview, extensionUri);
  }

  private send(reviewed: ReviewedContract): void {
    const panel = this.panels.get(reviewed.uri.toString());
    if (!panel) return;
    const { engine, clock, logger, extensionUri } = this.host;
    engine
      .load()
      .then(async (loaded) => {
        const options = await reportOptions(loaded, reviewed, { clock, extensionUri });
        // Meanwhile it may have been reviewed again.
        if (this.host.reviews.get(reviewed.uri) !== reviewed) return;
        await post(panel, { type: 'report', report: loaded.reviewReport(loaded.completed(reviewed), options) });
      })
      .then(undefined, (error: unknown) => {
        logger.warn(`Report panel: ${String(error)}`);
      });
  }

  private async receive(
    uri: vscode.Uri,
    panel: vscode.WebviewPanel,
    message: unknown,
    wanted: string | undefined,
  ): Promise<void> {
    const reviewed = this.host.reviews.get(uri);
    if (!reviewed || !isFromPanel(message)) return;
    switch (message.type) {
      case 'ready':
        this.send(reviewed);
        if (wanted !== undefined) await post(panel, { type: 'show', finding: wanted });
        return;
      case 'reveal':
        await (message.in === 'contract' ? reveal(reviewed, message) : revealPlaybook(reviewed, message));
        return;
      case 'export':
        await vscode.commands.executeCommand('contractReview.exportReport', uri, message.format);
        return;
      case 'apply':
        await applyRedline(this.host.reviewer, uri, message.finding, message.level);
        return;
      case 'diff':
        await vscode.commands.executeCommand('contractReview.showDiff', {
          uri,
          finding: message.finding,
          level: message.level,
        });
        return;
      case 'side':
        await vscode.commands.executeCommand('contractReview.chooseSide', uri);
    }
  }
}

function post(panel: vscode.WebviewPanel, message: ToPanel): Thenable<boolean> {
  return panel.webview.postMessage(message);
}

function isFromPanel(message: unknown): message is FromPanel {
  if (typeof message !== 'object' || message === null) return false;
  const { type, in: place, format, finding, level } = message as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'ready':
    case 'side':
      return true;
    case 'reveal':
      return (place === 'contract' || place === 'playbook') && isRange(message);
    case 'export':
      return format === 'html' || format === 'markdown' || format === 'json';
    case 'apply':
    case 'diff':
      return typeof finding === 'string' && (level === 'preferred' || level === 'fallback');
    default:
      return false;
  }
}

async function revealPlaybook({ review }: ReviewedContract, range: Range): Promise<void> {
  const { path, text } = review.playbook;
  if (path === undefined) return;
  await vscode.window.showTextDocument(uriOf(path), {
    preview: true,
    viewColumn: vscode.ViewColumn.One,
    selection: new LineMap(text).range(range),
  });
}
