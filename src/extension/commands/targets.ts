import * as vscode from 'vscode';
import { contractUri } from '../contracts/contract-uri';
import type { ReviewedContract, Reviews } from '../reviews';

export function isUri(value: unknown): value is vscode.Uri {
  return value instanceof vscode.Uri;
}

/** What the active tab shows, text or not: a DOCX or PDF has no text editor. */
export function activeUri(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return vscode.window.activeTextEditor?.document.uri;
}

/** The review that a command is about: of the document or file it was given, else the current one. Says where there is none. */
export function reviewedTarget(reviews: Reviews, target: unknown): ReviewedContract | undefined {
  const reviewed = isUri(target)
    ? (reviews.get(target) ?? reviews.get(contractUri(target)) ?? reviews.current())
    : reviews.current();
  if (!reviewed)
    void vscode.window.showInformationMessage('Review a contract first: right-click it and choose Review Contract.');
  return reviewed;
}
