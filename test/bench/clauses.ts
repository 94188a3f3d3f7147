import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { understand } from '../../src/contract/understand';
import { spotClauses, type Spotted } from '../../src/contract/model/clause-model';
import { readModel } from '../../src/contract/model/model-file';
import { readText } from '../../src/document/text';
import { contractOf, pointsOf, readCorpus, type LabelledContract } from '../../src/training/corpus';
import { crossValidated } from '../../src/training/cross-validation';
import { exampleOf } from '../../src/training/examples';
import { foldsOf } from '../../src/training/folds';
import { mostCandidates, scoresOf, type Scores } from '../../src/training/score';

/**
 * Clause spotting as the public scorer measures it: `npm run bench:clauses -- --gold FILE.jsonl.gz --out PREDICTIONS.jsonl` runs the
 * model that ships, with `--folds 5` models trained on the other folds; `--figures` keeps those figures for the model card.
 */
const modelFile = 'media/clause-model.bin';
const figuresFile = 'media/clause-model.figures.json';

function main(words: readonly string[]): void {
  const value = (name: string): string | undefined =>
    words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
  const gold = value('--gold');
  const out = value('--out');
  if (gold === undefined || out === undefined) throw new Error('Say --gold FILE.jsonl.gz and --out PREDICTIONS.jsonl.');
  const folds = Number(value('--folds') ?? 0);
  const corpus = readCorpus(new Uint8Array(readFileSync(gold)));
  const spans = folds > 1 ? byFolds(corpus, folds) : byShipped(corpus);
  writeFileSync(out, corpus.map((contract, i) => `${JSON.stringify(lineOf(contract, spans[i] ?? []))}\n`).join(''));
  const scores = scoresOf(corpus.map(({ text, spans: marked }, i) => ({ text, gold: marked, spans: spans[i] ?? [] })));
  if (folds > 1 && words.includes('--figures')) {
    const rounded = JSON.stringify(
      scores,
      (_key, one: unknown) => (typeof one === 'number' ? Number(one.toFixed(4)) : one),
      1,
    );
    writeFileSync(figuresFile, `${rounded}\n`);
  }
  if (folds <= 1)
    console.log(
      'If the model was trained on these contracts, the figures are better than on others; --folds 5 is honest.',
    );
  say(scores);
}

function byFolds(corpus: readonly LabelledContract[], folds: number): readonly (readonly Spotted[])[] {
  const fold = foldsOf(
    corpus.map(({ text }) => text),
    folds,
  );
  const examples = corpus.map((contract) => exampleOf(contractOf(contract), contract.spans));
  return crossValidated(examples, fold, (message) => void process.stderr.write(`${message}\n`));
}

function byShipped(corpus: readonly LabelledContract[]): readonly (readonly Spotted[])[] {
  const bytes = new Uint8Array(readFileSync(modelFile));
  const began = performance.now();
  const model = readModel(bytes);
  const loaded = performance.now() - began;
  let [whole, own, count] = [0, 0, 0];
  const spans = corpus.map(({ id, text }, i) => {
    const warm = i >= 20;
    const start = process.cpuUsage().user;
    const contract = understand(readText(text, { name: id, sha256: '' }));
    const understood = process.cpuUsage().user;
    const spotted = spotClauses(model, contract, contract).spans;
    if (warm) {
      whole += understood - start;
      own += process.cpuUsage().user - understood;
      count += text.split(/\s+/).length;
    }
    return spotted;
  });
  console.log(
    `Loading ${loaded.toFixed(0)} ms; per 10,000 words: ${((own / count) * 10).toFixed(1)} ms on top of ${((whole / count) * 10).toFixed(1)} ms for structure, lexicon and terms`,
  );
  return spans;
}

function lineOf({ id, text }: LabelledContract, spans: readonly Spotted[]): object {
  const points = pointsOf(text);
  const counts = new Map<string, number>();
  const predictions = spans.flatMap(({ category, start, end, score, selected }) => {
    const many = (counts.get(category) ?? 0) + 1;
    counts.set(category, many);
    if (many > mostCandidates) return [];
    return [{ category, start: points(start), end: points(end), score: Number(score.toFixed(5)), selected }];
  });
  return { id, predictions };
}

function say({ categories, ...totals }: Scores): void {
  for (const [name, value] of Object.entries(totals)) console.log(`${name}: ${Number(value.toFixed(4))}`);
  for (const { category, contracts, spans, aupr, presence, f1 } of categories) {
    console.log(
      `${category.padEnd(36)} ${String(contracts).padStart(4)} ${String(spans).padStart(5)}  AUPR ${aupr.toFixed(3)}  presence ${presence.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
  }
}

main(process.argv.slice(2));
