import { beforeAll, describe, expect, it } from 'vitest';
import type { ClauseModel } from '../../../src/contract/model/clause-model';
import { featureRoom } from '../../../src/contract/model/features';
import { logitsOf } from '../../../src/contract/model/linear-model';
import { blockAt, featuresInPassage } from '../../../src/contract/model/passage-features';
import { passageLogitsOf } from '../../../src/contract/model/passage-logits';
import { readSentences, type ReadSentence } from '../../../src/contract/model/read-sentences';
import { contractOf } from '../../../src/training/corpus';
import { tinyContract } from '../../training/tiny-corpus';
import { tinyModel } from '../../training/tiny-model';

function read(text: string): readonly ReadSentence[] {
  const contract = contractOf({ id: 'orchard', text, spans: [] });
  return readSentences(contract, contract);
}

function featuresAt(sentences: readonly ReadSentence[], index: number): ReadonlySet<number> {
  const room = featureRoom();
  featuresInPassage(sentences, index, room);
  return new Set(room.ids.subarray(0, room.count));
}

describe('log-odds in a passage', () => {
  let model: ClauseModel;
  beforeAll(() => {
    model = tinyModel();
  }, 60_000);

  it('are put together from parts as they were learnt from the whole', () => {
    const labelled = tinyContract(70);
    const long = Array.from({ length: 11 }, (_, i) => `The Supplier delivers lot ${i + 1} to the Customer.`).join(' ');
    const sentences = read(`${labelled.text}\n\n6. Lots\n\n${long}`);
    const quick = passageLogitsOf(model.passage, sentences);
    const slow = logitsOf(model.passage, sentences, featuresInPassage);
    for (let i = 0; i < slow.length; i++) expect(quick[i]).toBeCloseTo(slow[i] ?? NaN, 3);
    expect(Math.max(...slow)).toBeGreaterThan(0);
  });

  it('rest on the sentences of the passage, not on those of the next', () => {
    const plain = read('The pear trees stay with the owner.\n\nThe ladder is lent for the harvest.');
    const fuller = read(
      'The pear trees stay with the owner. They may be grafted.\n\nThe ladder is lent for the harvest.',
    );
    expect(featuresAt(fuller, 0)).not.toEqual(featuresAt(plain, 0));
    expect(featuresAt(fuller, 2)).toEqual(featuresAt(plain, 1));
  });

  it('cut a long passage into blocks', () => {
    const sentences = read(Array.from({ length: 11 }, (_, i) => `Tree ${i + 1} bears pears each year.`).join(' '));
    expect(sentences).toHaveLength(11);
    expect(blockAt(sentences, 0)).toEqual({ from: 0, to: 8 });
    expect(blockAt(sentences, 7)).toEqual({ from: 0, to: 8 });
    expect(blockAt(sentences, 9)).toEqual({ from: 8, to: 11 });
  });
});
