import { decodeText, type DecodedText } from './decode';
import { UnreadableDocument } from './contract-text';
import { zipNames } from './zip-names';

/** What the bytes are, whatever the file is called. */
export type Recognised =
  { readonly format: 'docx' | 'pdf' } | { readonly format: 'markdown' | 'text'; readonly decoded: DecodedText };

const supported = 'save it as DOCX, PDF, Markdown or text and try again';
const pdfWindow = 1024;
const htmlStart = /^\s*(?:<!doctype html|<html[\s>]|<\?xml[\s\S]{0,400}<html[\s>])/i;
const xmlStart = /^\s*<\?xml/i;
const markdownName = /\.(?:md|markdown|mdown|mkd)$/i;
const textName = /\.(?:txt|text)$/i;
/** Line openings that only Markdown has: headings, bold words, tables, quotes. */
const markdownLines = /^(?: {0,3}#{1,6} \S|\*\*[\p{L}\d]|\|[^\n]{1,400}\||> )/gmu;

/** Other files by how they begin. */
const strangers: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'a picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: 'a picture' },
];

/** Recognises a file by its content. Throws {@link UnreadableDocument} for what cannot be read, and says what it is. */
export function recognise(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) throw new UnreadableDocument('empty', name, `${name} is empty; choose a file with text.`);
  if (startsWith(bytes, [0x50, 0x4b])) return recogniseZip(bytes, name);
  if (indexOfAscii(bytes.subarray(0, pdfWindow), '%PDF') >= 0) return { format: 'pdf' };
  refuseStrangers(bytes, name);
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    throw unsupported(name, `${name} is not a document that can be read; ${supported}.`);
  }
  if (decoded.text.trim() === '') {
    throw new UnreadableDocument('empty', name, `${name} has no text in it; choose a file with text.`);
  }
  if (htmlStart.test(decoded.text))
    throw unsupported(name, `${name} is a web page; open it in a browser and ${supported}.`);
  if (xmlStart.test(decoded.text))
    throw unsupported(name, `${name} is an XML file; open it in its own program and ${supported}.`);
  return { format: markdownOrText(decoded.text, name), decoded };
}

function markdownOrText(text: string, name: string): 'markdown' | 'text' {
  if (markdownName.test(name)) return 'markdown';
  if (textName.test(name)) return 'text';
  const signs = text.slice(0, 50_000).match(markdownLines)?.length ?? 0;
  return signs >= 2 ? 'markdown' : 'text';
}

function recogniseZip(bytes: Uint8Array, name: string): Recognised {
  const names = zipNames(bytes);
  const has = (prefix: string): boolean => names.some((entry) => entry.startsWith(prefix));
  if (has('word/')) return { format: 'docx' };
  if (has('xl/')) throw unsupported(name, `${name} is a spreadsheet; ${supported}.`);
  if (has('ppt/')) throw unsupported(name, `${name} is a presentation; ${supported}.`);
  if (names.includes('mimetype')) throw unsupported(name, `${name} is an OpenDocument or e-book file; ${supported}.`);
  if (names.includes('[Content_Types].xml') || names.includes('_rels/.rels')) {
    throw new UnreadableDocument(
      'damaged',
      name,
      `${name} is an Office file without its document; open it in Word, save it again and retry.`,
    );
  }
  if (names.length === 0) {
    throw new UnreadableDocument(
      'damaged',
      name,
      `${name} is a damaged or cut-off archive; get a fresh copy of the file.`,
    );
  }
  throw unsupported(name, `${name} is a zip archive; unpack it and choose a document in it.`);
}

function refuseStrangers(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) refuseOle(bytes, name);
  if (indexOfAscii(bytes.subarray(0, 16), '{\\rtf') >= 0) {
    throw unsupported(name, `${name} is a Rich Text (RTF) file; open it in Word and save it as DOCX.`);
  }
  const stranger = strangers.find((other) => startsWith(bytes, other.bytes));
  if (stranger !== undefined) {
    throw unsupported(name, `${name} is ${stranger.what}; run text recognition (OCR) on it and save it as PDF.`);
  }
}

/** The container of old Office files, and of new ones that are locked by a password. */
function refuseOle(bytes: Uint8Array, name: string): never {
  if (indexOfUtf16(bytes, 'EncryptedPackage') >= 0) {
    throw new UnreadableDocument(
      'encrypted',
      name,
      `${name} is protected by a password; open it in Word, remove the password and save it again.`,
    );
  }
  if (indexOfUtf16(bytes, 'WordDocument') >= 0) {
    throw unsupported(name, `${name} is an old Word file (.doc); open it in Word and save it as DOCX.`);
  }
  throw unsupported(name, `${name} is an old Office file; open it in its own program and ${supported}.`);
}

function unsupported(name: string, message: string): UnreadableDocument {
  return new UnreadableDocument('unsupported-format', name, message);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function indexOfAscii(bytes: Uint8Array, words: string): number {
  return indexOfBytes(
    bytes,
    Array.from(words, (character) => character.charCodeAt(0)),
  );
}

function indexOfUtf16(bytes: Uint8Array, words: string): number {
  return indexOfBytes(
    bytes,
    Array.from(words).flatMap((character) => [character.charCodeAt(0), 0]),
  );
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
