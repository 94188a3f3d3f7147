import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, contractOf, copyOf, eventually, file, review } from './editor';

const triageTab = (name: string) =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ label, input }) => label === `Triage: ${name}` && input instanceof vscode.TabInputWebview);

describe('Triage NDA', () => {
  afterEach(closeAll);

  it('grades the NDA that it is given and shows the ten groups beside it', async () => {
    const source = await copyOf('mutual-nda.docx');
    const grade = await vscode.commands.executeCommand('contractReview.triageNda', source);
    assert.match(String(grade), /^(?:GREEN|YELLOW|RED)$/);
    await eventually('the triage in a tab', () => triageTab(source.path.split('/').at(-1) ?? ''));
  });

  it('comes by itself when an NDA is reviewed, and leaves the cursor in the contract', async () => {
    const source = await copyOf('mutual-nda.docx');
    await review(source);
    await eventually('the triage in a tab', () => triageTab(source.path.split('/').at(-1) ?? ''));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), contractOf(source).toString());
  });

  it('does not come for another contract', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(triageTab(source.path.split('/').at(-1) ?? ''), undefined);
  });
});

describe('The checklist for vendors of AI', () => {
  it('is added once to what the reports of a folder answer', async () => {
    const source = file('ai-terms.md');
    await vscode.workspace.fs.writeFile(source, Buffer.from('# Terms\n\nThe AI services use machine learning.'));
    const also = () => vscode.workspace.getConfiguration('contractReview', source).get('also');
    try {
      await vscode.commands.executeCommand('contractReview.addAiChecklist', source);
      await vscode.commands.executeCommand('contractReview.addAiChecklist', source);
      assert.deepEqual(also(), ['ai-vendor']);
    } finally {
      await vscode.workspace
        .getConfiguration('contractReview', source)
        .update('also', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await vscode.workspace.fs.delete(source);
    }
  });
});
