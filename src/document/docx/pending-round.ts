import type { ContractText } from '../contract-text';
import { readPackage, type DocxDocument } from './document';
import { DocxPackage } from './package';
import { pendingChanges, type PendingChange } from './pending-changes';
import type { XmlElement } from './xml';

/** A Word file with its pending changes, readable with any of them rejected. */
export class PendingRound {
  /** In the order of the text. */
  readonly changes: readonly PendingChange[];

  private constructor(
    /** As read by `readDocument`: every change accepted. */
    readonly text: ContractText,
    readonly document: DocxDocument,
  ) {
    this.changes = pendingChanges(document);
  }

  /** Undefined where only the words of the file could be read, or `text` is of another file. Throws `UnreadableDocument`. */
  static open(bytes: Uint8Array, text: ContractText): PendingRound | undefined {
    if (text.reader !== 'ooxml') return undefined;
    const document = readPackage(DocxPackage.open(bytes, text.name), text.name);
    return document.layout.text === text.text ? new PendingRound(text, document) : undefined;
  }

  /** How the contract reads with these changes rejected and all others accepted. */
  without(rejected: Iterable<PendingChange>): ContractText {
    const revisions = new Set<XmlElement>();
    for (const change of rejected) for (const revision of change.revisions) revisions.add(revision);
    if (revisions.size === 0) return this.text;
    const { archive } = this.document;
    const { text, paragraphs } = readPackage(archive, this.text.name, (revision) => revisions.has(revision)).layout;
    return { ...this.text, text, paragraphs };
  }
}
