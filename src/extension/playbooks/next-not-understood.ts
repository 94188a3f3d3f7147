import * as vscode from 'vscode';
import { isUri } from '../commands/targets';
import type { OpenPlaybooks } from './open-playbooks';

/** Moves to the next statement of the playbook that was not understood, from the end of the file to its beginning. */
export function nextNotUnderstood(playbooks: OpenPlaybooks): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.nextNotUnderstood', async (target: unknown) => {
    const editor = vscode.window.visibleTextEditors.find(({ document }) =>
      isUri(target)
        ? document.uri.toString() === target.toString()
        : document === vscode.window.activeTextEditor?.document,
    );
    const open = editor && (await playbooks.latest(editor.document));
    if (!open) return;
    const places = open.report.positions
      .flatMap(({ statements }) => statements)
      .filter(({ reading }) => reading !== 'understood');
    const at = open.lines.offset(editor.selection.start);
    const next = places.find(({ start }) => start > at) ?? places[0];
    if (!next) {
      void vscode.window.showInformationMessage('Every statement of this playbook was understood.');
      return;
    }
    const range = open.lines.range(next);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
