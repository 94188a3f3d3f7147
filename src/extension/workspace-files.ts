import * as vscode from 'vscode';
import type { Files } from '../host';

/** Files of the workspace, virtual ones too. A path is what the file system shows where it is on disk, else a URI. */
export const workspaceFiles: Files = {
  read: async (path) => vscode.workspace.fs.readFile(uriOf(path)),
  exists: async (path) => (await modified(uriOf(path))) !== undefined,
  join: (path, ...segments) => pathOf(vscode.Uri.joinPath(uriOf(path), ...segments)),
  parent: (path) => {
    const uri = uriOf(path);
    const parent = vscode.Uri.joinPath(uri, '..');
    return parent.path === uri.path ? undefined : pathOf(parent);
  },
};

export function pathOf(uri: vscode.Uri): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}

export function uriOf(path: string): vscode.Uri {
  // One letter before the colon is a Windows drive.
  return /^[a-z][a-z0-9+.-]+:/i.test(path) ? vscode.Uri.parse(path) : vscode.Uri.file(path);
}

/** When a file was last written, in milliseconds since 1970; undefined where there is none. */
export async function modified(uri: vscode.Uri): Promise<number | undefined> {
  try {
    const { type, mtime } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.File) === 0 ? undefined : mtime;
  } catch {
    return undefined;
  }
}
