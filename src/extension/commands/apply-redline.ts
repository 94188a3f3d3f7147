import * as vscode from 'vscode';
import type { Redline } from '../../review/review';
import { redlineEdit, redlineOf } from '../features/redline-edit';
import type { Reviewer } from '../reviewer';

/** Writes a redline of the current review into the document; false where there is none any more. */
export async function applyRedline(
  reviewer: Reviewer,
  uri: vscode.Uri,
  finding: string,
  level: Redline['level'],
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const reviewed = await reviewer.reviewAgain(document);
  const redline = redlineOf(reviewed, finding, level);
  return reviewed !== undefined && redline !== undefined && vscode.workspace.applyEdit(redlineEdit(reviewed, redline));
}
