import { UnreadableDocument, type ContractText, type IntakeNote } from '../contract-text';
import { sha256 } from '../fingerprint';
import { recognise } from '../format';
import { readDocxDocument } from './document';
import { intakeNotes } from './intake-notes';
import { mammothHtml, mammothText } from './mammoth';
import { DocxPackage } from './package';
import { ZipError } from './zip';

/**
 * Reads the current text of a DOCX file: pending insertions in, deletions out, with automatic list labels and the place
 * of every paragraph. Throws {@link UnreadableDocument} with one sentence for the user.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ContractText> {
  refuseOthers(bytes, name);
  try {
    return ownReading(bytes, name);
  } catch (cause) {
    if (!mayFallBack(cause)) throw cause;
    return await fallbackReading(bytes, name, cause);
  }
}

/** HTML of the document for a preview, without pictures and links. Throws {@link UnreadableDocument}. */
export async function previewHtml(bytes: Uint8Array, name = 'The file'): Promise<string> {
  refuseOthers(bytes, name);
  try {
    readDocxDocument(bytes, name);
  } catch (cause) {
    if (!mayFallBack(cause)) throw cause;
  }
  DocxPackage.open(bytes, name).checkSizes();
  return mammothHtml(bytes);
}

function refuseOthers(bytes: Uint8Array, name: string): void {
  if (recognise(bytes, name).format === 'docx') return;
  throw new UnreadableDocument(
    'unsupported-format',
    name,
    `${name} is not a Word document; open it in its own program and save it as DOCX.`,
  );
}

function ownReading(bytes: Uint8Array, name: string): ContractText {
  const document = readDocxDocument(bytes, name);
  const { text, paragraphs } = document.layout;
  const notes = intakeNotes(document);
  refuseEmpty(text, name, notes);
  return { name, format: 'docx', reader: 'ooxml', sha256: sha256(bytes), text, paragraphs, notes };
}

function refuseEmpty(text: string, name: string, notes: readonly IntakeNote[]): void {
  if (text.trim() !== '') return;
  if (notes.some((note) => note.kind === 'image')) {
    throw new UnreadableDocument(
      'scanned',
      name,
      `${name} holds pictures instead of words; run text recognition (OCR) on it and try again.`,
    );
  }
  throw new UnreadableDocument('empty', name, `${name} has no text in it; choose a file with text.`);
}

/** Another reader gets a try only at odd markup; not at what is hostile, locked or too large, nor at a broken archive. */
function mayFallBack(cause: unknown): boolean {
  if (!(cause instanceof UnreadableDocument)) return true;
  return cause.code === 'damaged' && !(cause.cause instanceof ZipError);
}

async function fallbackReading(bytes: Uint8Array, name: string, first: unknown): Promise<ContractText> {
  DocxPackage.open(bytes, name).checkSizes();
  const read = await mammothText(bytes).catch(() => undefined);
  if (read === undefined || read.text.trim() === '') throw asUnreadable(first, name);
  const note: IntakeNote = {
    kind: 'fallback-reader',
    severity: 'unread',
    message: `${name} could only be read by a simpler reader: clause numbers and their positions, notes, headers and tracked changes are lost; open it in Word and save it again.`,
  };
  return { name, format: 'docx', reader: 'mammoth', sha256: sha256(bytes), ...read, notes: [note] };
}

function asUnreadable(cause: unknown, name: string): UnreadableDocument {
  if (cause instanceof UnreadableDocument) return cause;
  return new UnreadableDocument(
    'damaged',
    name,
    `${name} is damaged or cut off; get a fresh copy of the file, or open it in Word and save it again.`,
    { cause },
  );
}
