import * as vscode from 'vscode';
import type { EngineLoader } from '../engine/load-engine';
import type { Reviews } from '../reviews';
import type { Redline } from '../../review/review';
import { redlineOf } from './redline-edit';

const redlineScheme = 'contract-redline';

interface Preview {
  readonly uri: vscode.Uri;
  readonly finding: string;
  readonly level?: Redline['level'];
}

/** The contract as it would read with a redline, for a diff. */
export function previewUri({ uri, finding, level }: Preview): vscode.Uri {
  return uri.with({
    scheme: redlineScheme,
    query: JSON.stringify({ uri: uri.toString(), finding, level: level ?? null }),
  });
}

export function redlinePreview(reviews: Reviews, engine: EngineLoader): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(redlineScheme, {
    provideTextDocumentContent: async (virtual) => {
      const { uri, finding, level } = JSON.parse(virtual.query) as {
        uri: string;
        finding: string;
        level: Redline['level'] | null;
      };
      const reviewed = reviews.get(vscode.Uri.parse(uri));
      const redline = redlineOf(reviewed, finding, level ?? undefined);
      if (!reviewed || !redline) return '';
      return (await engine.load()).withEdits(reviewed.review.contract.source.text, redline.edits);
    },
  });
}
