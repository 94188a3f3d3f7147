import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../../src/document/contract-text';
import { PageReadingError, type PdfPages } from '../../src/document/pdf/pages';
import { readDocument, type ReadOptions } from '../../src/document/read';
import { docx } from '../fixtures/docx-builder';
import { pagesInProcess } from '../fixtures/pages-in-process';
import { dot, pdfOf, write, writeLines } from '../fixtures/pdf-builder';

const sentences = ['The Supplier delivers the goods within ten days.', 'The Customer pays within thirty days.'];

const things = ['salt', 'flour', 'sugar', 'tea', 'rice', 'oil', 'wine', 'cocoa', 'pepper', 'honey'];

/** Other words on each page, so that nothing recurs but what is meant to. */
function pageOf(number: number): readonly string[] {
  const [hundreds, tens, ones] = [...String(number).padStart(3, '0').slice(-3)].map((digit) => things[Number(digit)]);
  return [
    `The Supplier delivers ${hundreds}, ${tens} and ${ones} on this page.`,
    `Then ${ones}, ${hundreds} or ${tens}.`,
  ];
}

function read(bytes: Uint8Array, name: string, options: Partial<ReadOptions> = {}): ReturnType<typeof readDocument> {
  return readDocument(bytes, name, { pdf: pagesInProcess, ...options });
}

async function refusal(
  bytes: Uint8Array,
  name: string,
  options: Partial<ReadOptions> = {},
): Promise<UnreadableDocument> {
  try {
    await read(bytes, name, options);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a document', () => {
  it('is read by its content, whatever its name', async () => {
    const pdf = await pdfOf((document) => {
      writeLines(document, sentences);
    });
    const text = await read(pdf, 'supply.docx');
    expect(text).toMatchObject({ name: 'supply.docx', format: 'pdf', reader: 'pdf-parse', pages: 1 });
    expect(text.text).toBe(sentences.join('\n'));
  });

  it('says so where its name promises something else, and only there', async () => {
    const messages = async (bytes: Uint8Array, name: string) =>
      (await read(bytes, name)).notes.map(({ severity, message }) => `${severity}: ${message}`);
    const pdf = await pdfOf((document) => {
      writeLines(document, sentences);
    });
    const words = new TextEncoder().encode(sentences.join('\n'));
    expect(await messages(pdf, 'supply.docx')).toEqual([
      expect.stringMatching(/^care: supply\.docx is a PDF .*rename/),
    ]);
    expect(await messages(words, 'supply.pdf')).toEqual([expect.stringContaining('supply.pdf is plain text')]);
    for (const name of ['supply.PDF', 'supply', 'supply.bin']) expect(await messages(pdf, name)).toEqual([]);
    for (const name of ['supply.txt', 'supply.md']) expect(await messages(words, name)).toEqual([]);
  });

  it('has the SHA-256 of its bytes', async () => {
    const text = await read(new TextEncoder().encode('abc'), 'terms.txt');
    expect(text.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('says how it was decoded before anything else', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Gebühr: un\u200Blimited '), 0x80]);
    const text = await read(bytes, 'terms.txt');
    expect(text.notes.map(({ kind }) => kind)).toEqual(['encoding']);
  });

  it('leaves the bytes it was given as they were', async () => {
    const pdf = await pdfOf((document) => {
      writeLines(document, sentences);
    });
    const before = pdf.slice();
    await read(pdf, 'supply.pdf');
    expect(Buffer.compare(pdf, before)).toBe(0);
  });
});

describe('a PDF', () => {
  it('has no running lines in its text and says what they were', async () => {
    const pdf = await pdfOf((document) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) document.addPage();
        writeLines(document, pageOf(page));
        write(document, `Terms of Supply, page ${page}`, 250, 760, 8);
      }
    });
    const text = await read(pdf, 'supply.pdf');
    expect(text.text).not.toContain('page 2');
    expect(text.notes).toMatchObject([
      { kind: 'headers-and-footers', severity: 'info', words: ['Terms of Supply, page 1'] },
    ]);
    expect(text.paragraphs.map(({ page }) => page)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('says which pages are pictures', async () => {
    const pdf = await pdfOf((document) => {
      writeLines(document, sentences);
      for (let page = 2; page <= 4; page++) document.addPage().image(dot, 0, 0, { width: 612, height: 792 });
    });
    const text = await read(pdf, 'supply.pdf');
    const [note] = text.notes;
    expect(note).toMatchObject({ kind: 'page-without-text', severity: 'unread', count: 3 });
    expect(note?.message).toContain('2–4 of 4');
  });

  it('names the first of many pages without text and counts the others', async () => {
    const pdf = await pdfOf((document) => {
      writeLines(document, sentences);
      for (let page = 2; page <= 40; page++) {
        document.addPage();
        if (page % 2 === 0) document.image(dot, 0, 0, { width: 612, height: 792 });
        else writeLines(document, pageOf(page));
      }
    });
    const [note] = (await read(pdf, 'supply.pdf')).notes;
    expect(note?.count).toBe(20);
    expect(note?.message).toMatch(/^Pages 2, 4, 6, 8, 10, 12, 14 and 13 more of 40 have no text/);
  });

  it('does not warn of a page that is blank', async () => {
    const pdf = await pdfOf((document) => {
      writeLines(document, sentences);
      document.addPage();
    });
    expect((await read(pdf, 'supply.pdf')).notes).toEqual([]);
  });

  it('keeps a thousand pages apart from trouble', { timeout: 60_000 }, async () => {
    const pdf = await pdfOf((document) => {
      for (let page = 1; page <= 1000; page++) {
        if (page > 1) document.addPage();
        writeLines(document, pageOf(page));
        write(document, String(page), 300, 760, 8);
      }
    });
    const text = await read(pdf, 'supply.pdf');
    expect(text.pages).toBe(1000);
    expect(text.paragraphs).toHaveLength(2000);
  });

  it('takes script and markup in its text for words', async () => {
    const hostile = '<script>alert(1)</script> {{7*7}} %PDF-1.7';
    const pdf = await pdfOf((document) => {
      writeLines(document, [hostile, ...sentences]);
    });
    expect((await read(pdf, 'supply.pdf')).text).toContain(hostile);
  });
});

describe('a PDF that cannot be read is refused with its name and the way out', () => {
  const whole = (options?: PDFKit.PDFDocumentOptions): Promise<Uint8Array> =>
    pdfOf((document) => {
      writeLines(document, sentences);
    }, options);

  it('behind a password', async () => {
    const error = await refusal(await whole({ userPassword: 'secret', pdfVersion: '1.7' }), 'locked.pdf');
    expect(error.code).toBe('encrypted');
    expect(error.message).toMatch(/^locked\.pdf .*without the password.*\.$/);
  });

  it('but not where only printing and copying are restricted', async () => {
    const text = await read(await whole({ ownerPassword: 'secret', pdfVersion: '1.7' }), 'restricted.pdf');
    expect(text.text).toContain('ten days');
  });

  it('cut off', async () => {
    const error = await refusal((await whole()).subarray(0, 300), 'cut.pdf');
    expect(error.code).toBe('damaged');
    expect(error.message).toMatch(/^cut\.pdf .*fresh copy.*\.$/);
  });

  it('with nothing behind its mark', async () => {
    expect((await refusal(new TextEncoder().encode('%PDF-1.7\nwords'), 'fake.pdf')).code).toBe('damaged');
  });

  it('scanned', async () => {
    const scan = await pdfOf((document) => {
      document.image(dot, 0, 0, { width: 612, height: 792 });
      document.addPage().image(dot, 0, 0, { width: 612, height: 792 });
    });
    const error = await refusal(scan, 'scan.pdf');
    expect(error.code).toBe('scanned');
    expect(error.message).toMatch(/^scan\.pdf .*OCR.*\.$/);
  });

  it('blank', async () => {
    const blank = await pdfOf((document) => {
      document.addPage();
    });
    expect((await refusal(blank, 'blank.pdf')).code).toBe('empty');
  });

  it('cancelled', async () => {
    const options = { cancellation: { cancelled: true } };
    expect((await refusal(await whole(), 'supply.pdf', options)).code).toBe('cancelled');
    expect((await refusal(new TextEncoder().encode('Terms'), 'terms.txt', options)).code).toBe('cancelled');
  });

  it.each([
    ['too-large', 'too-large', 'split it'],
    ['no-reader', 'damaged', 'print it to a new PDF'],
  ] as const)('where the reader says %s', async (failure, code, wayOut) => {
    const pdf: PdfPages = { read: () => Promise.reject(new PageReadingError(failure, 'inner words')) };
    const error = await refusal(await whole(), 'supply.pdf', { pdf });
    expect(error.code).toBe(code);
    expect(error.message).toContain(wayOut);
    expect(error.message).not.toContain('inner words');
  });
});

describe('a file that is too large is refused before it is unpacked', () => {
  it.each([
    ['a text of 11 MB', new Uint8Array(11 * 1024 * 1024).fill(97), 'terms.txt', '10 MB'],
    ['a PDF of 101 MB', largePdf(), 'supply.pdf', '100 MB'],
  ])('%s', async (_what, bytes, name, limit) => {
    const error = await refusal(bytes, name);
    expect(error.code).toBe('too-large');
    expect(error.message).toContain(limit);
  });
});

function largePdf(): Uint8Array {
  const bytes = new Uint8Array(101 * 1024 * 1024);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
}

describe('a DOCX', () => {
  it('is read whatever its name', async () => {
    const bytes = docx('<w:p><w:r><w:t>The fees are due.</w:t></w:r></w:p>');
    expect(await read(bytes, 'terms.pdf')).toMatchObject({ format: 'docx', text: 'The fees are due.' });
  });

  it('cut off is refused', async () => {
    const bytes = docx('<w:p><w:r><w:t>The fees are due.</w:t></w:r></w:p>');
    const error = await refusal(bytes.subarray(0, bytes.length / 2), 'terms.docx');
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('terms.docx');
  });
});
