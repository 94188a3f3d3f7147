import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, file } from './editor';

describe('Create Playbook', () => {
  const folder = file('without-playbook');
  const playbook = vscode.Uri.joinPath(folder, 'legal.local.md');
  afterEach(closeAll);

  it('writes the general playbook of our side as the folder’s own and opens it', async () => {
    await vscode.commands.executeCommand('contractReview.createPlaybook', folder, 'supplier');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), playbook.toString());
    const text = vscode.window.activeTextEditor.document.getText();
    assert.match(text, /^side: supplier$/m);
    assert.match(text, /Limitation of Liability/);
    assert.doesNotMatch(text, /^kind: general/m);
  });

  it('opens a playbook that is there and does not change it', async () => {
    await vscode.workspace.fs.writeFile(playbook, new TextEncoder().encode('# Ours\n'));
    await vscode.commands.executeCommand('contractReview.createPlaybook', folder, 'customer');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), '# Ours\n');
  });
});
