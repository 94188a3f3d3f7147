import * as vscode from 'vscode';
import { checkLines } from '../../report/statement-reading';
import type { ReportedStatement } from '../../report/playbook-report';
import { showsPlaybookHints } from '../settings';
import type { OpenPlaybooks } from './open-playbooks';

const longest = 90;

/** Behind each statement of a playbook, what it was understood as. */
export function playbookHints(playbooks: OpenPlaybooks): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    playbooks.onDidChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('contractReview.playbookHints')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(
      { language: 'markdown' },
      {
        onDidChangeInlayHints: changed.event,
        provideInlayHints: (document, range) => {
          const open = playbooks.get(document.uri);
          // While it is typed in, the hints of a moment ago would stand in the wrong places.
          if (open?.version !== document.version || !showsPlaybookHints()) return [];
          const [from, to] = [open.lines.offset(range.start), open.lines.offset(range.end)];
          return open.report.positions
            .flatMap(({ statements }) => statements)
            .filter(({ end }) => from <= end && end <= to)
            .map((statement) => hint(statement, open.lines.position(statement.end)));
        },
      },
    ),
  );
}

function hint(statement: ReportedStatement, place: vscode.Position): vscode.InlayHint {
  const whole = wordsOf(statement);
  const words = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
  const made = new vscode.InlayHint(place, words, vscode.InlayHintKind.Type);
  made.paddingLeft = true;
  // The editor cuts long hints itself.
  made.tooltip = whole;
  return made;
}

function wordsOf(statement: ReportedStatement): string {
  if (statement.reading === 'unset') return 'unset: not compared';
  if (statement.checks.length === 0) return 'not understood';
  return `${checkLines(statement).join(' ')}${statement.reading === 'partly' ? ', in part not understood' : ''}`;
}
