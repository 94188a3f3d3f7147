import * as vscode from 'vscode';
import type { Finding, Grade } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { showsGreenInProblems } from '../settings';
import { rangeOf } from './finding-place';
import { playbookLink } from './playbook-link';

export const diagnosticSource = 'Contract Review';

const severities: Readonly<Record<Grade, vscode.DiagnosticSeverity>> = {
  RED: vscode.DiagnosticSeverity.Error,
  YELLOW: vscode.DiagnosticSeverity.Warning,
  GREEN: vscode.DiagnosticSeverity.Information,
};

/** Findings in Problems: RED is an error, YELLOW a warning, what was accepted information, GREEN too where the user asks for it. */
export function diagnostics(reviews: Reviews): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('contract-review');
  const update = (uri: vscode.Uri) => {
    const reviewed = reviews.get(uri);
    if (reviewed) collection.set(uri, diagnosticsOf(reviewed));
    else collection.delete(uri);
  };
  return vscode.Disposable.from(
    collection,
    reviews.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('contractReview.showGreenInProblems')) return;
      for (const { uri } of reviews.all()) update(uri);
    }),
  );
}

function diagnosticsOf(reviewed: ReviewedContract): vscode.Diagnostic[] {
  const green = showsGreenInProblems();
  return reviewed.review.findings
    .filter(({ grade }) => green || grade !== 'GREEN')
    .map((finding) => diagnostic(reviewed, finding));
}

function diagnostic(reviewed: ReviewedContract, finding: Finding): vscode.Diagnostic {
  const result = new vscode.Diagnostic(
    rangeOf(reviewed, finding),
    `${finding.grade} ${finding.title}: ${finding.deviation ? `${finding.deviation.says} – ` : ''}${finding.reason}`,
    finding.deviation?.status === 'accepted' ? vscode.DiagnosticSeverity.Information : severities[finding.grade],
  );
  const target = playbookLink(reviewed.review.playbook, finding);
  result.source = diagnosticSource;
  result.code = target ? { value: finding.position, target } : finding.position;
  result.relatedInformation = [
    ...finding.citations.slice(1).map((words) => ({ ...words, why: 'Also decides' })),
    ...finding.related,
  ].map(
    (words) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(reviewed.uri, reviewed.lines.range(words)),
        `${words.why}: “${shortened(words.quote)}”`,
      ),
  );
  return result;
}

const longest = 200;

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
