import { describe, expect, it } from 'vitest';
import { editsBetween, withEdits } from '../../src/redline/edits-between';

const before = [
  'Services Agreement',
  'Payment is due within thirty (30) days.',
  'Liability is limited to the fees of three (3) months.',
  'This agreement is governed by the laws of New York.',
].join('\n');

describe('the edits between two texts', () => {
  it('are none where nothing was changed', () => {
    expect(editsBetween(before, before)).toEqual([]);
  });

  it('replace only the words that differ', () => {
    const edits = editsBetween(before, before.replace('three (3)', 'twelve (12)'));
    expect(edits.map(({ start, end, text }) => [before.slice(start, end), text])).toEqual([
      ['three', 'twelve'],
      ['3', '12'],
    ]);
  });

  it('insert a paragraph with one edit at the end of the one it follows', () => {
    const edits = editsBetween(before, before.replace('\nLiability', '\nTaxes are borne by the buyer.\nLiability'));
    const at = before.indexOf('\nLiability');
    expect(edits).toEqual([{ start: at, end: at, text: '\nTaxes are borne by the buyer.' }]);
  });

  it('pair an edited paragraph with itself where another is inserted before it', () => {
    const after = before.replace(
      '\nLiability is limited to the fees of three',
      '\nNotices are in writing.\nLiability is limited to the fees of twelve',
    );
    const edits = editsBetween(before, after);
    expect(edits.map(({ text }) => text)).toEqual(['\nNotices are in writing.', 'twelve']);
  });

  it('delete a paragraph together with one mark', () => {
    const [edit, ...rest] = editsBetween(before, before.replace('\nPayment is due within thirty (30) days.', ''));
    expect(rest).toEqual([]);
    expect(before.slice(edit?.start, edit?.end)).toBe('\nPayment is due within thirty (30) days.');
  });

  it('never overlap or touch, and applied give the new text', () => {
    const lines = before.split('\n');
    const variants = [
      '',
      '\n',
      `\n${before}`,
      `${before}\n`,
      lines.slice(1).join('\n'),
      lines.slice(0, -1).join('\n'),
      ['Entirely other words', ...lines.slice(1)].join('\n'),
      [...lines].reverse().join('\n'),
      ['New first', ...lines.slice(2), 'New last'].join('\n'),
      before.replaceAll('e', 'ee'),
      before.replaceAll('\n', '\n\n'),
    ];
    for (const one of [...variants, before])
      for (const other of variants) {
        const edits = editsBetween(one, other);
        expect(withEdits(one, edits)).toBe(other);
        edits.slice(1).forEach((edit, index) => expect(edit.start).toBeGreaterThan(edits[index]?.end ?? 0));
      }
  });
});
