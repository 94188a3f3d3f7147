import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, file, finding, review } from './editor';

const words = `Services Agreement between Northgate Ltd ("Supplier") and Ostrava Foods ("Customer")

1. Limitation of Liability. Supplier's total liability under this Agreement shall not exceed the fees paid by Customer in the three (3) months [click](command:workbench.action.closeWindow) <img src=x onerror=alert(1)> $(error) before the claim.
`;

describe('A contract that is written to attack its reader', () => {
  const source = file('hostile', 'agreement.txt');

  before(async () => {
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(words));
    await review(source);
  });
  after(closeAll);

  it('is quoted in the hover as text: no link, and neither tags nor icons are rendered', async () => {
    const { range } = await finding(source, 'limitation-of-liability');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      source,
      range.start,
    );
    const shown = hovers
      .flatMap(({ contents }) => contents)
      .filter((content) => content instanceof vscode.MarkdownString && content.value.includes('Contract:'));
    assert.equal(shown.length, 1);
    const { value, isTrusted, supportHtml, supportThemeIcons } = shown[0] as vscode.MarkdownString;
    assert.match(value, /closeWindow/);
    assert.doesNotMatch(value, /(?<!\\)\[click/);
    assert.ok(!isTrusted && !supportHtml && !supportThemeIcons);
  });

  it('is quoted in the exported page as text', async () => {
    const target = file('hostile', 'report.html');
    await vscode.commands.executeCommand('contractReview.exportReport', source, 'html', target);
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(html, /&lt;img src=x/);
    assert.doesNotMatch(html, /<img/);
  });
});
