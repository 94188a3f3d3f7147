import * as vscode from 'vscode';
import { fileName } from '../contracts/contract-uri';
import type { FindingNode } from '../features/findings-tree';
import { redlineOf } from '../features/redline-edit';
import { previewUri } from '../features/redline-preview';
import type { Redline } from '../../review/review';
import type { Reviews } from '../reviews';

interface Wanted {
  readonly uri: vscode.Uri;
  readonly finding: string;
  readonly level?: Redline['level'];
}

/** Shows what a redline would change, beside the contract as it is. */
export function showDiff(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.showDiff', async (target: Wanted | FindingNode) => {
    const wanted = wantedFrom(target);
    const reviewed = wanted && reviews.get(wanted.uri);
    const finding = reviewed?.review.findings.find(({ id }) => id === wanted?.finding);
    if (!wanted || !reviewed || !finding) return;
    const redline = redlineOf(reviewed, finding.id, wanted.level);
    if (!redline) {
      void vscode.window.showInformationMessage(`No redline can be proposed for ${finding.title}. ${finding.reason}`);
      return;
    }
    const title = `${fileName(reviewed.source)}: ${finding.title} (${redline.level === 'preferred' ? 'redline' : 'fallback'})`;
    await vscode.commands.executeCommand(
      'vscode.diff',
      reviewed.uri,
      previewUri({ ...wanted, level: redline.level }),
      title,
    );
  });
}

function wantedFrom(target: Wanted | FindingNode): Wanted | undefined {
  if (!('kind' in target)) return target;
  return target.kind === 'finding' ? { uri: target.reviewed.uri, finding: target.finding.id } : undefined;
}
