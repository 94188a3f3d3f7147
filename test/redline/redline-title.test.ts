import { describe, expect, it } from 'vitest';
import { redlineTitle } from '../../src/redline/redline-title';

const text = "Supplier's liability is limited to the fees of three (3) months.";
const edit = (before: string, after: string) => {
  const start = text.indexOf(before);
  return { start, end: start + before.length, text: after };
};

describe('the title of a redline', () => {
  it('says what is changed, struck or put in', () => {
    expect(redlineTitle([edit('three (3)', 'twelve (12)')], text)).toBe('Change “three (3)” to “twelve (12)”');
    expect(redlineTitle([edit('limited to', '')], text)).toBe('Strike “limited to”');
    expect(redlineTitle([{ start: 0, end: 0, text: 'In no event ' }], text)).toBe('Insert “In no event”');
  });

  it('names each of several changes while they are short, so that two proposals can be told apart', () => {
    expect(redlineTitle([edit("Supplier's", "Each party's"), edit('three (3)', 'six (6)')], text)).toBe(
      "Change “Supplier's” to “Each party's”; Change “three (3)” to “six (6)”",
    );
  });

  it('names the first and counts the rest where they are long', () => {
    const long = {
      start: 0,
      end: 0,
      text: 'Subject to the limits of this section and to what the parties agree in writing, ',
    };
    expect(redlineTitle([long, edit('three (3)', 'six (6)')], text)).toMatch(/^Insert “Subject .* …” \(and 1 more\)$/);
  });
});
