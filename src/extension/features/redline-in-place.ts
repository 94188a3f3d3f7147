import * as vscode from 'vscode';
import type { Edit, Redline } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { redlineOf } from './redline-edit';

interface Shown {
  readonly uri: string;
  readonly finding: string;
  readonly level: Redline['level'];
}

/** Longer insertions are cut in the preview; the diff shows them whole. */
const longest = 240;

/**
 * Shows a redline in the contract before it is applied: what goes struck through, what comes behind it. Asked for a
 * second time, or when the text changes, the preview goes.
 */
export function redlineInPlace(reviews: Reviews): vscode.Disposable {
  const struck = vscode.window.createTextEditorDecorationType({
    textDecoration: 'line-through',
    color: new vscode.ThemeColor('contractReview.redForeground'),
    backgroundColor: new vscode.ThemeColor('diffEditor.removedTextBackground'),
  });
  const inserted = vscode.window.createTextEditorDecorationType({});
  let shown: Shown | undefined;
  const clear = () => {
    shown = undefined;
    for (const editor of vscode.window.visibleTextEditors) {
      editor.setDecorations(struck, []);
      editor.setDecorations(inserted, []);
    }
  };
  const show = async (target: Shown) => {
    const again = shown && JSON.stringify(shown) === JSON.stringify(target);
    clear();
    const reviewed = reviews.get(vscode.Uri.parse(target.uri));
    const finding = reviewed?.review.findings.find(({ id }) => id === target.finding);
    const redline = redlineOf(finding, target.level);
    if (again || !reviewed || !redline) return;
    const document = await vscode.workspace.openTextDocument(reviewed.uri);
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    editor.setDecorations(struck, removals(reviewed, redline.edits));
    editor.setDecorations(inserted, insertions(reviewed, redline.edits));
    shown = target;
  };
  return vscode.Disposable.from(
    struck,
    inserted,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.toString() === shown?.uri) clear();
    }),
    vscode.commands.registerCommand('contractReview.previewRedline', (target: Shown) => show(target)),
  );
}

function removals({ lines }: ReviewedContract, edits: readonly Edit[]): vscode.Range[] {
  return edits.filter(({ start, end }) => end > start).map((edit) => lines.range(edit));
}

function insertions({ lines }: ReviewedContract, edits: readonly Edit[]): vscode.DecorationOptions[] {
  return edits
    .filter(({ text }) => text.trim() !== '')
    .map(({ end, text }) => ({
      range: new vscode.Range(lines.position(end), lines.position(end)),
      renderOptions: {
        after: {
          contentText: shortened(text),
          color: new vscode.ThemeColor('contractReview.greenForeground'),
          backgroundColor: new vscode.ThemeColor('diffEditor.insertedTextBackground'),
          textDecoration: 'underline',
          margin: '0 0.25em',
        },
      },
    }));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
