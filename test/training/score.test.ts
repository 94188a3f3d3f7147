import { describe, expect, it } from 'vitest';
import type { Spotted } from '../../src/contract/model/clause-model';
import { scoresOf } from '../../src/training/score';

const text = 'The law of Norland governs. Nobody insures anything here. The law of the sea does not govern.';
const law = 'The law of Norland governs.';
const gold = [{ category: 'Governing Law', start: 0, end: law.length, text: law }];

function spotted(words: string, score: number, selected: boolean, category = 'Governing Law'): Spotted {
  const start = text.indexOf(words);
  return { category, start, end: start + words.length, score, chance: score, selected, sentence: 0 };
}

describe('scores', () => {
  it('are full where the marked span is found and nothing else', () => {
    const scores = scoresOf([{ text, gold, spans: [spotted(law, 0.9, true)] }]);
    expect(scores).toMatchObject({ aupr: 1, precisionAt80: 1, f1: 1, presenceMicro: 1, lengthRatio: 1 });
  });

  it('fall where a wrong span ranks before the right one', () => {
    const wrong = spotted('Nobody insures anything here.', 0.95, false);
    const scores = scoresOf([{ text, gold, spans: [wrong, spotted(law, 0.9, true)] }]);
    expect(scores.aupr).toBe(0.5);
    expect(scores.f1).toBe(1);
  });

  it('count a clause that is not there against presence and answers', () => {
    const wrong = spotted('Nobody insures anything here.', 0.95, true, 'Insurance');
    const scores = scoresOf([{ text, gold, spans: [spotted(law, 0.9, true), wrong] }]);
    expect(scores.f1).toBeCloseTo(2 / 3);
    expect(scores.presenceMicro).toBeCloseTo(2 / 3);
  });

  it('ask that an answer covers all of a marked span', () => {
    const scores = scoresOf([{ text, gold, spans: [spotted('The law of Norland', 0.9, true)] }]);
    expect(scores.f1).toBe(0);
    expect(scores.presenceMicro).toBe(1);
  });

  it('let a longer span be a party that it names', () => {
    const parties = [{ category: 'Parties', start: 11, end: 18, text: 'Norland' }];
    expect(scoresOf([{ text, gold: parties, spans: [spotted(law, 0.9, true, 'Parties')] }]).aupr).toBe(1);
  });
});
