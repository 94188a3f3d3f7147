import { describe, expect, it } from 'vitest';
import { structureOf } from '../../src/contract/structure';
import type { ContractText } from '../../src/document/contract-text';
import { textContract, wordContract } from './contract-texts';

function outline(source: ContractText): readonly string[] {
  return structureOf(source).sections.map(
    ({ label, heading, depth }) => `${'  '.repeat(depth)}${label}|${heading?.quote ?? ''}`,
  );
}

describe('sections', () => {
  it('take no heading from an item that the list goes on behind', () => {
    const source = wordContract([
      { words: 'Indemnity', label: '4.', level: 0, lead: 9 },
      { words: 'Supplier shall indemnify Customer against claims based on:', label: '4.1', level: 1 },
      { words: 'a claim of infringement;', label: 'a.', level: 2 },
      { words: 'a breach of Section 5 (Warranties); or', label: 'b.', level: 2, lead: 38 },
      { words: 'bodily injury.', label: 'c.', level: 2 },
    ]);
    expect(outline(source).filter((line) => line.includes('breach'))).toEqual([]);
  });

  it('compose full labels from nested Word lists', () => {
    const source = wordContract([
      { words: 'Liability', label: '9.', level: 0, lead: 9 },
      { words: 'Cap. Neither party pays more than the fees.', label: '9.2', level: 1, lead: 4 },
      { words: 'for breach of warranty;', label: '(a)', level: 2 },
      { words: 'for late delivery:', label: '(b)', level: 2 },
      { words: 'of goods', label: '(i)', level: 3 },
      { words: 'of services.', label: '(ii)', level: 3 },
      { words: 'Insurance', label: '10.', level: 0, lead: 9 },
    ]);
    expect(outline(source)).toEqual([
      '9|Liability',
      '  9.2|Cap',
      '    9.2(a)|',
      '    9.2(b)|',
      '      9.2(b)(i)|',
      '      9.2(b)(ii)|',
      '10|Insurance',
    ]);
  });

  it('read numbers written in the text, with headings that run into their words', () => {
    const source = textContract(
      [
        '1. TERM',
        '',
        '1.1 Initial Term. This Agreement runs for two years from the day of its signature by both.',
        '',
        '1.2 Renewal. It then renews for periods of one year unless a party objects in time.',
        '',
        '2. FEES',
        '',
        '(a) Customer pays within thirty days.',
        '',
        '(b) Late sums bear interest.',
      ].join('\n'),
    );
    expect(outline(source)).toEqual(['1|TERM', '  1.1|Initial Term', '  1.2|Renewal', '2|FEES', '  2(a)|', '  2(b)|']);
  });

  it('know articles, and sections that count on across them', () => {
    const source = textContract(
      [
        'ARTICLE I DEFINITIONS',
        '',
        'Section 1.01 Terms. The words below have these meanings throughout this document.',
        '',
        'ARTICLE II SERVICES',
        '',
        'Section 2.01 Scope. The Supplier performs what the schedule asks of it.',
      ].join('\n'),
    );
    expect(outline(source)).toEqual(['Article I|DEFINITIONS', '  1.01|Terms', 'Article II|SERVICES', '  2.01|Scope']);
  });

  it('tell the letter i from the roman one by its neighbours', () => {
    const items = ['g', 'h', 'i', 'j'].map((letter) => ({ words: `duty ${letter}`, label: `(${letter})`, level: 1 }));
    const roman = ['i', 'ii', 'iii'].map((number) => ({ words: `case ${number}`, label: `(${number})`, level: 2 }));
    const source = wordContract([{ words: 'Duties', label: '4.', level: 0, lead: 6 }, ...items, ...roman]);
    expect(structureOf(source).sections.map(({ label }) => label)).toEqual([
      '4',
      '4(g)',
      '4(h)',
      '4(i)',
      '4(j)',
      '4(j)(i)',
      '4(j)(ii)',
      '4(j)(iii)',
    ]);
  });

  it('are none in a table of contents', () => {
    const entries = ['1. Services ........ 1', '2. Fees ........ 3', '3. Term ........ 5', '4. General ........ 7'];
    const body = [
      '1. Services',
      'The Supplier performs the services with care and skill at all times during the term.',
      '2. Fees',
      'The Customer pays.',
    ];
    const source = textContract(['TABLE OF CONTENTS', ...entries, ...body].join('\n\n'));
    expect(outline(source)).toEqual(['1|Services', '2|Fees']);
  });

  it('are none in a table of contents that is one paragraph', () => {
    const source = textContract(
      [
        'TABLE OF CONTENT 1. Services 2. Fees 3. Data Protection & Privacy 4. Term 5. General',
        '1. Services',
        'The Supplier performs the services with care and skill.',
        '2. Fees',
        'The Customer pays.',
      ].join('\n\n'),
    );
    expect(outline(source)).toEqual(['1|Services', '2|Fees']);
  });

  it('are not opened by what stands between the names of the parties', () => {
    const source = textContract(
      [
        'HOSTING AGREEMENT',
        'BETWEEN',
        'Quillon Ltd',
        'AND',
        'Marrow Foods Inc',
        '1. Services',
        'The services are hosted.',
      ].join('\n\n'),
    );
    expect(outline(source).join()).not.toMatch(/BETWEEN|AND/);
  });

  it('are not opened by a count at the head of a wrapped line or by an amount', () => {
    const source = textContract(
      [
        '5. PAYMENT',
        '',
        'The Customer shall pay each invoice within a period of thirty',
        '(30) days after it was received, and',
        '2.5 percent interest is due thereafter.',
      ].join('\n'),
    );
    expect(outline(source)).toEqual(['5|PAYMENT']);
  });

  it('are found where the line breaks were lost', () => {
    const sentence = 'The parties shall meet each month and talk about how the work goes on. ';
    const source = textContract(
      `1. Purpose. ${sentence.repeat(12)}2. Fees. ${sentence.repeat(12)}3. Term. See Section 9.2 of the plan. ${sentence}`,
    );
    expect(outline(source)).toEqual(['1|Purpose', '2|Fees', '3|Term']);
  });

  it('take unnumbered headings in capitals, and leave the numbering around them alone', () => {
    const source = textContract(
      [
        '1. FIRST',
        'Words of the first section, long enough to be running text of a paragraph.',
        'MONEY MATTERS',
        '2. SECOND',
        'Words of the second section.',
      ].join('\n\n'),
    );
    expect(outline(source)).toEqual(['1|FIRST', '|MONEY MATTERS', '2|SECOND']);
  });

  it('begin anew in an exhibit', () => {
    const source = textContract(
      [
        '1. Services',
        'The Supplier performs the services with care and skill.',
        '2. Fees',
        'The Customer pays them.',
        'EXHIBIT A',
        '1. Scope',
        'The scope is this.',
      ].join('\n\n'),
    );
    expect(outline(source)).toEqual(['1|Services', '2|Fees', 'Exhibit A|EXHIBIT A', '  1|Scope']);
    expect(structureOf(source).exhibits.map(({ label }) => label)).toEqual(['Exhibit A']);
  });

  it('are made of rows of key terms, headed by their first cell', () => {
    const cell = (row: number, column: number) => ({ table: 0, row, column });
    const source = wordContract([
      { words: 'Governing Law', cell: cell(0, 0) },
      { words: 'The laws of Ontario', cell: cell(0, 1) },
      { words: 'General Cap', cell: cell(1, 0) },
      { words: 'Fees of 12 months', cell: cell(1, 1) },
    ]);
    const { sections, passages } = structureOf(source);
    expect(sections.map(({ heading }) => heading?.quote)).toEqual(['Governing Law', 'General Cap']);
    expect(passages.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      'Governing Law\nThe laws of Ontario',
      'General Cap\nFees of 12 months',
    ]);
  });

  it('do not take a sentence in a heading style for a heading', () => {
    const sentence =
      'Provider will support the product as the order form describes it, and Customer will pay for that.';
    const source = wordContract([
      { words: sentence, label: '1.', outline: 1 },
      { words: `Support. ${sentence}`, label: '2.', outline: 1 },
    ]);
    expect(outline(source)).toEqual(['1|', '2|Support']);
  });

  it('do not take the first word of a line that is spaced out for a heading', () => {
    const spaced = '2.1  Neither  Party  may  assign  this  Agreement  to  any  third  party  at  any  time.';
    const apart = '2.1  Appointment  Neither party may assign this agreement to any third party at any time.';
    expect(
      outline(textContract(`1. Term. It lasts.\n\n${spaced}`))
        .at(-1)
        ?.trim(),
    ).toBe('2.1|');
    expect(
      outline(textContract(`1. Term. It lasts.\n\n${apart}`))
        .at(-1)
        ?.trim(),
    ).toBe('2.1|Appointment');
  });

  it('do not take a sentence that a list goes on with for a heading', () => {
    const text = '1. Ending. It may be ended:\n\n(a) By Supplier for breach;\n\n(b) By Customer if: the price rises.';
    expect(outline(textContract(text)).at(-1)?.trim()).toBe('1(b)|');
  });
});
