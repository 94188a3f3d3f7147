import * as vscode from 'vscode';
import type { Logger } from '../host';
import type { Reviewer } from './reviewer';
import type { Reviews } from './reviews';

/** Milliseconds without a change before a document is reviewed again. */
const quiet = 300;

/** Reviews a document again while it is typed in. */
export function liveReview(reviews: Reviews, reviewer: Reviewer, logger: Logger): vscode.Disposable {
  const waiting = new Map<string, NodeJS.Timeout>();
  const later = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        reviewer.reviewAgain(document).catch((error: unknown) => logger.warn(`Review while typing: ${String(error)}`));
      }, quiet),
    );
  };
  const changed = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && reviews.get(document.uri)) later(document);
  });
  return vscode.Disposable.from(
    changed,
    new vscode.Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
}
