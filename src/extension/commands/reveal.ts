import * as vscode from 'vscode';
import type { Range } from '../../document/contract-text';
import type { ReviewedContract, Reviews } from '../reviews';
import { isUri } from './targets';

/** Shows words of a contract, selected, in the editor that has it or in the first column. */
export async function reveal(reviewed: ReviewedContract, range: Range): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === reviewed.uri.toString(),
  );
  const document = await vscode.workspace.openTextDocument(reviewed.uri);
  const editor = await vscode.window.showTextDocument(document, {
    preview: false,
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
  });
  const selection = reviewed.lines.range(range);
  editor.selection = new vscode.Selection(selection.start, selection.end);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** For views that hold a place and no review. */
export function revealCommand(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.reveal', async (uri: unknown, range: unknown) => {
    const reviewed = isUri(uri) ? reviews.get(uri) : undefined;
    if (reviewed && isRange(range)) await reveal(reviewed, range);
  });
}

export function isRange(value: unknown): value is Range {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(start) <= Number(end);
}
