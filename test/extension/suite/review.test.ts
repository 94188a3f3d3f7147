import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, contractOf, eventually, file, ours, review } from './editor';

describe('Review Contract', () => {
  afterEach(closeAll);

  it('opens the text of a Word file as an editable document with findings', async () => {
    const source = file('vendor-agreement.docx');
    await review(source);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), contractOf(source).toString());
    assert.equal(document?.languageId, 'contract');
    const found = await eventually('findings', () => ours(contractOf(source)).length > 0 && ours(contractOf(source)));
    console.log(found.map(({ message }) => message).join('\n'));
  });
});
