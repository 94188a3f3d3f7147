import * as vscode from 'vscode';
import type { Finding, Grade, Redline } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { showsCodeLens } from '../settings';
import { contractDocuments } from './documents';
import { grades, hasPlace, isAccepted, rangeOf } from './finding-place';

const icons: Readonly<Record<Grade, string>> = { RED: '$(error)', YELLOW: '$(warning)', GREEN: '$(pass)' };

/** Grade and position above each clause that decided one. */
export function codeLens(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('contractReview.codeLens')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(contractDocuments, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => {
        const reviewed = reviews.get(document.uri);
        return reviewed && showsCodeLens() ? lenses(reviewed) : [];
      },
    }),
  );
}

function lenses(reviewed: ReviewedContract): vscode.CodeLens[] {
  return reviewed.review.findings
    .filter(hasPlace)
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
    .flatMap((finding) => {
      const range = rangeOf(reviewed, finding);
      const open = new vscode.CodeLens(range, {
        title: `${isAccepted(finding) ? '$(pass-filled)\u00a0Accepted:' : icons[finding.grade]}\u00a0${finding.grade} ${plain(finding.title)}${finding.presence === 'missing' ? ' (missing)' : ''}`,
        tooltip: finding.deviation ? `${finding.deviation.says}\n${finding.reason}` : finding.reason,
        command: 'contractReview.openReport',
        arguments: [reviewed.uri, finding.id],
      });
      const [redline] = finding.redlines;
      return redline ? [open, ...redlineLenses(reviewed, finding, redline, range)] : [open];
    });
}

function redlineLenses(
  { uri }: ReviewedContract,
  finding: Finding,
  { level, title }: Redline,
  range: vscode.Range,
): readonly vscode.CodeLens[] {
  return [
    new vscode.CodeLens(range, {
      title: 'Preview Redline',
      tooltip: `Show in place: ${title}`,
      command: 'contractReview.previewRedline',
      arguments: [{ uri: uri.toString(), finding: finding.id, level }],
    }),
    new vscode.CodeLens(range, {
      title: 'Diff',
      tooltip: `Show as a diff: ${title}`,
      command: 'contractReview.showDiff',
      arguments: [{ uri, finding: finding.id, level }],
    }),
  ];
}

/** A title of the playbook may hold what the editor takes for an icon. */
function plain(title: string): string {
  return title.replaceAll('$(', '$ (');
}
