import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/document/docx/read-docx';
import { RefusedEdit } from '../../../src/redline/docx/refused-edit';
import { writeTrackedChanges } from '../../../src/redline/docx/tracked-changes';
import {
  abstractList,
  docx,
  field,
  inserted,
  item,
  level,
  list,
  p,
  r,
  section,
  struck,
  table,
  textBox,
} from '../../fixtures/docx-builder';
import { part, plain, write } from './writing';

const ins = (text: string, properties = ''): string =>
  `<w:ins><w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r></w:ins>`;
const del = (text: string, properties = ''): string =>
  `<w:del><w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:delText>${text}</w:delText></w:r></w:del>`;
const run = (text: string, properties = ''): string => plain(r(text, properties));
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const newMark = '<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>';
const struckMark = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';

describe('a change of words', () => {
  it('is a deletion and an insertion in the middle of a run', async () => {
    const file = await write(p(r('Pay within ninety days.')), ['ninety', 'thirty']);
    expect(plain(file.body)).toBe(`<w:p>${run('Pay within ')}${del('nine')}${ins('thir')}${run('ty days.')}</w:p>`);
    expect(file.text).toBe('Pay within thirty days.');
  });

  it('carries author, date and ids of its own, above all others, and a second of its own in each paragraph', async () => {
    const { body } = await write(
      p('<w:bookmarkStart w:id="41" w:name="x"/>' + r('abc') + '<w:bookmarkEnd w:id="41"/>') + p(r('xyz')),
      ['b', 'd'],
      ['y', 'w'],
    );
    expect(body.match(/w:id="4[2345]" w:author="Dana Quill"/g)).toHaveLength(4);
    // Word takes pieces of one time that touch for one change.
    expect(body.match(/w:date="2026-02-02T09:00:00Z"/g)).toHaveLength(2);
    expect(body.match(/w:date="2026-02-02T09:00:01Z"/g)).toHaveLength(2);
  });

  it('takes the looks of the words it replaces, without their history and without hiding', async () => {
    const looks = '<w:b/><w:vanish/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>';
    const file = await write(p(r('plain ') + r('bold', looks)), ['bold', 'new']);
    expect(plain(file.body)).toContain(ins('new', '<w:b/>'));
  });

  it('spans runs of different looks', async () => {
    const file = await write(p(r('one ') + r('two ', '<w:i/>') + r('three')), ['one two three', 'one four']);
    expect(file.text).toBe('one four');
    expect(plain(file.body)).toContain(del('two ', '<w:i/>') + del('three'));
  });

  it('escapes what would be markup and keeps tabs', async () => {
    const file = await write(p(r('Fees')), ['Fees', 'Fees & "<b>"\tdue']);
    expect(file.text).toBe('Fees & "<b>"\tdue');
    expect(file.body).toContain('&amp; &quot;&lt;b&gt;&quot;');
  });

  it('strikes tabs, line breaks and symbols as such', async () => {
    const file = await write(p(r('a\tb\nc')), ['a\tb\nc', 'ac']);
    expect(file.body).toMatch(/<w:del [^>]*><w:r><w:tab\/><w:delText [^>]*>b<\/w:delText><w:br\/><\/w:r><\/w:del>/);
  });

  it('begins an empty paragraph', async () => {
    expect((await write(p(r('A')) + '<w:p/>' + p(r('B')), ['A\n\nB', 'A\nwords\nB'])).text).toBe('A\nwords\nB');
    expect((await write(p(r('A')) + '<w:p></w:p>' + p(r('B')), ['A\n\nB', 'A\nwords\nB'])).text).toBe('A\nwords\nB');
  });

  it('does not cut a character of two halves', async () => {
    const file = await write(p(r('a😀b')), ['😀', '😁']);
    expect(file.text).toBe('a😁b');
    expect(plain(file.body)).toContain(del('😀') + ins('😁'));
  });
});

describe('every other byte of the file', () => {
  it('stays: other paragraphs, other parts, and the packed bytes of the archive', async () => {
    const odd = '<w:p  w:rsidR="00AA11BB" ><w:r><w:t>Left   alone</w:t></w:r ></w:p>';
    const file = await write(
      { body: odd + p(r('Changed here.')) + odd, styles: '<w:style w:styleId="A"/>', header: p(r('Head')) },
      ['here', 'there'],
    );
    expect(file.body.startsWith(odd)).toBe(true);
    expect(file.body.endsWith(odd)).toBe(true);
    const [before, after] = [unzipSync(file.before), unzipSync(file.after)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) if (name !== 'word/document.xml') expect(after[name]).toEqual(before[name]);
    const packed = Buffer.from(file.before);
    const header = packed.subarray(packed.indexOf('word/header1.xml'), packed.indexOf('word/header1.xml') + 200);
    expect(Buffer.from(file.after).includes(header)).toBe(true);
  });

  it('is left alone in the buffer that was given', async () => {
    const buffer = Buffer.from(docx(p(r('Old words.'))));
    const kept = Buffer.from(buffer);
    const original = await readDocx(buffer, 'deal.docx');
    const after = writeTrackedChanges(buffer, original, [{ start: 0, end: 3, text: 'New' }], {
      author: 'A',
      date: new Date(0),
    });
    expect((await readDocx(after, 'deal.docx')).text).toBe('New words.');
    expect(buffer.equals(kept)).toBe(true);
  });

  it('stays where there is nothing to change', async () => {
    const bytes = docx(p(r('Words.')));
    const original = await readDocx(bytes, 'deal.docx');
    expect(writeTrackedChanges(bytes, original, [], { author: 'A', date: new Date(0) })).toBe(bytes);
  });

  it('keeps its namespaces, its byte order mark and its prefix', async () => {
    expect((await write({ body: p(r('old')), strict: true }, ['old', 'new'])).text).toBe('new');
    const marked = await write({ body: p(r('old')), byteOrderMark: true }, ['old', 'new']);
    expect(part(marked.after, 'word/document.xml').startsWith('<?xml')).toBe(true);
    const other =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>old</x:t></x:r></x:p></x:body></x:document>';
    const prefixed = await write({ body: '', files: { 'word/document.xml': other } }, ['old', 'new']);
    expect(part(prefixed.after, 'word/document.xml')).toMatch(
      /<x:del x:id="\d" x:author="Dana Quill"[^>]*><x:r><x:delText/,
    );
    const bare = other.replaceAll('x:', '').replace('xmlns:x=', `xmlns="${wordNamespace}" xmlns:q=`);
    const unprefixed = await write({ body: '', files: { 'word/document.xml': bare } }, ['old', 'new']);
    expect(part(unprefixed.after, 'word/document.xml')).toMatch(/<del q:id="\d" q:author="Dana Quill"/);
  });
});

describe('a new paragraph', () => {
  it('stands behind a paragraph that stays whole, with its properties and a new mark', async () => {
    const file = await write(p(r('First.'), '<w:jc w:val="both"/>') + p(r('Last.')), ['First.', 'First.\nNew.']);
    expect(plain(file.body)).toBe(
      p(plain(r('First.')), '<w:jc w:val="both"/>') +
        `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:ins/></w:rPr></w:pPr>${ins('New.')}</w:p>` +
        p(plain(r('Last.'))),
    );
    expect(file.text).toBe('First.\nNew.\nLast.');
  });

  it('stands before the first one', async () => {
    const file = await write(p(r('First.')), ['First.', 'New.\nFirst.']);
    expect(plain(file.body)).toBe(`<w:p>${newMark}${ins('New.')}</w:p><w:p>${run('First.')}</w:p>`);
  });

  it('behind a heading looks like the text that follows, unless it is short enough for a heading', async () => {
    const heading = p(r('Liability', '<w:b/>'), '<w:outlineLvl w:val="0"/>');
    const text = p(r('Supplier is liable.', '<w:i/>'), '<w:jc w:val="both"/>');
    const long = `Each party shall keep ${'what it learns of the other '.repeat(3)}secret.`;
    const clause = await write(heading + text, ['Liability', `Liability\n${long}`]);
    expect(plain(clause.body)).toContain(
      `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:ins/></w:rPr></w:pPr>${ins(long, '<w:i/>')}</w:p>`,
    );
    const short = await write(heading + text, ['Liability', 'Liability\nCaps']);
    expect(plain(short.body)).toContain(
      `<w:p><w:pPr><w:outlineLvl w:val="0"/><w:rPr><w:ins/></w:rPr></w:pPr>${ins('Caps', '<w:b/>')}</w:p>`,
    );
  });

  it('takes over the end of the section where it stands behind the last one of it', async () => {
    const file = await write(
      { body: p(r('Last of section.'), section) + p(r('Next.')), header: p(''), footer: p('') },
      ['section.', 'section.\nNew.'],
    );
    expect(plain(file.body)).toBe(
      `<w:p>${newMark}${run('Last of section.')}</w:p>` + p(ins('New.'), plain(section)) + p(run('Next.')),
    );
  });

  it('cuts a paragraph in two, and the old mark goes with the second half', async () => {
    const file = await write(p(r('Left right.'), '<w:jc w:val="both"/>'), ['Left right', 'Left\nright']);
    expect(file.text).toBe('Left\nright.');
    const left = `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:ins/></w:rPr></w:pPr>${run('Left')}${del(' ')}</w:p>`;
    expect(plain(file.body)).toBe(left + p(run('right.'), '<w:jc w:val="both"/>'));
  });

  it('can be cut in the same paragraph more than once', async () => {
    const file = await write(p(r('One two three.')), ['One', 'One\n'], ['three', '\nthree']);
    expect(file.text).toBe('One\n two \nthree.');
  });

  it('numbers on in the list of its neighbour', async () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const file = await write({ body: p(r('Fees.'), list) + p(r('Term.'), list), numbering }, [
      'Fees.',
      'Fees.\nTaxes.',
    ]);
    const again = await readDocx(file.after, 'deal.docx');
    expect(again.paragraphs.map((paragraph) => paragraph.label)).toEqual(['1.', '2.', '3.']);
  });
});

describe('a new clause behind a list', () => {
  const numbering = abstractList(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')) + list(1, 1);
  const last = 'a table of its prices.';
  const body =
    item('Reports. Each quarter Supplier sends Customer:') +
    item('a report of its work; and', 1, 1) +
    item(last, 1, 1) +
    item('Notices. Notices are given in writing.');
  const numbers = (markup: string) =>
    [...plain(markup).matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) => /<w:ilvl w:val="(\d)"/.exec(paragraph)?.[1]);

  it('is numbered as the clause that the list is under', async () => {
    const clause = 'Insurance. Supplier shall carry liability insurance for as long as it works for Customer.';
    const written = await write({ body, numbering }, [last, `${last}\n${clause}`]);
    expect(numbers(written.body)).toEqual(['0', '1', '1', '0', '0']);
  });

  it('looks like a clause with words of its own where the list is under a bare heading', async () => {
    const text = `Audit. ${'Customer may look at the books of Supplier once a year. '.repeat(2).trim()}`;
    const heading = p(
      r('Reports'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
    );
    const own = item(text) + heading + item('a report of its work; and', 1, 1) + item(last, 1, 1) + item('Notices.');
    const clause = 'Insurance. Supplier shall carry liability insurance for as long as it works for Customer.';
    const written = await write({ body: own, numbering }, [last, `${last}\n${clause}`]);
    expect(numbers(written.body)).toEqual(['0', '0', '1', '1', '0', '0']);
    expect(written.body.match(/w:jc w:val="center"/g)).toHaveLength(1);
  });

  it('is one item more where it is said as one', async () => {
    const more = 'a list of the people who work for it and of those who have left it in the quarter before that.';
    const written = await write({ body, numbering }, [last, `${last}\n${more}`]);
    expect(numbers(written.body)).toEqual(['0', '1', '1', '1', '0']);
  });
});

describe('a paragraph that goes', () => {
  it('is struck with its mark, and its neighbours stay as they are', async () => {
    const [first, last] = [p(r('First.')), p(r('Last.'))];
    for (const replacement of [
      ['First.\nGone.', 'First.'],
      ['Gone.\nLast.', 'Last.'],
    ] as const) {
      const file = await write(first + p(r('Gone.')) + last, replacement);
      expect(plain(file.body)).toBe(plain(first) + `<w:p>${struckMark}${del('Gone.')}</w:p>` + plain(last));
      expect(file.text).toBe('First.\nLast.');
    }
  });

  it('is joined to the one before where it is the last one', async () => {
    const file = await write(p(r('First.')) + p(r('Gone.')), ['First.\nGone.', 'First.']);
    expect(plain(file.body)).toBe(`<w:p>${struckMark}${run('First.')}</w:p><w:p>${del('Gone.')}</w:p>`);
    expect(file.text).toBe('First.');
  });

  it('is joined where only its end is struck', async () => {
    const file = await write(p(r('Supplier shall')) + p(r('deliver.')), ['shall\ndeliver', 'shall deliver']);
    expect(plain(file.body)).toBe(
      `<w:p>${struckMark}${run('Supplier shall')}${ins(' ')}</w:p><w:p>${run('deliver.')}</w:p>`,
    );
    expect(file.text).toBe('Supplier shall deliver.');
  });

  it('goes though it stands between a table and a table', async () => {
    const grid = table([p(r('cell'))]);
    const file = await write(grid + p(r('Gone.')) + grid.replace('cell', 'box') + p(r('Last.')), [
      'cell\nGone.',
      'cell',
    ]);
    expect(file.text).toBe('cell\nbox\nLast.');
    expect(plain(file.body)).toContain(`<w:p>${struckMark}${del('Gone.')}</w:p>`);
  });

  it('goes with several others in one sweep', async () => {
    const file = await write(['A', 'B', 'C', 'D', 'E'].map((text) => p(r(`${text} words`))).join(''), [
      'A words\nB words\nC words\nD words',
      'A changed\nD words',
    ]);
    expect(file.text).toBe('A changed\nD words\nE words');
  });

  it('keeps the marks that both sides have where whole paragraphs are rewritten', async () => {
    const file = await write(p(r('One')) + p(r('Two')), ['One\nTwo', 'Uno\nDos']);
    expect(file.body).not.toContain('<w:rPr><w:del');
    expect(file.text).toBe('Uno\nDos');
  });

  it('keeps the pictures and marks of notes that stand in it', async () => {
    const file = await write(
      {
        body: p(r('Gone') + '<w:r><w:footnoteReference w:id="1"/></w:r>') + p(r('Last.')),
        footnotes: `<w:footnote w:id="1">${p(r('Note.'))}</w:footnote>`,
      },
      ['Gone\nLast.', 'Last.'],
    );
    expect(file.text).toBe('Last.\nNote.');
  });
});

describe('fields', () => {
  it('are replaced as a whole, and what was not changed in them becomes words', async () => {
    const file = await write(p(r('See Section ') + field('REF x', r('9.2')) + r(' below.')), ['9.2', '9.3']);
    expect(file.text).toBe('See Section 9.3 below.');
    expect(plain(file.body)).toContain('<w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:del>');
    expect(plain(file.body)).toContain('<w:delInstrText> REF x </w:delInstrText>');
    expect(plain(file.body)).toContain(`<w:del><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${ins('9.3')}`);
  });

  it('stay whole where words are put beside them', async () => {
    for (const [to, wanted] of [
      ['(9.2', '(9.2 below'],
      ['9.2)', '9.2) below'],
    ] as const) {
      const file = await write(p(field('REF x', r('9.2')) + r(' below')), ['9.2', to]);
      expect(file.text).toBe(wanted);
      expect(file.body).not.toContain('<w:del');
      expect(file.body).toContain(field('REF x', r('9.2')));
    }
  });

  it('written as one element are struck as the field they stand for', async () => {
    const file = await write(p(r('Dated ') + `<w:fldSimple w:instr=" DATE ">${r('May 5')}</w:fldSimple>` + r('.')), [
      'May 5',
      'May 6',
    ]);
    expect(file.text).toBe('Dated May 6.');
    expect(plain(file.body)).toContain('<w:delInstrText> DATE </w:delInstrText>');
    expect(file.body).not.toContain('fldSimple');
  });

  it('over several paragraphs are refused, with the paragraph named', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body =
      p(begin + r('Contents: Fees')) +
      p(r('Contents: Term') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      p(r('Body.'));
    await expect(write(body, ['Fees', 'Costs'])).rejects.toThrow(/“Contents: Fees”.*table of contents/);
    expect((await write(body, ['Body', 'Main'])).text).toBe('Contents: Fees\nContents: Term\nMain.');
  });
});

describe('where others have been', () => {
  it('new words inside an insertion of somebody else cut it in two', async () => {
    const file = await write(p(r('a ') + inserted(r('their words'), 'Ben Okafor', 7) + r(' z')), [
      'their words',
      'their own words',
    ]);
    expect(plain(file.body)).toBe(
      `<w:p>${run('a ')}<w:ins>${run('their ')}</w:ins>${ins('own ')}<w:ins>${run('words')}</w:ins>${run(' z')}</w:p>`,
    );
    expect(file.body.match(/w:author="Ben Okafor"/g)).toHaveLength(2);
    expect(new Set(file.body.match(/w:id="\d+"/g)).size).toBe(3);
  });

  it('words struck inside an insertion of somebody else stay their insertion', async () => {
    const file = await write(p(inserted(r('their words'), 'Ben Okafor')), ['their words', 'words']);
    expect(plain(file.body)).toBe(`<w:p><w:ins>${del('their ')}${run('words')}</w:ins></w:p>`);
  });

  it('new words at the end of their insertion stand behind it', async () => {
    const file = await write(p(inserted(r('theirs'), 'Ben Okafor') + r('.')), ['theirs', 'theirs, ours']);
    expect(plain(file.body)).toBe(`<w:p><w:ins>${run('theirs')}</w:ins>${ins(', ours')}${run('.')}</w:p>`);
  });

  it('their deletions, moves, comments and bookmarks stay as they were', async () => {
    const theirs = struck('gone ', 'Ben Okafor', 5) + '<w:commentRangeStart w:id="3"/>';
    const file = await write(p(r('Keep ') + theirs + r('this') + '<w:commentRangeEnd w:id="3"/>' + r(' now.')), [
      'this',
      'that',
    ]);
    expect(file.body).toContain(theirs);
    expect(file.text).toBe('Keep that now.');
  });

  it('a paragraph mark that they struck stays struck', async () => {
    const body =
      p(r('Joined '), '<w:rPr><w:del w:id="9" w:author="Ben Okafor"/></w:rPr>') + p(r('words.')) + p(r('Next.'));
    expect((await write(body, ['Joined words', 'New words'])).text).toBe('New words.\nNext.');
    expect((await write(body, ['words.\nNext', 'words.\nThen.\nNext'])).text).toBe('Joined words.\nThen.\nNext.');
  });
});

describe('other places', () => {
  it('table cells, notes, links and content controls can be changed', async () => {
    expect((await write(table([p(r('Fee')), p(r('ten'))]) + p(''), ['ten', 'nine'])).text).toBe('Fee\nnine\n');
    expect((await write(table([p(r('Fee')), p(r('ten'))]) + p(''), ['ten', 'ten\nplus tax'])).text).toBe(
      'Fee\nten\nplus tax\n',
    );
    const link = await write(
      p(`<w:hyperlink r:id="rId9">${r('our site', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`),
      ['our site', 'our site!'],
    );
    expect(plain(link.body)).toContain(`</w:hyperlink>${ins('!')}`);
    const inLink = await write(p(`<w:hyperlink r:id="rId9">${r('our site')}</w:hyperlink>`), ['our site', 'our shop']);
    expect(plain(inLink.body)).toContain(`${del('ite')}${ins('hop')}</w:hyperlink>`);
    expect(
      (await write(p(`<w:sdt><w:sdtPr/><w:sdtContent>${r('blank here')}</w:sdtContent></w:sdt>`), ['blank', 'filled']))
        .text,
    ).toBe('filled here');
    const note = await write(
      {
        body: p(r('Body') + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        footnotes: `<w:footnote w:id="1">${p(r('A note.'))}</w:footnote>`,
      },
      ['A note', 'My note'],
    );
    expect(note.text).toBe('Body\nMy note.');
    expect(part(note.after, 'word/document.xml')).toBe(part(note.before, 'word/document.xml'));
  });

  it('cells are never joined', async () => {
    await expect(write(table([p(r('Fee')), p(r('ten'))]), ['Fee\nten', 'Feeten'])).rejects.toThrow(
      /“Fee”.*another cell/,
    );
    expect((await write(table([p(r('Fee')), p(r('ten'))]), ['Fee\nten', 'Cost\neleven'])).text).toBe('Cost\neleven');
  });

  it('text boxes are refused', async () => {
    await expect(write(p(r('Anchor.') + textBox(p(r('Boxed.')))), ['Boxed', 'Free'])).rejects.toThrow(
      /“Boxed\.”.*text box/,
    );
  });

  it('a paragraph is not cut inside a content control, but before it and behind it', async () => {
    const body = p(
      r('Before ') + `<w:sdt><w:sdtPr/><w:sdtContent>${r('in control')}</w:sdtContent></w:sdt>` + r(' after'),
    );
    await expect(write(body, ['in control', 'in\ncontrol'])).rejects.toThrow(/content control/);
    expect((await write(body, ['Before in', 'Be\nfore in'])).text).toBe('Be\nfore in control after');
  });
});

describe('a file that is not the one that was read', () => {
  it('is refused', async () => {
    const original = await readDocx(docx(p(r('One text.'))), 'deal.docx');
    const other = docx(p(r('Another text.')));
    const edit = [{ start: 0, end: 3, text: 'Two' }];
    expect(() => writeTrackedChanges(other, original, edit, { author: 'A', date: new Date(0) })).toThrow(RefusedEdit);
  });

  it('and edits out of order are a mistake of the caller', async () => {
    const bytes = docx(p(r('One text.')));
    const original = await readDocx(bytes, 'deal.docx');
    const edits = [
      { start: 4, end: 8, text: 'x' },
      { start: 0, end: 3, text: 'y' },
    ];
    expect(() => writeTrackedChanges(bytes, original, edits, { author: 'A', date: new Date(0) })).toThrow(RangeError);
  });
});

describe('any edit anywhere', () => {
  const body =
    p(
      r('Fees ', '<w:b/>') +
        r('are due in ') +
        inserted(r('ten'), 'Ben Okafor', 7) +
        struck('nine', 'Ben Okafor', 8) +
        r(' days.'),
    ) +
    p('') +
    p(
      r('See ') +
        field('REF a', r('Sec')) +
        `<w:hyperlink r:id="rId9">${r('link')}</w:hyperlink>` +
        '<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>',
    ) +
    p(r('Run on '), '<w:rPr><w:del w:id="9" w:author="Ben Okafor"/></w:rPr>') +
    p(r('to here.'), '<w:keepNext/>') +
    table([p(r('c1')), p(r('c2')) + p(r('c3'))]) +
    p('<w:bookmarkStart w:id="20" w:name="b"/>' + r('End') + '<w:bookmarkEnd w:id="20"/>');

  it('is written so that it reads as it should both ways, or refused with a reason', async () => {
    const bytes = docx(body);
    const original = await readDocx(bytes, 'deal.docx');
    let written = 0;
    let refused = 0;
    for (let start = 0; start <= original.text.length; start += 2) {
      for (const length of [0, 1, 7]) {
        for (const text of ['', 'w', 'v\nw']) {
          const edit = { start, end: Math.min(start + length, original.text.length), text };
          try {
            const after = writeTrackedChanges(bytes, original, [edit], { author: 'A', date: new Date(0) });
            const wanted = original.text.slice(0, edit.start) + text + original.text.slice(edit.end);
            expect((await readDocx(after, 'deal.docx')).text).toBe(wanted);
            written++;
          } catch (error) {
            if (!(error instanceof RefusedEdit)) throw error;
            expect(error.reason).not.toContain('would');
            refused++;
          }
        }
      }
    }
    expect(written).toBeGreaterThan(300);
    expect(refused).toBeLessThan(30);
  }, 60_000);
});
