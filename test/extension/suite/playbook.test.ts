import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, file, finding } from './editor';

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
    assert.doesNotMatch(text, /general commercial standards/i);
  });

  it('opens a playbook that is there and does not change it', async () => {
    await vscode.workspace.fs.writeFile(playbook, new TextEncoder().encode('# Ours\n'));
    await vscode.commands.executeCommand('contractReview.createPlaybook', folder, 'customer');
    await eventually('the playbook as it was', () => vscode.window.activeTextEditor?.document.getText() === '# Ours\n');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(playbook)), '# Ours\n');
  });
});

describe('Review the Sample Contract', () => {
  afterEach(closeAll);

  it('works in a copy of its own, with its own playbook', async () => {
    await vscode.commands.executeCommand('contractReview.openSample');
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.match(uri?.path ?? '', /\/sample\/vendor-agreement\.docx\.contract$/);
    assert.ok(uri);
    const { code } = await finding(uri, 'limitation-of-liability');
    assert.ok(typeof code === 'object');
    assert.match(code.target.path, /\/sample\/legal\.local\.md$/);
  });
});
