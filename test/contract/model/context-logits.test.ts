import { beforeAll, describe, expect, it } from 'vitest';
import type { ClauseModel } from '../../../src/contract/model/clause-model';
import { contextLogitsOf } from '../../../src/contract/model/context-logits';
import { featuresInContext } from '../../../src/contract/model/features';
import { logitsOf } from '../../../src/contract/model/linear-model';
import { readSentences } from '../../../src/contract/model/read-sentences';
import { contractOf } from '../../../src/training/corpus';
import { tinyContract } from '../../training/tiny-corpus';
import { tinyModel } from '../../training/tiny-model';

describe('log-odds in context', () => {
  let model: ClauseModel;
  beforeAll(() => {
    model = tinyModel();
  }, 60_000);

  it('are put together from parts as they were learnt from the whole', () => {
    const contract = contractOf(tinyContract(70));
    const sentences = readSentences(contract, contract);
    const quick = contextLogitsOf(model.context, sentences);
    const slow = logitsOf(model.context, sentences, featuresInContext);
    expect(sentences.length).toBeGreaterThan(8);
    for (let i = 0; i < slow.length; i++) expect(quick[i]).toBeCloseTo(slow[i] ?? NaN, 3);
    expect(Math.max(...slow)).toBeGreaterThan(0);
  });
});
