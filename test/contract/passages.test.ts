import { describe, expect, it } from 'vitest';
import { structureOf } from '../../src/contract/structure';
import { textContract, wordContract } from './contract-texts';

describe('passages', () => {
  const source = textContract(
    [
      'SERVICES AGREEMENT',
      '',
      'This is made between two companies that wish to do business with each other in the years to come.',
      '',
      '1. Termination',
      '',
      'Either party may end this Agreement if the other:',
      '',
      '(a) commits a breach; or',
      '',
      '(b) becomes insolvent.',
      '',
      '2. General',
      '',
      '2.1 Notices. Notices are in writing. They are sent by post.',
      '',
      '2.2 Waiver. A waiver is in writing.',
    ].join('\n'),
  );
  const { passages, sections } = structureOf(source);
  const words = passages.map(({ start, end }) => source.text.slice(start, end));

  it('hold a small section with its lead-in and items', () => {
    const passage = passages.find(({ section }) => section !== undefined && sections[section]?.label === '1');
    expect(passage?.sentences.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      '1. Termination',
      'Either party may end this Agreement if the other:',
      '(a) commits a breach; or',
      '(b) becomes insolvent.',
    ]);
  });

  it('are separate for sections with numbers of several levels', () => {
    expect(words.filter((passage) => passage.startsWith('2.'))).toEqual([
      '2. General',
      '2.1 Notices. Notices are in writing. They are sent by post.',
      '2.2 Waiver. A waiver is in writing.',
    ]);
  });

  it('cover all of the text but white space, without overlaps', () => {
    let covered = 0;
    for (const { start, end } of passages) {
      expect(start).toBeGreaterThanOrEqual(covered);
      expect(source.text.slice(covered, start).trim()).toBe('');
      covered = end;
    }
    expect(source.text.slice(covered).trim()).toBe('');
  });

  it('are kept to a length that can be read, with every sentence in one of them', () => {
    const long = textContract(
      `1. Facts\n\n${'It is a fact that the sun rises each day over the hills of the land. '.repeat(200)}`,
    );
    const { passages: parts } = structureOf(long);
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThan(5100);
    expect(parts.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBeGreaterThanOrEqual(200);
  });

  it('join a list to the words it completes where nothing is numbered', () => {
    const unnumbered = wordContract([
      'The recipient shall:',
      { words: 'keep it secret;', label: '•', level: 0 },
      { words: 'give it back.', label: '•', level: 0 },
      'Another paragraph stands alone.',
    ]);
    expect(structureOf(unnumbered).passages.map(({ start, end }) => unnumbered.text.slice(start, end))).toEqual([
      'The recipient shall:\nkeep it secret;\ngive it back.',
      'Another paragraph stands alone.',
    ]);
  });

  it('mend sentences that a page break tore', () => {
    const torn = textContract(
      '1. Pay\n\nThe Customer shall pay each invoice within a period of\n\n- 4 -\n\nforty days after receipt.',
    );
    const sentences = structureOf(torn).passages.flatMap((passage) => passage.sentences);
    expect(
      sentences.some(({ start, end }) =>
        /^The Customer[\s\S]*forty days after receipt\.$/.test(torn.text.slice(start, end)),
      ),
    ).toBe(true);
  });

  it('are none in an empty text', () => {
    expect(structureOf(textContract('')).passages).toEqual([]);
  });

  it('hold a section that opens a list with its parts, whatever their numbers', () => {
    const listed = textContract(
      [
        '7. Termination',
        '',
        '7.1 Rights. Either party may end this Agreement in these cases:',
        '',
        '7.1.1 the other commits a breach;',
        '',
        '7.1.2 the other becomes insolvent.',
        '',
        '7.2 Effect. The licence ends.',
      ].join('\n'),
    );
    const structure = structureOf(listed);
    const starts = structure.passages.map(({ start }) => listed.text.slice(start, start + 5).trim());
    expect(starts).toEqual(['7. Te', '7.1 R', '7.2 E']);
  });
});
