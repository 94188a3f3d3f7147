import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
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

const deviations = () => file('contract-review.deviations.json');
const cap = 'limitation-of-liability';

async function accept(source: vscode.Uri, more: { readonly expires?: string } = {}): Promise<void> {
  await vscode.commands.executeCommand('contractReview.acceptDeviation', {
    uri: contractOf(source),
    finding: cap,
    reason: 'Agreed with the business owner',
    expires: '',
    ...more,
  });
}

function accepted(source: vscode.Uri): Promise<vscode.Diagnostic> {
  return eventually('the finding to be accepted', () =>
    ours(contractOf(source)).find(
      (one) => position(one) === cap && one.severity === vscode.DiagnosticSeverity.Information,
    ),
  );
}

describe('A deviation that is accepted', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(deviations()).then(undefined, () => undefined);
  });

  it('is a quick fix of its finding, and information afterwards, with the reason', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const { range } = await finding(contractOf(source), cap);
    await eventually('a quick fix', async () =>
      (await quickFixes(contractOf(source), range)).some(({ title }) => title.startsWith('Accept deviation…')),
    );
    await accept(source);
    assert.match((await accepted(source)).message, /Agreed with the business owner/);
    const fixes = await quickFixes(contractOf(source), range);
    assert.ok(fixes.some(({ title }) => title.startsWith('Withdraw acceptance')));
  });

  it('stands in a file of the workspace, with the words’ hash, reason, author and date', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await finding(contractOf(source), cap);
    await accept(source, { expires: '2099-12-31' });
    await accepted(source);
    const text = Buffer.from(await vscode.workspace.fs.readFile(deviations())).toString('utf8');
    const [entry] = (JSON.parse(text) as { deviations: Record<string, string>[] }).deviations;
    assert.match(entry?.contract ?? '', /^copy-\d+\/vendor-agreement\.docx$/);
    assert.match(entry?.words ?? '', /^[0-9a-f]{64}$/);
    assert.equal(entry?.expires, '2099-12-31');
  });

  it('is raised again when its words are edited', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await finding(contractOf(source), cap);
    await accept(source);
    await accepted(source);
    await retype(contractOf(source), 'THREE (3)', 'TWO (2)');
    await eventually('the finding to be an error again', () =>
      ours(contractOf(source)).some(
        (one) =>
          position(one) === cap &&
          one.severity === vscode.DiagnosticSeverity.Error &&
          one.message.includes('the words have changed since'),
      ),
    );
  });

  it('is open again when it is withdrawn', async () => {
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    const { severity } = await finding(contractOf(source), cap);
    await accept(source);
    await accepted(source);
    await vscode.commands.executeCommand('contractReview.withdrawAcceptance', {
      uri: contractOf(source),
      finding: cap,
    });
    await eventually('the finding to be open', () =>
      ours(contractOf(source)).some((one) => position(one) === cap && one.severity === severity),
    );
  });

  it('is not written into a file that is broken, whose line is marked', async () => {
    const broken = '{\n  "version": 1,\n  "deviations": [ { "contract": "x" } ]\n}\n';
    await vscode.workspace.fs.writeFile(deviations(), new TextEncoder().encode(broken));
    const source = await copyOf('vendor-agreement.docx');
    await review(source);
    await finding(contractOf(source), cap);
    await eventually('a problem in the file', () => ours(deviations()).some(({ range }) => range.start.line === 2));
    await accept(source);
    assert.equal(await textOf(deviations()), broken);
  });
});
