import * as vscode from 'vscode';
import type { Clock, Logger } from '../../host';
import type { EngineLoader } from '../engine/load-engine';
import { author } from '../author';
import { modified } from '../workspace-files';
import type { ContractFile, KnownFile } from './contract-files';
import { fileName, sibling } from './contract-uri';
import { trackedChanges } from './tracked-changes';

interface Output {
  readonly bytes: Uint8Array;
  /** `.redline.docx` or `.redline.txt`. */
  readonly extension: string;
  /** What was written, and what was not, in one or two sentences after the file's name. */
  readonly says: string;
}

/** Saves a `contract:` document as a redline beside the file. */
export class RedlineWriter {
  constructor(
    private readonly engine: EngineLoader,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Writes and says what was written. Throws a `FileSystemError` with one sentence; nothing is lost then. */
  async write(file: ContractFile, text: string): Promise<ContractFile> {
    const name = fileName(file.source);
    if (text === file.original.text && !file.redline) return { ...file, saved: text, savedAt: this.clock.now() };
    if ((await modified(file.source)) !== file.sourceModified)
      throw vscode.FileSystemError.Unavailable(
        `${name} was changed, moved or deleted since it was opened; copy your edits, review it again and repeat them.`,
      );
    const output = await this.output(file, text);
    const redline = await writeBeside(file, output);
    const says = `${fileName(redline.uri)} ${output.says} ${name} itself was not changed.`;
    this.logger.info(says);
    // Not awaited: the document is saved, whatever becomes of the message.
    void vscode.window.showInformationMessage(says);
    return { ...file, saved: text, savedAt: this.clock.now(), redline };
  }

  private async output(file: ContractFile, text: string): Promise<Output> {
    const engine = await this.engine.load();
    const edits = engine.editsBetween(file.original.text, text);
    const bytes = await vscode.workspace.fs.readFile(file.source);
    const authorship = { author: await author(file.source), date: new Date(this.clock.now()) };
    const result = trackedChanges(engine, bytes, file.original, edits, authorship);
    if (result.kind === 'written') {
      const changes = `${String(edits.length)} tracked ${edits.length === 1 ? 'change' : 'changes'}`;
      return { bytes: result.bytes, extension: '.redline.docx', says: `was written with ${changes}.` };
    }
    return {
      bytes: new TextEncoder().encode(text),
      extension: '.redline.txt',
      says: `holds the text with your edits. ${result.why}`,
    };
  }
}

/** Takes the next free name where a file stands that this window neither wrote nor continued. */
async function writeBeside(file: ContractFile, { bytes, extension }: Output): Promise<KnownFile> {
  const uri = await freeName(file, extension);
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch {
    throw vscode.FileSystemError.NoPermissions(
      `${fileName(uri)} cannot be written beside the contract; make the folder writable, or copy the contract to one that is. Your edits are still in the editor.`,
    );
  }
  return { uri, modified: (await modified(uri)) ?? 0 };
}

const triedNames = 100;

async function freeName({ source, redline }: ContractFile, extension: string): Promise<vscode.Uri> {
  for (let copy = 1; copy <= triedNames; copy++) {
    const [stem, end] = ['.redline', extension.slice('.redline'.length)];
    const uri = sibling(source, copy === 1 ? stem + end : `${stem}-${String(copy)}${end}`);
    const at = await modified(uri);
    if (at === undefined || (redline?.uri.toString() === uri.toString() && redline.modified === at)) return uri;
  }
  throw vscode.FileSystemError.Unavailable(
    `There are ${String(triedNames)} redlines of ${fileName(source)} in its folder already; move some of them away.`,
  );
}
