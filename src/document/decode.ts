import type { IntakeNote } from './contract-text';

/** Text of a file without its byte order mark; line ends stay as they are. */
export interface DecodedText {
  readonly text: string;
  readonly note?: IntakeNote;
}

/** Share of control characters above which bytes are not taken for text. */
const binaryShare = 0.002;

/** Decodes by byte order mark and validity; undefined where the bytes are not text. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) {
    const text = new TextDecoder(marked).decode(bytes);
    return looksBinary(text) ? undefined : { text, ...(marked === 'utf-8' ? {} : { note: noteFor('UTF-16', false) }) };
  }
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return looksBinary(text) ? undefined : { text, note: noteFor('UTF-16', true) };
  }
  const utf8 = validUtf8(bytes);
  if (utf8 !== undefined) return looksBinary(utf8) ? undefined : { text: utf8 };
  const latin = windows1252(bytes);
  return looksBinary(latin) ? undefined : { text: latin, note: noteFor('Latin-1 (Windows-1252)', true) };
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Latin text in UTF-16 has a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 16 || bytes.length % 2 !== 0) return undefined;
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const most = sample * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return undefined;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has in place of the control characters 0x80 to 0x9F of Latin-1. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node's own decoder of that name gives Latin-1 in some releases: it turns curly quotes and € into control characters. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
}

function looksBinary(text: string): boolean {
  const sample = Math.min(text.length, 65_536);
  let controls = 0;
  for (let index = 0; index < sample; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code < 32 && (code < 9 || code > 13)) controls++;
  }
  return controls > Math.max(2, sample * binaryShare);
}

function noteFor(encoding: string, guessed: boolean): IntakeNote {
  return guessed
    ? {
        kind: 'encoding',
        severity: 'care',
        message: `The text is not UTF-8; it was read as ${encoding}, so check accented letters and signs such as § and €.`,
      }
    : { kind: 'encoding', severity: 'info', message: `The text was read as ${encoding}.` };
}
