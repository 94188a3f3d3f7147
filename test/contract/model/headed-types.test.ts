import { describe, expect, it } from 'vitest';
import { featuresOfStretch, headedTypes, stretchesOf } from '../../../src/contract/model/headed-types';
import { featureRoom, wordFeature } from '../../../src/contract/model/features';
import { readSentences } from '../../../src/contract/model/read-sentences';
import { hashOf } from '../../../src/contract/model/tokens';
import { clauseTypes } from '../../../src/contract/clause-type';
import { understand } from '../../../src/contract/understand';
import { textContract } from '../contract-texts';

const contract = understand(
  textContract(
    'SUPPLY AGREEMENT\n\n1. Force Majeure\n\nNeither party answers for floods. A party struck by one says so at once.\n\n2. Notices\n\nLetters go to the seat of the other party.',
  ),
);
const sentences = readSentences(contract, contract);

describe('types that headings tell', () => {
  it('are clause types, each once', () => {
    expect(new Set(headedTypes).size).toBe(headedTypes.length);
    for (const type of headedTypes) expect(clauseTypes).toContain(type);
  });

  it('are learnt from what stands below a heading, not from the heading', () => {
    const room = featureRoom();
    const stretch = stretchesOf(sentences).find(({ from }) =>
      sentences[from + 1]?.tokens.hashes.includes(hashOf('floods')),
    );
    expect(sentences[stretch?.from ?? 0]?.isTitle).toBe(true);
    featuresOfStretch(sentences, stretch ?? { from: 0, to: 0 }, room);
    const seen = [...room.ids.subarray(0, room.count)];
    expect(seen).toContain(wordFeature(hashOf('floods')));
    expect(seen).not.toContain(wordFeature(hashOf('majeure')));
  });

  it('are learnt without words that are hidden', () => {
    const room = featureRoom();
    featuresOfStretch(sentences, { from: 0, to: sentences.length }, room, new Set([hashOf('floods')]));
    expect([...room.ids.subarray(0, room.count)]).not.toContain(wordFeature(hashOf('floods')));
  });

  it('belong to passages, which do not overlap and leave nothing out', () => {
    const stretches = stretchesOf(sentences);
    expect(stretches[0]?.from).toBe(0);
    expect(stretches.at(-1)?.to).toBe(sentences.length);
    for (const [i, { to }] of stretches.entries()) expect(stretches[i + 1]?.from ?? to).toBe(to);
    expect(stretchesOf([])).toEqual([]);
  });
});
