import { beforeAll, describe, expect, it } from 'vitest';
import type { ClauseFinder, Contract } from '../../../src/contract/contract';
import { writeModel } from '../../../src/contract/model/model-file';
import { trainedClauseFinder } from '../../../src/contract/model/trained-finder';
import { understand } from '../../../src/contract/understand';
import { tinyContract } from '../../training/tiny-corpus';
import { tinyModel } from '../../training/tiny-model';
import { textContract } from '../contract-texts';

const cap = 'The total liability of the Supplier under this Agreement shall not exceed 4 million dollars.';

describe('the trained clause finder on hard texts', () => {
  let clauseFinder: ClauseFinder;
  beforeAll(() => {
    clauseFinder = trainedClauseFinder(writeModel(tinyModel()));
  }, 60_000);
  const read = (text: string): Contract => understand(textContract(text), { clauseFinder });
  const ranges = ({ clauses, source: { text } }: Contract): readonly boolean[] =>
    clauses.map(({ start, end }) => start >= 0 && start < end && end <= text.length);

  it.each([
    ['one word', 'Agreement'],
    ['no sentence', '||| --- 12 %% ### \n\n * \n\n 1. \n\n (a)'],
    ['blanks', ' \n\t\n  '],
    ['one letter a line', 'T\nh\ne\n\nc\na\np'.repeat(200)],
  ])('finds nothing in a text of %s, and does not fail', (_name, text) => {
    expect(read(text).clauses.filter(({ type }) => type === 'cap-on-liability')).toEqual([]);
  });

  it('finds the same in capitals', () => {
    const types = (text: string): readonly string[] => read(text).clauses.map(({ type }) => type);
    const { text } = tinyContract(40);
    expect(types(text)).toContain('cap-on-liability');
    expect(types(text.toUpperCase())).toContain('cap-on-liability');
  });

  it('finds the cap among what bad scanning left', () => {
    const { text } = tinyContract(41);
    const torn = text
      .replaceAll('Customer', 'Cust0mer')
      .replaceAll('carriage', 'car-\nriage')
      .replaceAll('. ', ' . ~ ');
    const contract = read(torn);
    expect(contract.clauses.map(({ type }) => type)).toContain('cap-on-liability');
    expect(ranges(contract)).not.toContain(false);
  });

  it('reads a sentence of fifty thousand words in no more than its beginning', () => {
    const contract = read(`${tinyContract(42).text}\n\n${'goods and services '.repeat(17_000)}${cap}`);
    expect(contract.clauses.map(({ type }) => type)).toContain('governing-law');
    expect(ranges(contract)).not.toContain(false);
  });

  it('reads a hundred thousand words', () => {
    const many = Array.from({ length: 1_000 }, (_, n) => tinyContract(n % 50).text).join('\n\n');
    expect(many.split(/\s+/).length).toBeGreaterThan(100_000);
    const contract = read(many);
    expect(contract.clauses.some(({ type }) => type === 'cap-on-liability')).toBe(true);
    expect(ranges(contract)).not.toContain(false);
  }, 120_000);

  it('reads a million words, most of them in paragraphs without an end', () => {
    const rambling = `${'goods, services and whatever else is sold here '.repeat(625)}.`;
    const parts = Array.from({ length: 200 }, (_, n) => `${tinyContract(n % 50).text}\n\n${rambling}`);
    const many = parts.join('\n\n');
    expect(many.split(/\s+/).length).toBeGreaterThan(1_000_000);
    const contract = read(many);
    expect(contract.clauses.some(({ type }) => type === 'cap-on-liability')).toBe(true);
    expect(ranges(contract)).not.toContain(false);
  }, 120_000);

  it.each([
    ['German', 'Der Lieferant haftet nicht für Schäden, die durch höhere Gewalt entstehen, und der Vertrag gilt. '],
    ['French', 'Le fournisseur est responsable des dommages qui sont causés par les produits dans le contrat. '],
    ['Spanish', 'El proveedor es responsable de los daños que se causen por los productos en este contrato. '],
  ])('guesses nothing in %s', (_name, sentence) => {
    const text = textContract(sentence.repeat(30));
    expect(understand(text, { clauseFinder }).clauses).toEqual(understand(text).clauses);
  });
});
