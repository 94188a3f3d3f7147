import * as vscode from 'vscode';
import type { Clock, Logger } from '../host';
import type { Reviewer } from './reviewer';
import type { Reviews } from './reviews';

/** Milliseconds without a change before a document is reviewed again. */
const quiet = 300;

/** Reviews a document again while it is typed in; waits longer where the last review took long, so that typing stays smooth. */
export function liveReview(reviews: Reviews, reviewer: Reviewer, clock: Clock, logger: Logger): vscode.Disposable {
  const waiting = new Map<string, NodeJS.Timeout>();
  let took = 0;
  const review = async (document: vscode.TextDocument) => {
    const began = clock.now();
    try {
      await reviewer.reviewAgain(document);
    } catch (error) {
      logger.warn(`Review while typing: ${String(error)}`);
    }
    took = clock.now() - began;
  };
  const later = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(
        () => {
          waiting.delete(key);
          void review(document);
        },
        Math.max(quiet, 2 * took),
      ),
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
