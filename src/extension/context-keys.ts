import * as vscode from 'vscode';
import type { Reviews } from './reviews';

/** Tells menus whether anything, and whether the active document, was reviewed. */
export function contextKeys(reviews: Reviews): vscode.Disposable {
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const set = (key: string, value: boolean) =>
      vscode.commands.executeCommand('setContext', `contractReview.${key}`, value);
    void set('hasReviews', reviews.all().length > 0);
    void set('reviewed', uri !== undefined && reviews.get(uri) !== undefined);
  };
  return vscode.Disposable.from(reviews.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
