import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/contract/model/candidates';
import { modelCategories } from '../../../src/contract/model/categories';
import { spanSources } from '../../../src/contract/model/metadata-spans';
import { presenceOf, selected } from '../../../src/contract/model/reporting';

const audit = modelCategories.indexOf('Audit Rights');
const title = modelCategories.indexOf('Document Name');
const parties = modelCategories.indexOf('Parties');
const thresholds = new Float32Array(modelCategories.length).fill(0.5);

function candidates(
  category: number,
  lengths: readonly number[],
  source: number = spanSources.sentence,
): readonly Candidate[] {
  let start = 0;
  return lengths.map((length, sentence) => {
    start += 1000;
    return { category, sentence, source, start, end: start + length };
  });
}

/** Which of the spans with these scores are reported, in their order. */
function reported(list: readonly Candidate[], scores: readonly number[], further = 0.5): readonly boolean[] {
  const judged = { scores: Float32Array.from(scores), sameAs: new Int32Array(list.length).fill(-1) };
  const spans = selected(list, judged, { thresholds, further });
  return list.map(({ start }) => spans.find((span) => span.start === start)?.selected ?? false);
}

describe('a clause is said to be there', () => {
  it('where several unsure spans together make one likely', () => {
    expect(reported(candidates(audit, [80, 80, 80]), [0.3, 0.28, 0.02])).toEqual([true, true, false]);
    expect(reported(candidates(audit, [80, 80, 80]), [0.3, 0.1, 0.02])).toEqual([false, false, false]);
  });

  it('of metadata by the best span alone', () => {
    expect(presenceOf(candidates(title, [40, 40], spanSources.title), Float32Array.of(0.4, 0.3))[title]).toBeCloseTo(
      0.4,
    );
    expect(presenceOf(candidates(audit, [40, 40]), Float32Array.of(0.4, 0.3))[audit]).toBeCloseTo(0.7);
  });

  it('whatever the scores of whole preambles, which are never reported', () => {
    const preamble = candidates(parties, [900], spanSources.preamble);
    expect(presenceOf(preamble, Float32Array.of(0.9))[parties]).toBe(0);
    expect(reported(preamble, [0.9])).toEqual([false]);
  });
});

describe('an unlikely span', () => {
  it('is reported where the likelier one may be wrong', () => {
    expect(reported(candidates(audit, [80, 80]), [0.5, 0.1])).toEqual([true, true]);
    expect(reported(candidates(audit, [80, 80]), [0.97, 0.1])).toEqual([true, false]);
  });

  it('is not where it is long for what it may add', () => {
    expect(reported(candidates(audit, [80, 3000]), [0.5, 0.1])).toEqual([true, false]);
  });

  it('is not below a few in a hundred', () => {
    expect(reported(candidates(audit, [80, 20]), [0.5, 0.02])).toEqual([true, false]);
  });
});
