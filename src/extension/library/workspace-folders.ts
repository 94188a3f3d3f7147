import * as vscode from 'vscode';
import type { FolderEntry, Folders } from '../../library/discover';
import { pathOf, uriOf } from '../workspace-files';

/** Folders of the workspace, virtual ones too. */
export const workspaceFolders: Folders = {
  list: async (path) => {
    const entries = await vscode.workspace.fs.readDirectory(uriOf(path));
    // A link to a folder may lead in a circle; one to a file is a file.
    return entries.flatMap(([name, type]): readonly FolderEntry[] => {
      if (type === vscode.FileType.Directory) return [{ name, kind: 'folder' }];
      return (type & vscode.FileType.File) === 0 ? [] : [{ name, kind: 'file' }];
    });
  },
  join: (path, ...segments) => pathOf(vscode.Uri.joinPath(uriOf(path), ...segments)),
};
