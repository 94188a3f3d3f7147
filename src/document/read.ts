import type { Cancellation, Progress } from '../host';
import { UnreadableDocument, type ContractText } from './contract-text';
import type { DecodedText } from './decode';
import { readDocx } from './docx/read-docx';
import { sha256 } from './fingerprint';
import { recognise } from './format';
import { readMarkdown } from './markdown';
import type { PdfPages } from './pdf/pages';
import { readPdf } from './pdf/read-pdf';
import { readText } from './text';

export interface ReadOptions {
  /** The page reader of the host, which works in a worker thread. */
  readonly pdf: PdfPages;
  readonly cancellation?: Cancellation;
  readonly progress?: Progress;
}

const megabyte = 1024 * 1024;
/** Pictures make PDF and DOCX large; a text of this size is no contract. */
const limits = { docx: 100 * megabyte, pdf: 100 * megabyte, markdown: 10 * megabyte, text: 10 * megabyte };

/**
 * Reads a contract of any supported format, chosen by its content. `name` is the file name without folder.
 * Throws {@link UnreadableDocument} with one sentence for the user.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ContractText> {
  refuseCancelled(name, options.cancellation);
  const recognised = recognise(bytes, name);
  const limit = limits[recognised.format];
  if (bytes.length > limit) {
    throw new UnreadableDocument(
      'too-large',
      name,
      `${name} has more than ${String(limit / megabyte)} MB; split it or take out its pictures and try again.`,
    );
  }
  switch (recognised.format) {
    case 'docx': {
      const text = await readDocx(bytes, name);
      refuseCancelled(name, options.cancellation);
      return text;
    }
    case 'pdf':
      return readPdf(bytes, name, options);
    case 'markdown':
      return withEncoding(readMarkdown(recognised.decoded.text, { name, sha256: sha256(bytes) }), recognised.decoded);
    case 'text':
      return withEncoding(readText(recognised.decoded.text, { name, sha256: sha256(bytes) }), recognised.decoded);
  }
}

function withEncoding(text: ContractText, decoded: DecodedText): ContractText {
  return decoded.note === undefined ? text : { ...text, notes: [decoded.note, ...text.notes] };
}

function refuseCancelled(name: string, cancellation: Cancellation | undefined): void {
  if (cancellation?.cancelled === true) {
    throw new UnreadableDocument('cancelled', name, `Reading ${name} was cancelled; start it again when you like.`);
  }
}
