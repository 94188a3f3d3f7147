import * as assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { docx, inserted, p, r, struck } from '../../fixtures/docx-builder';
import { closeAll, contractOf, copyOf, eventually, file, finding, quickFixes, retype, review, textOf } from './editor';

const body = (days: string, state: string): string =>
  p(r('This Services Agreement is made between Quillon Ltd (“Customer”) and Harvane Inc (“Supplier”).')) +
  p(r('1. Payment. Customer shall pay each invoice within ') + days + r(' days of its receipt.')) +
  p(r('2. Governing Law. This Agreement is governed by the laws of the State of ') + state + r('.'));
const cameBack = body(
  struck('forty-five (45)', 'Ben Okafor') + inserted(r('ten (10)'), 'Ben Okafor'),
  struck('New York', 'Ada Reyes') + inserted(r('Texas'), 'Ada Reyes'),
);

let files = 0;

async function write(content: string, name = 'came-back.docx'): Promise<vscode.Uri> {
  const uri = file(`round-${String(++files)}`, name);
  await vscode.workspace.fs.writeFile(uri, docx(content));
  return uri;
}

const decide = (what: 'acceptChange' | 'rejectChange', source: vscode.Uri, ...changes: readonly string[]) =>
  vscode.commands.executeCommand(`contractReview.${what}`, { uri: contractOf(source), changes });

/** The round is read a little after the review. */
async function rejected(source: vscode.Uri, id: string, words: string): Promise<void> {
  await eventually(`the text to read “${words}”`, async () => {
    await decide('rejectChange', source, id);
    return (await textOf(contractOf(source))).includes(words);
  });
}

describe('A contract that came back', () => {
  afterEach(closeAll);

  it('has its changes rejected in the text of the editor, and undo brings them back', async () => {
    const source = await write(cameBack);
    await review(source);
    assert.match(await textOf(contractOf(source)), /ten \(10\) days/);
    await rejected(source, '1', 'forty-five (45) days');
    assert.match(await textOf(contractOf(source)), /State of Texas/);
    await vscode.commands.executeCommand('undo');
    assert.match(await textOf(contractOf(source)), /ten \(10\) days/);
    await rejected(source, '1', 'forty-five (45) days');
    await decide('acceptChange', source, '1');
    assert.match(await textOf(contractOf(source)), /ten \(10\) days/);
  });

  it('keeps what was typed elsewhere when a change is rejected', async () => {
    const source = await write(cameBack);
    await review(source);
    await retype(contractOf(source), 'Services Agreement', 'Master Agreement');
    await rejected(source, '2', 'State of New York');
    assert.match(await textOf(contractOf(source)), /This Master Agreement/);
  });

  it('leaves words alone that were edited since', async () => {
    const source = await write(cameBack);
    await review(source);
    await rejected(source, '2', 'State of New York');
    await retype(contractOf(source), 'ten (10)', 'twenty (20)');
    await decide('rejectChange', source, '1');
    assert.match(await textOf(contractOf(source)), /twenty \(20\) days/);
  });

  it('is saved as a copy in which only what was decided is resolved', async () => {
    const source = await write(cameBack);
    await review(source);
    await rejected(source, '1', 'forty-five (45) days');
    await vscode.commands.executeCommand('contractReview.saveResolved', { uri: contractOf(source), changes: [] });
    const copy = vscode.Uri.joinPath(source, '..', 'came-back.resolved.docx');
    const bytes = await eventually('the copy', async () => {
      try {
        return await vscode.workspace.fs.readFile(copy);
      } catch {
        return undefined;
      }
    });
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    assert.ok(!xml.includes('Ben Okafor') && xml.includes('forty-five (45)'));
    assert.ok(xml.includes('Ada Reyes'));
  });
});

describe('Two versions', () => {
  afterEach(closeAll);

  it('are compared as a diff of their texts, and by clause in a panel', async () => {
    const old = await write(body(r('forty-five (45)'), r('New York')), 'old.docx');
    const fresh = vscode.Uri.joinPath(old, '..', 'new.docx');
    await vscode.workspace.fs.writeFile(fresh, docx(body(r('ten (10)'), r('New York'))));
    await vscode.commands.executeCommand('contractReview.compare', fresh, old);
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const diff = await eventually('a diff', () =>
      tabs()
        .map(({ input }) => input)
        .find((input) => input instanceof vscode.TabInputTextDiff),
    );
    assert.match(await textOf(diff.original), /forty-five/);
    assert.match(await textOf(diff.modified), /ten \(10\)/);
    await eventually('the panel', () => tabs().some(({ label }) => label === 'old.docx → new.docx'));
  });
});

describe('Several redlines', () => {
  afterEach(closeAll);

  it('of all musts are applied in one step, and undone in one', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await finding(contractOf(source), 'limitation-of-liability');
    const document = await vscode.workspace.openTextDocument(contractOf(source));
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    await vscode.commands.executeCommand('contractReview.applyMusts');
    assert.notEqual(document.getText(), before);
    assert.doesNotMatch(document.getText(), /THREE \(3\) MONTHS/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('and what was typed are visited one after the other', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await finding(contractOf(source), 'limitation-of-liability');
    await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
    const document = await vscode.workspace.openTextDocument(contractOf(source));
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('contractReview.nextChange');
    await eventually('the change', () => document.getText(editor.selection) === 'NINE');
    await vscode.commands.executeCommand('contractReview.previousChange');
    await eventually('the last one, from the first', () => document.getText(editor.selection) === '9');
  });

  it('of one clause are a quick fix where there is more than one', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const { range } = await finding(contractOf(source), 'limitation-of-liability');
    const fixes = await eventually('quick fixes', async () => {
      const found = await quickFixes(contractOf(source), range);
      return found.length > 0 && found;
    });
    const all = fixes.find(({ title }) => /^Apply all \d+ redlines of this clause$/.test(title));
    if (all?.command === undefined) return;
    const before = await textOf(contractOf(source));
    await vscode.commands.executeCommand(all.command.command, ...(all.command.arguments ?? []));
    assert.notEqual(await textOf(contractOf(source)), before);
  });
});
