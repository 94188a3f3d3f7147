import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import type { Playbook, Position } from '../../src/playbook/playbook';
import type { Role } from '../../src/contract/actor';

function read(text: string, side: Role = 'customer'): Playbook {
  const book = readPlaybook(text, { name: 'legal.local.md', side });
  for (const position of book.positions) {
    expect(text.slice(position.heading.start, position.heading.end)).toBe(position.heading.quote);
    for (const statement of position.statements) {
      expect(text.slice(statement.start, statement.end)).toBe(statement.quote);
      for (const part of statement.unread) expect(text.slice(part.start, part.end)).toBe(part.quote);
    }
  }
  return book;
}

function tiers(position: Position | undefined): readonly string[] {
  return (position?.statements ?? []).map(({ tier, quote }) => `${tier}: ${quote}`);
}

describe('headed clauses with labelled bullets', () => {
  const text = [
    '# Our positions',
    '## 3. Limits of Liability',
    '- Standard position: Mutual cap of 12 months of fees',
    '- Acceptable range: 6-18 months of fees',
    '- Escalation trigger: Uncapped liability',
    '- Approver: Finance Director',
    '- Why it matters: It bounds the loss.',
    '### 4.2 Term & Renewal',
    '- Must have: Initial term of 12 months or less',
    '- Walk-away: Initial term longer than 5 years',
  ].join('\n');

  it('finds positions, tiers and the other labels', () => {
    const [liability, term] = read(text).positions;
    expect(liability).toMatchObject({
      id: 'limits-of-liability',
      approver: 'Finance Director',
      impact: 'It bounds the loss.',
    });
    expect(tiers(liability)).toEqual([
      'preferred: Mutual cap of 12 months of fees',
      'acceptable: 6-18 months of fees',
      'escalate: Uncapped liability',
    ]);
    expect(term?.id).toBe('term-renewal');
    expect(tiers(term)).toEqual([
      'required: Initial term of 12 months or less',
      'never: Initial term longer than 5 years',
    ]);
  });

  it('gives a heading of two topics the clause types of both', () => {
    const [position] = read('## Data Protection and Security\n- Standard: Security measures').positions;
    expect(position?.clauseTypes).toEqual(expect.arrayContaining(['data-protection', 'security']));
    expect(position?.clauseTypes[0]).toBe('data-protection');
  });

  it('does not take payment terms for the term of the agreement', () => {
    const [position] = read('## Payment Terms\n- Standard: Net 45').positions;
    expect(position?.clauseTypes).not.toContain('term');
  });

  it('tells two headings of one name apart', () => {
    const book = read('## Term\n- Standard: 12 months\n## Term\n- Standard: 24 months');
    expect(book.positions.map(({ id }) => id)).toEqual(['term', 'term-2']);
  });
});

describe('other ways to write the same', () => {
  const expected = ['preferred: Net 45', 'acceptable: Net 30', 'escalate: Payment on receipt'];

  it.each([
    ['bold labels', '## Payment\n* **Standard:** Net 45\n* **Fallback:** Net 30\n* **Red flag**: Payment on receipt'],
    ['nested lists', '## Payment\n- Standard\n  - Net 45\n- Fallback\n  - Net 30\n- Escalate\n  - Payment on receipt'],
    ['numbers', '## Payment\n1. Standard: Net 45\n2. Acceptable: Net 30\n3. Red flags: Payment on receipt'],
    ['emoji', '## 💶 Payment\n- 🟢 Net 45\n- 🟡 Net 30\n- 🔴 Payment on receipt'],
    [
      'emoji with words',
      '## Payment\n- 🟢 **Green:** Net 45\n- 🟡 **Yellow:** Net 30\n- 🔴 **Red:** Payment on receipt',
    ],
    ['paragraphs', '## payment\n\nPosition: Net 45\n\nFallback: Net 30\n\nEscalate: Payment on receipt\n'],
    ['lines of one paragraph', '## Payment\nPosition: Net 45\nFallback: Net 30\nRed flag: Payment on receipt\n'],
    [
      'labels as headings',
      '## Payment\n#### Standard\nNet 45\n#### Fallback\nNet 30\n#### Red flag\nPayment on receipt',
    ],
    [
      'a list within a list',
      '- **Payment**\n  - Standard: Net 45\n  - Fallback: Net 30\n  - Red flag: Payment on receipt',
    ],
  ])('reads %s', (_, text) => {
    const book = read(text);
    expect(book.positions.map(({ clauseTypes }) => clauseTypes[0])).toEqual(['payment']);
    expect(tiers(book.positions[0])).toEqual(expected);
  });

  it('reads a file whose every mark is escaped, with ranges into that file', () => {
    const text =
      '\\## 3\\. Payment\n\n\\- \\*\\*Standard:\\*\\* Net 45\n\\- \\*\\*Fallback:\\*\\* Net 30\n\\- \\*\\*Red flag:\\*\\* Payment on receipt\n';
    const [position] = read(text).positions;
    expect(position?.id).toBe('payment');
    expect(tiers(position)).toEqual(expected);
  });

  it('reads topics in front of plain bullets', () => {
    const text =
      "# What we want\n- Renewal: we can stop renewal with 30 days' notice or less\n- Insurance: Supplier must carry insurance\n";
    const book = read(text);
    expect(book.positions.map(({ id }) => id)).toEqual(['renewal', 'insurance']);
    expect(book.positions.map(({ statements }) => statements[0]?.reading)).toEqual(['understood', 'understood']);
  });

  it('reads a table with a row a clause', () => {
    const text =
      '| Clause | Standard | Fallback | Stop |\n|---|---|---|---|\n| Payment | Net 45 | Net 30 | Payment on receipt |\n| Insurance | Supplier must carry insurance | | |\n';
    const book = read(text);
    expect(book.positions.map(({ id }) => id)).toEqual(['payment', 'insurance']);
    expect(tiers(book.positions[0])).toEqual(expected);
  });

  it('reads a table whose columns name a colour and say what it stands for', () => {
    const text =
      '| Clause | Green – standard | Amber – Legal may agree | Red – escalate to the Risk Committee |\n|---|---|---|---|\n| Payment | Net 45 | Net 30 | Net 10 |';
    const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
    expect(position?.statements.map(({ tier }) => tier)).toEqual(['preferred', 'acceptable', 'escalate']);
    expect(position?.approver).toBe('Risk Committee');
  });

  it('reads labels behind the bullets that Word leaves in what is pasted', () => {
    const text = '## Payment\n• Standard: Net 45\n•\tFallback: Net 30\no\tRed flag: Net 10\n';
    const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
    expect(position?.statements.map(({ tier, quote }) => `${tier}: ${quote}`)).toEqual([
      'preferred: Net 45',
      'acceptable: Net 30',
      'escalate: Net 10',
    ]);
  });

  it('reads a table with a row a tier, under its heading or with clauses as columns', () => {
    const rows =
      '|---|---|\n| Standard (Green) | Net 45 |\n| Fallback (Yellow) | Net 30 |\n| Stop (Red) | Payment on receipt |\n';
    expect(tiers(read(`## Payment\n\n| Tier | Words |\n${rows}`).positions[0])).toEqual(expected);
    expect(tiers(read(`| | Payment |\n${rows}`).positions[0])).toEqual(expected);
  });

  it('lets a plain paragraph under a heading be the position where nothing else is', () => {
    expect(tiers(read('## Governing Law\n\nNew York\n').positions[0])).toEqual(['preferred: New York']);
    expect(tiers(read('## Payment\n\nWe care about this.\n\n- Standard: Net 45\n').positions[0])).toEqual([
      'preferred: Net 45',
    ]);
  });

  it('does not read what counterparties ask as what we want', () => {
    const [position] = read('## Payment\n- Standard: Net 45\n- Vendors usually ask for: Net 10\n').positions;
    expect(position?.statements[1]).toMatchObject({ reading: 'not-understood' });
    expect(position?.statements[1]?.condition).toBeUndefined();
  });
});

describe('two sides in one file', () => {
  const text =
    '# Playbook\n## Sales-side playbook\n### Payment\n- Standard: Net 30\n## Purchasing-side playbook\n### Payment\n- Standard: Net 60\n';

  it.each([
    ['supplier', 'Net 30'],
    ['customer', 'Net 60'],
  ] as const)('reads the part of the %s', (side, words) => {
    const book = read(text, side);
    expect(book.positions.map(({ id }) => id)).toEqual(['payment']);
    expect(book.positions[0]?.statements[0]?.quote).toBe(words);
  });

  it('says so where no side is known', () => {
    const book = readPlaybook(text, { name: 'p.md' });
    expect(book.positions).toHaveLength(1);
    expect(book.problems.map(({ message }) => message).join()).toContain('each side');
  });
});

describe('parts that are no clause', () => {
  const text = [
    '# Playbook',
    '## Company profile',
    '- Payment: we are a bank',
    '## Output format',
    '- Standard: a table',
    '## Payment',
    '- Standard: Net 45',
    '## Escalation matrix',
    '| Topic | Approver |',
    '|---|---|',
    '| Late payment | Treasurer |',
    '| Uncapped liability | Chief Executive |',
    '## Response templates',
    '> Dear counsel, we accept the governing law of Mars.',
  ].join('\n');

  it('are not mistaken for positions, and the escalation matrix gives the approvers', () => {
    const book = read(text);
    expect(book.positions.map(({ id, approver }) => [id, approver])).toEqual([['payment', 'Treasurer']]);
  });

  it('marks positions under a heading about NDAs as for NDAs', () => {
    const [position] = read('## NDA defaults\n- Mutual\n- Term: 2 years\n').positions;
    expect(position?.contractKinds).toEqual(['nda']);
    expect(position?.clauseTypes).toEqual(['confidentiality']);
    expect(position?.statements).toHaveLength(2);
  });
});

describe('contract language', () => {
  it('is kept from quotes and fenced blocks, apart from the statements', () => {
    const text =
      '## Payment\n- Standard: Net 45\n\n**Preferred language:**\n\n> Customer shall pay\n> within 45 days.\n\nFallback language:\n\n```\nCustomer shall pay within 30 days.\n```\n';
    const [position] = read(text).positions;
    expect(position?.preferredLanguage?.quote).toBe('Customer shall pay\n> within 45 days.');
    expect(position?.fallbackLanguage?.quote).toContain('Customer shall pay within 30 days.');
    expect(tiers(position)).toEqual(['preferred: Net 45']);
    for (const language of [position?.preferredLanguage, position?.fallbackLanguage]) {
      expect(text.slice(language?.start, language?.end)).toBe(language?.quote);
    }
  });

  it('goes into a contract without its Markdown', async () => {
    const { clauseWords } = await import('../../src/playbook/read-playbook');
    const quote = 'Customer shall pay\n> within **45** days.\n>\n> Interest is due.';
    expect(clauseWords({ start: 0, end: quote.length, quote })).toBe(
      'Customer shall pay within 45 days.\nInterest is due.',
    );
  });
});

describe('placeholders', () => {
  it.each(['[Your jurisdiction]', '[PLACEHOLDER: law]', 'TBD', '____', '[INSERT LAW]'])('%s is unset', (words) => {
    const [position] = read(`## Governing Law\n- Standard: ${words}\n- Acceptable: New York`).positions;
    expect(position?.statements.map(({ reading }) => reading)).toEqual(['unset', 'understood']);
    expect(position?.statements[0]?.condition).toBeUndefined();
  });

  it('within a statement keep it from being read', () => {
    const [position] = read('## Payment\n- Standard: Net 45, interest [insert rate]').positions;
    expect(position?.statements[0]?.reading).toBe('not-understood');
  });
});

describe('other languages', () => {
  it.each([
    ['## Limitação de Responsabilidade\n- Posição padrão: Limite de 12 meses de honorários', 'limitation-of-liability'],
    ['## Haftungsbeschränkung\n- Standard: Haftung auf den Jahresbetrag begrenzt', 'limitation-of-liability'],
    ['## Droit applicable\n- Position standard: Le droit français', 'governing-law'],
  ])('%s is found, and said to be not understood', (text, type) => {
    const [position] = read(text).positions;
    expect(position?.clauseTypes[0]).toBe(type);
    expect(position?.statements[0]?.reading).toBe('not-understood');
  });
});

describe('a heading that ends with “Notice”', () => {
  it.each([
    ['Security and Breach Notice', false],
    ['Renewal Notice', false],
    ['Notices', true],
    ['Legal Notices', true],
  ])('%s', (heading, isHowNoticesAreGiven) => {
    const [position] = read(`## ${heading}\n- Standard: In writing`).positions;
    expect(position?.clauseTypes.includes('notices')).toBe(isHowNoticesAreGiven);
  });
});
