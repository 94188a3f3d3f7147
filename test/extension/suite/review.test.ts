import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  bytesOf,
  closeAll,
  contractOf,
  copyOf,
  eventually,
  file,
  finding,
  findings,
  ours,
  position,
  retype,
  review,
} from './editor';

describe('Review Contract', () => {
  afterEach(closeAll);

  it('opens the text of a Word file as an editable document', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), contractOf(source).toString());
    assert.equal(document?.languageId, 'contract');
    assert.match(document.getText(), /^Master Services Agreement\n/);
  });

  for (const sample of ['vendor-agreement.docx', 'vendor-agreement.pdf'])
    it(`marks the words that decided in ${sample} as an error where the playbook escalates`, async () => {
      const source = await copyOf(sample);
      await review(source);
      const cap = await finding(contractOf(source), 'limitation-of-liability');
      const document = await vscode.workspace.openTextDocument(contractOf(source));
      assert.equal(cap.severity, vscode.DiagnosticSeverity.Error);
      assert.match(document.getText(cap.range), /THREE \(3\) MONTHS/);
    });

  it('marks what can be negotiated as a warning and lists nothing that is in line', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const term = await finding(contractOf(source), 'term');
    assert.equal(term.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(ours(contractOf(source)).every(({ message }) => !message.startsWith('GREEN')));
  });

  it('lists GREEN as information on request', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const settings = vscode.workspace.getConfiguration('contractReview');
    await settings.update('showGreenInProblems', true, vscode.ConfigurationTarget.Global);
    try {
      const green = await eventually('GREEN findings', () =>
        ours(contractOf(source)).find(({ message }) => message.startsWith('GREEN')),
      );
      assert.equal(green.severity, vscode.DiagnosticSeverity.Information);
    } finally {
      await settings.update('showGreenInProblems', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('links each finding to the very line of the playbook that decided', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const { code } = await finding(contractOf(source), 'limitation-of-liability');
    assert.ok(typeof code === 'object');
    assert.equal(code.target.with({ fragment: '' }).toString(), file('legal.local.md').toString());
    const line = Number(/^L(\d+)$/.exec(code.target.fragment)?.[1]);
    const playbook = await vscode.workspace.openTextDocument(file('legal.local.md'));
    assert.match(playbook.lineAt(line - 1).text, /under 6 months of fees/);
  });

  it('reviews Markdown in its own editor', async () => {
    const source = await copyOf('vendor-agreement.md');
    await review(source);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), source.toString());
    const cap = await finding(source, 'limitation-of-liability');
    assert.match(vscode.window.activeTextEditor.document.getText(cap.range), /THREE \(3\) MONTHS/);
  });

  it('finds the same places in Markdown with Windows line ends', async () => {
    const source = await copyOf('vendor-agreement.md');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(source)).replaceAll('\n', '\r\n');
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(text));
    await review(source);
    const cap = await finding(source, 'limitation-of-liability');
    assert.match(
      (await vscode.workspace.openTextDocument(source)).getText(cap.range),
      /THREE \(3\) MONTHS [^\r\n]*CLAIM\.$/,
    );
  });

  it('reviews again while the text is edited', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await finding(contractOf(source), 'term');
    await retype(contractOf(source), 'thirty-six (36) months', 'twelve (12) months');
    await eventually('the finding on the term to go', () =>
      ours(contractOf(source)).every((diagnostic) => position(diagnostic) !== 'term'),
    );
    await vscode.commands.executeCommand('undo');
    await finding(contractOf(source), 'term');
  });

  it('moves every finding with its words when lines are inserted above', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const before = await finding(contractOf(source), 'limitation-of-liability');
    await retype(contractOf(source), 'Master Services Agreement\n', 'Master Services Agreement\n\nDraft of our own.\n');
    const after = await eventually('the cap two lines below', () =>
      ours(contractOf(source)).find(
        (diagnostic) =>
          position(diagnostic) === 'limitation-of-liability' &&
          diagnostic.range.start.line === before.range.start.line + 2,
      ),
    );
    const document = await vscode.workspace.openTextDocument(contractOf(source));
    assert.match(document.getText(after.range), /THREE \(3\) MONTHS/);
  });

  it('goes on with the other files where some cannot be read', async () => {
    const good = await copyOf('vendor-agreement.docx');
    const bad = ['empty.docx', 'not-a-word-file.docx', 'broken.pdf'].map((name) => file('bad', name));
    const bytes = await Promise.all(bad.map(bytesOf));
    await review(...bad, good);
    assert.ok((await findings(contractOf(good))).length > 0);
    for (const uri of bad) assert.deepEqual(ours(contractOf(uri)), []);
    assert.deepEqual(await Promise.all(bad.map(bytesOf)), bytes);
  });

  for (const name of ['empty.docx', 'not-a-word-file.docx', 'broken.pdf', 'not-there.docx'])
    it(`says which file cannot be read: ${name}`, async () => {
      const uri = contractOf(file('bad', name));
      await assert.rejects(
        async () => vscode.workspace.openTextDocument(uri),
        (error: Error) => error.message.includes(name),
      );
    });

  it('takes the findings away when the review is cleared', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await findings(contractOf(source));
    await vscode.commands.executeCommand('contractReview.clear', contractOf(source));
    assert.deepEqual(ours(contractOf(source)), []);
  });

  it('remembers the side that was chosen and reviews from it', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const asCustomer = (await findings(contractOf(source))).map(({ message }) => message);
    await vscode.commands.executeCommand('contractReview.chooseSide', contractOf(source), 'supplier');
    const asSupplier = ours(contractOf(source)).map(({ message }) => message);
    assert.notDeepEqual(asSupplier, asCustomer);
    await vscode.commands.executeCommand('contractReview.clear', contractOf(source));
    await review(source);
    assert.deepEqual(
      (await findings(contractOf(source))).map(({ message }) => message),
      asSupplier,
    );
  });

  it('takes the party that was named as ours, whatever the contract seems to say', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const asCustomer = (await findings(contractOf(source))).map(({ message }) => message);
    const choose = (...side: string[]) =>
      vscode.commands.executeCommand('contractReview.chooseSide', contractOf(source), ...side);
    await choose('customer', 'Brightwater Analytics, Inc.');
    assert.notDeepEqual(
      ours(contractOf(source)).map(({ message }) => message),
      asCustomer,
    );
    await choose('customer');
    assert.deepEqual(
      ours(contractOf(source)).map(({ message }) => message),
      asCustomer,
    );
  });

  it('reviews again when the playbook is saved', async () => {
    const folder = file('own-playbook');
    const source = await copyOf('vendor-agreement.docx', folder);
    const playbook = await copyOf('legal.local.md', folder);
    await review(source);
    await finding(contractOf(source), 'term');
    await retype(playbook, 'Initial term of 24 months or less', 'Initial term of 48 months or less');
    await (await vscode.workspace.openTextDocument(playbook)).save();
    await eventually('the finding on the term to go', () =>
      ours(contractOf(source)).every((diagnostic) => position(diagnostic) !== 'term'),
    );
  });

  it('reviews again when a playbook is put beside the contract', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await finding(contractOf(source), 'term');
    const general = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('legal.local.md')));
    const own = general
      .replace('Initial term of 24 months or less', 'Initial term of 48 months or less')
      .replace('Up to 36 months', 'Up to 60 months')
      .replace('Longer than 36 months', 'Longer than 60 months');
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(source, '..', 'legal.local.md'),
      new TextEncoder().encode(own),
    );
    await eventually('the finding on the term to go', () =>
      ours(contractOf(source)).every((diagnostic) => position(diagnostic) !== 'term'),
    );
  });
});
