import * as vscode from 'vscode';
import type { GapRegister } from '../../library/gap-register';
import { isUri } from '../commands/targets';
import { fileName } from '../contracts/contract-uri';
import type { Engine, EngineLoader } from '../engine/load-engine';
import type { Library } from './library';

type RegisterFormat = 'xlsx' | 'csv' | 'html' | 'md' | 'json';

const formats: readonly (vscode.QuickPickItem & { readonly format: RegisterFormat })[] = [
  { format: 'xlsx', label: 'Excel', description: 'register, urgent remediation, evidence, basis' },
  { format: 'html', label: 'HTML', description: 'a page to print or send' },
  { format: 'csv', label: 'CSV', description: 'the matrix alone' },
  { format: 'md', label: 'Markdown', description: 'to keep under version control' },
  { format: 'json', label: 'JSON', description: 'for programs' },
];

/** Writes the register where the user says; arguments answer the questions beforehand. */
export function exportRegister(library: Library, engine: EngineLoader): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.exportRegister', async (given?: unknown, target?: unknown) => {
    const scanned = library.current;
    if (!scanned) {
      const scan = 'Scan for Compliance';
      const answer = await vscode.window.showInformationMessage('Scan a folder of contracts first.', scan);
      if (answer === scan) await vscode.commands.executeCommand('contractReview.scanLibrary');
      return;
    }
    const chosen =
      formats.find(({ format }) => format === given) ??
      (await vscode.window.showQuickPick(formats, { title: `Export the gap register of ${fileName(scanned.folder)}` }));
    if (!chosen) return;
    const file = isUri(target) ? target : await askWhere(scanned.folder, chosen);
    if (file) await write(file, await render(await engine.load(), scanned.register, chosen.format));
  });
}

function askWhere(
  folder: vscode.Uri,
  { label, format }: { readonly label: string; readonly format: string },
): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, '..', `${fileName(folder)}-gap-register.${format}`),
    filters: { [label]: [format] },
    saveLabel: 'Export',
  });
}

async function render(engine: Engine, register: GapRegister, format: RegisterFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'xlsx':
      return engine.renderRegisterXlsx(register);
    case 'csv':
      return engine.renderRegisterCsv(register);
    case 'html':
      return engine.renderRegisterHtml(register);
    case 'md':
      return engine.renderRegisterMarkdown(register);
    case 'json':
      return engine.renderRegisterJson(register);
  }
}

async function write(file: vscode.Uri, content: string | Uint8Array): Promise<void> {
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await vscode.workspace.fs.writeFile(file, bytes);
  } catch {
    void vscode.window.showErrorMessage(`${fileName(file)} cannot be written there; choose a folder that is writable.`);
    return;
  }
  const open = 'Open';
  void vscode.window
    .showInformationMessage(`The gap register was exported to ${fileName(file)}.`, open)
    .then((answer) => {
      if (answer === open) void vscode.commands.executeCommand('vscode.open', file);
    });
}
