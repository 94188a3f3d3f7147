import * as vscode from 'vscode';
import type { Finding, Grade } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { showsCodeLens } from '../settings';
import { contractDocuments } from './documents';
import { grades, rangeOf } from './finding-place';

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
  return [...reviewed.review.findings]
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
    .flatMap((finding) => {
      const range = rangeOf(reviewed, finding);
      const open = new vscode.CodeLens(range, {
        title: `${icons[finding.grade]}\u00a0${finding.grade} ${plain(finding.title)}${finding.presence === 'missing' ? ' (missing)' : ''}`,
        tooltip: finding.reason,
        command: 'contractReview.openReport',
        arguments: [reviewed.uri, finding.id],
      });
      const redline = finding.redlines[0];
      return redline ? [open, diffLens(reviewed, finding, range, redline.title)] : [open];
    });
}

function diffLens(reviewed: ReviewedContract, finding: Finding, range: vscode.Range, tooltip: string): vscode.CodeLens {
  return new vscode.CodeLens(range, {
    title: 'Redline',
    tooltip: `Show as a diff: ${tooltip}`,
    command: 'contractReview.showDiff',
    arguments: [{ uri: reviewed.uri, finding: finding.id }],
  });
}

/** A title of the playbook may hold what the editor takes for an icon. */
function plain(title: string): string {
  return title.replaceAll('$(', '$ (');
}
