import { describe, expect, it } from 'vitest';
import { field, inserted, p, r, table, textBox } from '../../fixtures/docx-builder';
import { note, read, words } from './reading';

describe('the text of a DOCX file', () => {
  it('joins paragraphs by a line end and gives each its exact range', async () => {
    const text = await read(p(r('First words.')) + p(r('Second words.')));
    expect(text.text).toBe('First words.\nSecond words.');
    expect(text.paragraphs.map((paragraph) => words(text, paragraph))).toEqual(['First words.', 'Second words.']);
    expect(text.reader).toBe('ooxml');
    expect(text.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps line breaks and tabs inside a paragraph, so that words do not join', async () => {
    const text = await read(p(r('Notices to:\nOne Street\tTown')));
    expect(text.text).toBe('Notices to:\nOne Street\tTown');
    expect(text.paragraphs).toHaveLength(1);
  });

  it('drops page breaks and soft hyphens, and writes a no-break hyphen as a hyphen', async () => {
    const text = await read(
      p(
        '<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>exclu</w:t><w:softHyphen/><w:t>sive</w:t><w:br w:type="page"/></w:r>',
      ),
    );
    expect(text.text).toBe('non-exclusive');
  });

  it('trims white space that is not preserved, but never a no-break space', async () => {
    const text = await read(
      p(
        '<w:r><w:t>  see </w:t></w:r><w:r><w:t>\u00a0Section\u00a05 </w:t></w:r><w:r><w:t xml:space="preserve"> below </w:t></w:r>',
      ),
    );
    expect(text.text).toBe('see\u00a0Section\u00a05 below ');
  });

  it('reads a line end in the markup as a space', async () => {
    const text = await read(p('<w:r><w:t>thirty\ndays</w:t></w:r>'));
    expect(text.text).toBe('thirty days');
  });

  it('writes symbols of symbol fonts as characters, and a box for unknown ones', async () => {
    const text = await read(
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0A3"/><w:sym w:font="Arial" w:char="00A7"/><w:sym w:font="Own Signs" w:char="F001"/></w:r>',
      ),
    );
    expect(text.text).toBe('☑≤§□');
  });

  it('keeps the result of a field and drops its instruction', async () => {
    const text = await read(p(r('See Section ') + field('REF _Ref77 \\r \\h', r('9.2')) + r('.')));
    expect(text.text).toBe('See Section 9.2.');
  });

  it('follows fields across paragraphs', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const text = await read(
      p(begin + r('1. Fees')) + p(r('2. Term') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>') + p(r('Body')),
    );
    expect(text.text).toBe('1. Fees\n2. Term\nBody');
  });

  it('reads on after a field that is never closed', async () => {
    const text = await read(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r('Supplier shall pay.')));
    expect(text.text).toBe('Supplier shall pay.');
  });

  it('shows tick boxes and chosen entries of form fields', async () => {
    const box = (ticked: boolean): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${ticked ? '<w:checked/>' : ''}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const text = await read(p(box(true) + r(' annual ') + box(false) + r(' monthly')));
    expect(text.text).toBe('☒ annual ☐ monthly');
  });

  it('reads hyperlinks, smart tags, content controls and simple fields in place', async () => {
    const text = await read(
      p(
        `<w:hyperlink r:id="rId9">${r('one ')}</w:hyperlink><w:smartTag>${r('two ')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('three ')}</w:sdtContent></w:sdt><w:fldSimple w:instr="DATE">${r('four')}</w:fldSimple>`,
      ),
    );
    expect(text.text).toBe('one two three four');
  });

  it('reads the words of formulas', async () => {
    const text = await read(p(r('Fee = ') + '<m:oMath><m:r><m:t>a×b</m:t></m:r></m:oMath>'));
    expect(text.text).toBe('Fee = a×b');
  });

  it('reads blocks in content controls, and paragraphs that are inserted as blocks', async () => {
    const text = await read(
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('In a control'))}</w:sdtContent></w:sdt>${inserted(p(r('In an insertion')))}`,
    );
    expect(text.text).toBe('In a control\nIn an insertion');
  });

  it('puts each paragraph of a table in its cell, row by row, counting spanned columns', async () => {
    const spanned =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' +
      p(r('wide')) +
      '</w:tc><w:tc>' +
      p(r('end')) +
      '</w:tc></w:tr></w:tbl>';
    const text = await read(
      p(r('Before')) + table([p(r('a')), p(r('b')) + p(r('c'))], [p(r('d')), p(r('e'))]) + spanned,
    );
    expect(text.text).toBe('Before\na\nb\nc\nd\ne\nwide\nend');
    expect(text.paragraphs.map((paragraph) => paragraph.cell)).toEqual([
      undefined,
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 1 },
      { table: 0, row: 0, column: 1 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
      { table: 1, row: 0, column: 0 },
      { table: 1, row: 0, column: 2 },
    ]);
  });

  it('reads the words of a text box once, after the paragraph that holds it, and says so', async () => {
    const text = await read(p(r('Anchor.') + textBox(p(r('Boxed words.')))) + p(r('Next.')));
    expect(text.text).toBe('Anchor.\nBoxed words.\nNext.');
    expect(note(text, 'text-box')).toMatchObject({ count: 1, ranges: [{ start: 8, end: 20 }] });
    expect(text.paragraphs.map((paragraph) => paragraph.address)).toEqual(
      [0, 0, 1].map((index) => ({ kind: 'docx', part: 'word/document.xml', index })),
    );
  });

  it('takes the words of shapes for old readers where there are no new ones', async () => {
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('Old box.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect((await read(p(r('Anchor.') + old))).text).toBe('Anchor.\nOld box.');
  });

  it('puts footnotes and endnotes at the end, numbered in the order of the text, without the separators', async () => {
    const note1 = (id: number, content: string): string =>
      `<w:footnote w:id="${String(id)}">${p('<w:r><w:footnoteRef/></w:r>' + r(content))}</w:footnote>`;
    const text = await read({
      body: p(
        r('Fees') +
          '<w:r><w:footnoteReference w:id="5"/></w:r>' +
          r(' and term') +
          '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>',
      ),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>${note1(2, 'Second note')}${note1(5, 'First note')}${note1(7, 'Nobody refers to this')}`,
      endnotes: `<w:endnote w:id="1">${p(r('End note'))}</w:endnote>`,
    });
    expect(text.text).toBe('Fees and term\nFirst note\nSecond note\nEnd note');
    expect(text.paragraphs.map(({ part, label }) => [part, label])).toEqual([
      ['body', undefined],
      ['footnote', '1'],
      ['footnote', '2'],
      ['endnote', 'i'],
    ]);
  });

  it('reads strict files, files with a byte order mark and files with another prefix', async () => {
    const body = p(r('Same words.'));
    expect((await read({ body, strict: true })).text).toBe('Same words.');
    expect((await read({ body, byteOrderMark: true })).text).toBe('Same words.');
    const other =
      '<?xml version="1.0"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Same words.</x:t></x:r></x:p></x:body></x:document>';
    expect((await read({ body, files: { 'word/document.xml': other } })).text).toBe('Same words.');
  });

  it('resolves the entities that XML has', async () => {
    expect((await read(p('<w:r><w:t>R&amp;D &lt;&#8364;&#x20AC;&gt; <![CDATA[<a&b>]]></w:t></w:r>'))).text).toBe(
      'R&D <€€> <a&b>',
    );
  });
});

describe('what a paragraph looks like', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Clause"><w:basedOn w:val="Heading2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Middle"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
  const leadOf = async (body: string): Promise<number | undefined> =>
    (await read({ body, styles })).paragraphs[0]?.lead;

  it('measures the bold or underlined words that open a paragraph, without the space after them', async () => {
    expect(await leadOf(p(r('Term. ', '<w:b/>') + r('This agreement begins.')))).toBe(5);
    expect(await leadOf(p(r('Term', '<w:u w:val="single"/>') + r('. This agreement begins.')))).toBe(4);
    expect(await leadOf(p(r('Entire', '<w:b/>') + r(' ') + r('Agreement. ', '<w:b/>') + r('These words.')))).toBe(17);
  });

  it('sees no lead where bold words stand later or are switched off', async () => {
    expect(await leadOf(p(r('The ') + r('Fees', '<w:b/>')))).toBeUndefined();
    expect(await leadOf(p(r('Term.', '<w:b w:val="0"/>')))).toBeUndefined();
    expect(await leadOf(p(r('Term.', '<w:u w:val="none"/>')))).toBeUndefined();
  });

  it('takes bold from styles, where two switches cancel out', async () => {
    expect(await leadOf(p(r('Term'), '<w:pStyle w:val="Strong"/>'))).toBe(4);
    expect(await leadOf(p(r('Term', '<w:rStyle w:val="Emphasis"/>') + r(' begins')))).toBe(4);
    expect(await leadOf(p(r('Term', '<w:rStyle w:val="Emphasis"/>'), '<w:pStyle w:val="Strong"/>'))).toBeUndefined();
  });

  it('takes the outline level from the paragraph or its styles, and a heading is all lead', async () => {
    const text = await read({
      body:
        p(r('Fees'), '<w:pStyle w:val="Clause"/>') +
        p(r('Term'), '<w:outlineLvl w:val="9"/>') +
        p(r('Law'), '<w:outlineLvl w:val="0"/>'),
      styles,
    });
    expect(text.paragraphs.map(({ outline, lead }) => [outline, lead])).toEqual([
      [1, 4],
      [undefined, undefined],
      [0, 3],
    ]);
  });

  it('sees centred paragraphs, set directly or by style', async () => {
    const text = await read({
      body:
        p(r('Title'), '<w:jc w:val="center"/>') +
        p(r('Sub'), '<w:pStyle w:val="Middle"/>') +
        p(r('Left'), '<w:pStyle w:val="Middle"/><w:jc w:val="left"/>'),
      styles,
    });
    expect(text.paragraphs.map((paragraph) => paragraph.centred)).toEqual([true, true, undefined]);
  });
});
