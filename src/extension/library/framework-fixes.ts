import * as vscode from 'vscode';
import type { EngineLoader } from '../engine/load-engine';
import { contractDocuments } from '../features/documents';
import type { Reviewer } from '../reviewer';
import type { Reviews } from '../reviews';
import type { FrameworkFindings } from './framework-findings';

/** Quick fix of a gap against a framework: its model clause, in the contract's own names. */
export function frameworkFixes(
  findings: FrameworkFindings,
  reviews: Reviews,
  reviewer: Reviewer,
  engine: EngineLoader,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    contractDocuments,
    {
      provideCodeActions: async (document, range, { diagnostics }) => {
        const asked = diagnostics.map(({ code }) => (typeof code === 'object' ? code.value : code));
        const here = findings
          .get(document.uri)
          .filter((finding) => asked.includes(finding.requirement.id) || finding.range.intersection(range));
        if (here.length === 0 || !reviews.get(document.uri)) return [];
        const { modelClauseFor } = await engine.load();
        // What was typed since the last review moves every offset.
        const reviewed = await reviewer.reviewAgain(document);
        if (!reviewed) return [];
        return here.flatMap(({ requirement, cell }) => {
          const clause = modelClauseFor(requirement, reviewed.review.contract, cell.citations[0]);
          if (!clause) return [];
          const action = new vscode.CodeAction(
            `Insert model clause: ${requirement.title}`,
            vscode.CodeActionKind.QuickFix,
          );
          action.diagnostics = diagnostics.filter(
            ({ code }) => (typeof code === 'object' ? code.value : code) === requirement.id,
          );
          action.edit = new vscode.WorkspaceEdit();
          action.edit.insert(document.uri, reviewed.lines.position(clause.after.end), `\n${clause.words}`);
          return [action];
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
