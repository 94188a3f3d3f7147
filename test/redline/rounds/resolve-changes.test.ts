import { describe, expect, it } from 'vitest';
import { inserted, p, r, struck } from '../../fixtures/docx-builder';
import { plain } from '../docx/writing';
import { all, by, cameBack, none, numbered, told } from './file';

const mark = (kind: string, author = 'Ada Reyes'): string =>
  `<w:rPr><w:${kind} w:id="9" w:author="${author}" w:date="2026-01-05T10:00:00Z"/></w:rPr>`;
const move = (way: 'From' | 'To', content: string): string =>
  `<w:move${way}RangeStart w:id="1" w:name="move1" w:author="Ada Reyes"/><w:move${way} w:id="2" w:author="Ada Reyes">${content}</w:move${way}><w:move${way}RangeEnd w:id="1"/>`;
const replaced = p(r('within ') + struck('ninety') + inserted(r('thirty')) + r(' days.'));

describe('A change that is accepted', () => {
  it('stands as plain words, and what it struck is gone', async () => {
    const { body } = await (await cameBack(replaced)).resolved(all);
    expect(plain(body)).toBe(plain(p(r('within ') + r('thirty') + r(' days.'))));
  });

  it('leaves the changes of others as they were, to the byte', async () => {
    const theirs = inserted(r(' business'), 'Ben Okafor', 77);
    const file = await cameBack(p(struck('ninety') + inserted(r('thirty')) + theirs + r(' days.')));
    const { body, changes, text } = await file.resolved(by('Ada Reyes'));
    expect(text).toBe('thirty business days.');
    expect(body).toContain(theirs);
    expect(changes.map(({ author }) => author)).toEqual(['Ben Okafor']);
  });

  it('keeps what somebody else struck in it pending', async () => {
    const file = await cameBack(p(inserted(r('b ') + struck('c ', 'Ben Okafor', 44) + r('d'), 'Ada Reyes')));
    const { body } = await file.resolved(by('Ada Reyes'));
    expect(body).toContain('w:author="Ben Okafor"');
    expect(body).not.toContain('Ada Reyes');
    expect(body).toContain('<w:delText');
  });

  it('joins paragraphs whose mark it struck, with the properties of the last', async () => {
    const file = await cameBack(
      p(r('Supplier shall '), `<w:pStyle w:val="One"/>${mark('del')}`) + p(r('deliver.'), '<w:pStyle w:val="Two"/>'),
    );
    const { body } = await file.resolved(all);
    expect(plain(body)).toBe(plain(p(r('Supplier shall ') + r('deliver.'), '<w:pStyle w:val="Two"/>')));
  });

  it('takes out a row that was struck', async () => {
    const row = (content: string, properties = ''): string => `<w:tr>${properties}<w:tc>${p(content)}</w:tc></w:tr>`;
    const file = await cameBack(
      `<w:tbl>${row(r('kept'))}${row(struck('gone'), '<w:trPr><w:del w:id="5" w:author="Ada Reyes"/></w:trPr>')}</w:tbl>${p(r('After.'))}`,
    );
    expect((await file.resolved(all)).body).toBe(`<w:tbl>${row(r('kept'))}</w:tbl>${p(r('After.'))}`);
  });

  it('takes out a table with the last of its rows', async () => {
    const row = `<w:tr><w:trPr><w:del w:id="5" w:author="Ada Reyes"/></w:trPr><w:tc>${p(struck('gone'))}</w:tc></w:tr>`;
    const file = await cameBack(`${p(r('Before.'))}<w:tbl>${row}${row}</w:tbl>${p(r('After.'))}`);
    expect((await file.resolved(all)).body).toBe(p(r('Before.')) + p(r('After.')));
  });

  it('of a move leaves the words where they went, and no mark of the move', async () => {
    const file = await cameBack(
      p(move('From', r('Moved. ')) + r('First. ')) + p(move('To', r('Moved. ')) + r('Second.')),
    );
    const { body } = await file.resolved(all);
    expect(body).toBe(p(r('First. ')) + p(r('Moved. ') + r('Second.')));
  });

  it('of formatting keeps the new look; rejected, the old one comes back', async () => {
    const run = r('Words', '<w:b/><w:rPrChange w:id="1" w:author="Ada Reyes"><w:rPr><w:i/></w:rPr></w:rPrChange>');
    const file = await cameBack(p(run + inserted(r(' more'), 'Ben Okafor')));
    expect((await file.resolved(by('Ada Reyes'))).body).toContain(r('Words', '<w:b/>'));
    expect((await file.resolved(none, by('Ada Reyes'))).body).toContain(r('Words', '<w:i/>'));
  });
});

describe('A change that is rejected', () => {
  it('gives back the words as they were', async () => {
    const { body } = await (await cameBack(replaced)).resolved(none, all);
    expect(plain(body)).toBe(plain(p(r('within ') + r('ninety') + r(' days.'))));
  });

  it('takes out a new paragraph with its mark', async () => {
    const file = await cameBack(p(r('First.')) + p(inserted(r('Second.')), mark('ins')) + p(r('Last.')));
    expect((await file.resolved(none, all)).body).toBe(p(r('First.')) + p(r('Last.')));
  });

  it('takes out one of several new paragraphs and leaves the others pending', async () => {
    const file = await cameBack(
      p(r('First.'), mark('ins')) + p(inserted(r('Second.')), mark('ins')) + p(inserted(r('Third.'))),
    );
    const { text, changes } = await file.resolved(none, numbered('1'));
    expect(text).toBe('First.\nThird.');
    expect(told({ changes, text })).toEqual(['1 insertion Ada Reyes: "" → "\\nThird."']);
  });

  it('takes out what somebody else struck in it too', async () => {
    const file = await cameBack(p(r('a') + inserted(r('b ') + struck('c', 'Ben Okafor'), 'Ada Reyes')));
    const { body } = await file.resolved(none, by('Ada Reyes'));
    expect(body).toBe(p(r('a')));
  });

  it('takes out words that somebody else has struck since, all of them', async () => {
    const file = await cameBack(
      p(r('First.')) +
        p(
          inserted(struck('Second.', 'Ben Okafor')),
          `<w:rPr><w:ins w:id="8" w:author="Ada Reyes"/><w:del w:id="9" w:author="Ben Okafor"/></w:rPr>`,
        ) +
        p(r('Last.')),
    );
    expect((await file.resolved(none, all)).body).toBe(p(r('First.')) + p(r('Last.')));
    expect((await file.resolved(by('Ada Reyes'), by('Ben Okafor'))).text).toBe('First.\nSecond.\nLast.');
  });

  it('keeps bookmarks and comment marks that stand in it, since their other ends may stand elsewhere', async () => {
    const file = await cameBack(
      p(inserted('<w:bookmarkStart w:id="3" w:name="b"/>' + r('new')) + r('old') + '<w:bookmarkEnd w:id="3"/>'),
    );
    expect((await file.resolved(none, all)).body).toBe(
      p('<w:bookmarkStart w:id="3" w:name="b"/>' + r('old') + '<w:bookmarkEnd w:id="3"/>'),
    );
  });

  it('gives a field that was struck back with its instruction', async () => {
    const struckField =
      '<w:del w:id="4" w:author="Ada Reyes"><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> REF x </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>9.2</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>';
    const { body, text } = await (await cameBack(p(r('See ') + struckField + r('.')))).resolved(none, all);
    expect(text).toBe('See 9.2.');
    expect(body).toContain('<w:instrText> REF x </w:instrText>');
  });

  it('puts a move back where it came from', async () => {
    const file = await cameBack(
      p(move('From', r('Moved. ')) + r('First. ')) + p(move('To', r('Moved. ')) + r('Second.')),
    );
    const { body } = await file.resolved(none, all);
    expect(body).toBe(p(r('Moved. ') + r('First. ')) + p(r('Second.')));
  });

  it('takes out rows that came, and the words of all their cells', async () => {
    const row = `<w:tr><w:trPr><w:ins w:id="5" w:author="Ada Reyes"/></w:trPr><w:tc>${p(inserted(r('new')), mark('ins'))}</w:tc></w:tr>`;
    const file = await cameBack(`<w:tbl><w:tr><w:tc>${p(r('kept'))}</w:tc></w:tr>${row}</w:tbl>${p(r('After.'))}`);
    expect((await file.resolved(none, all)).body).toBe(
      `<w:tbl><w:tr><w:tc>${p(r('kept'))}</w:tc></w:tr></w:tbl>${p(r('After.'))}`,
    );
  });
});

describe('Two thousand changes', () => {
  it('are read and decided, half of them each way', async () => {
    const paragraph = (n: number): string =>
      p(
        r(`${String(n)}. Within `) +
          struck('ninety', n % 2 ? 'Ada Reyes' : 'Ben Okafor') +
          inserted(r('thirty'), n % 2 ? 'Ada Reyes' : 'Ben Okafor') +
          r(' days.'),
      );
    const file = await cameBack(Array.from({ length: 2000 }, (_, n) => paragraph(n)).join(''));
    expect(file.changes).toHaveLength(2000);
    const { text, changes } = await file.resolved(by('Ada Reyes'), by('Ben Okafor'));
    expect(changes).toHaveLength(0);
    expect(text.split('\n').slice(0, 2)).toEqual(['0. Within ninety days.', '1. Within thirty days.']);
  });
});
