import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/document/docx/read-docx';
import { readMarkdown } from '../../../src/document/markdown';
import { readText } from '../../../src/document/text';
import { cleanDocx } from '../../../src/redline/docx/clean-docx';
import { writeChanges } from '../../../src/redline/docx/write-changes';
import { part } from './writing';

const markdown = `# Supply Agreement

1. **Payment.** Customer shall pay within *ten* (10) days,
   counted from the invoice.

| Product | Price |
| ------- | ----- |
| Bolts   | 12    |
`;

describe('a contract that was no Word file', () => {
  it('becomes one with its headings, numbers and tables, without the marks of Markdown', async () => {
    const { bytes, text } = await cleanDocx(readMarkdown(markdown, { name: 'supply.md', sha256: '' }));
    const body = part(bytes, 'word/document.xml');
    expect(text.text).toContain('Payment. Customer shall pay within ten (10) days, counted from the invoice.');
    expect(text.text).not.toMatch(/[*#|]/);
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body.match(/<w:tc>/g)).toHaveLength(4);
    expect(text.paragraphs.some(({ label }) => label === '1.')).toBe(true);
  });

  it('takes the edits of its text as tracked changes, also at line ends, in cells and between paragraphs', async () => {
    const source = readText('1. Pay within ten\ndays.\n\n2. Law of Bermuda.\n', { name: 'a.txt', sha256: '' });
    const { bytes, text, placed } = await cleanDocx(source);
    const at = (words: string) => source.text.indexOf(words);
    const edits = [
      { start: at('ten'), end: at('ten') + 3, text: 'thirty' },
      { start: at('days.') + 5, end: at('days.') + 5, text: '\n1.1 New clause.' },
      { start: at('Bermuda'), end: at('Bermuda') + 7, text: 'England' },
    ];
    const written = writeChanges(bytes, text, [{ edits: edits.map(placed) }], { author: 'Dana', date: new Date(0) });
    expect(written.refused).toEqual([]);
    expect((await readDocx(written.bytes, 'a.docx')).text).toBe(
      '1.\tPay within thirty days.\n1.1\tNew clause.\n2.\tLaw of England.',
    );
  });

  it('keeps what XML cannot hold out, and is the same file each time', async () => {
    const source = readText('Fees & <costs>\u0007 of “Ada” 😀.', { name: 'a.txt', sha256: '' });
    const [one, other] = [await cleanDocx(source), await cleanDocx(source)];
    expect(one.text.text).toBe('Fees & <costs> of “Ada” 😀.');
    expect(one.bytes).toEqual(other.bytes);
  });
});
