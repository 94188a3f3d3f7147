import { describe, expect, it } from 'vitest';
import type { Clause, ClauseFinder } from '../../src/contract/contract';
import { plainOf } from '../../src/contract/plain';
import { understand, UnderstandingCancelled } from '../../src/contract/understand';
import { textContract } from './contract-texts';

describe('understanding', () => {
  it('gives a contract for any text, if an empty one', () => {
    const contract = understand(textContract(''));
    expect([contract.passages, contract.clauses, contract.terms, contract.parties]).toEqual([[], [], [], []]);
    expect(contract.language).toBe('und');
  });

  it('reads a sentence by the heading of the section that its own stands in', () => {
    const contract = (heading: string) =>
      understand(
        textContract(
          `SERVICES AGREEMENT\n\nThis Agreement sets out what the parties agree on.\n\n6. ${heading}\n\n6.1 Scope. Each party shall act with care in all that it does for the other.\n\n6.2 Duration. The duties of this Section continue for three (3) years after the end of this Agreement.`,
        ),
      ).terms.filter(({ kind }) => kind === 'confidentiality-period');
    expect(contract('Confidentiality')).toMatchObject([{ value: { shape: 'duration', amount: 3, unit: 'years' } }]);
    expect(contract('Support')).toEqual([]);
  });

  it('stops where the host cancels', () => {
    expect(() => understand(textContract('Words.'), { cancellation: { cancelled: true } })).toThrow(
      UnderstandingCancelled,
    );
  });

  it('takes another clause finder', () => {
    const clause: Clause = { type: 'audit', start: 0, end: 5, score: 1, passage: 0, because: [] };
    const clauseFinder: ClauseFinder = { id: 'one', find: () => [clause] };
    expect(understand(textContract('Words.'), { clauseFinder }).clauses).toEqual([clause]);
  });

  it('points every clause and term into the passage it names', () => {
    const text =
      'SERVICES AGREEMENT\n\n1. Law. This Agreement is governed by the laws of England, and the parties shall observe it in all that they do.\n\n2. Money. Customer shall pay Supplier each invoice within thirty days of the date on which it is received by the Customer.';
    const contract = understand(textContract(text));
    expect(contract.terms.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['governing-law', 'payment-period']));
    for (const { start, end, passage } of [...contract.clauses, ...contract.terms]) {
      const around = contract.passages[passage];
      expect(start).toBeGreaterThanOrEqual(around?.start ?? Infinity);
      expect(end).toBeLessThanOrEqual(around?.end ?? -1);
    }
  });

  it('reads no terms where the language is not English', () => {
    const text =
      'Der Vertrag und die Anlagen werden von den Parteien unterzeichnet, und der Kunde zahlt den Preis innerhalb von dreißig Tagen, wenn die Ware nicht mangelhaft ist und die Rechnung zu dem Datum vorliegt, das in dieser Anlage steht.';
    const contract = understand(textContract(text));
    expect([contract.language, contract.terms]).toEqual(['de', []]);
  });

  it('does not slow down on runs of blank lines', () => {
    const lines = (count: number) =>
      textContract(`AGREEMENT between A Inc. ("A") and B LLC ("B").\n${'\n'.repeat(count)}The end.`);
    const contract = understand(lines(100_000));
    expect(contract.passages.at(-1)?.end).toBe(contract.source.text.length);
  });
});

describe('normalised text', () => {
  it('has the length of the words, in lower case, with plain signs', () => {
    const words = '“Fees”—the Customer’s\tİstanbul\u00a0price';
    expect(plainOf(words)).toHaveLength(words.length);
    expect(plainOf('“Fees”—the Customer’s\nprice')).toBe('"fees"-the customer\'s price');
  });

  it('reads over the stops inside names', () => {
    const read = (name: string) =>
      understand(
        textContract(
          `SERVICES AGREEMENT\n\nThis Agreement is made between ${name} ("Supplier") and Beta Ltd. ("Customer").\n\n9. Assignment. Neither Customer nor ${name} shall assign its rights under this Agreement without the consent of the other party.`,
        ),
      ).terms.map(({ kind, actor }) => `${kind} ${actor}`);
    expect(read('Quillon.com')).toContain('assignment both');
    expect(read('Quillon, Inc.')).toContain('assignment both');
    expect(plainOf('Paid to Quillon, Inc. The rest is due.')).toBe('paid to quillon, inc. the rest is due.');
  });

  it('reads over the line that underlined a heading', () => {
    const { terms } = understand(
      textContract(
        'SERVICES AGREEMENT\n\nThis Agreement is made between Acme Inc. ("Supplier") and Beta Inc. ("Customer").\n\n9.7 Assignment. Neither Supplier nor Customer shall assign its ---------- respective rights under this Agreement without the consent of the other party.',
      ),
    );
    expect(terms.map(({ kind, actor }) => `${kind} ${actor}`)).toContain('assignment both');
  });
});
