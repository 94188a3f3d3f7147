import * as vscode from 'vscode';
import type { Memory } from '../contract/memory';
import type { ContractText } from '../document/contract-text';
import type { Clock, Logger } from '../host';
import type { Playbook } from '../playbook/playbook';
import type { ContractFiles, Reading } from './contracts/contract-files';
import { contractScheme, fileName, sourceUri } from './contracts/contract-uri';
import type { DeviationStore } from './deviations/deviation-store';
import type { EngineLoader } from './engine/load-engine';
import { LineMap } from './line-map';
import type { PlaybookFinder } from './playbook-finder';
import type { ReviewedContract, Reviews } from './reviews';
import { ourSideOf, type SideMemory } from './side-memory';
import type { OurSide } from '../contract/our-party';

/** A file that was read, and the document that shows it. */
interface Opened {
  readonly uri: vscode.Uri;
  readonly original: ContractText;
  readonly text: ContractText;
}

export interface ReviewerHost {
  readonly engine: EngineLoader;
  readonly files: ContractFiles;
  readonly playbooks: PlaybookFinder;
  readonly reviews: Reviews;
  readonly sides: SideMemory;
  readonly deviations: DeviationStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The one path from a file, or from what was typed, to a review. */
export class Reviewer {
  /** By the file as it was read: typing leaves most of a contract as it was. */
  private readonly memories = new WeakMap<ContractText, Memory>();
  /** By contract, the playbook it is tried against instead of its own, until it is reviewed anew. */
  private readonly trials = new Map<string, string>();

  constructor(private readonly host: ReviewerHost) {}

  /** Reads and reviews a file; undefined where that was cancelled. Throws `UnreadableDocument` or a `FileSystemError`. */
  async review(uri: vscode.Uri, reading: Reading = {}): Promise<ReviewedContract | undefined> {
    const source = sourceUri(uri);
    const opened = await this.open(source, reading);
    this.trials.delete(opened.uri.toString());
    reading.progress?.report({ message: `Reviewing ${fileName(source)}` });
    const playbook = await this.host.playbooks.find(source, this.ours(source).side);
    return reading.cancellation?.cancelled ? undefined : this.finish(source, opened, playbook);
  }

  /** Reviews what the document holds now against the same playbook. Does nothing where it was not reviewed before. */
  async reviewAgain(document: vscode.TextDocument): Promise<ReviewedContract | undefined> {
    const before = this.host.reviews.get(document.uri);
    if (!before) return undefined;
    const text = document.getText();
    if (text === before.review.contract.source.text) return before;
    const edited = await this.understood(before.original, text);
    if (!this.host.reviews.get(document.uri)) return undefined;
    return this.finish(before.source, { ...before, text: edited }, before.review.playbook);
  }

  /** After the side or the playbook was changed: the text as it was last reviewed, against the playbook of now. */
  async refresh({ uri, source }: ReviewedContract): Promise<ReviewedContract | undefined> {
    const tried = this.trials.get(uri.toString());
    const { side } = this.ours(source);
    const playbook = await (tried === undefined
      ? this.host.playbooks.find(source, side)
      : this.host.playbooks.read(tried, side));
    // Meanwhile the text may have been edited and reviewed again, or the review cleared.
    const latest = this.host.reviews.get(uri);
    return latest && this.finish(source, { ...latest, text: latest.review.contract.source }, playbook);
  }

  /** A contract as it was last reviewed, against a playbook that is still being written. */
  async against({ uri, source }: ReviewedContract, playbook: Playbook): Promise<ReviewedContract | undefined> {
    const latest = this.host.reviews.get(uri);
    if (playbook.path !== undefined) this.trials.set(uri.toString(), playbook.path);
    return latest && this.finish(source, { ...latest, text: latest.review.contract.source }, playbook);
  }

  private ours(source: vscode.Uri): OurSide {
    return ourSideOf(source, this.host.sides);
  }

  private async finish(source: vscode.Uri, opened: Opened, playbook: Playbook): Promise<ReviewedContract> {
    const engine = await this.host.engine.load();
    const began = this.host.clock.now();
    const generalPlaybooks = await this.host.playbooks.general();
    const acceptances = await this.host.deviations.acceptances(source);
    const memory = this.memories.get(opened.original) ?? new engine.Memory();
    this.memories.set(opened.original, memory);
    const { review, redlines } = engine.openReview(opened.text, playbook, {
      memory,
      generalPlaybooks,
      ...(acceptances && { acceptances }),
      ...this.ours(source),
    });
    const reviewed: ReviewedContract = {
      uri: opened.uri,
      source,
      original: opened.original,
      review,
      redlines,
      lines: new LineMap(opened.text.text),
    };
    this.host.reviews.set(reviewed);
    const counts = (['RED', 'YELLOW', 'GREEN'] as const).map(
      (grade) => `${String(review.findings.filter((finding) => finding.grade === grade).length)} ${grade}`,
    );
    this.host.logger.info(
      `${fileName(source)}: ${counts.join(', ')} against ${playbook.name} in ${String(this.host.clock.now() - began)} ms.`,
    );
    return reviewed;
  }

  private async open(source: vscode.Uri, reading: Reading): Promise<Opened> {
    const original = await this.host.files.read(source, reading);
    const inPlace = await this.inPlace(source, original);
    if (inPlace) return inPlace;
    const file = await this.host.files.open(source, reading, original);
    const document = openDocument(file.uri);
    const words = document?.isDirty ? document.getText() : file.saved;
    return { uri: file.uri, original: file.original, text: await this.understood(file.original, words) };
  }

  /** Markdown and text are reviewed in their own editor, unless it shows other words than were read (another encoding). */
  private async inPlace(source: vscode.Uri, original: ContractText): Promise<Opened | undefined> {
    if (!isPlain(original)) return undefined;
    const document = await vscode.workspace.openTextDocument(source).then(undefined, () => undefined);
    if (!document || (!document.isDirty && document.getText() !== original.text)) return undefined;
    return { uri: source, original, text: await this.understood(original, document.getText()) };
  }

  private async understood(original: ContractText, text: string): Promise<ContractText> {
    if (text === original.text) return original;
    const engine = await this.host.engine.load();
    if (!isPlain(original)) return engine.applyEdits(original, text);
    return engine.readPlain(text, original);
  }
}

function isPlain({ format }: ContractText): boolean {
  return format === 'markdown' || format === 'text';
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  if (uri.scheme !== contractScheme) return undefined;
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
