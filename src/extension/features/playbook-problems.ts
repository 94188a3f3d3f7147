import * as vscode from 'vscode';
import type { PlaybookProblem } from '../../playbook/playbook';
import { LineMap } from '../line-map';
import type { Reviews } from '../reviews';
import { uriOf } from '../workspace-files';
import { diagnosticSource } from './diagnostics';

const severities: Readonly<Record<PlaybookProblem['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** What is wrong with a company's playbook, in its own file. */
export function playbookProblems(reviews: Reviews): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('contract-review-playbook');
  const update = () => {
    collection.clear();
    for (const { review } of reviews.all()) {
      const { path, kind, problems, text } = review.playbook;
      if (path === undefined || kind === 'general' || problems.length === 0) continue;
      const lines = new LineMap(text);
      collection.set(
        uriOf(path),
        problems.map((problem) => {
          const diagnostic = new vscode.Diagnostic(lines.range(problem), problem.message, severities[problem.severity]);
          diagnostic.source = diagnosticSource;
          return diagnostic;
        }),
      );
    }
  };
  return vscode.Disposable.from(collection, reviews.onDidChange(update));
}
