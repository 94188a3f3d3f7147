import * as vscode from 'vscode';
import type { EngineLoader } from '../engine/load-engine';
import { diagnosticSource } from '../features/diagnostics';
import { sideSetting } from '../settings';
import type { OpenPlaybook, OpenPlaybooks } from './open-playbooks';

/** Quick fixes for statements that were not understood: a form of words that is, or the words kept as a note. */
export function playbookFixes(playbooks: OpenPlaybooks, engine: EngineLoader): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions: async (document, range, { diagnostics }) => {
        const open = await playbooks.latest(document);
        if (!open) return [];
        const { suggestedStatements } = await engine.load();
        const side = sideSetting(document.uri);
        const { playbook, general, lines } = open;
        const solved = diagnostics.filter(({ source }) => source === diagnosticSource);
        return playbook.positions.flatMap((position) =>
          position.statements
            .filter(({ reading }) => reading === 'not-understood' || reading === 'partly')
            .filter((statement) => lines.range(statement).intersection(range) !== undefined)
            .flatMap((statement) => {
              const where = lines.range(statement);
              const suggested = suggestedStatements(statement, position, {
                playbook,
                general,
                ...(side === undefined ? {} : { side }),
              });
              const note = noteEdit(open, statement.start);
              return [
                ...suggested.map(({ words }) =>
                  action(`Write “${words}”`, solved, document.uri, vscode.TextEdit.replace(where, words)),
                ),
                ...(note ? [action('Keep as a note, not compared', solved, document.uri, note)] : []),
              ];
            }),
        );
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function action(title: string, solved: vscode.Diagnostic[], uri: vscode.Uri, edit: vscode.TextEdit): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.diagnostics = solved;
  made.edit = new vscode.WorkspaceEdit();
  made.edit.set(uri, [edit]);
  return made;
}

/** `- **Standard:** words` becomes `- **Note:** words`. */
function noteEdit({ playbook, lines }: OpenPlaybook, statement: number): vscode.TextEdit | undefined {
  const start = playbook.text.lastIndexOf('\n', statement - 1) + 1;
  const lead = playbook.text.slice(start, statement);
  const label = /^(\s*(?:[-*+]\s+)?(?:\*\*|__)?)([^:*_|]{2,40})(?=(?:\*\*|__)?:)/.exec(lead);
  if (label?.[1] === undefined || label[2] === undefined) return undefined;
  const at = start + label[1].length;
  return vscode.TextEdit.replace(lines.range({ start: at, end: at + label[2].length }), 'Note');
}
