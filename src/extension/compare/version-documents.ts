import * as vscode from 'vscode';
import type { ContractText, Range } from '../../document/contract-text';
import { fileName } from '../contracts/contract-uri';
import { LineMap } from '../line-map';

const scheme = 'contract-version';

/** A file that was compared, and what was read of it. */
export interface ReadVersion {
  readonly file: vscode.Uri;
  readonly text: ContractText;
}

/** The text of each version as a document that cannot be edited: a comparison stays true to what was compared. */
export class VersionDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registered = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  dispose(): void {
    this.registered.dispose();
  }

  provideTextDocumentContent({ query }: vscode.Uri): string {
    return this.texts.get(query) ?? '';
  }

  pair(old: ReadVersion, fresh: ReadVersion): VersionPair {
    return new VersionPair(this.shown(old), this.shown(fresh), `${fileName(old.file)} ↔ ${fileName(fresh.file)}`);
  }

  private shown({ file, text: { sha256, text } }: ReadVersion): ShownVersion {
    this.texts.set(sha256, text);
    return { uri: file.with({ scheme, path: `${file.path}.contract`, query: sha256 }), lines: new LineMap(text) };
  }
}

interface ShownVersion {
  readonly uri: vscode.Uri;
  readonly lines: LineMap;
}

/** Two versions side by side. */
export class VersionPair {
  constructor(
    private readonly old: ShownVersion,
    private readonly fresh: ShownVersion,
    private readonly title: string,
  ) {}

  async show(options: vscode.TextDocumentShowOptions = {}): Promise<void> {
    await vscode.commands.executeCommand('vscode.diff', this.old.uri, this.fresh.uri, this.title, options);
  }

  /** Words of the later version in the diff; what only the earlier one has, in that one alone. */
  async reveal(version: 'old' | 'new', range: Range): Promise<void> {
    const options = { preview: false, viewColumn: vscode.ViewColumn.One };
    if (version === 'new') await this.show({ ...options, selection: this.fresh.lines.range(range) });
    else await vscode.window.showTextDocument(this.old.uri, { ...options, selection: this.old.lines.range(range) });
  }
}
