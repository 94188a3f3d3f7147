import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContractText } from '../../src/document/contract-text';
import { readDocument } from '../../src/document/read';
import { docx } from '../fixtures/docx-builder';
import { pagesInProcess } from '../fixtures/pages-in-process';
import { pdfOf, writeLines } from '../fixtures/pdf-builder';

/** What may stand between paragraphs: white space, labels, Markdown markers, and what the notes say is hidden. */
const betweenParagraphs = /^[\s>#*_|:=`~+\\-]*$/u;

function wrongRanges({ format, text, paragraphs, notes }: ContractText): readonly string[] {
  const hidden = notes.flatMap(({ kind, ranges }) => (kind === 'hidden-text' ? (ranges ?? []) : []));
  const wrong: string[] = [];
  let end = 0;
  for (const paragraph of [...paragraphs, { start: text.length, end: text.length, label: undefined }]) {
    if (paragraph.start < end || paragraph.end < paragraph.start) {
      wrong.push(`${paragraph.start}–${paragraph.end} is out of order after ${end}`);
    }
    let gap = text.slice(end, paragraph.start);
    for (const range of hidden) {
      if (range.start >= end && range.end <= paragraph.start) gap = gap.replace(text.slice(range.start, range.end), '');
    }
    for (const part of (paragraph.label ?? '').split(' ')) gap = gap.replace(part, '');
    if (!betweenParagraphs.test(gap.replace(/\d+[.)]|```\w*/g, ''))) {
      wrong.push(`“${gap}” stands before ${paragraph.start}`);
    }
    const words = text.slice(paragraph.start, paragraph.end);
    // Word keeps the spaces at the ends of a paragraph, and edits go back to them.
    if (format !== 'docx' && words !== words.trim()) wrong.push(`“${words}” has white space at its ends`);
    end = paragraph.end;
  }
  return wrong;
}

const plain = `SUPPLY TERMS\r\n\r\n1. Fees\r\n1.1 The fees are due.\n\n(a)\nat once; or\n  (b) later.\n\n• in euros\n\n- by bank\n\n2.`;
const markdown = [
  '---\ntitle: Terms\n---\n',
  '# 1. Fees <!-- none -->\n',
  '9.1 **Due.** At once\nand in full.\n9.2 Never late.\n',
  '1. one\n   1. (a) inner\n   2. `code`\n2. two\n\n   more of two\n',
  '- [x] done\n* _other_\n',
  '> quoted\n> 9.3 and labelled\n',
  '| A | B |\n|---|:-:|\n| **1** | |\n',
  '    indented\n',
  '```text\nfenced\n```\n',
  '<!-- hidden -->\n',
  '***\n',
  '[link]: https://example.org\n\n[link] and \\* escaped.\n',
].join('\n');

const samples: readonly { readonly name: string; readonly bytes: () => Uint8Array | Promise<Uint8Array> }[] = [
  { name: 'terms.txt', bytes: () => new TextEncoder().encode(plain) },
  { name: 'terms.md', bytes: () => new TextEncoder().encode(markdown.replace('[link]: https://example.org\n\n', '')) },
  {
    name: 'terms.pdf',
    bytes: () =>
      pdfOf((document) => {
        writeLines(document, [
          'SUPPLY TERMS',
          '1. Fees',
          '1.1 The fees are due:',
          '(a) at once; or',
          '(b) later.',
          '2.',
        ]);
      }),
  },
  {
    name: 'terms.docx',
    bytes: () =>
      docx(
        '<w:p><w:r><w:t>Fees</w:t><w:br/><w:t>and more</w:t></w:r></w:p><w:p/>' +
          '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
  },
];

const options = { pdf: pagesInProcess };

describe('paragraph ranges are in order, do not overlap, and leave out only labels, markers and white space', () => {
  it.each(samples)('in $name', async ({ name, bytes }) => {
    const text = await readDocument(await bytes(), name, options);
    expect(text.paragraphs.length).toBeGreaterThan(1);
    expect(wrongRanges(text)).toEqual([]);
  });

  it('which this test would notice', () => {
    const text = { format: 'text', text: '1. one two', notes: [], paragraphs: [{ start: 3, end: 6, label: '1.' }] };
    expect(wrongRanges(text as unknown as ContractText)).toEqual(['“ two” stands before 10']);
  });
});

const shared = join(import.meta.dirname, '../../../shared/data/files');

describe.skipIf(!existsSync(shared))('paragraph ranges of real contracts hold too', () => {
  const files = ['docx', 'pdf'].flatMap((folder) =>
    existsSync(join(shared, folder)) ? readdirSync(join(shared, folder)).map((name) => join(folder, name)) : [],
  );

  it.each(files.filter((_, index) => index % 4 === 0))('%s', async (file) => {
    const text = await readDocument(new Uint8Array(readFileSync(join(shared, file))), file, options);
    expect(wrongRanges(text)).toEqual([]);
  });
});
