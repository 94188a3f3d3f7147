import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../../src/document/contract-text';
import { recognise } from '../../src/document/format';

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const zipOf = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('words')])));
const oleOf = (stream: string): Uint8Array => {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0), ...name]);
};

function refusal(content: Uint8Array, name: string): UnreadableDocument {
  try {
    recognise(content, name);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('the format of a file', () => {
  it('is DOCX for a zip with a word folder, whatever its name', () => {
    expect(recognise(zipOf('[Content_Types].xml', 'word/document.xml'), 'nda.pdf').format).toBe('docx');
  });

  it('is DOCX for a cut-off archive whose first headers still name a word folder', () => {
    const whole = zipOf('[Content_Types].xml', 'word/document.xml', 'word/styles.xml');
    expect(recognise(whole.subarray(0, whole.length - 60), 'nda.docx').format).toBe('docx');
  });

  it('is PDF where the mark stands within the first kilobyte', () => {
    expect(recognise(bytes('%PDF-1.7\n...'), 'nda.docx').format).toBe('pdf');
    expect(recognise(bytes(`${' '.repeat(900)}%PDF-1.4\n`), 'nda').format).toBe('pdf');
  });

  it('is not PDF where the mark only comes later', () => {
    expect(recognise(bytes(`${'words '.repeat(300)}%PDF-1.4`), 'note.txt').format).toBe('text');
  });

  it('is Markdown or text by name where the content allows both', () => {
    expect(recognise(bytes('# Terms\n'), 'terms.txt').format).toBe('text');
    expect(recognise(bytes('Terms\n'), 'terms.md').format).toBe('markdown');
  });

  it('is Markdown by content where the name says nothing', () => {
    expect(recognise(bytes('# Terms\n\n## 1. Fees\n\nNone.\n'), 'terms').format).toBe('markdown');
    expect(recognise(bytes('Terms\n\n1. Fees\n\nNone.\n'), 'terms').format).toBe('text');
  });
});

describe('a text file', () => {
  const decoded = (content: Uint8Array): { readonly text: string; readonly note?: { readonly message: string } } => {
    const recognised = recognise(content, 'terms.txt');
    if (!('decoded' in recognised)) throw new Error('It is no text.');
    return recognised.decoded;
  };

  it('is read as UTF-8 without a note, with or without its mark', () => {
    expect(decoded(bytes('§ 1 Gebühr'))).toEqual({ text: '§ 1 Gebühr' });
    expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('§ 1')]))).toEqual({ text: '§ 1' });
  });

  it('is read as UTF-16 by its mark or by its zeros', () => {
    const little = [...'The fee is 5 €.'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
    expect(decoded(Uint8Array.from([0xff, 0xfe, ...little])).text).toBe('The fee is 5 €.');
    const unmarked = [...'The fee is five euros.'].flatMap((letter) => [0, letter.charCodeAt(0)]);
    expect(decoded(Uint8Array.from(unmarked)).text).toBe('The fee is five euros.');
    expect(decoded(Uint8Array.from(unmarked)).note?.message).toContain('UTF-16');
  });

  it('is read as Latin-1 with a note where it is no valid UTF-8', () => {
    const content = Uint8Array.from([...bytes('The fee is 5 '), 0x80, ...bytes(' under '), 0xa7, 0x31]);
    expect(decoded(content).text).toBe('The fee is 5 € under §1');
    expect(decoded(content).note?.message).toContain('Latin-1');
  });
});

describe('a file that cannot be read is refused with its name and the way out', () => {
  it.each([
    ['nothing', new Uint8Array(), 'a.txt', 'empty', 'choose a file with text'],
    ['white space only', bytes(' \n\t\n'), 'a.txt', 'empty', 'choose a file with text'],
    ['an old Word file', oleOf('WordDocument'), 'a.doc', 'unsupported-format', 'save it as DOCX'],
    ['a locked Word file', oleOf('EncryptedPackage'), 'a.docx', 'encrypted', 'remove the password'],
    ['another old Office file', oleOf('Workbook'), 'a.xls', 'unsupported-format', 'save it as DOCX'],
    ['rich text named .doc', bytes('{\\rtf1\\ansi Terms}'), 'a.doc', 'unsupported-format', 'save it as DOCX'],
    ['a spreadsheet', zipOf('xl/workbook.xml'), 'a.xlsx', 'unsupported-format', 'spreadsheet'],
    ['a presentation', zipOf('ppt/presentation.xml'), 'a.pptx', 'unsupported-format', 'presentation'],
    ['an OpenDocument file', zipOf('mimetype', 'content.xml'), 'a.odt', 'unsupported-format', 'save it as DOCX'],
    ['another archive', zipOf('nda.docx', 'msa.docx'), 'a.zip', 'unsupported-format', 'unpack it'],
    ['an archive cut off at once', bytes('PK\u0003\u0004'), 'a.docx', 'damaged', 'fresh copy'],
    ['a web page', bytes('<!DOCTYPE html><html><body>Terms</body></html>'), 'a.txt', 'unsupported-format', 'web page'],
    ['XML', bytes('<?xml version="1.0"?><terms/>'), 'a.xml', 'unsupported-format', 'XML'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'a.png',
      'unsupported-format',
      'OCR',
    ],
    [
      'bytes of any kind',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      'a.txt',
      'unsupported-format',
      'not a document',
    ],
  ])('%s', (_what, content, name, code, wayOut) => {
    const error = refusal(content, name);
    expect(error.code).toBe(code);
    expect(error.message).toContain(name);
    expect(error.message).toContain(wayOut);
    expect(error.message.match(/\.(?:\s|$)/g)).toHaveLength(1);
  });
});
