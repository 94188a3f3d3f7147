import * as vscode from 'vscode';
import type { ContractText } from '../../document/contract-text';
import type { PendingChange } from '../../document/docx/pending-changes';
import type { PendingRound } from '../../document/docx/pending-round';
import type { Logger } from '../../host';
import type { GradedRound } from '../../redline/rounds/grade-round';
import type { EngineLoader } from '../engine/load-engine';
import type { ReviewedContract, Reviews } from '../reviews';

export type Decided = 'accepted' | 'rejected' | 'pending';

/** A Word file that came back with tracked changes, and what has been decided about them in this window. */
export interface OpenRound {
  readonly uri: vscode.Uri;
  readonly source: vscode.Uri;
  readonly round: PendingRound;
  /** Comes a little later: each clause is reviewed with and without its changes. */
  graded?: GradedRound;
  readonly accepted: Set<PendingChange>;
  /** Taken back in the text of the editor. */
  rejected: ReadonlySet<PendingChange>;
  /** What was rejected when the document read like this, so that undo and redo go back to it. */
  readonly states: Map<string, ReadonlySet<PendingChange>>;
}

/** The rounds of the contracts under review; read when a file with tracked changes is reviewed. */
export class PendingRounds implements vscode.Disposable {
  private readonly byUri = new Map<string, { readonly original: ContractText; readonly open: OpenRound | undefined }>();
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;
  readonly onDidChange = this.changes.event;

  constructor(
    reviews: Reviews,
    private readonly engine: EngineLoader,
    private readonly logger: Logger,
  ) {
    this.listeners = vscode.Disposable.from(
      reviews.onDidChange((uri) => {
        const reviewed = reviews.get(uri);
        if (reviewed === undefined) this.drop(uri);
        else void this.read(reviewed);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
        if (reason !== undefined) this.restored(document);
      }),
    );
  }

  all(): readonly OpenRound[] {
    return [...this.byUri.values()].flatMap(({ open }) => open ?? []);
  }

  get(uri: vscode.Uri): OpenRound | undefined {
    return this.byUri.get(uri.toString())?.open;
  }

  decided({ accepted, rejected }: OpenRound, change: PendingChange): Decided {
    if (rejected.has(change)) return 'rejected';
    return accepted.has(change) ? 'accepted' : 'pending';
  }

  changed(): void {
    void vscode.commands.executeCommand('setContext', 'contractReview.hasRounds', this.all().length > 0);
    this.changes.fire();
  }

  private drop(uri: vscode.Uri): void {
    if (this.byUri.delete(uri.toString())) this.changed();
  }

  private async read(reviewed: ReviewedContract): Promise<void> {
    const { uri, source, original, review } = reviewed;
    const key = uri.toString();
    if (this.byUri.get(key)?.original === original) return;
    const isPending = original.notes.some(({ kind }) => kind === 'tracked-changes');
    this.byUri.set(key, { original, open: undefined });
    if (original.format !== 'docx' || !isPending) return;
    try {
      const engine = await this.engine.load();
      const bytes = new Uint8Array(await vscode.workspace.fs.readFile(source));
      const round = engine.PendingRound.open(bytes, original);
      if (round === undefined || this.byUri.get(key)?.original !== original) return;
      const open: OpenRound = { uri, source, round, accepted: new Set(), rejected: new Set(), states: new Map() };
      this.byUri.set(key, { original, open });
      this.changed();
      open.graded = await engine.gradeRound(round, review.playbook, {
        side: review.side,
        ...(review.contract.ours && { party: review.contract.ours.name }),
        breathe: () => new Promise((resolve) => setImmediate(resolve)),
      });
      this.changed();
    } catch (error) {
      this.logger.warn(`Pending changes of ${source.toString()}: ${String(error)}`);
    }
  }

  /** Undo and redo bring back a text; what was rejected in it is known. */
  private restored(document: vscode.TextDocument): void {
    const open = this.get(document.uri);
    const before = open?.states.get(document.getText());
    if (open === undefined || before === undefined) return;
    open.rejected = before;
    this.changed();
  }

  dispose(): void {
    this.listeners.dispose();
    this.changes.dispose();
  }
}
