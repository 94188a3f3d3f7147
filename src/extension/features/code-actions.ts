import * as vscode from 'vscode';
import type { Finding } from '../../review/review';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract, Reviews } from '../reviews';
import { deviationFix } from '../deviations/accept-deviation';
import { diagnosticSource } from './diagnostics';
import { contractDocuments } from './documents';
import { findingsAt } from './finding-place';
import { redlineEdit, redlineName } from './redline-edit';

/** Quick fixes: apply the preferred redline or the fallback, insert a missing clause, show it as a diff first, or accept the deviation. */
export function codeActions(reviews: Reviews, reviewer: Reviewer): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    contractDocuments,
    {
      provideCodeActions: async (document, range, { diagnostics }) => {
        if (!reviews.get(document.uri)) return [];
        // What was typed since the last review moves every offset.
        const reviewed = await reviewer.reviewAgain(document);
        if (!reviewed) return [];
        return findingsAt(reviewed, range).flatMap((finding) => actions(reviewed, finding, diagnostics));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actions(
  reviewed: ReviewedContract,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const solved = diagnostics.filter((diagnostic) => isAbout(diagnostic, finding));
  const action = (title: string) => {
    const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    result.diagnostics = solved;
    return result;
  };
  const accept = finding.grade === 'GREEN' ? [] : [deviationFix(reviewed, finding)];
  for (const one of accept) one.diagnostics = solved;
  const redlines = finding.redlines.flatMap((redline) => {
    const apply = action(redlineName(redline));
    apply.edit = redlineEdit(reviewed, redline);
    apply.isPreferred = redline === finding.redlines[0];
    const show = action(`Show as diff: ${redline.title}`);
    show.command = {
      title: 'Show redline as diff',
      command: 'contractReview.showDiff',
      arguments: [{ uri: reviewed.uri, finding: finding.id, level: redline.level }],
    };
    return [apply, show];
  });
  return [...redlines, ...accept];
}

function isAbout({ source, code }: vscode.Diagnostic, { position }: Finding): boolean {
  return source === diagnosticSource && (typeof code === 'object' ? code.value : code) === position;
}
