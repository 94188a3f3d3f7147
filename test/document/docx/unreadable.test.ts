import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../../../src/document/contract-text';
import { previewHtml, readDocx } from '../../../src/document/docx/read-docx';
import { docx, p, r } from '../../fixtures/docx-builder';

async function refusal(bytes: Uint8Array): Promise<UnreadableDocument> {
  const error: unknown = await readDocx(bytes, 'deal.docx').then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof UnreadableDocument)) throw new Error(`not refused: ${String(error)}`);
  expect(error.message).toContain('deal.docx');
  expect(error.message).toMatch(/[;,] .+\.$/);
  return error;
}

const document = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const withDocument = (xml: string): Uint8Array => docx({ body: '', files: { 'word/document.xml': xml } });

describe('a file that cannot be read', () => {
  it('is refused where it is empty, or has no words', async () => {
    expect((await refusal(new Uint8Array())).code).toBe('empty');
    expect((await refusal(docx(p('')))).code).toBe('empty');
  });

  it('is refused where it is cut off at any place', async () => {
    const bytes = docx(p(r('Some words that matter.')));
    for (const share of [0.3, 0.6, 0.95])
      expect((await refusal(bytes.slice(0, bytes.length * share))).code).toBe('damaged');
  });

  it('is refused where a byte of its words was changed', async () => {
    const stored = zipSync({ 'word/document.xml': [strToU8(document(p(r('thirty days')))), { level: 0 }] });
    const at = Buffer.from(stored).indexOf('thirty');
    stored[at] = 'T'.charCodeAt(0);
    expect((await refusal(stored)).code).toBe('damaged');
  });

  it('is refused where it is no archive, or one without a Word document', async () => {
    expect((await refusal(strToU8('Just some words in a text file.'))).code).toBe('unsupported-format');
    expect((await refusal(zipSync({ 'notes.txt': strToU8('hello') }))).code).toBe('unsupported-format');
    expect((await refusal(zipSync({ 'word/styles.xml': strToU8('<a/>') }))).code).toBe('damaged');
  });

  it('is refused where it is locked by a password, or an old Word file', async () => {
    const compound = (entry: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      bytes.set(Buffer.from(entry, 'utf16le'), 1024);
      return bytes;
    };
    const locked = await refusal(compound('EncryptedPackage'));
    expect(locked.code).toBe('encrypted');
    expect(locked.message).toContain('password');
    expect((await refusal(compound('WordDocument'))).message).toContain('.doc');
  });

  it('is refused where it unpacks to far more than a contract, whether its directory admits it or not', async () => {
    const bomb = docx({
      body: '',
      files: { 'word/document.xml': document(`<!--${' '.repeat(60_000_000)}-->${p(r('x'))}`) },
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await refusal(bomb)).code).toBe('too-large');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000_000)
        view.setUint32(at + 24, 1000, true);
    }
    expect((await refusal(lying)).code).toBe('damaged');
  });

  it('is refused where it has more elements than fit into memory', async () => {
    expect((await refusal(withDocument(document('<w:p/>'.repeat(2_100_000))))).code).toBe('too-large');
  });

  it('is refused where it declares a document type or entities', async () => {
    const entity = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]>${document(p(r('words')))}`;
    expect((await refusal(withDocument(entity))).code).toBe('hostile');
    await expect(previewHtml(withDocument(entity), 'deal.docx')).rejects.toThrow(UnreadableDocument);
  });

  it('is refused where elements nest without end, and the stack holds', async () => {
    const deep = 100_000;
    expect(
      (await refusal(withDocument(document('<w:sdt>'.repeat(deep) + p(r('words')) + '</w:sdt>'.repeat(deep))))).code,
    ).toBe('hostile');
  });

  it('is refused where it holds its document twice', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(document(p(r('one')))),
      'word/Document.xml': strToU8(document(p(r('two')))),
    });
    expect((await refusal(bytes)).code).toBe('hostile');
  });
});

describe('a file with odd names and targets', () => {
  it('is read by the names in its directory, and paths out of it mean nothing', async () => {
    const bytes = docx({
      body: p(r('Words.')),
      files: { '../../escape.xml': '<a/>' },
      relationships: '<Relationship Id="rId8" Type="x/styles" Target="../../../etc/passwd"/>',
    });
    expect((await readDocx(bytes, 'deal.docx')).text).toBe('Words.');
  });

  it('is read without what stands outside of it', async () => {
    const bytes = docx({
      body: p(r('Words.')),
      relationships:
        '<Relationship Id="rId8" Type="x/numbering" TargetMode="External" Target="https://example.invalid/numbering.xml"/>',
    });
    expect((await readDocx(bytes, 'deal.docx')).text).toBe('Words.');
  });

  it('is read where its document has another name and its folders are written with backslashes', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const bytes = zipSync({ '_rels\\.rels': strToU8(rels), 'word/document2.xml': strToU8(document(p(r('Words.')))) });
    expect((await readDocx(bytes, 'deal.docx')).text).toBe('Words.');
  });
});

describe('the fallback reader', () => {
  it('reads the words of a file whose markup is broken, and says what is lost', async () => {
    const broken = document(p(r('First.')) + p(r('Second.'))).replace('<w:r>', '</w:rPr><w:r>');
    expect(await readDocx(withDocument(broken), 'deal.docx')).toMatchObject({
      reader: 'mammoth',
      text: 'First.\nSecond.',
      notes: [{ kind: 'fallback-reader', severity: 'unread' }],
    });
  });

  it('is not needed for a sound file', async () => {
    expect((await readDocx(docx(p(r('Words.'))), 'deal.docx')).reader).toBe('ooxml');
  });
});

describe('the preview', () => {
  it('shows words as HTML, without links and pictures, and never as markup of its own', async () => {
    const link = `<w:hyperlink r:id="rId9">${r('click')}</w:hyperlink>`;
    const relationship =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" TargetMode="External" Target="javascript:alert(1)"/>';
    const html = await previewHtml(
      docx({
        body: p(r('<script>alert(1)</script> href="x"') + link + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        footnotes: `<w:footnote w:id="1">${p(link)}</w:footnote>`,
        relationships: relationship,
        files: {
          'word/_rels/footnotes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
        },
      }),
    );
    expect(html).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt; href="x"<a>click</a>');
    expect(html).toContain('<a>click</a> <a href="#preview-footnote-ref-1">');
    expect(html).not.toContain('javascript:');
  });
});
