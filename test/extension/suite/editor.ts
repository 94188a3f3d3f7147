import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the tests do as a user would, and how they wait for what they see. */
export function file(...path: readonly string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests run in a workspace');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export function contractOf(source: vscode.Uri): vscode.Uri {
  return source.with({ scheme: 'contract', path: `${source.path}.contract`, query: source.scheme });
}

/** What a right click on files and Review Contract does. */
export async function review(...files: readonly vscode.Uri[]): Promise<void> {
  await vscode.commands.executeCommand('contractReview.review', files[0], files);
}

/** Asks again until there is an answer: providers and diagnostics come when they are ready. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const began = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() - began > 15_000) assert.fail(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function ours(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Contract Review');
}

export function position({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

export async function quickFixes(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

let copies = 0;

/** A copy of a sample for one test alone; the playbook of the workspace stands above it. */
export async function copyOf(sample: string, folder?: vscode.Uri): Promise<vscode.Uri> {
  const copy = vscode.Uri.joinPath(folder ?? file(`copy-${String(++copies)}`), sample);
  await vscode.workspace.fs.copy(file(sample), copy, { overwrite: true });
  return copy;
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

export async function bytesOf(uri: vscode.Uri): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('base64');
}

/** The findings of a contract that was reviewed just now. */
export async function findings(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`findings in ${uri.path}`, () => {
    const found = ours(uri);
    return found.length > 0 && found;
  });
}

export async function finding(uri: vscode.Uri, id: string): Promise<vscode.Diagnostic> {
  return eventually(`a finding on ${id}`, () => ours(uri).find((diagnostic) => position(diagnostic) === id));
}

/** Types over words that stand in the document once. */
export async function retype(uri: vscode.Uri, words: string, by: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is in the document`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(at), document.positionAt(at + words.length)), by);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
