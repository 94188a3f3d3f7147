import * as vscode from 'vscode';
import type { Logger } from '../../host';
import { isRange } from '../commands/reveal';
import { panelPage, panelRoots, tabIcon } from '../report/panel-page';
import type { FromComparison, ToComparison } from './comparison-messages';
import type { VersionPair } from './version-documents';

export interface ComparisonPanelHost {
  readonly extensionUri: vscode.Uri;
  readonly logger: Logger;
}

/** What changed by clause and what that does to the grades, beside the diff; each clause leads to its words. */
export function showComparison(report: ToComparison, pair: VersionPair, host: ComparisonPanelHost): void {
  const { extensionUri, logger } = host;
  const panel = vscode.window.createWebviewPanel(
    'contractReview.comparison',
    `${report.old.name} → ${report.new.name}`,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, enableFindWidget: true, localResourceRoots: panelRoots(extensionUri) },
  );
  panel.iconPath = tabIcon(extensionUri);
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isFromComparison(message)) return;
    const done = message.type === 'ready' ? panel.webview.postMessage(report) : pair.reveal(message.in, message);
    done.then(undefined, (error: unknown) => {
      logger.warn(`Comparison panel: ${String(error)}`);
    });
  });
  panel.webview.html = panelPage(panel.webview, extensionUri, 'comparison');
}

function isFromComparison(message: unknown): message is FromComparison {
  if (typeof message !== 'object' || message === null) return false;
  const { type, in: version } = message as Readonly<Record<string, unknown>>;
  return type === 'ready' || (type === 'reveal' && (version === 'old' || version === 'new') && isRange(message));
}
