import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, file, finding, ours, position, quickFixes, review, contractOf, copyOf } from './editor';

let count = 0;

/** A playbook of its own, open in an editor. */
async function opened(text: string, folder = `help-${String(++count)}`): Promise<vscode.Uri> {
  const uri = file(folder, 'legal.local.md');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

const top = '---\nside: customer\n---\n';

describe('A playbook that is open in an editor', () => {
  afterEach(closeAll);

  it('shows what was not understood as a problem, before any contract is reviewed and as it is typed', async () => {
    const uri = await opened(`${top}## Payment\n- Standard: Whatever floats the boat\n`);
    const [problem] = await eventually('a problem', () => ours(uri).length > 0 && ours(uri));
    assert.match(problem?.message ?? '', /Not understood/);
    assert.equal(problem?.range.start.line, 4);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(4, 12, 4, 40), 'Payment within 45 days of invoice');
    await vscode.workspace.applyEdit(edit);
    await eventually('no problem', () => ours(uri).length === 0);
  });

  it('shows a contradiction', async () => {
    const uri = await opened(
      `${top}## Term\n- Standard: Initial term of 12 months or less\n- Red flag: Initial term longer than 6 months\n`,
    );
    await eventually('a contradiction', () => ours(uri).length > 0);
  });

  it('offers a form of words that is understood, and applying it solves the problem', async () => {
    const uri = await opened(
      `${top}## Payment\n- Standard: the payment of an invoice some 75 days on, moon permitting\n`,
    );
    const [problem] = await eventually('a problem', () => ours(uri).length > 0 && ours(uri));
    assert.ok(problem);
    const fix = await eventually('a fix', async () =>
      (await quickFixes(uri, problem.range)).find(({ title }) => title.startsWith('Write “')),
    );
    assert.match(fix.title, /75 days/);
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await eventually('no problem', () => ours(uri).length === 0);
  });

  it('keeps as a note what shall not be compared', async () => {
    const uri = await opened(`${top}## Payment\n- **Standard:** Whatever floats the boat\n- Acceptable: 30 days\n`);
    const [problem] = await eventually('a problem', () => ours(uri).length > 0 && ours(uri));
    assert.ok(problem);
    const fix = await eventually('a fix', async () =>
      (await quickFixes(uri, problem.range)).find(({ title }) => title.startsWith('Keep as a note')),
    );
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.lineAt(4).text, '- **Note:** Whatever floats the boat');
    await eventually('no problem', () => ours(uri).length === 0);
  });

  it('tells in a hover and behind the line what a statement was understood as', async () => {
    const uri = await opened(`${top}## Term\n- Standard: Initial term of 12 months or less\n`);
    const words = await eventually('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        new vscode.Position(4, 20),
      );
      const text = hovers.flatMap(({ contents }) => contents).map((part) => (part as vscode.MarkdownString).value);
      return text.find((part) => part.includes('GREEN'));
    });
    assert.match(words.replace(/&nbsp;/g, ' '), /GREEN if initial term ≤ 12 months/);
    const hint = await eventually('an inlay hint', async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        uri,
        new vscode.Range(0, 0, 6, 0),
      );
      return hints[0];
    });
    assert.equal(hint.label, 'GREEN if initial term ≤ 12 months');
  });

  it('completes clauses that have no position yet, labels, and statements that are understood', async () => {
    const uri = await opened(
      `${top}## Term\n- Standard: Initial term of 12 months or less\n\n## \n- \n\n## Payment\n- Standard: \n`,
    );
    const complete = (line: number, character: number) =>
      eventually(`completions on line ${String(line)}`, async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          uri,
          new vscode.Position(line, character),
        );
        const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return labels.length > 0 && labels;
      });
    assert.ok((await complete(6, 3)).includes('Limitation of Liability'));
    assert.ok((await complete(7, 2)).includes('Escalation trigger'));
    assert.ok((await complete(10, 12)).some((label) => /days/.test(label)));
  });

  it('is tried unsaved on the contract that was looked at last, and leads from a position to the words and back', async () => {
    const folder = file(`help-try-${String(++count)}`);
    const source = await copyOf('vendor-agreement.docx', folder);
    const contract = contractOf(source);
    await review(source);
    await finding(contract, 'limitation-of-liability');
    const uri = await opened(`${top}## Payment\n- Standard: Payment within 400 days of invoice\n`, 'help-tried');
    await vscode.commands.executeCommand('contractReview.tryPlaybook', uri);
    await eventually('a review of the one position', () => {
      const found = ours(contract).map(position);
      return found.length === 1 && found[0] === 'payment';
    });
    const lenses = await eventually('lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
      const shown = found.filter(({ command }) => / in vendor-agreement\.docx$/.test(command?.title ?? ''));
      return shown.length > 0 && shown;
    });
    assert.equal(lenses[0]?.command?.command, 'contractReview.reveal');
    // A review that an earlier change of files asked for may still come between.
    await eventually('the line of the statement behind the finding', () => {
      const [diagnostic] = ours(contract);
      return typeof diagnostic?.code === 'object' && diagnostic.code.target.fragment === 'L5';
    });
  });
});
