import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, contractOf, file, finding, retype, review } from './editor';

/** Files that are only in memory, and cannot be written. */
class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {}
  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 1, size: this.readFile(uri).length };
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }
  writeFile(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

describe('A virtual folder that cannot be written', () => {
  const source = vscode.Uri.parse('readonly:/deal/vendor-agreement.docx');
  let registered: vscode.Disposable;

  before(async () => {
    const files = new Map([
      ['/deal/vendor-agreement.docx', await vscode.workspace.fs.readFile(file('vendor-agreement.docx'))],
      ['/bare/vendor-agreement.docx', await vscode.workspace.fs.readFile(file('vendor-agreement.docx'))],
      ['/deal/legal.local.md', await vscode.workspace.fs.readFile(file('legal.local.md'))],
    ]);
    registered = vscode.workspace.registerFileSystemProvider('readonly', new ReadOnlyFiles(files));
  });
  after(async () => {
    await closeAll();
    registered.dispose();
  });

  it('is reviewed against the playbook in it', async () => {
    await review(source);
    const { code } = await finding(contractOf(source), 'limitation-of-liability');
    assert.ok(typeof code === 'object');
    assert.equal(code.target.with({ fragment: '' }).toString(), 'readonly:/deal/legal.local.md');
  });

  it('is reviewed against general standards where there is no playbook, with links into the one that ships', async () => {
    const bare = contractOf(vscode.Uri.parse('readonly:/bare/vendor-agreement.docx'));
    await review(vscode.Uri.parse('readonly:/bare/vendor-agreement.docx'));
    const { code } = await finding(bare, 'limitation-of-liability');
    assert.ok(typeof code === 'object');
    assert.match(code.target.path, /\/playbooks\/general-customer\.md$/);
    assert.match((await vscode.workspace.openTextDocument(code.target.with({ fragment: '' }))).getText(), /Liability/);
  });

  it('keeps the edits in the editor when they cannot be saved', async () => {
    await review(source);
    await retype(contractOf(source), 'THREE (3)', 'NINE (9)');
    const document = await vscode.workspace.openTextDocument(contractOf(source));
    await document.save().then(undefined, () => false);
    assert.equal(document.isDirty, true);
    assert.match(document.getText(), /NINE \(9\)/);
  });
});
