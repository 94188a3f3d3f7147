import * as vscode from 'vscode';
import type { EngineLoader } from '../engine/load-engine';
import type { Reviews } from '../reviews';

/** Go to Next and Previous Change: what differs from the contract as it was read, whoever made it. */
export function nextChange(reviews: Reviews, engine: EngineLoader): vscode.Disposable {
  const go = (name: string, step: 1 | -1) =>
    vscode.commands.registerTextEditorCommand(`contractReview.${name}`, (editor) => {
      void move(editor, step, reviews, engine);
    });
  return vscode.Disposable.from(go('nextChange', 1), go('previousChange', -1));
}

async function move(editor: vscode.TextEditor, step: 1 | -1, reviews: Reviews, loader: EngineLoader): Promise<void> {
  const { document } = editor;
  const reviewed = reviews.get(document.uri);
  if (!reviewed) return;
  const engine = await loader.load();
  // Where each change stands in the text of now.
  let by = 0;
  const places = engine.editsBetween(reviewed.original.text, document.getText()).map(({ start, end, text }) => {
    const range = new vscode.Range(document.positionAt(start + by), document.positionAt(start + by + text.length));
    by += text.length - (end - start);
    return range;
  });
  if (places.length === 0) {
    void vscode.window.showInformationMessage('Nothing was changed in this contract yet.');
    return;
  }
  const at = editor.selection.start;
  const found =
    step === 1
      ? (places.find(({ start }) => start.isAfter(at)) ?? places[0])
      : (places.findLast(({ start }) => start.isBefore(at)) ?? places.at(-1));
  if (!found) return;
  editor.selection = new vscode.Selection(found.start, found.end);
  editor.revealRange(found, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
