import * as vscode from 'vscode';
import type { UnreadableCode } from '../document/contract-text';

/** One sentence for the user that names the file. The engine is a bundle of its own, so its classes are known by name. */
export function unreadableMessage(error: unknown, name: string): string {
  if (unreadableCode(error) !== undefined && error instanceof Error) return error.message;
  if (error instanceof vscode.FileSystemError) return fileSystemMessage(error, name);
  return `${name} cannot be reviewed: ${error instanceof Error ? error.message : String(error)}`;
}

export function unreadableCode(error: unknown): UnreadableCode | undefined {
  if (!(error instanceof Error) || error.name !== 'UnreadableDocument') return undefined;
  return (error as Error & { readonly code?: UnreadableCode }).code;
}

function fileSystemMessage(error: vscode.FileSystemError, name: string): string {
  switch (error.code) {
    case 'FileNotFound':
      return `${name} is not there any more; it may have been moved or deleted.`;
    case 'NoPermissions':
      return `${name} may not be read; ask for access, or copy it to a folder of your own.`;
    case 'FileIsADirectory':
      return `${name} is a folder; choose the contracts in it.`;
    default:
      return `${name} cannot be read: ${error.message}`;
  }
}
