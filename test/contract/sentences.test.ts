import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/contract/sentences';

function split(text: string): readonly string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    'Acme, Inc. shall pay Beta Ltd. under U.S. law.',
    'See Section 9.2 and No. 5, e.g. the fees, i.e. the price.',
    'J. P. Smith signs for 1.5 million dollars.',
    'The fees fall due on Jan. 5 and Dr. Jones is told.',
    'The rate is 2.5% per year (see Art. 4 and para. 3).',
  ])('are not ended by abbreviations and numbers: %s', (sentence) => {
    expect(split(`${sentence} Then another begins.`)).toEqual([sentence, 'Then another begins.']);
    expect(split(sentence.toLowerCase())).toEqual([sentence.toLowerCase()]);
  });

  it('end behind quotes and brackets', () => {
    expect(split('They are the “Parties.” Each is a (“Party”). It signs.')).toEqual([
      'They are the “Parties.”',
      'Each is a (“Party”).',
      'It signs.',
    ]);
  });

  it('end after a company’s name where a new one clearly begins', () => {
    expect(split('It was sold by Acme Inc. The buyer was Beta.')).toEqual([
      'It was sold by Acme Inc.',
      'The buyer was Beta.',
    ]);
  });

  it('keep a label with what it labels', () => {
    expect(split('9.2. The cap holds. Section 4. Fees are due.')).toEqual([
      '9.2. The cap holds.',
      'Section 4. Fees are due.',
    ]);
  });

  it('count list items behind a colon or semicolon as their own', () => {
    expect(split('Supplier may: (a) stop; (b) go on; and (c) rest.')).toEqual([
      'Supplier may:',
      '(a) stop;',
      '(b) go on;',
      'and (c) rest.',
    ]);
    expect(split('Stop; go on; rest.')).toEqual(['Stop; go on; rest.']);
  });

  it('run on over hard-wrapped lines but not over blank ones', () => {
    expect(split('This is a hard\nwrapped line. Next\n\nA new paragraph')).toEqual([
      'This is a hard\nwrapped line.',
      'Next',
      'A new paragraph',
    ]);
  });

  it('stay inside the range', () => {
    const text = 'One. Two. Three.';
    expect(sentencesOf(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });
});
