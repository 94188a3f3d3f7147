import * as vscode from 'vscode';
import type { Range } from '../../document/contract-text';
import { placeOf } from '../features/finding-place';
import { isOpen } from '../../review/is-open';
import type { Reviews } from '../reviews';

/** Moves to the next finding that is open, from the end of the text to its beginning. */
export function nextFinding(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerTextEditorCommand('contractReview.nextFinding', (editor) => {
    const reviewed = reviews.get(editor.document.uri);
    if (!reviewed) return;
    const places = reviewed.review.findings
      .filter(isOpen)
      .map(placeOf)
      .sort((a: Range, b: Range) => a.start - b.start);
    const at = reviewed.lines.offset(editor.selection.start);
    const next = places.find(({ start }) => start > at) ?? places[0];
    if (!next) return;
    const range = reviewed.lines.range(next);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
