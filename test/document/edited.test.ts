import { describe, expect, it } from 'vitest';
import type { ContractText, Paragraph } from '../../src/document/contract-text';
import { applyEdits } from '../../src/document/edited';

const clause = '9. Liability is limited to the fees paid in three (3) months.';

function contract(lines: readonly (string | readonly [string, Partial<Paragraph>])[]): ContractText {
  let start = 0;
  const paragraphs = lines.map((line, index): Paragraph => {
    const [words, extra] = typeof line === 'string' ? [line, {}] : line;
    const own = start;
    start += words.length + 1;
    return {
      start: own,
      end: own + words.length,
      part: 'body',
      address: { kind: 'docx', part: 'word/document.xml', index },
      ...extra,
    };
  });
  return {
    name: 'a.docx',
    format: 'docx',
    reader: 'ooxml',
    sha256: '00',
    text: lines.map((line) => (typeof line === 'string' ? line : line[0])).join('\n'),
    paragraphs,
    notes: [],
  };
}

const original = contract([
  ['Services Agreement', { outline: 0, centred: true }],
  ['The supplier provides the platform.', { label: '1', level: 0, lead: 12 }],
  ['Either party\nmay terminate.', { label: '2', level: 0 }],
  [clause, { label: '3', page: 2 }],
]);

const words = (text: ContractText) => text.paragraphs.map(({ start, end }) => text.text.slice(start, end));

describe('a contract that was edited', () => {
  it('is the same object while nothing was changed', () => {
    expect(applyEdits(original, original.text)).toBe(original);
  });

  it('keeps label, page and address of the paragraph whose words were changed', () => {
    const edited = applyEdits(original, original.text.replace('three (3)', 'twelve (12)'));
    expect(words(edited).at(-1)).toContain('twelve (12) months');
    expect(edited.paragraphs.at(-1)).toMatchObject({ label: '3', page: 2, address: { index: 3 } });
  });

  it('moves the paragraphs behind an edit and leaves those before it', () => {
    const edited = applyEdits(original, original.text.replace('the platform', 'the hosted platform'));
    expect(words(edited)).toEqual([
      'Services Agreement',
      'The supplier provides the hosted platform.',
      'Either party\nmay terminate.',
      clause,
    ]);
    expect(edited.paragraphs[0]).toEqual(original.paragraphs[0]);
    expect(edited.paragraphs[3]).toMatchObject({ label: '3', address: { index: 3 } });
  });

  it('gives a new paragraph no label and the address of the one it follows', () => {
    const edited = applyEdits(original, original.text.replace('\n9.', '\nA new duty is inserted here.\n9.'));
    expect(words(edited)[3]).toBe('A new duty is inserted here.');
    expect(edited.paragraphs[3]).not.toHaveProperty('label');
    expect(edited.paragraphs[3]?.address).toEqual({ kind: 'docx', part: 'word/document.xml', index: 2 });
    expect(edited.paragraphs[4]).toMatchObject({ label: '3' });
  });

  it('forgets a paragraph that was deleted and keeps the labels of the others', () => {
    const edited = applyEdits(original, original.text.replace('The supplier provides the platform.\n', ''));
    expect(edited.paragraphs.map(({ label }) => label)).toEqual([undefined, '2', '3']);
  });

  it('splits a paragraph of two lines where a new one is typed between them', () => {
    const edited = applyEdits(
      original,
      original.text.replace('party\nmay', 'party\nupon written notice of a year\nmay'),
    );
    expect(words(edited).slice(2, 5)).toEqual(['Either party', 'upon written notice of a year', 'may terminate.']);
  });

  it('keeps the bold lead only where its words still stand', () => {
    const kept = applyEdits(original, original.text.replace('platform', 'service'));
    const lost = applyEdits(original, original.text.replace('The supplier', 'The provider'));
    expect(kept.paragraphs[1]?.lead).toBe(12);
    expect(lost.paragraphs[1]?.lead).toBeUndefined();
  });

  it('keeps a typed label outside its paragraph, as the reader left it, while it stands', () => {
    const text = '  9.2 The fees are due.\n\nNotices are in writing.';
    const typed: ContractText = {
      ...original,
      text,
      paragraphs: [
        { start: 6, end: 23, label: '9.2', part: 'body', address: { kind: 'pdf', page: 1 } },
        { start: 25, end: text.length, part: 'body', address: { kind: 'pdf', page: 1 } },
      ],
    };
    const edited = applyEdits(typed, text.replace('fees', 'charges').replace('Notices', 'All notices'));
    expect(words(edited)).toEqual(['The charges are due.', 'All notices are in writing.']);
    expect(edited.paragraphs[0]?.label).toBe('9.2');
    expect(applyEdits(typed, text.replace('9.2', '9.3')).paragraphs[0]).not.toHaveProperty('label');
  });

  it('covers the whole new text, whatever was typed', () => {
    for (const text of ['', '\n', 'x', `${original.text}\n\n`, `\n${original.text}`, clause]) {
      const edited = applyEdits(original, text);
      expect(words(edited).join('\n')).toBe(text);
    }
  });

  it('moves the places of intake notes with their words and drops those that were edited', () => {
    const at = original.text.indexOf('three (3)');
    const noted: ContractText = {
      ...original,
      notes: [{ kind: 'field', severity: 'care', message: 'A field.', ranges: [{ start: at, end: at + 5 }] }],
    };
    const shifted = applyEdits(noted, noted.text.replace('Services', 'Hosting and Services'));
    const [range] = shifted.notes[0]?.ranges ?? [];
    expect(shifted.text.slice(range?.start, range?.end)).toBe('three');
    expect(applyEdits(noted, noted.text.replace('three', 'four')).notes[0]?.ranges).toEqual([]);
  });
});
