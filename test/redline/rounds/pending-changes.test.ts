import { describe, expect, it } from 'vitest';
import { inserted, p, r, section, struck } from '../../fixtures/docx-builder';
import { cameBack, told } from './file';

const mark = (kind: string, author = 'Ada Reyes'): string =>
  `<w:rPr><w:${kind} w:id="9" w:author="${author}" w:date="2026-01-05T10:00:00Z"/></w:rPr>`;
const move = (way: 'From' | 'To', content: string): string =>
  `<w:move${way}RangeStart w:id="1" w:name="move1" w:author="Ada Reyes"/><w:move${way} w:id="2" w:author="Ada Reyes">${content}</w:move${way}><w:move${way}RangeEnd w:id="1"/>`;

describe('The pending changes of a file', () => {
  it('are one replacement where words were struck and others put in their place', async () => {
    const file = await cameBack(p(r('within ') + struck('ninety (90)') + inserted(r('thirty (30)')) + r(' days.')));
    expect(told(file)).toEqual(['1 replacement Ada Reyes: "ninety (90)" → "thirty (30)"']);
    expect(file.changes[0]).toMatchObject({ date: '2026-01-05T10:00:00Z', where: 'text' });
  });

  it('stay apart where two authors made them', async () => {
    const file = await cameBack(p(r('within ') + struck('ninety') + inserted(r('thirty'), 'Ben Okafor') + r(' days.')));
    expect(told(file)).toEqual(['1 deletion Ada Reyes: "ninety" → ""', '2 insertion Ben Okafor: "" → "thirty"']);
  });

  it('are one where a change is written in pieces, and two where words stand between', async () => {
    const file = await cameBack(p(inserted(r('one ')) + inserted(r('two ')) + r('and ') + inserted(r('three'))));
    expect(told(file)).toEqual(['1 insertion Ada Reyes: "" → "one two "', '2 insertion Ada Reyes: "" → "three"']);
  });

  it('tell words struck inside the insertion of somebody else', async () => {
    const file = await cameBack(p(r('a ') + inserted(r('b ') + struck('c ', 'Ben Okafor') + r('d '), 'Ada Reyes')));
    expect(told(file)).toEqual(['1 insertion Ada Reyes: "" → "b d "', '2 deletion Ben Okafor: "c " → ""']);
  });

  it('take a new paragraph with its mark, and each of several for itself', async () => {
    const file = await cameBack(
      p(r('First.')) + p(inserted(r('Second.')), mark('ins')) + p(inserted(r('Third.')), mark('ins')) + p(r('Last.')),
    );
    expect(told(file)).toEqual(['1 insertion Ada Reyes: "" → "Second."', '2 insertion Ada Reyes: "" → "Third."']);
  });

  it('take a new paragraph with the mark in front of it, where Word has put that', async () => {
    const file = await cameBack(
      p(r('First.'), mark('ins')) + p(inserted(r('Second.')), mark('ins')) + p(inserted(r('Third.'))),
    );
    expect(told(file)).toEqual(['1 insertion Ada Reyes: "" → "\\nSecond."', '2 insertion Ada Reyes: "" → "\\nThird."']);
  });

  it('take each paragraph that was struck for itself', async () => {
    const file = await cameBack(p(struck('First.'), mark('del')) + p(struck('Second.'), mark('del')) + p(r('Last.')));
    expect(told(file)).toEqual(['1 deletion Ada Reyes: "First.\\n" → ""', '2 deletion Ada Reyes: "Second.\\n" → ""']);
  });

  it('are one for words that were moved, at the place they went to', async () => {
    const file = await cameBack(
      p(move('From', r('Moved. ')) + r('First. ')) + p(move('To', r('Moved. ')) + r('Second.')),
    );
    expect(told(file)).toEqual(['1 move Ada Reyes: "Moved. " → "Moved. "']);
    expect(file.changes[0]?.from).toBe(0);
  });

  it('are one for a row of a table that came or went with all that is in it', async () => {
    const row = (content: string, properties: string, own = ''): string =>
      `<w:tr>${properties}<w:tc>${p(content, own)}</w:tc><w:tc>${p(content, own)}</w:tc></w:tr>`;
    const change = (kind: string): string => `<w:trPr><w:${kind} w:id="5" w:author="Ada Reyes"/></w:trPr>`;
    const file = await cameBack(
      `<w:tbl>${row(r('kept'), '')}${row(struck('gone'), change('del'))}${row(inserted(r('new')), change('ins'), mark('ins'))}</w:tbl>${p(r('After.'))}`,
    );
    expect(told(file)).toEqual(['1 deletion Ada Reyes: "gonegone" → ""', '2 insertion Ada Reyes: "" → "new\\nnew"']);
  });

  it('have a place outside the text in headers and footers', async () => {
    const file = await cameBack({
      body: p(r('Body.')) + section,
      header: p(inserted(r('Draft'))),
      footer: p(r('Page')),
    });
    expect(file.changes.map(({ where, kind }) => [where, kind])).toEqual([['margin', 'insertion']]);
  });

  it('are numbered apart where they are of formatting alone', async () => {
    const file = await cameBack(
      p(r('Bold', '<w:b/><w:rPrChange w:id="1" w:author="Ada Reyes"><w:rPr/></w:rPrChange>') + inserted(r(' words'))),
    );
    expect(file.changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['f1', 'formatting'],
      ['1', 'insertion'],
    ]);
  });
});
