import * as vscode from 'vscode';
import type { Finding, Redline } from '../../review/review';
import type { ReviewedContract } from '../reviews';

export function redlineEdit({ uri, lines }: ReviewedContract, redline: Redline): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    redline.edits.map((change) => vscode.TextEdit.replace(lines.range(change), change.text)),
  );
  return edit;
}

export function redlineName({ level, kind, title }: Redline): string {
  if (kind === 'insert-clause') return level === 'preferred' ? title : `${title} (fallback)`;
  return level === 'preferred' ? `Apply redline: ${title}` : `Apply fallback: ${title}`;
}

/** The redline of a finding at a level, else its first. */
export function redlineOf(
  reviewed: ReviewedContract | undefined,
  finding: Finding['id'] | undefined,
  level?: Redline['level'],
): Redline | undefined {
  const found = reviewed?.review.findings.find(({ id }) => id === finding);
  return found && reviewed?.redlines(found).find((redline) => level === undefined || redline.level === level);
}
