import * as vscode from 'vscode';
import { unreadableMessage } from '../errors';
import type { ContractFile, ContractFiles } from './contract-files';
import { fileName, sourceUri } from './contract-uri';
import type { RedlineWriter } from './redline-writer';

/**
 * Opens the text of a DOCX or PDF as an editable document. Edits live in memory; saving writes a redline beside the
 * file and never the file itself.
 */
export class ContractFileSystem implements vscode.FileSystemProvider {
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  constructor(
    private readonly files: ContractFiles,
    private readonly writer: RedlineWriter,
  ) {
    files.onDidReread((uri) => {
      this.changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    });
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const file = await this.open(uri);
    return {
      type: vscode.FileType.File,
      ctime: file.sourceModified,
      mtime: file.savedAt,
      size: Buffer.byteLength(file.saved),
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new TextEncoder().encode((await this.open(uri)).saved);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const file = await this.open(uri);
    this.files.set(await this.writer.write(file, new TextDecoder().decode(content)));
    this.changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
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

  private async open(uri: vscode.Uri): Promise<ContractFile> {
    const known = this.files.get(uri);
    if (known) return known;
    const source = sourceUri(uri);
    try {
      return await this.files.open(source);
    } catch (error) {
      if (error instanceof vscode.FileSystemError) throw vscode.FileSystemError.FileNotFound(uri);
      throw vscode.FileSystemError.Unavailable(unreadableMessage(error, fileName(source)));
    }
  }
}
