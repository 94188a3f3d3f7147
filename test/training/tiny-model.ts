import type { ClauseModel } from '../../src/contract/model/clause-model';
import { contractOf } from '../../src/training/corpus';
import { heardByFolds, trainModel } from '../../src/training/cross-validation';
import { exampleOf } from '../../src/training/examples';
import { tinyCorpus } from './tiny-corpus';

/** A model trained on a few contracts written for tests, with two parts that are as unlike as such contracts can be. */
export function tinyModel(): ClauseModel {
  const examples = tinyCorpus.map((contract) => exampleOf(contractOf(contract), contract.spans));
  const fold = tinyCorpus.map((_, i) => i % 4);
  const quiet = (): void => undefined;
  return trainModel(examples, heardByFolds(examples, fold, quiet), fold, 'tiny 1', quiet).model;
}
