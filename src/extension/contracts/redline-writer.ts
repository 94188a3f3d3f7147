import * as vscode from 'vscode';
import type { Clock, Logger } from '../../host';
import type { EngineLoader } from '../engine/load-engine';
import { author } from '../author';
import { modified } from '../workspace-files';
import type { ContractFile, KnownFile } from './contract-files';
import { fileName, sibling } from './contract-uri';
import { trackedChanges } from './tracked-changes';

/** What goes beside the file. */
interface Output {
  /** Word file with tracked changes; absent where none can be carried. */
  readonly word?: Uint8Array;
  /** The whole text, where the Word file does not hold every edit or is no copy of the original: the next session goes on from it. */
  readonly text?: string;
  /** What was written, and what was not, after the files' names. */
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
    const word = output.word && (await writeBeside(file, '.redline.docx', output.word));
    // Last, since the newer of the two is what is gone on from.
    const words = output.text === undefined ? undefined : new TextEncoder().encode(output.text);
    const whole = words && (await writeBeside(file, '.redline.txt', words));
    const names = [word, whole].flatMap((known) => (known ? [fileName(known.uri)] : [])).join(' and ');
    const says = `${names} ${output.says} ${name} itself was not changed.`;
    this.logger.info(says);
    // Not awaited: the document is saved, whatever becomes of the message.
    void vscode.window.showInformationMessage(says);
    const redline = whole ?? word;
    return {
      ...file,
      saved: text,
      savedAt: this.clock.now(),
      ...(redline && { redline }),
      ...(word && { word }),
    };
  }

  private async output(file: ContractFile, text: string): Promise<Output> {
    const engine = await this.engine.load();
    const edits = engine.editsBetween(file.original.text, text);
    const bytes = await vscode.workspace.fs.readFile(file.source);
    const authorship = { author: await author(file.source), date: new Date(this.clock.now()) };
    const result = await trackedChanges(engine, bytes, file.original, edits, authorship);
    if (result.kind === 'refused') return { text, says: `holds the text with your edits. ${result.why}` };
    const changes = `${String(result.written)} tracked ${result.written === 1 ? 'change' : 'changes'}`;
    if (file.original.format !== 'docx' || result.refused.length > 0) {
      const made = file.original.format === 'docx' ? '' : ' in a new Word file, without the looks of the original';
      const left = result.refused.map((why) => ` Not tracked: ${why}`).join('');
      return {
        word: result.bytes,
        text,
        says: `were written: ${changes}${made}, and the whole text with your edits.${left}`,
      };
    }
    return { word: result.bytes, says: `was written with ${changes}.` };
  }
}

/** Takes the next free name where a file stands that this window neither wrote nor continued. */
async function writeBeside(file: ContractFile, extension: string, bytes: Uint8Array): Promise<KnownFile> {
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

async function freeName({ source, redline, word }: ContractFile, extension: string): Promise<vscode.Uri> {
  for (let copy = 1; copy <= triedNames; copy++) {
    const [stem, end] = ['.redline', extension.slice('.redline'.length)];
    const uri = sibling(source, copy === 1 ? stem + end : `${stem}-${String(copy)}${end}`);
    const at = await modified(uri);
    const ours = [redline, word].some((known) => known?.uri.toString() === uri.toString() && known.modified === at);
    if (at === undefined || ours) return uri;
  }
  throw vscode.FileSystemError.Unavailable(
    `There are ${String(triedNames)} redlines of ${fileName(source)} in its folder already; move some of them away.`,
  );
}
