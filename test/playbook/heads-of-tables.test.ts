import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';

function read(...lines: readonly string[]) {
  return readPlaybook(lines.join('\n'), { name: 'p.md', side: 'customer' });
}

function table(head: string, ...rows: readonly string[]) {
  const columns = head.split('|').length - 2;
  return read(head, `|${'---|'.repeat(columns)}`, ...rows);
}

const tiersOf = (book: ReturnType<typeof read>) =>
  book.positions.flatMap(({ statements }) => statements.map(({ tier, quote }) => `${tier}: ${quote}`));
const row = '| Governing law | Delaware | New York | Texas |';

describe('the heads of a table of positions', () => {
  it.each([
    '| Clause | 🟢 Sign | 🟡 Ask the deal desk | 🔴 Legal must approve |',
    '| Clause | 🟢 Sign | 🟡 Ask | 🔴 Stop |',
    '| Clause | 🟢 OK to sign | 🟡 Deal desk | 🔴 Legal |',
    '| Clause | 🟢 | 🟡 | 🔴 |',
    '| Clause | Sign | Ask the deal desk | Legal must approve |',
    '| Clause | Preferred | Deal desk approval | Legal approval |',
    '| Clause | Green – sign | Yellow – ask first | Red – stop |',
  ])('tell the tiers in %s', (head) => {
    expect(tiersOf(table(head, row))).toEqual([
      'preferred: Delaware',
      'acceptable: New York',
      expect.stringMatching(/^(?:escalate|never): Texas$/) as string,
    ]);
  });

  it('name who decides, and who decides on a red flag decides on the position', () => {
    const book = table('| Clause | 🟢 Sign | 🟡 Ask the deal desk | 🔴 Legal must approve |', row);
    expect(book.positions[0]?.approver).toBe('Legal');
    const fallback = table('| Clause | 🟢 Sign | 🟡 Ask the deal desk |', '| Governing law | Delaware | New York |');
    expect(fallback.positions[0]?.approver).toBe('deal desk');
  });

  it('leave a red light a deal breaker where its words are one', () => {
    expect(tiersOf(table('| Clause | 🟢 Sign | 🔴 Never |', '| Governing law | Delaware | Texas |'))).toContain(
      'never: Texas',
    );
  });

  it('that say nothing have their cells reported, once', () => {
    const book = table(
      '| Clause | Preferred | Colleagues say | Red flag |',
      row,
      '| Payment | Net 60 | Net 45 | Net 10 |',
    );
    const found = book.problems.filter(({ message }) => message.includes('of this table'));
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/^2 cells of this table/)]);
    expect(tiersOf(book)).not.toContain('preferred: New York');
  });

  it('lose nothing where they are numbers, dates or notes', () => {
    const book = table('| # | Clause | Preferred | Notes |', '| 1 | Governing law | Delaware | ask Ann |');
    expect(book.problems.filter(({ message }) => message.includes('of this table'))).toEqual([]);
  });
});

describe('a traffic light before a label', () => {
  it('goes before words that may mean another tier', () => {
    expect(tiersOf(read('## Governing law', '- 🟢 Sign: Delaware', '- 🟡 Ask: New York'))).toContain(
      'acceptable: New York',
    );
  });

  it('is no label of a clause that is ticked', () => {
    const book = read(
      '# Playbook',
      '## 🟢 Governing law',
      '- Standard: Delaware',
      '## 🔴 Payment',
      '- Standard: Net 60',
    );
    expect(book.positions.map(({ title }) => title)).toEqual(['Governing law', 'Payment']);
  });
});
