import * as vscode from 'vscode';
import { authorsOfMachine } from '../author-host';
import { authorOf } from '../redline/author';
import { authorSetting } from './settings';

/** Named by the setting, by git, or as who is logged in; the configuration of a folder that is not trusted is not read. */
export function author(source: vscode.Uri): Promise<string> {
  const folder =
    vscode.workspace.isTrusted && source.scheme === 'file' ? vscode.Uri.joinPath(source, '..').fsPath : undefined;
  return authorOf({ setting: authorSetting(), ...authorsOfMachine(folder) });
}
