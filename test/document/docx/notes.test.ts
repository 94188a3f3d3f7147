import { describe, expect, it } from 'vitest';
import { inserted, p, r, section, struck, table } from '../../fixtures/docx-builder';
import { note, read } from './reading';

describe('pending tracked changes', () => {
  it('are read as accepted, and the note says how many, whose, where and which words are struck', async () => {
    const text = await read(
      p(r('Payment within ') + struck('ninety') + inserted(r('thirty'), 'Ben Okafor') + r(' days.')),
    );
    expect(text.text).toBe('Payment within thirty days.');
    expect(note(text, 'tracked-changes')).toMatchObject({
      severity: 'care',
      count: 2,
      authors: ['Ada Reyes', 'Ben Okafor'],
      ranges: [
        { start: 15, end: 15 },
        { start: 15, end: 21 },
      ],
      words: ['ninety'],
    });
  });

  it('are counted once where one change is written in pieces', async () => {
    const text = await read(p(inserted(r('one ')) + inserted(r('two ')) + inserted(r('three'))));
    expect(note(text, 'tracked-changes')).toMatchObject({ count: 1, ranges: [{ start: 0, end: 13 }] });
  });

  it('drop words struck inside an insertion of somebody else', async () => {
    const text = await read(p(r('a ') + inserted(r('b ') + struck('c ', 'Ben Okafor'), 'Ada Reyes') + r('d')));
    expect(text.text).toBe('a b d');
    expect(note(text, 'tracked-changes')?.authors).toEqual(['Ada Reyes', 'Ben Okafor']);
  });

  it('take moved words where they were moved to', async () => {
    const moved = (tag: string): string => `<w:${tag} w:id="7" w:author="Ada Reyes">${r('Moved. ')}</w:${tag}>`;
    const text = await read(p(moved('moveFrom') + r('First. ')) + p(moved('moveTo') + r('Second.')));
    expect(text.text).toBe('First. \nMoved. Second.');
    expect(note(text, 'tracked-changes')?.message).toContain('2 moves');
  });

  it('join the paragraphs whose mark is struck', async () => {
    const text = await read(
      p(r('Supplier shall '), '<w:rPr><w:del w:id="3" w:author="Ada Reyes"/></w:rPr>') +
        p(r('deliver.')) +
        p(r('Next.')),
    );
    expect(text.text).toBe('Supplier shall deliver.\nNext.');
    expect(text.paragraphs).toHaveLength(2);
  });

  it('leave out rows that are struck', async () => {
    const row = (content: string, properties = ''): string => `<w:tr>${properties}<w:tc>${p(content)}</w:tc></w:tr>`;
    const text = await read(
      `<w:tbl>${row(r('kept'))}${row(struck('gone'), '<w:trPr><w:del w:id="5" w:author="Ada Reyes"/></w:trPr>')}</w:tbl>${p(r('After.'))}`,
    );
    expect(text.text).toBe('kept\nAfter.');
    expect(note(text, 'tracked-changes')?.words).toEqual(['gone']);
    expect(text.paragraphs.at(-1)?.address).toEqual({ kind: 'docx', part: 'word/document.xml', index: 2 });
  });

  it('are noted in footnotes as well', async () => {
    const text = await read({
      body: p(r('Body') + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
      footnotes: `<w:footnote w:id="1">${p(r('A ') + inserted(r('new ')) + r('note'))}</w:footnote>`,
    });
    expect(note(text, 'tracked-changes')).toMatchObject({ count: 1, ranges: [{ start: 7, end: 11 }] });
  });

  it('of formatting alone are only mentioned', async () => {
    const text = await read(
      p(r('Same words', '<w:b/><w:rPrChange w:id="1" w:author="Ada Reyes"><w:rPr/></w:rPrChange>')),
    );
    expect(note(text, 'tracked-changes')).toMatchObject({ severity: 'info', count: 1 });
  });

  it('are not noted where there are none', async () => {
    expect(note(await read(p(r('Plain.'))), 'tracked-changes')).toBeUndefined();
  });
});

describe('what is in the file but not in the text', () => {
  it('is noted for comments, with authors, words and places', async () => {
    const text = await read({
      body: p(
        r('We pay ') +
          '<w:commentRangeStart w:id="3"/>' +
          r('at once') +
          '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>',
      ),
      comments: `<w:comment w:id="3" w:author="Cleo Marsh">${p(r('Too soon?'))}</w:comment>`,
    });
    expect(text.text).toBe('We pay at once');
    expect(note(text, 'comments')).toMatchObject({
      count: 1,
      authors: ['Cleo Marsh'],
      words: ['Too soon?'],
      ranges: [{ start: 7, end: 14 }],
    });
  });

  it('is noted for headers and footers that a section shows, and only for those', async () => {
    const parts = { header: p(r('Confidential')), footer: p(r('Page 1')) };
    const text = await read({ ...parts, body: p(r('Body.')) + section });
    expect(text.text).toBe('Body.');
    expect(note(text, 'headers-and-footers')).toMatchObject({ severity: 'info', words: ['Confidential', 'Page 1'] });
    expect(note(await read({ ...parts, body: p(r('Body.')) }), 'headers-and-footers')).toBeUndefined();
  });

  it('asks to look at a header that holds far more than a title', async () => {
    const text = await read({
      header: p(r('These terms apply to all orders. '.repeat(30))),
      footer: p(''),
      body: p(r('Body.')) + section,
    });
    expect(note(text, 'headers-and-footers')?.severity).toBe('care');
  });

  it('is unread for joined documents and embedded objects', async () => {
    const text = await read(
      p(r('Body.') + '<w:r><w:object><o:OLEObject/></w:object></w:r>') + '<w:altChunk r:id="rId7"/>',
    );
    expect(text.notes.filter((one) => one.severity === 'unread').map((one) => one.message)).toEqual([
      expect.stringContaining('1 embedded object'),
      expect.stringContaining('1 document joined'),
    ]);
  });

  it('is unread for large pictures and only mentioned for small ones', async () => {
    const picture = (width: number, height: number): string =>
      `<w:r><w:drawing><wp:inline><wp:extent cx="${String(width * 360_000)}" cy="${String(height * 360_000)}"/><a:graphic><a:blip r:embed="rId4"/></a:graphic></wp:inline></w:drawing></w:r>`;
    expect(note(await read(p(r('Body.') + picture(17, 24))), 'image')?.severity).toBe('unread');
    expect(note(await read(p(r('Body.') + picture(4, 2))), 'image')?.severity).toBe('info');
  });

  it('is noted for numbers that fields make', async () => {
    const text = await read(
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> LISTNUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r(' Fees'),
      ),
    );
    expect(text.notes.find((one) => one.kind === 'field' && one.severity === 'care')?.count).toBe(1);
  });
});

describe('what is in the text but cannot be seen', () => {
  const styles = '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>';

  it('is noted for hidden words, set directly, by style or by size', async () => {
    const text = await read({
      body: p(
        r('Seen. ') +
          r('Direct. ', '<w:vanish/>') +
          r('Seen. ') +
          r('Styled. ', '<w:rStyle w:val="Ghost"/>') +
          r('Seen. ') +
          r('Tiny.', '<w:sz w:val="2"/>'),
      ),
      styles,
    });
    expect(note(text, 'hidden-text')).toMatchObject({ count: 3, words: ['Direct. ', 'Styled. ', 'Tiny.'] });
    expect(note(text, 'hidden-text')?.ranges?.[0]).toEqual({ start: 6, end: 14 });
  });

  it('is not noted for words that are shown again', async () => {
    const text = await read({ body: p(r('Shown.', '<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>')), styles });
    expect(note(text, 'hidden-text')).toBeUndefined();
  });

  it('is noted for white words on white, and not on a dark ground', async () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const dark = '<w:shd w:val="clear" w:fill="1F3864"/>';
    expect(note(await read(p(r('Seen. ') + r('Unseen.', white))), 'white-text')).toMatchObject({
      ranges: [{ start: 6, end: 13 }],
    });
    expect(note(await read(p(r('Seen.', white + dark))), 'white-text')).toBeUndefined();
    expect(note(await read(p(r('Seen.', white), dark)), 'white-text')).toBeUndefined();
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr>${dark}</w:tcPr>${p(r('Seen.', white))}</w:tc></w:tr></w:tbl>`;
    expect(note(await read(cell), 'white-text')).toBeUndefined();
    expect(note(await read(table([p(r('Unseen.', white))])), 'white-text')).toBeDefined();
  });

  it('is noted for zero-width characters', async () => {
    expect(note(await read(p(r('li\u200bable'))), 'zero-width-characters')).toMatchObject({
      count: 1,
      ranges: [{ start: 2, end: 3 }],
    });
  });

  it('is noted for blanks of a form', async () => {
    const blank = (state: string): string =>
      `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent>${r('Enter the term')}</w:sdtContent></w:sdt>`;
    const text = await read(p(r('Term: ') + blank('<w:showingPlcHdr/>')));
    expect(text.notes.find((one) => one.message.includes('blank'))?.ranges).toEqual([{ start: 6, end: 20 }]);
    expect((await read(p(r('Term: ') + blank('')))).notes).toEqual([]);
  });
});
