import * as vscode from 'vscode';
import { whyNoPosition } from '../../playbook/problems';
import { isUri } from '../commands/targets';
import { reveal } from '../commands/reveal';
import { fileName } from '../contracts/contract-uri';
import { unreadableMessage } from '../errors';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract, Reviews } from '../reviews';
import type { OpenPlaybooks } from './open-playbooks';

const mostContracts = 500;

/** Reviews the contract looked at last against a playbook as it stands in its editor, saved or not. */
export function tryPlaybook(playbooks: OpenPlaybooks, reviews: Reviews, reviewer: Reviewer): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.tryPlaybook', async (target: unknown) => {
    const document = documentOf(target);
    const open = document && (await playbooks.latest(document));
    if (!open) {
      void vscode.window.showInformationMessage(
        'Open a playbook first: legal.local.md, or another whose name ends with .local.md.',
      );
      return;
    }
    if (open.playbook.positions.length === 0) {
      void vscode.window.showWarningMessage(
        `${fileName(open.uri)} has no position to compare with. ${whyNoPosition(open.playbook)}`,
      );
      return;
    }
    try {
      const contract = reviews.current() ?? (await chosenContract(reviewer));
      const reviewed = contract && (await reviewer.against(contract, open.playbook));
      if (reviewed) await show(reviewed);
    } catch (error) {
      void vscode.window.showErrorMessage(unreadableMessage(error, fileName(open.uri)));
    }
  });
}

function documentOf(target: unknown): vscode.TextDocument | undefined {
  if (!isUri(target)) return vscode.window.activeTextEditor?.document;
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.toString());
}

async function chosenContract(reviewer: Reviewer): Promise<ReviewedContract | undefined> {
  const files = await vscode.workspace.findFiles('**/*.{docx,pdf}', '**/node_modules/**', mostContracts);
  if (files.length === 0) {
    void vscode.window.showInformationMessage(
      'This workspace holds no contract (.docx or .pdf) to try the playbook on.',
    );
    return undefined;
  }
  const items = files
    .map((uri) => ({ label: fileName(uri), description: vscode.workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.description.localeCompare(b.description));
  const picked = await vscode.window.showQuickPick(items, { title: 'Try the playbook on which contract?' });
  return picked && reviewer.review(picked.uri);
}

/** Beside the playbook, so that both are in view. */
async function show(reviewed: ReviewedContract): Promise<void> {
  const [worst] = reviewed.review.findings.filter(({ citations }) => citations.length > 0);
  const [words] = worst?.citations ?? [];
  const isShown = vscode.window.visibleTextEditors.some(
    ({ document }) => document.uri.toString() === reviewed.uri.toString(),
  );
  if (words && isShown) await reveal(reviewed, words);
  else {
    const document = await vscode.workspace.openTextDocument(reviewed.uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
  }
}
