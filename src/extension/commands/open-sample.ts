import * as vscode from 'vscode';
import { modified } from '../workspace-files';

const sampleFiles = ['vendor-agreement.docx', 'legal.local.md'] as const;

/** Copies the sample to the extension's own storage, where redlines may be written, and reviews it there. */
export function openSample(extensionUri: vscode.Uri, storage: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.openSample', async () => {
    const folder = vscode.Uri.joinPath(storage, 'sample');
    for (const file of sampleFiles) {
      const copy = vscode.Uri.joinPath(folder, file);
      if ((await modified(copy)) !== undefined) continue;
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'media', 'samples', file), copy);
    }
    await vscode.commands.executeCommand('contractReview.review', vscode.Uri.joinPath(folder, sampleFiles[0]));
  });
}
