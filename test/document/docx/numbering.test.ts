import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/document/docx/number-format';
import { abstractList, item, level, list, p, r, section, struck, styled } from '../../fixtures/docx-builder';
import { labels, read, words } from './reading';

const legal = abstractList(
  1,
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'),
);
const numbering = legal + list(1, 1);

describe('automatic list labels', () => {
  it('counts levels and restarts the lower ones', async () => {
    const body =
      item('Fees', 1, 0) +
      item('Rate', 1, 1) +
      item('due', 1, 2) +
      item('late', 1, 2) +
      item('Tax', 1, 1) +
      item('Term', 1, 0) +
      item('Start', 1, 1);
    expect(await labels({ body, numbering })).toEqual(['1.', '1.1', '(a)', '(b)', '1.2', '2.', '2.1']);
  });

  it('keeps labels out of the text', async () => {
    const text = await read({ body: item('Fees'), numbering });
    expect(text.text).toBe('Fees');
    expect(text.paragraphs[0]).toMatchObject({ start: 0, end: 4, label: '1.', level: 0 });
  });

  it('counts an upper level that was skipped as begun', async () => {
    expect(await labels({ body: item('Rate', 1, 1) + item('Fees', 1, 0), numbering })).toEqual(['1.1', '2.']);
  });

  it('counts on through lists that share a definition, and starts again where an override says so', async () => {
    const shared =
      legal +
      list(1, 1) +
      list(2, 1) +
      list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
    expect(await labels({ body, numbering: shared })).toEqual(['1.', '2.', '7.', '8.', '9.']);
  });

  it('takes a level from an override of its own', async () => {
    const own =
      legal + list(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Schedule %1')}</w:lvlOverride>`);
    expect(await labels({ body: item('a') + item('b'), numbering: own })).toEqual(['Schedule A', 'Schedule B']);
  });

  it('restarts a level only after the level it names', async () => {
    const through =
      abstractList(1, level(0, 'decimal', '%1.') + level(1, 'decimal', 'Clause %2', '<w:lvlRestart w:val="0"/>')) +
      list(1, 1);
    const body = item('a', 1, 0) + item('b', 1, 1) + item('c', 1, 0) + item('d', 1, 1);
    expect(await labels({ body, numbering: through })).toEqual(['1.', 'Clause 1', '2.', 'Clause 2']);
    const afterFirst =
      abstractList(
        1,
        level(0, 'decimal', '%1.') +
          level(1, 'decimal', '%1.%2') +
          level(2, 'lowerLetter', '(%3)', '<w:lvlRestart w:val="1"/>'),
      ) + list(1, 1);
    const deep =
      item('a', 1, 0) +
      item('b', 1, 1) +
      item('c', 1, 2) +
      item('d', 1, 1) +
      item('e', 1, 2) +
      item('f', 1, 0) +
      item('g', 1, 2);
    expect(await labels({ body: deep, numbering: afterFirst })).toEqual([
      '1.',
      '1.1',
      '(a)',
      '1.2',
      '(b)',
      '2.',
      '(a)',
    ]);
  });

  it('writes upper levels in digits where the level is legal, but never flattens leading zeros', async () => {
    const flattened =
      abstractList(1, level(0, 'upperRoman', 'Article %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + list(1, 1);
    expect(await labels({ body: item('a', 1, 0) + item('b', 1, 1), numbering: flattened })).toEqual([
      'Article I',
      '1.1',
    ]);
    const zeros =
      abstractList(1, level(0, 'upperRoman', '%1') + level(1, 'decimalZero', '%1.%2', '<w:isLgl/>')) + list(1, 1);
    expect(await labels({ body: item('a', 1, 0) + item('b', 1, 1), numbering: zeros })).toEqual(['I', '1.01']);
  });

  it('gives an empty paragraph that only ends a section no number, but other empty ones have theirs', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body = item('a') + p('', numbered + section) + item('b') + p('', numbered) + item('c');
    expect(await labels({ body, numbering })).toEqual(['1.', '-', '2.', '3.', '4.']);
  });

  it('does not count a paragraph that is struck as a whole', async () => {
    const gone = p(
      struck('b'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="4" w:author="A"/></w:rPr>',
    );
    const text = await read({ body: item('a') + gone + item('c'), numbering });
    expect(text.paragraphs.map((paragraph) => [paragraph.label, words(text, paragraph)])).toEqual([
      ['1.', 'a'],
      ['2.', 'c'],
    ]);
  });

  it('takes numbering and level from the style chain, and number 0 switches it off', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="L1"><w:name w:val="L1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="L2"><w:basedOn w:val="L1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="L1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const body =
      styled('a', 'L1') +
      styled('b', 'L2') +
      styled('c', 'Plain') +
      p(r('d'), '<w:pStyle w:val="L1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('e', 'L1');
    expect(await labels({ body, numbering, styles })).toEqual(['1.', '1.1', '-', '-', '2.']);
  });

  it('takes the level whose definition names the style', async () => {
    const linked =
      abstractList(
        1,
        level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
      ) + list(1, 1);
    const styles = ['H1', 'H2']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    expect(
      await labels({ body: styled('a', 'H1') + styled('b', 'H2') + styled('c', 'H2'), numbering: linked, styles }),
    ).toEqual(['1.', '1.1', '1.2']);
  });

  it('follows a list that is defined by a numbering style', async () => {
    const linked =
      abstractList(1, level(0, 'upperLetter', '%1)')) +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="House"/></w:abstractNum>' +
      list(1, 1) +
      list(2, 2);
    const styles =
      '<w:style w:type="numbering" w:styleId="House"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await labels({ body: item('a', 2) + item('b', 1), numbering: linked, styles })).toEqual(['A)', 'B)']);
  });

  it('prints bullets of symbol fonts as a bullet and keeps dashes', async () => {
    const bullets =
      abstractList(1, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '–') + level(2, 'bullet', 'o')) + list(1, 1);
    expect(await labels({ body: item('a', 1, 0) + item('b', 1, 1) + item('c', 1, 2), numbering: bullets })).toEqual([
      '•',
      '–',
      '•',
    ]);
  });

  it('reads newer formats that stand in an alternative', async () => {
    const newer =
      abstractList(
        1,
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
      ) + list(1, 1);
    expect(await labels({ body: item('a') + item('b'), numbering: newer })).toEqual(['001', '002']);
  });

  it('survives styles that are based on each other and lists that are not there', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await labels({ body: styled('a', 'A') + item('b', 99), numbering, styles })).toEqual(['-', '-']);
  });

  it('takes a label that is typed for the label, and its paragraph begins after it', async () => {
    const text = await read(p(r('9.2\tLiability. ', '<w:b/>') + r('The cap applies.')) + p(r('2.5 million euros')));
    expect(text.text).toBe('9.2\tLiability. The cap applies.\n2.5 million euros');
    expect(text.paragraphs.map((paragraph) => [paragraph.label, words(text, paragraph), paragraph.lead])).toEqual([
      ['9.2', 'Liability. The cap applies.', 10],
      [undefined, '2.5 million euros', undefined],
    ]);
  });
});

describe('number formats', () => {
  it.each([
    [4, 'lowerRoman', 'iv'],
    [49, 'upperRoman', 'XLIX'],
    [26, 'lowerLetter', 'z'],
    [27, 'lowerLetter', 'aa'],
    [28, 'upperLetter', 'BB'],
    [12, 'ordinal', '12th'],
    [22, 'ordinal', '22nd'],
    [21, 'cardinalText', 'Twenty-one'],
    [42, 'ordinalText', 'Forty-second'],
    [100, 'ordinalText', 'One hundredth'],
    [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'],
    [3, 'numberInDash', '- 3 -'],
    [5, 'chicago', '**'],
    [5, 'none', ''],
    [5, 'someNewFormat', '5'],
  ])('%i as %s is %s', (number, format, written) => {
    expect(formatNumber(number, format)).toBe(written);
  });

  it('writes a number beyond all lists in digits, without using up memory', () => {
    expect(formatNumber(2_000_000_000, 'upperRoman')).toBe('2000000000');
    expect(formatNumber(2_000_000_000, 'lowerLetter').length).toBeLessThan(20);
  });
});
