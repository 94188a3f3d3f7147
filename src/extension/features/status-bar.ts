import * as vscode from 'vscode';
import type { ReviewedContract, Reviews } from '../reviews';
import { grades, isAccepted } from './finding-place';

/** Counts of the contract in the active editor, and our side in it. */
export function statusBar(reviews: Reviews): vscode.Disposable {
  const counts = vscode.window.createStatusBarItem('contractReview.counts', vscode.StatusBarAlignment.Left, 20);
  counts.name = 'Contract Review: findings';
  counts.command = 'contractReview.openReport';
  const side = vscode.window.createStatusBarItem('contractReview.side', vscode.StatusBarAlignment.Left, 19);
  side.name = 'Contract Review: side';
  side.command = 'contractReview.chooseSide';
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const reviewed = uri && reviews.get(uri);
    if (!reviewed) {
      counts.hide();
      side.hide();
      return;
    }
    showCounts(counts, reviewed);
    showSide(side, reviewed);
  };
  return vscode.Disposable.from(
    counts,
    side,
    vscode.window.onDidChangeActiveTextEditor(update),
    reviews.onDidChange(update),
  );
}

function showCounts(item: vscode.StatusBarItem, { review }: ReviewedContract): void {
  const [red, yellow, green] = grades.map((grade) =>
    String(review.findings.filter((finding) => finding.grade === grade && !isAccepted(finding)).length),
  );
  item.text = `$(law)\u00a0 $(error) ${red ?? ''}\u00a0 $(warning) ${yellow ?? ''}\u00a0 $(pass) ${green ?? ''}`;
  item.tooltip = `Contract Review: ${red ?? ''} RED, ${yellow ?? ''} YELLOW, ${green ?? ''} GREEN against ${review.playbook.title}. Open the report.`;
  item.accessibilityInformation = { label: item.tooltip };
  item.show();
}

function showSide(item: vscode.StatusBarItem, { review }: ReviewedContract): void {
  const assumed = review.sideFrom === 'assumed';
  item.text = `$(person) ${review.side}${assumed ? '?' : ''}`;
  item.tooltip = assumed
    ? `Reviewed as the ${review.side}, which is assumed. Choose our side.`
    : `Reviewed as the ${review.side}. Choose another side.`;
  item.accessibilityInformation = { label: item.tooltip };
  item.show();
}
