import * as vscode from 'vscode';
import type { ContractText, IntakeNote } from '../../document/contract-text';
import type { Cancellation, Logger, Progress } from '../../host';
import type { PdfWorkers } from '../../pdf-worker-host';
import type { EngineLoader } from '../engine/load-engine';
import { workerPath } from '../engine/worker-path';
import { modified } from '../workspace-files';
import { contractUri, fileName, sibling } from './contract-uri';

/** A file as it was last read or written, so that a later write does not go over somebody else's work. */
export interface KnownFile {
  readonly uri: vscode.Uri;
  readonly modified: number;
}

/** A DOCX or PDF whose text is open as a `contract:` document. */
export interface ContractFile {
  readonly source: vscode.Uri;
  readonly sourceModified: number;
  readonly uri: vscode.Uri;
  readonly original: ContractText;
  /** What the `contract:` document holds when nothing is unsaved. */
  readonly saved: string;
  readonly savedAt: number;
  /** The redline beside the file, where this window continues or wrote one. */
  readonly redline?: KnownFile;
  /** The Word file with tracked changes that this window wrote; often the same. */
  readonly word?: KnownFile;
}

export interface Reading {
  readonly cancellation?: Cancellation;
  readonly progress?: Progress;
}

/** Reads contracts once and keeps their text in memory. */
export class ContractFiles implements vscode.Disposable {
  private readonly byUri = new Map<string, ContractFile>();
  private readonly rereads = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the `contract:` document of a file that has changed on disk and was read again. */
  readonly onDidReread = this.rereads.event;
  private pdf: PdfWorkers | undefined;

  constructor(
    private readonly engine: EngineLoader,
    private readonly logger: Logger,
  ) {}

  get(uri: vscode.Uri): ContractFile | undefined {
    return this.byUri.get(uri.toString());
  }

  set(file: ContractFile): void {
    this.byUri.set(file.uri.toString(), file);
  }

  /** The text of a file of any format. Throws `UnreadableDocument`. */
  async read(source: vscode.Uri, reading: Reading = {}): Promise<ContractText> {
    const engine = await this.engine.load();
    const bytes = await vscode.workspace.fs.readFile(source);
    this.pdf ??= engine.nodePdfPages(workerPath);
    return engine.readDocument(bytes, fileName(source), { pdf: this.pdf, ...reading });
  }

  dispose(): void {
    this.rereads.dispose();
    void this.pdf?.dispose();
  }

  /** Opens the text of `source`; continues from the redline beside it where that is newer than the file. */
  async open(source: vscode.Uri, reading: Reading = {}, known?: ContractText): Promise<ContractFile> {
    const sourceModified = (await modified(source)) ?? 0;
    const uri = contractUri(source);
    const before = this.get(uri);
    if (before && before.sourceModified === sourceModified) return before;
    const original = known ?? (await this.read(source, reading));
    const continued = await this.continued(source, sourceModified, original);
    const file: ContractFile = {
      source,
      sourceModified,
      uri,
      original: continued ? withNote(original, continued.redline.uri) : original,
      saved: original.text,
      savedAt: sourceModified,
      ...continued,
    };
    this.set(file);
    if (before) this.rereads.fire(uri);
    return file;
  }

  private async continued(
    source: vscode.Uri,
    sourceModified: number,
    original: ContractText,
  ): Promise<(Pick<ContractFile, 'saved'> & { readonly redline: KnownFile }) | undefined> {
    const redline = await latest(
      source,
      original.format === 'docx' ? ['.redline.docx', '.redline.txt'] : ['.redline.txt'],
    );
    if (!redline || redline.modified < sourceModified) return undefined;
    try {
      const { text } = await this.read(redline.uri);
      return { saved: text, redline };
    } catch (error) {
      this.logger.warn(`${fileName(redline.uri)} stands beside the contract but cannot be read: ${String(error)}`);
      return undefined;
    }
  }
}

/** The redline that was written last, of those that may stand beside a file. */
async function latest(source: vscode.Uri, endings: readonly string[]): Promise<KnownFile | undefined> {
  let found: KnownFile | undefined;
  for (const ending of endings) {
    const uri = sibling(source, ending);
    const at = await modified(uri);
    if (at !== undefined && (!found || at > found.modified)) found = { uri, modified: at };
  }
  return found;
}

function withNote(original: ContractText, redline: vscode.Uri): ContractText {
  const note: IntakeNote = {
    kind: 'other',
    severity: 'info',
    message: `The text continues from ${fileName(redline)}, the redline saved beside the contract.`,
  };
  return { ...original, notes: [...original.notes, note] };
}
