import { beforeAll, describe, expect, it } from 'vitest';
import type { Clause, ClauseFinder } from '../../../src/contract/contract';
import { writeModel } from '../../../src/contract/model/model-file';
import { trainedClauseFinder } from '../../../src/contract/model/trained-finder';
import { understand } from '../../../src/contract/understand';
import { readText } from '../../../src/document/text';
import { tinyContract } from '../../training/tiny-corpus';
import { tinyModel } from '../../training/tiny-model';

function textOf(words: string): ReturnType<typeof readText> {
  return readText(words, { name: 'agreement.txt', sha256: '' });
}

describe('the trained clause finder', () => {
  let clauseFinder: ClauseFinder;
  beforeAll(() => {
    clauseFinder = trainedClauseFinder(writeModel(tinyModel()));
  }, 60_000);

  it('keeps what headings and lexicon find', () => {
    const text = textOf(tinyContract(50).text);
    const plain = understand(text);
    const key = (clause: Clause): string => `${clause.type} ${clause.start} ${clause.end}`;
    const found = new Set(understand(text, { clauseFinder }).clauses.map(key));
    expect(plain.clauses.length).toBeGreaterThan(2);
    for (const clause of plain.clauses) expect(found).toContain(key(clause));
  });

  it('reads the same terms as without it', () => {
    const text = textOf(tinyContract(51).text);
    expect(understand(text, { clauseFinder }).terms).toEqual(understand(text).terms);
  });

  it('is silent on other languages, short texts and none', () => {
    for (const words of [
      '',
      'Hello',
      'Der Lieferant haftet nicht für Schäden, die durch höhere Gewalt entstehen. '.repeat(20),
    ]) {
      const text = textOf(words);
      expect(understand(text, { clauseFinder }).clauses).toEqual(understand(text).clauses);
    }
  });

  it('cites whole words of the text as its reasons', () => {
    const text = textOf(tinyContract(52).text);
    for (const clause of understand(text, { clauseFinder }).clauses) {
      expect(clause.start).toBeLessThan(clause.end);
      expect(clause.score).toBeGreaterThan(0);
      expect(clause.score).toBeLessThanOrEqual(1);
    }
  });
});
