import * as vscode from 'vscode';
import type { Logger } from '../host';
import { fileName } from './contracts/contract-uri';
import type { Reviewer } from './reviewer';
import type { Reviews } from './reviews';
import { uriOf } from './workspace-files';

const playbookName = 'legal.local.md';
/** A save is often told of twice, by the editor and by the file system. */
const settled = 200;

/** Reviews again when a playbook comes, goes or is saved: its contracts may have another one now. */
export function playbookWatch(reviews: Reviews, reviewer: Reviewer, logger: Logger): vscode.Disposable {
  let waiting: NodeJS.Timeout | undefined;
  const refresh = () => {
    for (const reviewed of reviews.all())
      reviewer.refresh(reviewed).catch((error: unknown) => {
        logger.warn(`Review after a change of the playbook: ${String(error)}`);
      });
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, settled);
  };
  const isUsed = (uri: vscode.Uri) =>
    reviews.all().some(({ review: { playbook } }) => {
      return playbook.path !== undefined && uriOf(playbook.path).toString() === uri.toString();
    });
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${playbookName}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(later),
    watcher.onDidChange(later),
    watcher.onDidDelete(later),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (fileName(uri) === playbookName || isUsed(uri)) later();
    }),
    new vscode.Disposable(() => {
      clearTimeout(waiting);
    }),
  );
}
