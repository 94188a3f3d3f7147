import { describe, expect, it } from 'vitest';
import { readFactsFile } from '../../src/library/facts-file';
import { csvCell, proposedFacts, withNewContracts } from '../../src/library/propose-facts';

const yaml = (text: string) => readFactsFile(text, 'yaml');
const csv = (text: string) => readFactsFile(text, 'csv');
const lines = (problems: readonly { readonly line: number }[]) => problems.map(({ line }) => line);

describe('the register file', () => {
  it('says of each contract what the contract does not, in YAML', () => {
    const { entries, problems } = yaml(`contracts:
  - contract: acme
    vendor: Acme Ltd
    critical: yes
    out-of-scope:
  - contract: old\\lease.docx
    critical: no
    out-of-scope: expired in 2021
    files: [a.docx, b.docx]
`);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { contract: 'acme', vendor: 'Acme Ltd', critical: true, line: 2 },
      {
        contract: 'old/lease.docx',
        critical: false,
        outOfScope: 'expired in 2021',
        files: ['a.docx', 'b.docx'],
        line: 6,
      },
    ]);
  });

  it('says the same in CSV, as spreadsheets save it', () => {
    const { entries, problems } = csv(
      '\uFEFFContract;Vendor;Critical;Out of scope\r\n"a;b.docx";"Acme ""West"" Ltd";Yes;\r\n;;;\r\nc.docx;;no;expired\r\n',
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { contract: 'a;b.docx', vendor: 'Acme "West" Ltd', critical: true, line: 2 },
      { contract: 'c.docx', critical: false, outOfScope: 'expired', line: 4 },
    ]);
  });

  it.each([
    ['a word for yes or no that is neither', 'contracts:\n  - contract: a\n    critical: perhaps\n', 3],
    ['a key that there is not', 'contracts:\n  - contract: a\n    citrical: yes\n', 3],
    ['an entry without a contract', 'contracts:\n  - vendor: Acme\n', 2],
    ['the same contract twice', 'contracts:\n  - contract: a\n  - contract: a\n', 3],
    ['what is no YAML', 'contracts:\n  - contract: a\n   vendor: "Acme\n', 3],
    ['a file without a list', 'contract: a\n', 1],
  ])('tells with its line: %s', (_, text, line) => {
    expect(lines(yaml(text).problems)).toContain(line);
  });

  it.each([
    ['a row with too many cells', 'contract,critical\na.docx,yes,no\n', 2],
    ['a quotation mark that is not closed', 'contract,critical\n"a.docx,yes\n', 2],
    ['a first row that names no columns', 'a.docx,yes\n', 1],
  ])('tells in CSV with its line: %s', (_, text, line) => {
    expect(lines(csv(text).problems)).toContain(line);
  });

  it('never throws, whatever it is given', () => {
    for (const text of ['', '\0', '- ', '[', 'contracts: {a: b}', '&a [*a]', 'contracts:\n  - [x]\n', '"', ';;;\n"']) {
      expect(() => [yaml(text), csv(text)]).not.toThrow();
    }
  });
});

describe('a proposed register', () => {
  const known = [{ contract: 'a "b".docx', vendor: 'Acme: Ltd' }, { contract: '=x.docx' }];

  it.each(['yaml', 'csv'] as const)('reads as what it was made from (%s)', (format) => {
    const { entries, problems } = readFactsFile(proposedFacts(known, format), format);
    expect(problems).toEqual([]);
    expect(entries.map(({ contract, vendor }) => ({ contract, ...(vendor && { vendor }) }))).toEqual(known);
  });

  it.each(['yaml', 'csv'] as const)(
    'takes contracts that are new at its end and leaves every byte as it was (%s)',
    (format) => {
      const mine = proposedFacts([{ contract: 'z.docx' }], format)
        .replace(/(critical:)/, '$1 yes')
        .trimEnd();
      const more = withNewContracts(mine, [{ contract: 'a.docx' }, { contract: 'z.docx' }], format);
      expect(more?.startsWith(mine)).toBe(true);
      expect(readFactsFile(more ?? '', format).entries.map(({ contract }) => contract)).toEqual(['z.docx', 'a.docx']);
    },
  );

  it('is not touched where nothing is new, where it has mistakes, or where more follows after the list', () => {
    const fresh = [{ contract: 'b' }];
    expect(withNewContracts('contracts:\n  - contract: b\n', fresh, 'yaml')).toBeUndefined();
    expect(withNewContracts('contracts:\n  - contract: a\n    critical: hm\n', fresh, 'yaml')).toBeUndefined();
    expect(withNewContracts('contracts:\n  - contract: a\nnotes: x\n', fresh, 'yaml')).toBeUndefined();
  });

  it('keeps the columns that the user has', () => {
    expect(withNewContracts('critical;contract\nyes;a\n', [{ contract: 'b' }], 'csv')).toBe(
      'critical;contract\nyes;a\n;b\n',
    );
  });
});

describe('a cell of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('is words and never a formula: %j', (words) => {
    expect(csvCell(words)).toMatch(/^"?'/);
  });

  it('holds separators, quotation marks and line ends', () => {
    expect(csvCell('a,"b"\nc')).toBe('"a,""b""\nc"');
  });
});
