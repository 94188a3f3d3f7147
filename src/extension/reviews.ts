import * as vscode from 'vscode';
import type { ContractText } from '../document/contract-text';
import type { Finding, Redline, Review } from '../review/review';
import type { LineMap } from './line-map';

/** A contract that has been reviewed, as the editor shows it. */
export interface ReviewedContract {
  /** The document in the editor: `contract:` for a DOCX or PDF, the file itself for Markdown and text. */
  readonly uri: vscode.Uri;
  /** The file that was read. */
  readonly source: vscode.Uri;
  /** As it was read, before anything was typed. */
  readonly original: ContractText;
  /** Of the text as it is now; its findings hold no redlines. */
  readonly review: Review;
  /** Made when they are first asked for: typing does not wait for them. */
  readonly redlines: (finding: Finding) => readonly Redline[];
  readonly lines: LineMap;
}

/** The reviews of this window; every feature reads from here. */
export class Reviews implements vscode.Disposable {
  private readonly byUri = new Map<string, ReviewedContract>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private latest: string | undefined;
  private readonly watching = vscode.window.onDidChangeActiveTextEditor((editor) => {
    const shown = editor?.document.uri.toString();
    if (shown !== undefined && this.byUri.has(shown)) this.latest = shown;
  });

  /** Fires with the document whose review came, changed or went. */
  readonly onDidChange = this.changes.event;

  get(uri: vscode.Uri): ReviewedContract | undefined {
    return this.byUri.get(uri.toString());
  }

  all(): readonly ReviewedContract[] {
    return [...this.byUri.values()];
  }

  /** The one the user means without saying so: that of the active editor, else the one looked at last. */
  current(): ReviewedContract | undefined {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    return this.byUri.get(active ?? '') ?? this.byUri.get(this.latest ?? '') ?? this.all().at(-1);
  }

  set(reviewed: ReviewedContract): void {
    const key = reviewed.uri.toString();
    // One that is reviewed again in the background, since its playbook changed, was not looked at.
    if (!this.byUri.has(key)) this.latest = key;
    this.byUri.set(key, reviewed);
    this.changes.fire(reviewed.uri);
  }

  delete(uri: vscode.Uri): void {
    if (this.byUri.delete(uri.toString())) this.changes.fire(uri);
  }

  dispose(): void {
    this.watching.dispose();
    this.byUri.clear();
    this.changes.dispose();
  }
}
