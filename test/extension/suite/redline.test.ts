import * as assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import {
  bytesOf,
  closeAll,
  contractOf,
  copyOf,
  eventually,
  file,
  finding,
  ours,
  position,
  quickFixes,
  retype,
  review,
  textOf,
} from './editor';

async function capFixes(uri: vscode.Uri): Promise<readonly vscode.CodeAction[]> {
  const cap = await finding(uri, 'limitation-of-liability');
  return eventually('quick fixes', async () => {
    const fixes = await quickFixes(uri, cap.range);
    return fixes.some(({ edit }) => edit !== undefined) && fixes;
  });
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

describe('Redlines', () => {
  afterEach(closeAll);

  it('are quick fixes: the preferred one first, the fallback after it', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const fixes = (await capFixes(contractOf(source))).filter(({ edit }) => edit !== undefined);
    assert.match(fixes[0]?.title ?? '', /^Apply redline: /);
    assert.equal(fixes[0]?.isPreferred, true);
    assert.ok(fixes.some(({ title, isPreferred }) => title.startsWith('Apply fallback: ') && !isPreferred));
  });

  it('change only the words they name', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const before = await textOf(contractOf(source));
    const fixes = await capFixes(contractOf(source));
    await apply(fixes.find(({ title }) => title.startsWith('Apply fallback: ')));
    const changed = before
      .replace('THREE (3) MONTHS', 'SIX (6) MONTHS')
      .replace("SUPPLIER'S TOTAL", "EACH PARTY'S TOTAL");
    assert.equal(await textOf(contractOf(source)), changed);
  });

  it('solve the finding they were made for', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const { range } = await finding(contractOf(source), 'term');
    const fixes = await eventually('a redline of the term', async () => {
      const found = await quickFixes(contractOf(source), range);
      return found.some(({ title }) => title.includes('twenty-four (24)')) && found;
    });
    await apply(fixes.find(({ title }) => title.startsWith('Apply redline: ')));
    assert.match(await textOf(contractOf(source)), /initial term of twenty-four \(24\) months/);
    await eventually('the finding on the term to go', () =>
      ours(contractOf(source)).every((diagnostic) => position(diagnostic) !== 'term'),
    );
  });

  it('fit what was typed a moment ago', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const { range } = await finding(contractOf(source), 'limitation-of-liability');
    // Asked at the keystroke, before the review that follows typing.
    const asked = new Promise<readonly vscode.CodeAction[]>((resolve, reject) => {
      const typed = vscode.workspace.onDidChangeTextDocument(() => {
        typed.dispose();
        const below = new vscode.Range(range.start.translate(1), range.end.translate(1));
        quickFixes(contractOf(source), below).then(resolve, reject);
      });
    });
    await retype(contractOf(source), 'Master Services Agreement', 'Agreement\nof two lines');
    const fixes = await asked;
    await apply(fixes.find(({ title }) => title.startsWith('Apply fallback: ')));
    assert.match(await textOf(contractOf(source)), /IN THE SIX \(6\) MONTHS/);
  });

  it('show as a diff before they are applied', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const show = (await capFixes(contractOf(source))).find(({ title }) => title.startsWith('Show redline as diff'));
    assert.ok(show?.command);
    await vscode.commands.executeCommand(show.command.command, ...(show.command.arguments ?? []));
    const diff = await eventually('a diff editor', () => {
      const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input;
    });
    assert.equal(diff.original.toString(), contractOf(source).toString());
    assert.match(await textOf(diff.modified), /TWELVE \(12\) MONTHS/);
    assert.match(await textOf(diff.original), /THREE \(3\) MONTHS/);
  });
});

describe('A missing clause', () => {
  afterEach(closeAll);

  it('is inserted where it would stand', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const insurance = (await textOf(contractOf(source)))
      .split('\n')
      .find((line) => /commercial general liability/.test(line));
    assert.ok(insurance);
    await retype(contractOf(source), `\n${insurance}`, '');
    const missing = await finding(contractOf(source), 'insurance');
    const insert = await eventually('a clause to insert', async () =>
      (await quickFixes(contractOf(source), missing.range)).find(({ title }) =>
        title.startsWith('Insert a clause on insurance'),
      ),
    );
    const before = await textOf(contractOf(source));
    await apply(insert);
    assert.ok((await textOf(contractOf(source))).split('\n').length > before.split('\n').length);
    await eventually('the finding to go', () =>
      ours(contractOf(source)).every((diagnostic) => position(diagnostic) !== 'insurance'),
    );
  });

  it('is one sentence in the playbook’s own words where the clause is there and silent on the matter', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const { range } = await finding(contractOf(source), 'indemnification');
    const add = await eventually('a sentence to add', async () =>
      (await quickFixes(contractOf(source), range)).find(({ title }) =>
        title.startsWith('Apply redline: Add “Supplier shall defend'),
      ),
    );
    const before = await textOf(contractOf(source));
    await apply(add);
    const after = await textOf(contractOf(source));
    assert.equal(after.split('\n').length, before.split('\n').length);
    assert.match(after, /Customer Data\. Supplier shall defend, indemnify and hold harmless Customer/);
    await eventually('the finding to go', () =>
      ours(contractOf(source)).every((diagnostic) => position(diagnostic) !== 'indemnification'),
    );
  });
});

describe('A saved Word redline', () => {
  afterEach(closeAll);

  it('strikes and inserts only the words that were edited, as tracked changes', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
    await (await vscode.workspace.openTextDocument(contractOf(source))).save();
    const redline = vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline.docx');
    const { 'word/document.xml': xml } = unzipSync(await vscode.workspace.fs.readFile(redline));
    const words = (tag: string) =>
      [...strFromU8(xml!).matchAll(new RegExp(`<w:${tag}[ >][^<]*</w:${tag}>`, 'g'))].map(([text]) =>
        text.replace(/<[^>]*>/g, ''),
      );
    assert.deepEqual(words('delText'), ['THREE', '3']);
    assert.match(strFromU8(xml!), /<w:ins [^>]*w:author="[^"]+"/);
    assert.ok(words('t').includes('NINE'));
  });
});

describe('Saving a contract', () => {
  afterEach(closeAll);

  for (const [sample, redline] of [
    ['vendor-agreement.docx', 'vendor-agreement.redline.docx'],
    ['vendor-agreement.pdf', 'vendor-agreement.redline.txt'],
  ] as const) {
    it(`writes ${redline} beside the file and leaves the file as it was`, async () => {
      const source = await copyOf(sample);
      const before = await bytesOf(source);
      await review(source);
      await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
      const document = await vscode.workspace.openTextDocument(contractOf(source));
      assert.equal(await document.save(), true);
      assert.equal(document.isDirty, false);
      assert.equal(await bytesOf(source), before);
      assert.equal(await exists(vscode.Uri.joinPath(source, '..', redline)), true);
    });

    it(`continues from ${redline} when the contract is opened again`, async () => {
      const source = await copyOf(sample);
      const again = vscode.Uri.joinPath(source, '..', 'again', sample);
      await review(source);
      await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
      await (await vscode.workspace.openTextDocument(contractOf(source))).save();
      // A file of another name, since this window still knows the first.
      await vscode.workspace.fs.copy(source, again);
      await vscode.workspace.fs.copy(
        vscode.Uri.joinPath(source, '..', redline),
        vscode.Uri.joinPath(again, '..', redline),
      );
      await review(again);
      assert.match(await textOf(contractOf(again)), /NINE \(9\) MONTHS/);
    });
  }

  it('writes what can be tracked where a change cannot, keeps the whole text beside it, and continues from that', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const before = await textOf(contractOf(source));
    // The only paragraph of a table cell.
    await retype(contractOf(source), '\nName:', '');
    await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
    await (await vscode.workspace.openTextDocument(contractOf(source))).save();
    const kept = vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline.txt');
    assert.equal(await textOf(kept), before.replace('\nName:', '').replace('THREE (3)', 'NINE (9)'));
    assert.equal(await exists(vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline.docx')), true);
    const again = vscode.Uri.joinPath(source, '..', 'again', 'vendor-agreement.docx');
    await vscode.workspace.fs.copy(source, again);
    await vscode.workspace.fs.copy(kept, vscode.Uri.joinPath(again, '..', 'vendor-agreement.redline.txt'));
    await review(again);
    assert.equal(await textOf(contractOf(again)), before.replace('\nName:', '').replace('THREE (3)', 'NINE (9)'));
  });

  it('writes tracked changes in a new Word file where the contract is a PDF, and again over its own', async () => {
    const source = await copyOf('vendor-agreement.pdf');
    await review(source);
    const word = vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline.docx');
    for (const [words, by] of [
      ['THREE (3)', 'NINE (9)'],
      ['NINE (9)', 'TEN (10)'],
    ] as const) {
      await retype(contractOf(source), words, by);
      await (await vscode.workspace.openTextDocument(contractOf(source))).save();
      assert.equal(await exists(word), true);
    }
    assert.equal(await exists(vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline-2.docx')), false);
  });

  it('never writes over a redline of somebody else', async () => {
    const source = await copyOf('vendor-agreement.pdf');
    await review(source);
    const theirs = vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline.txt');
    await vscode.workspace.fs.writeFile(theirs, new TextEncoder().encode('Not ours.'));
    await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
    await (await vscode.workspace.openTextDocument(contractOf(source))).save();
    assert.equal(await textOf(theirs), 'Not ours.');
    assert.match(await textOf(vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline-2.txt')), /NINE \(9\)/);
  });

  it('keeps the edits in the editor where the file has changed meanwhile', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await vscode.workspace.fs.writeFile(source, await vscode.workspace.fs.readFile(file('mutual-nda.docx')));
    const document = await vscode.workspace.openTextDocument(contractOf(source));
    await document.save().then(undefined, () => false);
    assert.equal(document.isDirty, true);
    assert.equal(await exists(vscode.Uri.joinPath(source, '..', 'vendor-agreement.redline.docx')), false);
  });
});
