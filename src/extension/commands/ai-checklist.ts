import * as vscode from 'vscode';
import { activeUri, isUri } from './targets';
import { fileName, sourceUri } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import type { ReviewedContract } from '../reviews';
import { alsoSetting } from '../settings';

const checklist = 'ai-vendor';

/** Adds the checklist for vendors of AI to what the reports of a contract's folder answer. */
export function aiChecklist(): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.addAiChecklist', async (target?: unknown) => {
    const uri = isUri(target) ? target : activeUri();
    const source = uri && sourceUri(uri);
    const also = source ? alsoSetting(source) : [];
    if (also.includes(checklist)) return;
    const folder = source && vscode.workspace.getWorkspaceFolder(source);
    await vscode.workspace
      .getConfiguration('contractReview', source)
      .update(
        'also',
        [...also, checklist],
        folder
          ? vscode.ConfigurationTarget.WorkspaceFolder
          : vscode.workspace.workspaceFolders
            ? vscode.ConfigurationTarget.Workspace
            : vscode.ConfigurationTarget.Global,
      );
  });
}

/** Says once after a review that a contract looks like that of a vendor of AI, where its reports do not answer the checklist yet. */
export async function offerAiChecklist({ review, source, uri }: ReviewedContract, loader: EngineLoader): Promise<void> {
  const engine = await loader.load();
  if (!engine.looksLikeAi(review.contract) || alsoSetting(source).includes(checklist)) return;
  const add = 'Add the Checklist';
  const answer = await vscode.window.showInformationMessage(
    `${fileName(source)} looks like the contract of an AI vendor. Shall its reports answer the checklist for those, too?`,
    add,
  );
  if (answer !== add) return;
  await vscode.commands.executeCommand('contractReview.addAiChecklist', uri);
  await vscode.commands.executeCommand('contractReview.openReport', uri);
}
