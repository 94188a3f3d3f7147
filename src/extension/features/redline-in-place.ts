import * as vscode from 'vscode';
import type { Edit, Redline } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { contractDocuments } from './documents';
import { redlineOf } from './redline-edit';

interface Shown {
  readonly uri: string;
  readonly finding: string;
  readonly level: Redline['level'];
}

/**
 * Shows a redline in the contract before it is applied: what goes struck through, what comes behind it. Asked for a
 * second time, or when the text changes, the preview goes. What comes is an inlay hint and no decoration, since the
 * editor does not wrap lines at the text of decorations.
 */
export function redlineInPlace(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const struck = vscode.window.createTextEditorDecorationType({
    textDecoration: 'line-through',
    color: new vscode.ThemeColor('contractReview.redForeground'),
    backgroundColor: new vscode.ThemeColor('diffEditor.removedTextBackground'),
  });
  let shown: Shown | undefined;
  const clear = () => {
    shown = undefined;
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(struck, []);
    changed.fire();
  };
  const show = async (target: Shown) => {
    const again = shown !== undefined && isSame(shown, target);
    clear();
    const found = again ? undefined : shownRedline(reviews, target);
    if (!found) return;
    const document = await vscode.workspace.openTextDocument(found.reviewed.uri);
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    editor.setDecorations(struck, removals(found.reviewed, found.redline.edits));
    shown = target;
    changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    struck,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.toString() === shown?.uri) clear();
    }),
    vscode.languages.registerInlayHintsProvider(contractDocuments, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document) => {
        const found = shown?.uri === document.uri.toString() ? shownRedline(reviews, shown) : undefined;
        return found ? insertions(found.reviewed, found.redline.edits) : [];
      },
    }),
    vscode.commands.registerCommand('contractReview.previewRedline', (target: Shown) => show(target)),
  );
}

function isSame(one: Shown, other: Shown): boolean {
  return one.uri === other.uri && one.finding === other.finding && one.level === other.level;
}

function shownRedline(
  reviews: Reviews,
  { uri, finding, level }: Shown,
): { readonly reviewed: ReviewedContract; readonly redline: Redline } | undefined {
  const reviewed = reviews.get(vscode.Uri.parse(uri));
  const redline = redlineOf(reviewed, finding, level);
  return reviewed && redline && { reviewed, redline };
}

function removals({ lines }: ReviewedContract, edits: readonly Edit[]): vscode.Range[] {
  return edits.filter(({ start, end }) => end > start).map((edit) => lines.range(edit));
}

function insertions({ lines }: ReviewedContract, edits: readonly Edit[]): vscode.InlayHint[] {
  return edits
    .filter(({ text }) => text.trim() !== '')
    .map(({ end, text }) => {
      const hint = new vscode.InlayHint(lines.position(end), text.replace(/\s+/g, ' ').trim());
      hint.paddingLeft = true;
      hint.tooltip = 'The redline would insert this.';
      return hint;
    });
}
