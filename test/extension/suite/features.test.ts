import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, contractOf, copyOf, eventually, finding, review, textOf } from './editor';

/** More than the contract has. */
const mostResolved = 200;

describe('A reviewed contract', () => {
  let uri: vscode.Uri;

  before(async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    uri = contractOf(source);
  });
  after(closeAll);

  it('shows the automatic numbers of the Word file, which are not in its text', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await eventually('list labels', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        uri,
        whole,
      );
      return found.length > 0 && found;
    });
    const cap = document.positionAt(document.getText().indexOf('Cap. SUPPLIER'));
    assert.equal(hints.find(({ position }) => position.isEqual(cap))?.label, '10.2');
    assert.doesNotMatch(document.getText(), /10\.2/);
  });

  it('has grade and position above the clause that decided', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    const { range } = await finding(uri, 'limitation-of-liability');
    const titles = lenses
      .filter((lens) => lens.range.start.line === range.start.line)
      .map(({ command }) => command?.title);
    assert.ok(
      titles.some((title) => title?.includes('RED Limitation of Liability')),
      titles.join('; '),
    );
  });

  it('offers the redline beside it once somebody looks there', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
      mostResolved,
    );
    const { range } = await finding(uri, 'limitation-of-liability');
    const titles = lenses
      .filter((lens) => lens.range.start.line === range.start.line)
      .map(({ command }) => command?.title);
    assert.ok(titles.includes('Preview Redline'), titles.join('; '));
    assert.ok(titles.includes('Diff'), titles.join('; '));
    assert.ok(lenses.every(({ command }) => command !== undefined && command.title !== ''));
  });

  it('explains a finding on hover with the words of both sides and no command', async () => {
    const { range } = await finding(uri, 'limitation-of-liability');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      range.start,
    );
    const markdown = hovers
      .flatMap(({ contents }) => contents)
      .filter((content) => content instanceof vscode.MarkdownString);
    const [ours] = markdown.filter(({ value }) => value.includes('Playbook:'));
    const words = (ours?.value ?? '').replaceAll('&nbsp;', ' ').replaceAll('\\', '');
    assert.match(words, /THREE \(3\) MONTHS/);
    assert.match(words, /under 6 months of fees/);
    assert.ok(!ours?.isTrusted);
    assert.doesNotMatch(words, /command:/);
  });

  it('tells on hover what kind of clause it is, how sure that is, and the words that told', async () => {
    const { range } = await finding(uri, 'limitation-of-liability');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      range.start,
    );
    const told = hovers
      .flatMap(({ contents }) => contents)
      .flatMap((content) => (content instanceof vscode.MarkdownString ? [content.value.replaceAll('&nbsp;', ' ')] : []))
      .filter((value) => value.includes('Clause:'));
    assert.ok(
      told.some((value) => /Limitation of liability \(0\.\d\d\)/.test(value) && /Told by:.*liab/is.test(value)),
      told.join('; '),
    );
  });

  it('has an outline of its sections', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names = (of: readonly vscode.DocumentSymbol[]): readonly string[] =>
      of.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(
      names(symbols).some((name) => /^10\.? Limitation of Liability$/.test(name)),
      names(symbols).join('; '),
    );
  });

  it('opens its report in a panel, one a contract', async () => {
    const panels = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('contractReview.report'),
        );
    await vscode.commands.executeCommand('contractReview.openReport', uri);
    await eventually('a report panel', () => panels().length === 1);
    await vscode.commands.executeCommand('contractReview.openReport', uri);
    assert.equal(panels().length, 1);
    assert.match(panels()[0]?.label ?? '', /vendor-agreement\.docx/);
  });

  it('goes from one open finding to the next', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('contractReview.nextFinding');
    const first = editor.selection.start;
    await vscode.commands.executeCommand('contractReview.nextFinding');
    assert.ok(first.line > 0);
    assert.ok(editor.selection.start.isAfter(first));
  });

  it('exports HTML without a script, Markdown and JSON', async () => {
    const folder = vscode.Uri.joinPath(uri.with({ scheme: 'file', query: '' }), '..');
    const exported = async (format: string, name: string) => {
      const target = vscode.Uri.joinPath(folder, name);
      await vscode.commands.executeCommand('contractReview.exportReport', uri, format, target);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    };
    const html = await exported('html', 'report.html');
    assert.match(html, /Limitation of Liability/);
    assert.doesNotMatch(html, /<script/i);
    assert.match(await exported('markdown', 'report.md'), /^# Contract review: /);
    const json = JSON.parse(await exported('json', 'report.json')) as {
      findings: { citations: { start: number; end: number; quote: string }[] }[];
    };
    const text = await textOf(uri);
    const citations = json.findings.flatMap((found) => found.citations);
    assert.ok(citations.length > 0);
    for (const { start, end, quote } of citations) assert.equal(text.slice(start, end), quote);
  });
});
