import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** The folders a panel may load from. */
export function panelRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'dist', 'webview'), vscode.Uri.joinPath(extensionUri, 'media', 'report')];
}

/** For the tab of a panel, in the colour that its theme can show. */
export function tabIcon(extensionUri: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const icon = (theme: string) => vscode.Uri.joinPath(extensionUri, 'media', 'icons', `contract-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}

/** An empty page with one script; what it shows comes as data and is built as text. */
export function panelPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  name: 'report' | 'register' | 'triage' | 'comparison' = 'report',
): string {
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', `${name}.js`)).toString();
  const look = name === 'register' ? 'register' : 'report';
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'report', `${look}.css`)).toString();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Contract Review</title>
</head>
<body>
<div id="news" role="status" aria-live="polite" class="unseen"></div>
<main id="${name}" tabindex="-1"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
