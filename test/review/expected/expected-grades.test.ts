import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/document/text';
import { reviewText } from '../../../src/engine';
import { readPlaybook } from '../../../src/playbook/read-playbook';
import { compareExpected } from '../../../src/review/expected/compare-expected';
import { readExpectedGrades } from '../../../src/review/expected/expected-grades';

const table = '| Position | Grade | Words |\n|---|---|---|\n';

describe('expected grades', () => {
  it('are a table with a row a position, with the line of each', () => {
    const { rows, problems } = readExpectedGrades(
      `---\nside: customer\ncontract: ../archive/acme.docx\n---\n\nWhy we keep this one.\n\n${table}| payment | GREEN | within 45 days |\n| Term | yellow or RED | |\n`,
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { position: 'payment', grades: ['GREEN'], words: 'within 45 days', line: 10 },
      { position: 'Term', grades: ['YELLOW', 'RED'], line: 11 },
    ]);
    expect(rows[1]).not.toHaveProperty('words');
  });

  it('name the contract, the playbook and the side in the front matter', () => {
    const read = readExpectedGrades(
      `---\ncontract: a.docx\nplaybook: ../p.md\nside: vendor\n---\n${table}| term | RED |\n`,
    );
    expect(read).toMatchObject({ contract: 'a.docx', playbook: '../p.md', side: 'supplier' });
  });

  it.each([
    ['no table', 'Nothing here.\n', /no table/],
    ['a grade that is none', `${table}| term | AMBER |\n`, /Line 3: “AMBER” is no grade/],
    ['a row without a position', `${table}| | RED |\n`, /Line 3 names no position/],
    ['front matter that is broken', `---\nside: [x\n---\n${table}| term | RED |\n`, /Front matter/],
  ])('tell of %s', (_, text, message) => {
    expect(readExpectedGrades(text).problems.join(' ')).toMatch(message);
  });
});

describe('a review against what was expected', () => {
  const contract = readText(
    'SUPPLY AGREEMENT\n\nBetween Alder Peak, Inc. ("Supplier") and Fenwick Grain Company ("Customer").\n\n1. Payment. Customer shall pay each invoice within forty-five (45) days of receipt. The parties agree that this is the whole of their agreement and that it may be amended only in a writing that both of them have signed.',
    { name: 'acme.txt', sha256: '' },
  );
  const playbook = readPlaybook(
    '---\nside: customer\n---\n## Payment\n- Standard: Payment within 45 days of invoice\n',
    {
      name: 'legal.local.md',
    },
  );
  const review = reviewText(contract, playbook);
  const outcome = (row: string) => compareExpected(review, readExpectedGrades(table + row).rows)[0];

  it('is met by the grade and by words that a citation holds, whatever their spaces and quotes', () => {
    expect(outcome('| Payment | GREEN | forty-five (45)  days |')?.state).toBe('met');
    expect(outcome('| payment | YELLOW or GREEN | |')?.state).toBe('met');
  });

  it('is not met by another grade, and says which and why', () => {
    expect(outcome('| payment | RED | |')).toMatchObject({
      state: 'other-grade',
      message: expect.stringMatching(/expected to be RED and is GREEN/) as string,
    });
  });

  it('is not met by other words', () => {
    expect(outcome('| payment | GREEN | sixty days |')?.state).toBe('other-words');
    expect(outcome('| payment | GREEN | missing |')?.state).toBe('other-words');
  });

  it('says which positions there are where it names none of them', () => {
    expect(outcome('| fees | GREEN | |')).toMatchObject({
      state: 'not-graded',
      message: 'The playbook has no position fees; it has payment.',
    });
  });
});
