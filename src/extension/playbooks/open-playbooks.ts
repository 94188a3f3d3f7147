import * as vscode from 'vscode';
import type { Logger } from '../../host';
import type { Playbook } from '../../playbook/playbook';
import type { PlaybookReport } from '../../report/playbook-report';
import { fileName } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import { LineMap } from '../line-map';
import type { PlaybookFinder } from '../playbook-finder';
import type { Reviews } from '../reviews';
import { playbookSetting, sideSetting } from '../settings';
import { pathOf, uriOf } from '../workspace-files';

/** A playbook that is open in an editor, as it was understood. Offsets are those of the document at `version`. */
export interface OpenPlaybook {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly playbook: Playbook;
  readonly report: PlaybookReport;
  /** The playbook that ships for the same side. */
  readonly general: Playbook;
  readonly lines: LineMap;
}

/** Milliseconds without a change before a playbook is read again. */
const quiet = 250;

/** Reads the playbooks that are open, as they are typed; every help for their authors reads from here. */
export class OpenPlaybooks implements vscode.Disposable {
  private readonly byUri = new Map<string, OpenPlaybook>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];

  /** Fires with the document that was read, or closed. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly host: {
      readonly engine: EngineLoader;
      readonly playbooks: PlaybookFinder;
      readonly reviews: Reviews;
      readonly logger: Logger;
    },
  ) {
    this.subscriptions = [
      this.changes,
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.later(document, 0);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.later(document, quiet);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.byUri.delete(uri.toString())) this.changes.fire(uri);
      }),
      // A file of another name is a playbook once a contract was reviewed against it.
      host.reviews.onDidChange(() => {
        for (const document of vscode.workspace.textDocuments)
          if (!this.byUri.has(document.uri.toString())) this.later(document, 0);
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.later(document, 0);
  }

  get(uri: vscode.Uri): OpenPlaybook | undefined {
    return this.byUri.get(uri.toString());
  }

  /** What was understood of the words that stand there now; undefined where the document is no playbook. */
  async latest(document: vscode.TextDocument): Promise<OpenPlaybook | undefined> {
    const known = this.get(document.uri);
    if (known?.version === document.version) return known;
    return this.isPlaybook(document) ? this.read(document) : undefined;
  }

  all(): readonly OpenPlaybook[] {
    return [...this.byUri.values()];
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private isPlaybook({ uri, languageId }: vscode.TextDocument): boolean {
    if (languageId !== 'markdown' && !uri.path.endsWith('.md')) return false;
    if (/\.local\.md$|^playbook\.md$|\.playbook\.md$/i.test(fileName(uri))) return true;
    if (playbookSetting(uri)?.toString() === uri.toString()) return true;
    return this.host.reviews.all().some(({ review: { playbook } }) => {
      return (
        playbook.kind === 'company' && playbook.path !== undefined && uriOf(playbook.path).toString() === uri.toString()
      );
    });
  }

  private later(document: vscode.TextDocument, wait: number): void {
    if (!this.isPlaybook(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        this.read(document).catch((error: unknown) => {
          this.host.logger.warn(`${fileName(document.uri)} was not read: ${String(error)}`);
        });
      }, wait),
    );
  }

  private async read(document: vscode.TextDocument): Promise<OpenPlaybook> {
    const engine = await this.host.engine.load();
    const generals = await this.host.playbooks.general();
    const { uri, version } = document;
    const text = document.getText();
    const side = sideSetting(uri);
    const ours = side === undefined ? {} : { side };
    const playbook = engine.readPlaybook(text, { name: fileName(uri), path: pathOf(uri), kind: 'company', ...ours });
    const { id } = engine.generalPlaybook(side ?? playbook.side);
    const general = generals.find(({ name }) => name === id) ?? playbook;
    const report = engine.playbookReport(playbook, { ...ours, general });
    const open: OpenPlaybook = { uri, version, playbook, report, general, lines: new LineMap(text) };
    if (!document.isClosed) {
      this.byUri.set(uri.toString(), open);
      this.changes.fire(uri);
    }
    return open;
  }
}
