import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/document/docx/read-docx';
import { writeChanges, type Change } from '../../../src/redline/docx/write-changes';
import { docx, inserted, p, r, table, textBox, type DocxParts } from '../../fixtures/docx-builder';
import { part, plain } from './writing';

const options = { author: 'Dana Quill', date: new Date('2026-02-02T09:00:00Z') };

/** `[words, new words, comment]`; the words stand once in the text. */
type Wanted = readonly [from: string, to: string, comment?: string];

async function write(parts: DocxParts | string, ...wanted: readonly Wanted[]) {
  const before = docx(parts);
  const original = await readDocx(before, 'deal.docx');
  const changes = wanted.map(([from, text, comment]): Change => {
    const start = original.text.indexOf(from);
    return { edits: [{ start, end: start + from.length, text }], ...(comment !== undefined && { comment }) };
  });
  const result = writeChanges(before, original, changes, options);
  const text = (await readDocx(result.bytes, 'deal.docx')).text;
  return { ...result, changes, text, body: part(result.bytes, 'word/document.xml') };
}

describe('a comment', () => {
  it('stands at its change, in a part of its own that the file knows of', async () => {
    const file = await write(p(r('Pay within ninety days.')), ['ninety', 'thirty', 'Usual in our trade.']);
    expect(plain(file.body)).toContain(
      '<w:commentRangeStart/><w:del><w:r><w:delText>ninety</w:delText></w:r></w:del><w:ins><w:r><w:t>thirty</w:t></w:r></w:ins><w:commentRangeEnd/><w:r><w:commentReference/></w:r>',
    );
    const comments = part(file.bytes, 'word/comments.xml');
    const id = /<w:commentReference w:id="(\d+)"/.exec(file.body)?.[1];
    expect(comments).toContain(
      `<w:comment w:id="${id ?? ''}" w:author="Dana Quill" w:date="2026-02-02T09:00:00Z" w:initials="DQ">`,
    );
    expect(comments).toContain('Usual in our trade.');
    expect(part(file.bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(part(file.bytes, 'word/_rels/document.xml.rels')).toMatch(
      /<Relationship Id="rId\d+" Type="[^"]+\/relationships\/comments" Target="comments.xml"\/>/,
    );
  });

  it('comes behind those that are there, which stay as they were', async () => {
    const theirs = '<w:comment w:id="7" w:author="Ada"><w:p><w:r><w:t>Why ninety?</w:t></w:r></w:p></w:comment>';
    const anchored = `<w:commentRangeStart w:id="7"/>${r('Pay within ninety days.')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
    const file = await write({ body: p(anchored), comments: theirs }, ['ninety', 'thirty', 'Ours & theirs.']);
    const comments = part(file.bytes, 'word/comments.xml');
    expect(comments.indexOf(theirs)).toBeGreaterThan(0);
    expect(comments.indexOf('Ours &amp; theirs.')).toBeGreaterThan(comments.indexOf(theirs));
    expect(new Set(comments.match(/<w:comment w:id="\d+"/g)).size).toBe(2);
    expect(file.body.match(/<w:commentReference w:id="7"\/>/g)).toHaveLength(1);
  });

  it('stands in the new paragraph that it is about, also where two changes add one at the same place', async () => {
    const before = docx(p(r('One.')) + p(r('Two.')));
    const original = await readDocx(before, 'deal.docx');
    const both = writeChanges(
      before,
      original,
      ['A new.', 'B new.'].map((words) => ({ edits: [{ start: 4, end: 4, text: `\n${words}` }], comment: words })),
      options,
    );
    const body = plain(part(both.bytes, 'word/document.xml'));
    expect(body).toMatch(/<w:commentRangeStart\/><w:ins><w:r><w:t>A new\./);
    expect(body).toMatch(/<w:commentRangeStart\/><w:ins><w:r><w:t>B new\./);
    expect((await readDocx(both.bytes, 'deal.docx')).text).toBe('One.\nA new.\nB new.\nTwo.');
  });

  it('does not make its mark part of an insertion of somebody else', async () => {
    const file = await write(p(inserted(r('Pay within ninety days.'))), ['ninety', 'thirty', 'Ours.']);
    expect(plain(file.body)).not.toMatch(/<w:ins>(?:(?!<\/w:ins>).)*<w:commentReference/);
    expect(file.text).toBe('Pay within thirty days.');
  });

  it('is written into strict files in their own words', async () => {
    const file = await write({ body: p(r('Pay ninety.')), strict: true }, ['ninety', 'thirty', 'Ours.']);
    expect(part(file.bytes, 'word/comments.xml')).toContain(
      'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    );
    expect(part(file.bytes, 'word/_rels/document.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
  });

  it('is left out in a note, whose change is written all the same', async () => {
    const note = `<w:footnote w:id="2">${p(r('Ninety days.'))}</w:footnote>`;
    const body = p(r('See') + '<w:r><w:footnoteReference w:id="2"/></w:r>');
    const file = await write({ body, footnotes: note }, ['Ninety', 'Thirty', 'Ours.']);
    expect(file.text).toContain('Thirty days.');
    expect(Object.keys(unzipSync(file.bytes))).not.toContain('word/comments.xml');
  });

  it('makes the same file of the same input', async () => {
    const wanted: Wanted = ['ninety', 'thirty', 'Ours.'];
    const [one, other] = [await write(p(r('Pay ninety.')), wanted), await write(p(r('Pay ninety.')), wanted)];
    expect(one.bytes).toEqual(other.bytes);
  });
});

describe('changes that cannot all be written', () => {
  const cells = table([p(r('left')), p(r('right'))]);

  it('are written but for those that cannot be, which are named with the reason', async () => {
    const file = await write(
      p(r('Pay within ninety days.')) + p(textBox(p(r('boxed')))) + cells,
      ['ninety', 'thirty'],
      ['boxed', 'changed'],
      ['left\nright', 'one'],
    );
    expect(file.written).toEqual([file.changes[0]]);
    expect(file.refused.map(({ change }) => change)).toEqual(expect.arrayContaining(file.changes.slice(1)));
    expect(file.refused.map(({ refusal }) => refusal.message).join(' ')).toContain('text box');
    expect(file.text).toContain('Pay within thirty days.');
    expect(file.text).toContain('boxed');
  });

  it('of the edits of one change either all are written or none', async () => {
    const before = docx(p(r('Supplier may leave.')) + p(textBox(p(r('boxed')))));
    const original = await readDocx(before, 'deal.docx');
    const [may, boxed] = ['may', 'boxed'].map((words) => original.text.indexOf(words));
    const edits = [
      { start: may ?? 0, end: (may ?? 0) + 3, text: 'must' },
      { start: boxed ?? 0, end: (boxed ?? 0) + 5, text: 'changed' },
    ];
    const { bytes, written, refused } = writeChanges(before, original, [{ edits }], options);
    expect(written).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(bytes).toEqual(before);
  });

  it('are all refused where the file is another one than was read', async () => {
    const original = await readDocx(docx(p(r('Old words.'))), 'deal.docx');
    const change = { edits: [{ start: 0, end: 3, text: 'New' }] };
    expect(() => writeChanges(docx(p(r('Other words.'))), original, [change], options)).toThrow(/open it again/);
  });
});
