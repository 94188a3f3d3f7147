import { describe, expect, it } from 'vitest';
import type { ContractText } from '../../src/document/contract-text';
import { readMarkdown } from '../../src/document/markdown';

const read = (text: string): ContractText => readMarkdown(text, { name: 'terms.md', sha256: '' });
const wordsOf = ({ text, paragraphs }: ContractText): readonly string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

describe('Markdown', () => {
  it('stays exactly as it is, markers and all', () => {
    const text = '# Terms\r\n\r\n* one\r\n* **two**\r\n\r\n> quoted\n';
    expect(read(text).text).toBe(text);
  });

  it('gives headings their outline level, and begins them after the marker', () => {
    const contract = read('# Terms\n\n### Fees ###\n\nSetext\n---\n\nWords.\n');
    expect(wordsOf(contract)).toEqual(['Terms', 'Fees', 'Setext', 'Words.']);
    expect(contract.paragraphs.map(({ outline }) => outline)).toEqual([0, 2, 1, undefined]);
  });

  it('takes the number of a heading for its label', () => {
    const contract = read('## 9. Term\n\n### 9.2 Renewal\n');
    expect(contract.paragraphs.map(({ label }) => label)).toEqual(['9.', '9.2']);
    expect(wordsOf(contract)).toEqual(['Term', 'Renewal']);
  });

  it('takes wrapped lines for one paragraph that keeps its line ends', () => {
    expect(wordsOf(read('The fees\nare due\nat once.\n\nThe end.'))).toEqual([
      'The fees\nare due\nat once.',
      'The end.',
    ]);
  });

  it('begins a paragraph at a line with a label of its own', () => {
    const contract = read('9.2 Renewal. This renews.\n9.3 Notice. By letter\nor mail.\n(a) at once');
    expect(contract.paragraphs.map(({ label }) => label)).toEqual(['9.2', '9.3', '(a)']);
    expect(wordsOf(contract)).toEqual(['Renewal. This renews.', 'Notice. By letter\nor mail.', 'at once']);
    expect(contract.paragraphs.map(({ address }) => address)).toEqual(
      [0, 1, 3].map((line) => ({ kind: 'line', line })),
    );
  });

  it('gives list items their marker as label and their nesting as level', () => {
    const contract = read('3. Fees\n   - monthly\n   - yearly\n4. Term\n');
    expect(contract.paragraphs.map(({ label, level }) => [label, level])).toEqual([
      ['3.', 0],
      ['•', 1],
      ['•', 1],
      ['4.', 0],
    ]);
    expect(wordsOf(contract)).toEqual(['Fees', 'monthly', 'yearly', 'Term']);
  });

  it('counts lists that only repeat their first number', () => {
    expect(read('1. one\n1. two\n1. three\n').paragraphs.map(({ label }) => label)).toEqual(['1.', '2.', '3.']);
  });

  it('prefers a typed label to a bullet', () => {
    const contract = read('- (a) the fees\n- (b) the term\n');
    expect(contract.paragraphs.map(({ label }) => label)).toEqual(['(a)', '(b)']);
  });

  it('reads tables cell by cell', () => {
    const contract = read('| Item | Price |\n|---|---|\n| Seats | 5 € |\n');
    expect(wordsOf(contract)).toEqual(['Item', 'Price', 'Seats', '5 €']);
    expect(contract.paragraphs.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('tells how far a bold opening reaches', () => {
    const contract = read('**Liability.** Neither party is liable.\n\nNothing **bold** here first.\n');
    expect(contract.paragraphs.map(({ lead }) => lead)).toEqual(['**Liability.**'.length, undefined]);
  });

  it('reads an indented paragraph that Markdown takes for code', () => {
    expect(wordsOf(read('Terms\n\n    The fees are due.\n'))).toEqual(['Terms', 'The fees are due.']);
  });

  it('reads what stands between fences', () => {
    expect(wordsOf(read('```text\nThe fees are due.\n```\n'))).toEqual(['The fees are due.']);
  });

  it('keeps comments out of the paragraphs and says so', () => {
    const contract = read('<!-- cap: none -->\n\nThe cap is <!-- not --> 5 €.\n');
    expect(wordsOf(contract)).toEqual(['The cap is', '5 €.']);
    expect(contract.notes).toMatchObject([
      { kind: 'hidden-text', severity: 'care', count: 2, words: ['<!-- cap: none -->', '<!-- not -->'] },
    ]);
  });

  it('keeps front matter out of the paragraphs and says so', () => {
    const contract = read('---\ntitle: Terms\n---\n\n# Terms\n');
    expect(wordsOf(contract)).toEqual(['Terms']);
    expect(contract.paragraphs[0]?.address).toEqual({ kind: 'line', line: 4 });
    expect(contract.notes).toMatchObject([{ kind: 'hidden-text', severity: 'info' }]);
  });

  it('takes a thematic break at the top for what it is', () => {
    expect(wordsOf(read('---\n\nTerms\n\nMore\n'))).toEqual(['Terms', 'More']);
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['quotes', '> '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['numbered lists', '1. '.repeat(20_000)],
  ])('nested beyond any reader (%s) is read as plain text, and said', (_name, hostile) => {
    const { reader, text, notes } = readMarkdown(`${hostile}words\n`, { name: 'hostile.md', sha256: '' });
    expect(reader).toBe('text');
    expect(text).toContain('words');
    expect(notes.map((note) => note.kind)).toContain('fallback-reader');
  });

  it('of comments that never end is still read', () => {
    const { reader } = readMarkdown('<!-- '.repeat(50_000), { name: 'hostile.md', sha256: '' });
    expect(reader).toBe('markdown');
  });

  it('is told from lists as people nest them', () => {
    const nested = Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n');
    expect(readMarkdown(nested, { name: 'a.md', sha256: '' }).reader).toBe('markdown');
  });
});
