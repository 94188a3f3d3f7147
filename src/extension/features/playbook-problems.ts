import * as vscode from 'vscode';
import type { Range } from '../../document/contract-text';
import type { PlaybookProblem } from '../../playbook/playbook';
import { LineMap } from '../line-map';
import type { OpenPlaybook, OpenPlaybooks } from '../playbooks/open-playbooks';
import type { Reviews } from '../reviews';
import { uriOf } from '../workspace-files';
import { diagnosticSource } from './diagnostics';

const severities: Readonly<Record<PlaybookProblem['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

type Problem = Range & Pick<PlaybookProblem, 'severity' | 'message'>;

/** What is wrong with a company's playbook, in its own file: as it is typed where it is open, else as it was last reviewed against. */
export function playbookProblems(reviews: Reviews, playbooks: OpenPlaybooks): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('contract-review-playbook');
  const update = () => {
    collection.clear();
    for (const { review } of reviews.all()) {
      const { path, kind, problems, text } = review.playbook;
      if (path === undefined || kind === 'general') continue;
      collection.set(uriOf(path), diagnosticsOf(problems, new LineMap(text)));
    }
    for (const open of playbooks.all()) collection.set(open.uri, diagnosticsOf(problemsOf(open), open.lines));
  };
  return vscode.Disposable.from(collection, reviews.onDidChange(update), playbooks.onDidChange(update));
}

function problemsOf({ playbook, report }: OpenPlaybook): readonly Problem[] {
  const contradictions = report.contradictions.map((found): Problem => ({ ...found, severity: 'warning' }));
  return [...playbook.problems, ...contradictions];
}

function diagnosticsOf(problems: readonly Problem[], lines: LineMap): vscode.Diagnostic[] {
  return problems.map((problem) => {
    const diagnostic = new vscode.Diagnostic(lines.range(problem), problem.message, severities[problem.severity]);
    diagnostic.source = diagnosticSource;
    return diagnostic;
  });
}
