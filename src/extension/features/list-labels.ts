import * as vscode from 'vscode';
import type { Reviews } from '../reviews';
import { showsListLabels } from '../settings';
import { contractDocuments } from './documents';

/** The automatic numbers of a Word document, which are not part of its text, before their paragraphs. */
export function listLabels(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('contractReview.listLabels')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(contractDocuments, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range) => {
        const reviewed = reviews.get(document.uri);
        if (!reviewed || reviewed.original.format !== 'docx' || !showsListLabels()) return [];
        const [from, to] = [reviewed.lines.offset(range.start), reviewed.lines.offset(range.end)];
        return reviewed.review.contract.source.paragraphs.flatMap(({ label, start }) => {
          if (label === undefined || label === '' || start < from || start > to) return [];
          const hint = new vscode.InlayHint(reviewed.lines.position(start), label);
          hint.paddingRight = true;
          hint.tooltip = 'Automatic number of the Word document; not part of its text.';
          return [hint];
        });
      },
    }),
  );
}
