import * as vscode from 'vscode';
import type { Logger } from '../host';
import type { Reviewer } from './reviewer';
import type { Reviews } from './reviews';
import { uriOf } from './workspace-files';

/** Reviews again what was reviewed against a playbook when that playbook is saved. */
export function playbookWatch(reviews: Reviews, reviewer: Reviewer, logger: Logger): vscode.Disposable {
  return vscode.workspace.onDidSaveTextDocument(({ uri }) => {
    for (const reviewed of reviews.all()) {
      const { path } = reviewed.review.playbook;
      if (path === undefined || uriOf(path).toString() !== uri.toString()) continue;
      reviewer
        .refresh(reviewed)
        .catch((error: unknown) => logger.warn(`Review after a playbook change: ${String(error)}`));
    }
  });
}
