import { describe, expect, it } from 'vitest';
import { datesIn, isoOf } from '../../src/contract/dates';
import { kindOf } from '../../src/contract/kind';
import { languageOf } from '../../src/contract/language';
import { structureOf } from '../../src/contract/structure';
import { textContract, wordContract } from './contract-texts';

const preamble =
  'This Master Services Agreement (this "Agreement") is entered into as of May 4, 2023 (the "Effective Date") by and between';

describe('the title', () => {
  it('may begin on the line above the one that names the document', () => {
    const text = 'Cover Page\n\nfor the Larkfield Services Agreement\n\nThe parties agree on what stands below.';
    expect(structureOf(textContract(text)).title?.quote.replace(/\s+/g, ' ')).toBe(
      'Cover Page for the Larkfield Services Agreement',
    );
  });

  it('is the line at the head that names the kind of document', () => {
    const { title, kind } = structureOf(
      textContract(`Exhibit 10.1\n\nMASTER SERVICES AGREEMENT\n\n${preamble} A Inc. and B LLC.`),
    );
    expect(title?.quote).toBe('MASTER SERVICES AGREEMENT');
    expect(kind).toBe('services');
  });

  it('is taken from the preamble where no line bears it', () => {
    expect(structureOf(textContract(`${preamble} A Inc. and B LLC.`)).title?.quote).toBe('Master Services Agreement');
  });

  it('is absent where nothing names a document', () => {
    expect(structureOf(textContract('Dear Sir, the weather is fine today.')).title).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['May 4, 2023', '2023-05-04'],
    ['the 7th day of September, 1999', '1999-09-07'],
    ['4 May 2023', '2023-05-04'],
    ['2023-05-04', '2023-05-04'],
    ['12/31/2022', '2022-12-31'],
    ['31.12.2022', '2022-12-31'],
    ['the 7t h day of April, 2016', '2016-04-07'],
    ['21s t of May 2019', '2019-05-21'],
  ])('are read: %s', (words, date) => {
    expect(datesIn(`It begins on ${words} and goes on.`, { start: 0, end: 200 }).map((dated) => dated.date)).toEqual([
      date,
    ]);
  });

  it('have no ISO form where part of them is blank', () => {
    const [dated] = datesIn('made this ___ day of March, 2020', { start: 0, end: 40 });
    expect(dated?.quote).toContain('March, 2020');
    expect(dated?.date).toBeUndefined();
    expect(isoOf('February 45, 2020')).toBeUndefined();
  });

  it('of the agreement and of its effect are told apart', () => {
    const text =
      'AGREEMENT\n\nThis Agreement, dated March 1, 2020, is effective as of April 15, 2020 (the "Effective Date").';
    const { agreementDate, effectiveDate } = structureOf(textContract(text));
    expect(agreementDate?.date).toBe('2020-03-01');
    expect(effectiveDate?.date).toBe('2020-04-15');
  });
});

describe('dates outside the preamble', () => {
  it('are taken from the body and the signatures', () => {
    const text =
      'SUPPLY TERMS\n\n1. Term. The term of this Agreement shall commence on June 1, 2021 and run for a year.\n\nSigned\n\nName: Jo Bell\n\nDate: May 20, 2021';
    const { agreementDate, effectiveDate } = structureOf(textContract(text));
    expect([agreementDate?.date, effectiveDate?.date]).toEqual(['2021-05-20', '2021-06-01']);
  });

  it('are not those of other documents', () => {
    const text = 'SUPPLY TERMS\n\nThe patent was filed on June 1, 2021. The goods arrived on May 2, 2020.';
    const { agreementDate, effectiveDate } = structureOf(textContract(text));
    expect([agreementDate, effectiveDate]).toEqual([undefined, undefined]);
  });
});

describe('definitions', () => {
  const terms = (text: string) => structureOf(textContract(text)).definitions.map(({ term }) => term);

  it('are stated, bracketed, listed or bare', () => {
    expect(terms('1. Words. "Affiliate" means a company under common control. The fees (the "Fees") are due.')).toEqual(
      ['Affiliate', 'Fees'],
    );
    expect(terms('1. Words.\n\nBusiness Day means a day on which banks are open.')).toEqual(['Business Day']);
    expect(terms('He said "Hello" to all. Words (with brackets) define nothing.')).toEqual([]);
  });

  it('are found where only bold marks them', () => {
    const source = wordContract([
      { words: 'Services means what the supplier does.', lead: 8 },
      { words: 'Fees: the sums due.', lead: 5 },
    ]);
    expect(structureOf(source).definitions.map(({ name }) => name.quote)).toContain('Services');
  });

  it('span the sentence that defines', () => {
    const text = '1. Words. "Affiliate" means a company under common control. More words follow.';
    const [definition] = structureOf(textContract(text)).definitions;
    expect(text.slice(definition?.start, definition?.end)).toBe('"Affiliate" means a company under common control.');
  });
});

describe('references', () => {
  const text =
    '1. Fees. See Section 2(a), Section 7 and Exhibit B, and https://example.com/terms.\n\n2. Term.\n\n(a) It runs for a year.\n\nEXHIBIT B\n\nPrices are these.';
  const { references, sections } = structureOf(textContract(text));

  it('are resolved to sections and exhibits that are in the file', () => {
    expect(references.map(({ quote, target, resolved }) => [quote, target, resolved !== undefined])).toEqual([
      ['Section 2(a)', 'section', true],
      ['Section 7', 'section', false],
      ['Exhibit B', 'exhibit', true],
      ['https://example.com/terms', 'url', false],
    ]);
    const target = references[0]?.resolved;
    expect(target === undefined ? undefined : sections[target]?.label).toBe('2(a)');
  });
});

describe('language and kind', () => {
  it('say what is not English', () => {
    expect(
      languageOf(
        'The parties agree that the supplier shall deliver the goods to the customer by the end of each month, and that the customer shall pay for them within thirty days of the delivery.',
      ),
    ).toBe('en');
    expect(
      languageOf(
        'Der Lieferant verpflichtet sich, die Ware bis zum Ende des Monats zu liefern, und der Kunde wird den Preis innerhalb von dreißig Tagen zahlen, wenn die Ware nicht mangelhaft ist und die Rechnung vorliegt.',
      ),
    ).toBe('de');
    expect(languageOf('12 34 56')).toBe('und');
  });

  it.each([
    ['Mutual Non-Disclosure Agreement', 'nda'],
    ['First Amendment to Services Agreement', 'amendment'],
    ['Data Processing Addendum', 'dpa'],
    ['Exclusive Distributor Agreement', 'distribution'],
    ['Deed of something', 'other'],
    ['Letter of Intent', 'other'],
  ])('tell %s', (title, kind) => expect(kindOf(title, '')).toBe(kind));

  it('are not told by secrecy alone where the title names a paper before the contract', () => {
    const secrets = 'Neither of us shall disclose Confidential Information. '.repeat(12);
    expect(kindOf(undefined, secrets)).toBe('nda');
    expect(kindOf('Letter of Intent', secrets)).toBe('other');
  });
});
