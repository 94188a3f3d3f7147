import { readFileSync, writeFileSync } from 'node:fs';
import { writeModel } from '../contract/model/model-file';
import { contractOf, readCorpus } from './corpus';
import { crossValidated, heardByFolds, trainModel } from './cross-validation';
import { exampleOf } from './examples';
import { foldsOf } from './folds';
import { modelCard } from './model-card';
import { scoresOf } from './score';

/** Entry of `npm run train -- --data FILE.jsonl.gz`: writes the clause model and its card. */
const folds = 5;
const modelFile = 'media/clause-model.bin';
const cardFile = 'media/clause-model.md';
/** Raised by hand when the way of training changes. */
const id = 'trained-on-cuad 5';

function main(words: readonly string[]): void {
  const data = words[words.indexOf('--data') + 1];
  if (!words.includes('--data') || data === undefined) throw new Error('Say --data FILE.jsonl.gz.');
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  const corpus = readCorpus(new Uint8Array(readFileSync(data)));
  say(`Reading ${corpus.length} contracts`);
  const fold = foldsOf(
    corpus.map(({ text }) => text),
    folds,
  );
  const examples = corpus.map((contract) => exampleOf(contractOf(contract), contract.spans));
  const heard = heardByFolds(examples, fold, say);
  const { model, headed } = trainModel(examples, heard, fold, id, say);
  const bytes = writeModel(model);
  writeFileSync(modelFile, bytes);
  say(`${modelFile}: ${bytes.length} bytes`);
  const spans = crossValidated(heard, fold, say);
  const figures = scoresOf(corpus.map(({ text, spans: gold }, i) => ({ text, gold, spans: spans[i] ?? [] })));
  writeFileSync(cardFile, modelCard({ model, size: bytes.length, examples, fold, figures, headed }));
}

main(process.argv.slice(2));
