import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/document/docx/read-docx';
import { writeTrackedChanges } from '../../../src/redline/docx/tracked-changes';
import { docx, inserted, item, p, r, struck } from '../../fixtures/docx-builder';
import { part, plain, write } from './writing';

describe('A change in a file of an unusual kind', () => {
  it('stands in a list of which the numbering is lost, or names itself', async () => {
    const lost = await write(item('Pay in ten days.', 7) + p(r('End.')), ['ten', 'thirty']);
    expect(lost.text).toBe('Pay in thirty days.\nEnd.');
    expect(part(lost.after, 'word/document.xml')).toContain('<w:numId w:val="7"/>');
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="99"/></w:num>';
    const broken = await write({ body: item('First.') + item('Last.'), numbering }, ['First.', 'First.\nSecond.']);
    expect(broken.text).toBe('First.\nSecond.\nLast.');
    expect(broken.body.match(/<w:numId w:val="1"\/>/g)).toHaveLength(3);
  });

  it('keeps the direction of text that is read from right to left', async () => {
    const looks = '<w:rFonts w:cs="David"/><w:rtl/><w:lang w:bidi="he-IL"/>';
    const file = await write(p(r('התשלום תוך שלושים ימים', looks), '<w:bidi/>'), ['שלושים', 'ארבעים']);
    expect(file.text).toBe('התשלום תוך ארבעים ימים');
    const added = /<w:ins>.*?<\/w:ins>/.exec(plain(file.body))?.[0];
    expect(added).toContain(looks);
    expect(file.body).toContain('<w:pPr><w:bidi/></w:pPr>');
  });

  it('does not come between a letter and its accent, or into an emoji of several characters', async () => {
    const accent = await write(p(r('Re\u0301sume\u0301 du prix')), ['Re\u0301sume\u0301', 'Re\u0300sume\u0301']);
    expect(accent.text).toBe('Re\u0300sume\u0301 du prix');
    const family = '👨‍👩‍👧';
    const emoji = await write(p(r(`Plan ${family} costs ten.`)), ['ten', 'two'], [family, '👨‍👩‍👦']);
    expect(emoji.text).toBe('Plan 👨‍👩‍👦 costs two.');
    for (const words of emoji.body.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</g))
      expect(words[1]).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });

  it('leaves two thousand changes of others as they were', async () => {
    const others = Array.from({ length: 1000 }, (_, i) =>
      p(
        r(`Clause ${String(i)} is `) +
          inserted(r('agreed'), 'Ben Okafor', 2 * i) +
          struck('open', 'Ben Okafor', 2 * i + 1),
      ),
    );
    const before = docx(others.join('') + p(r('Pay in ten days.')));
    const original = await readDocx(before, 'deal.docx');
    const start = original.text.indexOf('ten');
    const edits = [{ start, end: start + 3, text: 'two' }];
    const after = writeTrackedChanges(before, original, edits, { author: 'A', date: new Date(0) });
    const markup = part(after, 'word/document.xml');
    expect(markup).toContain(others.join(''));
    expect(markup.match(/w:author="A"/g)).toHaveLength(2);
    const ids = [...markup.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
