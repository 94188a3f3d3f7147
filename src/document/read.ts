import type { Cancellation, Progress } from '../host';
import { UnreadableDocument, type ContractText, type DocumentFormat, type IntakeNote } from './contract-text';
import type { DecodedText } from './decode';
import { readDocx } from './docx/read-docx';
import { sha256 } from './fingerprint';
import { recognise, type Recognised } from './format';
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
  const text = await readAs(recognised, bytes, name, options);
  const note = misnamed(name, recognised.format);
  return note === undefined ? text : { ...text, notes: [...text.notes, note] };
}

async function readAs(
  recognised: Recognised,
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
): Promise<ContractText> {
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

const called = { docx: 'a Word document', pdf: 'a PDF', markdown: 'plain text', text: 'plain text' } as const;

/** Somebody who opens it by its name would see something else, or nothing. */
function misnamed(name: string, format: DocumentFormat): IntakeNote | undefined {
  const extension = /\.(docx|pdf|md|markdown|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  const promised = extension === 'docx' || extension === 'pdf' ? extension : 'text';
  const found = format === 'markdown' ? 'text' : format;
  if (promised === found) return undefined;
  const message = `${name} is ${called[format]} by its content and was read as such; rename it, or ask for the file that was meant.`;
  return { kind: 'other', severity: 'care', message };
}

function withEncoding(text: ContractText, decoded: DecodedText): ContractText {
  return decoded.note === undefined ? text : { ...text, notes: [decoded.note, ...text.notes] };
}

function refuseCancelled(name: string, cancellation: Cancellation | undefined): void {
  if (cancellation?.cancelled === true) {
    throw new UnreadableDocument('cancelled', name, `Reading ${name} was cancelled; start it again when you like.`);
  }
}
