import * as vscode from 'vscode';
import type { Role } from '../../contract/actor';
import { generalPlaybookUri } from '../playbook-finder';
import { isRole } from '../settings';
import { modified } from '../workspace-files';
import { isUri } from './targets';

/** Writes `legal.local.md` from the general playbook of our side and opens it; one that is there is only opened. */
export function createPlaybook(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.createPlaybook', async (target?: unknown, given?: unknown) => {
    const folder = isUri(target) ? target : await workspaceFolder();
    if (!folder) return;
    const playbook = vscode.Uri.joinPath(folder, 'legal.local.md');
    if ((await modified(playbook)) === undefined) {
      const side = isRole(given) ? given : await ask();
      if (!side) return;
      if (!(await write(extensionUri, playbook, side))) return;
    } else {
      void vscode.window.showInformationMessage(
        'This folder has a playbook already: legal.local.md. It was not changed.',
      );
    }
    await vscode.window.showTextDocument(playbook, { preview: false });
  });
}

async function workspaceFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (!folders[0])
    void vscode.window.showInformationMessage(
      'Open the folder of your contracts first: the playbook is written there.',
    );
  return folders[0]?.uri;
}

async function ask(): Promise<Role | undefined> {
  const items = [
    { label: 'We mostly buy', description: 'customer, licensee, subscriber', side: 'customer' as const },
    { label: 'We mostly sell', description: 'supplier, licensor, provider', side: 'supplier' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: 'Create Playbook: begin with our general one' }))?.side;
}

async function write(extensionUri: vscode.Uri, playbook: vscode.Uri, side: Role): Promise<boolean> {
  const file = side === 'supplier' || side === 'discloser' ? 'general-supplier.md' : 'general-customer.md';
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(generalPlaybookUri(extensionUri, file)));
  try {
    await vscode.workspace.fs.writeFile(playbook, new TextEncoder().encode(asOwn(text)));
    return true;
  } catch {
    void vscode.window.showErrorMessage(
      'legal.local.md cannot be written to this folder; make it writable or open another.',
    );
    return false;
  }
}

/** A copy is the company's own playbook: it is no longer called general, nor says when the general one is used. */
function asOwn(text: string): string {
  return text
    .replace(/^title:[^\n]*$/m, 'title: Our contract playbook')
    .replace(/^kind:[^\n]*\n/m, '')
    .replace(/^# General commercial standards: /m, '# What we sign: ')
    .replace(/^\*Used where no playbook[^*]*\*\n\n/m, '');
}
