import { beforeAll, describe, expect, it } from 'vitest';
import { modelCategories } from '../../src/contract/model/categories';
import { spotClauses, type ClauseModel } from '../../src/contract/model/clause-model';
import { writeModel } from '../../src/contract/model/model-file';
import { contractOf } from '../../src/training/corpus';
import { crossValidated, heardByFolds } from '../../src/training/cross-validation';
import { exampleOf } from '../../src/training/examples';
import { tinyContract, tinyCorpus } from './tiny-corpus';
import { tinyModel } from './tiny-model';

describe('training', () => {
  let model: ClauseModel;
  beforeAll(() => {
    model = tinyModel();
  }, 60_000);

  it('gives the same bytes for the same contracts', () => {
    expect(Buffer.from(writeModel(tinyModel())).equals(Buffer.from(writeModel(model)))).toBe(true);
  }, 60_000);

  it('finds in a contract it has not seen what it was shown in others', () => {
    const labelled = tinyContract(30);
    const contract = contractOf(labelled);
    const spans = spotClauses(model, contract, contract).spans.filter((span) => span.selected);
    for (const category of ['Governing Law', 'Cap on Liability']) {
      const gold = labelled.spans.find((span) => span.category === category);
      const best = spans.find((span) => span.category === category);
      expect(contract.source.text.slice(best?.start, best?.end)).toContain(gold?.text);
    }
  });

  it('abstains on categories of which it saw no contract', () => {
    const threshold = (name: string): number => model.thresholds[modelCategories.indexOf(name)] ?? 0;
    expect(threshold('Insurance')).toBeGreaterThan(1);
    expect(threshold('Governing Law')).toBeLessThan(1);
  });

  it('never lets a contract be judged by models that saw it', () => {
    const strange = 'The zebra tax is borne by whoever owns the zebra.';
    const [first, ...others] = tinyCorpus;
    if (!first) throw new Error('The corpus is empty.');
    const text = `${first.text}\n\n6. Zebra\n\n${strange}`;
    const start = text.indexOf(strange);
    const span = { category: 'Insurance', start, end: start + strange.length, text: strange };
    const corpus = [{ ...first, text, spans: [...first.spans, span] }, ...others];
    const examples = corpus.map((contract) => exampleOf(contractOf(contract), contract.spans));
    const fold = corpus.map((_, i) => i % 4);
    const quiet = (): void => undefined;
    const spans = crossValidated(heardByFolds(examples, fold, quiet), fold, quiet);
    const own = spans[0]?.filter((one) => one.category === 'Insurance') ?? [];
    expect(own.every((one) => one.score < 0.5)).toBe(true);
  }, 120_000);
});
