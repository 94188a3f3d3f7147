import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/document/pdf/layout';
import type { Page, PageLine } from '../../../src/document/pdf/pages';
import { joinParagraphs, type JoinedText } from '../../../src/document/pdf/paragraphs';
import { line, lines, page } from './pages-of';

/** Enough wrapped lines to show where the margins are and how far lines stand apart. */
const filler = lines(
  [
    'The Supplier keeps the goods in a dry and clean place until the carrier of the Customer takes them',
    'over, and bears the risk of their loss until that moment, unless the Customer is late in sending the',
    'carrier, in which case the risk passes to the Customer on the day on which the carrier should have',
    'come to the place of delivery that is named in the order of the Customer.',
  ],
  600,
);
const joined = (...pages: readonly Page[]): JoinedText => joinParagraphs(layOut(pages));
const onePage = (...own: readonly PageLine[]): JoinedText => joined(page(1, [...own, ...filler]));
const wordsOf = ({ text, paragraphs }: JoinedText): readonly string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
/** 100 letters, as wide as the page. */
const wide = (
  words: string,
  fill = 'and so on for as long as it takes to fill the line with words until the margin ',
): string => `${words} ${fill.repeat(3)}`.slice(0, 99);

describe('lines of one paragraph', () => {
  it('are joined with a space', () => {
    const [first] = wordsOf(onePage(...lines([wide('The fees are due'), 'within ten days.'])));
    expect(first).toBe(`${wide('The fees are due')} within ten days.`);
  });

  it('lose the hyphen that only the line end made', () => {
    const own = lines([`${wide('The Supplier has an obligation').slice(0, 93)} obli-`, 'gation to deliver.']);
    expect(wordsOf(onePage(...own))[0]).toMatch(/ obligation to deliver\.$/);
  });

  it('keep the hyphen that belongs to the word', () => {
    const own = lines([`${wide('It is').slice(0, 95)} non-`, 'exclusive.']);
    expect(wordsOf(onePage(...own))[0]).toMatch(/ non-exclusive\.$/);
  });

  it('go on below a first line that is set in', () => {
    const own = [line(wide('The fees').slice(0, 92), 86, 100), line('are due.', 50, 112)];
    expect(wordsOf(onePage(...own))[0]).toMatch(/^The fees .* are due\.$/);
  });

  it('go on beside a hanging label', () => {
    const own = [
      line(`9.2\t${wide('Renewal.').slice(0, 85)}`, 50, 100, { stops: [86], width: 498 }),
      line('It renews each year.', 86, 112),
    ];
    const text = onePage(...own);
    expect(text.paragraphs[0]?.label).toBe('9.2');
    expect(wordsOf(text)[0]).toMatch(/^Renewal\. .* It renews each year\.$/);
  });

  it('go on where the number at a line start is that of a reference', () => {
    const own = lines([`${wide('This is so').slice(0, 84)} under Section`, '9.2 of the order.']);
    expect(wordsOf(onePage(...own))[0]).toMatch(/under Section 9\.2 of the order\.$/);
  });

  it('go on where the label before stands inside the paragraph', () => {
    const own = lines([`The Supplier (a) delivers the goods; ${wide('').slice(0, 60)};`, '(b) insures them.']);
    expect(wordsOf(onePage(...own))[0]).toMatch(/\(a\) delivers .*; \(b\) insures them\.$/);
  });

  it('go on across a page', () => {
    const text = joined(
      page(1, [...filler, line(wide('The fees are due'), 50, 700)]),
      page(2, [line('within ten days.', 50, 50), ...filler]),
    );
    expect(wordsOf(text)).toContainEqual(`${wide('The fees are due')} within ten days.`);
    expect(text.paragraphs.find(({ start }) => text.text.startsWith('The fees', start))?.page).toBe(1);
  });

  it('go on across the gap that the end of an old page left', () => {
    const own = [line('The Customer pays in', 50, 112), line('euros.', 50, 180)];
    const text = onePage(line(wide('The fees are due.'), 50, 100), ...own);
    expect(wordsOf(text)[0]).toMatch(/The Customer pays in euros\.$/);
  });
});

describe('a new paragraph begins', () => {
  it('after a gap', () => {
    const own = [line(wide('The fees are due at once.'), 50, 100), line('The term is a year.', 50, 122)];
    expect(wordsOf(onePage(...own)).slice(0, 2)).toEqual([wide('The fees are due at once.'), 'The term is a year.']);
  });

  it('after a line that ended before the margin', () => {
    const own = lines(['The fees are due.', 'The term is a year.']);
    expect(wordsOf(onePage(...own)).slice(0, 2)).toEqual(['The fees are due.', 'The term is a year.']);
  });

  it('at a line that is set in', () => {
    const own = [
      ...lines([wide('The fees'), `${wide('are due').slice(0, 95)}.`]),
      line('The term is a year.', 86, 124),
    ];
    expect(wordsOf(onePage(...own))[1]).toBe('The term is a year.');
  });

  it('at a label, also below a full line', () => {
    const full = `${wide('The Supplier:').slice(0, 98)};`;
    const text = onePage(...lines([`(a) ${full.slice(4)}`, '(b) insures the goods.']));
    expect(text.paragraphs.slice(0, 2).map(({ label }) => label)).toEqual(['(a)', '(b)']);
  });

  it('at a heading in capitals and after it', () => {
    const own = lines(['GENERAL TERMS OF SUPPLY', 'the following applies to all orders.']);
    expect(wordsOf(onePage(...own)).slice(0, 2)).toEqual([
      'GENERAL TERMS OF SUPPLY',
      'the following applies to all orders.',
    ]);
  });

  it('at each centred line of a title', () => {
    const own = [line('Supply Agreement', 260, 100), line('between', 282, 112), line('Harbour Foods', 267, 124)];
    const text = onePage(...own);
    expect(wordsOf(text).slice(0, 3)).toEqual(['Supply Agreement', 'between', 'Harbour Foods']);
    expect(text.paragraphs.slice(0, 4).map(({ centred }) => centred)).toEqual([true, true, true, undefined]);
  });

  it('on the next page after the end of a sentence', () => {
    const text = joined(
      page(1, [...filler, line(`${wide('The fees are due').slice(0, 98)}.`, 50, 700)]),
      page(2, [line('The term is a year.', 50, 50), ...filler]),
    );
    expect(wordsOf(text)).toContain('The term is a year.');
  });

  it('on the next page at the heading of an exhibit', () => {
    const text = joined(
      page(1, [...filler, line(wide('The list of prices'), 50, 700), line(wide('of'), 50, 712)]),
      page(2, [line('Exhibit A', 50, 50), ...filler]),
    );
    expect(wordsOf(text)).toContain('Exhibit A');
  });

  it('at each entry of a table of contents', () => {
    const own = lines([`1. Fees ${'.'.repeat(85)} 3`, `2. Term ${'.'.repeat(85)} 4`]);
    expect(
      onePage(...own)
        .paragraphs.slice(0, 2)
        .map(({ label }) => label),
    ).toEqual(['1.', '2.']);
  });
});

describe('the text', () => {
  it('keeps tabs between the cells of a table and nowhere else', () => {
    const row = (words: string, y: number): PageLine => line(words, 50, y, { stops: [200, 300] });
    const own = [
      row('Item\tPrice\tUnit', 100),
      row('Salt\t5\tkg', 112),
      line('The\tfees are due.', 50, 150, { stops: [80] }),
    ];
    expect(wordsOf(onePage(...own)).slice(0, 3)).toEqual(['Item\tPrice\tUnit', 'Salt\t5\tkg', 'The fees are due.']);
  });

  it('has the opening in another face as lead, from the paragraph’s own start', () => {
    const strong = [{ start: 0, end: 12 }];
    const text = onePage(line('9.2 Renewal. It renews each year.', 50, 100, { strong }));
    expect(text.paragraphs[0]).toMatchObject({ label: '9.2', lead: 'Renewal.'.length });
  });

  it('has footnotes after the paragraph at the foot of their page', () => {
    const small = { height: 7, width: 200 };
    const text = joined(
      page(1, [...filler, line(wide('The fees are due'), 50, 660), line('1 Without tax.', 50, 740, small)]),
      page(2, [line('within ten days.', 50, 50), ...filler]),
    );
    const note = text.paragraphs.findIndex(({ part }) => part === 'footnote');
    expect(wordsOf(text)[note]).toBe('1 Without tax.');
    expect(wordsOf(text)[note - 1]).toMatch(/within ten days\.$/);
  });

  it('follows the page from top to bottom where the file has the foot first', () => {
    const text = joined(page(1, [line('Signed by both parties.', 50, 780), ...filler]));
    expect(wordsOf(text).at(-1)).toBe('Signed by both parties.');
  });

  it('follows the file where parts stand side by side', () => {
    const left = ['Left one.', 'Left two.', 'Left three.'].map((words, index) => line(words, 50, 100 + 30 * index));
    const right = ['Right one.', 'Right two.'].map((words, index) => line(words, 320, 105 + 30 * index));
    expect(wordsOf(joined(page(1, [...left, ...right]))).slice(0, 5)).toEqual([
      'Left one.',
      'Left two.',
      'Left three.',
      'Right one.',
      'Right two.',
    ]);
  });
});
