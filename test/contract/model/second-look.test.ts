import { describe, expect, it } from 'vitest';
import { rowLength, type Candidates } from '../../../src/contract/model/candidates';
import { modelCategories } from '../../../src/contract/model/categories';
import { spanSources } from '../../../src/contract/model/metadata-spans';
import { selected } from '../../../src/contract/model/reporting';
import { finalScores, secondLook } from '../../../src/contract/model/second-look';
import { leaf, type Trees } from '../../../src/contract/model/trees';

const law = modelCategories.indexOf('Governing Law');
const text = 'The law of Norland governs. The law of Norland governs! The sea has no law.';

/** Candidates at these words, each time where they stand next. */
function candidatesAt(...quotes: readonly string[]): Candidates {
  let from = 0;
  const list = quotes.map((quote) => {
    const start = text.indexOf(quote, from);
    from = start + 1;
    return { category: law, sentence: 0, source: spanSources.title, start, end: start + quote.length };
  });
  return { list, rows: new Float32Array(list.length * rowLength) };
}

/** Trees that say the same of everything. */
const even: Trees = {
  base: 1,
  roots: Uint32Array.of(0),
  features: Uint8Array.of(leaf),
  values: Float32Array.of(0),
  children: Uint16Array.of(0),
};

describe('the second look at candidates', () => {
  const candidates = candidatesAt('The law of Norland governs.', 'The law of Norland governs!', 'The sea has no law.');

  it('scores what the same words said before as nothing new', () => {
    const first = Float32Array.of(1, 2, 0);
    const look = secondLook(text, candidates, first);
    expect([...look.sameAs]).toEqual([1, -1, -1]);
    const scores = finalScores(even, candidates, first, look);
    expect(scores[0]).toBe(0);
    expect(scores[1]).toBeGreaterThan(0.5);
    expect(scores[2]).toBeGreaterThan(0.5);
  });

  it('leaves alone what was unlikely at first', () => {
    const first = Float32Array.of(1, 0.5, -9);
    const look = secondLook(text, candidates, first);
    expect(look.looked).toEqual([0, 1]);
    expect(finalScores(even, candidates, first, look)[2]).toBeCloseTo(1 / (1 + Math.exp(9)), 6);
  });

  it('reports a repetition with what it repeats, ranked behind all, and as sure as that', () => {
    const judged = { scores: Float32Array.of(0, 0.9, 0.1), sameAs: Int32Array.of(1, -1, -1) };
    const thresholds = new Float32Array(modelCategories.length).fill(0.5);
    const spans = selected(candidates.list, judged, { thresholds, further: 0.5 });
    expect(spans.map(({ start, score, chance, selected: told }) => [start, score, chance, told])).toEqual(
      [
        [candidates.list[1]?.start, 0.9, 0.9, true],
        [candidates.list[2]?.start, 0.1, 0.1, false],
        [candidates.list[0]?.start, 0, 0.9, true],
      ].map((row) => row.map((one) => (typeof one === 'number' ? expect.closeTo(one, 5) : one))),
    );
  });
});
