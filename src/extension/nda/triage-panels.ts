import * as vscode from 'vscode';
import type { Logger } from '../../host';
import type { TriageReport } from '../../report/triage-report';
import { isRange, reveal } from '../commands/reveal';
import { fileName } from '../contracts/contract-uri';
import { panelPage, panelRoots, tabIcon } from '../report/panel-page';
import type { ReviewedContract, Reviews } from '../reviews';
import type { FromTriage, ToTriage } from './triage-messages';

export interface TriagePanelHost {
  readonly reviews: Reviews;
  readonly extensionUri: vscode.Uri;
  readonly logger: Logger;
  /** Of a contract as it is now. */
  triage(reviewed: ReviewedContract): Promise<TriageReport>;
}

/** One panel an NDA; it follows the review while the NDA is edited. */
export class TriagePanels implements vscode.Disposable {
  private readonly panels = new Map<string, vscode.WebviewPanel>();
  private readonly following: vscode.Disposable;

  constructor(private readonly host: TriagePanelHost) {
    this.following = host.reviews.onDidChange((uri) => {
      const panel = this.panels.get(uri.toString());
      if (!panel) return;
      const reviewed = host.reviews.get(uri);
      if (reviewed) this.send(reviewed, panel);
      else panel.dispose();
    });
  }

  dispose(): void {
    this.following.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  show({ uri, source }: ReviewedContract): void {
    const known = this.panels.get(uri.toString());
    if (known) known.reveal(undefined, true);
    else this.create(uri, fileName(source));
  }

  private create(uri: vscode.Uri, name: string): void {
    const { extensionUri, logger } = this.host;
    const key = uri.toString();
    const panel = vscode.window.createWebviewPanel(
      'contractReview.triage',
      `Triage: ${name}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: panelRoots(extensionUri) },
    );
    panel.iconPath = tabIcon(extensionUri);
    panel.onDidDispose(() => this.panels.delete(key));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.receive(uri, panel, message).then(undefined, (error: unknown) => {
        logger.warn(`Triage panel: ${String(error)}`);
      });
    });
    this.panels.set(key, panel);
    panel.webview.html = panelPage(panel.webview, extensionUri, 'triage');
  }

  private send(reviewed: ReviewedContract, panel: vscode.WebviewPanel): void {
    const { reviews, logger } = this.host;
    this.host
      .triage(reviewed)
      .then(async (report: ToTriage) => {
        // Meanwhile it may have been reviewed again.
        if (reviews.get(reviewed.uri) === reviewed) await panel.webview.postMessage(report);
      })
      .then(undefined, (error: unknown) => {
        logger.warn(`Triage panel: ${String(error)}`);
      });
  }

  private async receive(uri: vscode.Uri, panel: vscode.WebviewPanel, message: unknown): Promise<void> {
    const reviewed = this.host.reviews.get(uri);
    if (!reviewed || !isFromTriage(message)) return;
    if (message.type === 'ready') this.send(reviewed, panel);
    else await reveal(reviewed, message);
  }
}

function isFromTriage(message: unknown): message is FromTriage {
  if (typeof message !== 'object' || message === null) return false;
  const { type } = message as Readonly<Record<string, unknown>>;
  return type === 'ready' || (type === 'reveal' && isRange(message));
}
