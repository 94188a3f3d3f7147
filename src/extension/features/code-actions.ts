import * as vscode from 'vscode';
import type { Finding } from '../../review/review';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract, Reviews } from '../reviews';
import { ofClause } from '../commands/apply-several';
import { isOpen } from '../../review/is-open';
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
        const found = findingsAt(reviewed, range);
        return [
          ...found.flatMap((finding) => actions(reviewed, finding, diagnostics)),
          ...clauseAction(reviewed, range),
        ];
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
  const proposed = reviewed.redlines(finding);
  const redlines = proposed.flatMap((redline) => {
    const apply = action(redlineName(redline));
    apply.edit = redlineEdit(reviewed, redline);
    apply.isPreferred = redline === proposed[0];
    const title = `Show ${redline.level === 'preferred' ? 'redline' : 'fallback'} as diff (${finding.title})`;
    const show = action(title);
    show.command = {
      title,
      command: 'contractReview.showDiff',
      arguments: [{ uri: reviewed.uri, finding: finding.id, level: redline.level }],
    };
    return [apply, show];
  });
  return [...redlines, ...accept];
}

/** Where a clause has more than one redline, all of them at once. */
function clauseAction(reviewed: ReviewedContract, range: vscode.Range): vscode.CodeAction[] {
  const redlined = ofClause(reviewed, range).filter(
    (finding) => isOpen(finding) && reviewed.redlines(finding).length > 0,
  );
  if (redlined.length < 2) return [];
  const title = `Apply all ${String(redlined.length)} redlines of this clause`;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'contractReview.applyClause', arguments: [reviewed.uri, range] };
  return [action];
}

function isAbout({ source, code }: vscode.Diagnostic, { position }: Finding): boolean {
  return source === diagnosticSource && (typeof code === 'object' ? code.value : code) === position;
}
