import { describe, expect, it } from 'vitest';
import type { ContractText } from '../../src/document/contract-text';
import { readText } from '../../src/document/text';

const read = (text: string): ContractText => readText(text, { name: 'terms.txt', sha256: '' });
const wordsOf = ({ text, paragraphs }: ContractText): readonly string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

describe('plain text', () => {
  it('stays exactly as it is, line ends and all', () => {
    const text = 'Terms\r\n\r\n1. Fees\r\nare due.\n\tEnd \r';
    expect(read(text).text).toBe(text);
  });

  it('has a paragraph for each block, with the line it begins on', () => {
    const contract = read('Terms\n\n\nThe fees are due.\n\nThe end.\n');
    expect(wordsOf(contract)).toEqual(['Terms', 'The fees are due.', 'The end.']);
    expect(contract.paragraphs.map(({ address }) => address)).toEqual([
      { kind: 'line', line: 0 },
      { kind: 'line', line: 3 },
      { kind: 'line', line: 5 },
    ]);
  });

  it('takes lines wrapped at a width for one paragraph', () => {
    const lines = [
      'The Supplier shall deliver the goods to the warehouse named in the',
      'order, and shall tell the Customer of any delay as soon as it knows',
      'of it.',
      'The Customer shall check the goods within five days of delivery and',
      'shall tell the Supplier of every defect it finds.',
    ];
    const contract = read(lines.join('\n'));
    expect(wordsOf(contract)).toEqual([lines.slice(0, 3).join('\n'), lines.slice(3).join('\n')]);
  });

  it('takes each line for a paragraph where lines are not wrapped', () => {
    const long = 'The Supplier shall deliver the goods. '.repeat(12).trim();
    expect(wordsOf(read(`${long}\nShort line.\n${long}`))).toEqual([long, 'Short line.', long]);
  });

  it('sets typed labels apart and begins the paragraph after them', () => {
    const contract = read('1. Fees\n1.1 The fees are due.\n(a) at once; and\n(b) in full.');
    expect(contract.paragraphs.map(({ label }) => label)).toEqual(['1.', '1.1', '(a)', '(b)']);
    expect(wordsOf(contract)).toEqual(['Fees', 'The fees are due.', 'at once; and', 'in full.']);
  });

  it('takes a label on a line of its own for that of the next line', () => {
    const contract = read('2.\nThe fees are due.');
    expect(contract.paragraphs).toHaveLength(1);
    expect(contract.paragraphs[0]?.label).toBe('2.');
    expect(wordsOf(contract)).toEqual(['The fees are due.']);
  });

  it('keeps a label with no words after it as words', () => {
    expect(wordsOf(read('(a)'))).toEqual(['(a)']);
  });

  it('notes invisible characters and where they are', () => {
    const contract = read('The fee is un\u200Blimited.');
    expect(contract.notes).toMatchObject([{ kind: 'zero-width-characters', severity: 'care', count: 1 }]);
    expect(contract.notes[0]?.ranges).toEqual([{ start: 13, end: 14 }]);
  });

  it('has no notes on ordinary text', () => {
    expect(read('The fee is 5 € – “all in”.').notes).toEqual([]);
  });
});
