import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNdaModel } from '../../contract/nda/nda-model';
import { answersIn, readNda } from '../../contract/nda/read-nda';
import { ndaStatements } from '../../contract/nda/statements';
import { readText } from '../../document/text';
import { structureOf } from '../../contract/structure';
import { foldsOf } from '../folds';
import { ndaModelCard } from './nda-model-card';
import { evidenceExamples, isHeldBack, readWholeNdas, wholeExample } from './nda-corpus';
import { ndaScoresOf } from './nda-scores';
import { trainNdaModel } from './nda-training';

/**
 * Entry of `npm run train:nda -- --data FOLDER`, a folder with ContractNLI's training and development parts: writes the model
 * and its card.
 */
const folds = 5;
const modelFile = 'media/nda-model.bin';
const cardFile = 'media/nda-model.md';
/** Raised by hand when the way of training changes. */
const id = 'trained-on-contractnli 2';

function main(words: readonly string[]): void {
  const folder = words[words.indexOf('--data') + 1];
  if (!words.includes('--data') || folder === undefined) throw new Error('Say --data FOLDER.');
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
  const wholes = readWholeNdas(file('train_first50.jsonl.gz'));
  const examples = [
    ...wholes.map(wholeExample),
    ...evidenceExamples(file('train_evidence.jsonl.gz'), (doc) => doc < wholes.length),
  ];
  const development = readWholeNdas(file('dev.jsonl.gz')).map(wholeExample);
  const heldBack = development.filter((_, i) => isHeldBack(i));
  say(`Learning from ${examples.length} NDAs`);
  const fold = foldsOf(
    examples.map(({ text }) => text),
    folds,
  );
  const { model, crossValidated } = trainNdaModel(
    { examples, fold, others: development.filter((_, i) => !isHeldBack(i)) },
    id,
    say,
  );
  const bytes = writeNdaModel(model);
  writeFileSync(modelFile, bytes);
  const judged = examples.map(({ gold, whole }, i) => ({ gold, said: crossValidated[i] ?? [], whole }));
  const said = heldBack.map(({ units, gold }) => ({
    gold,
    said: answersIn(units, model).map(({ verdict }) => verdict),
  }));
  const rules = wholes.map((nda, i) => {
    const answers = readNda(structureOf(readText(nda.text, { name: String(nda.id), sha256: '' })));
    return { gold: examples[i]?.gold ?? [], said: answers.map(({ verdict }) => verdict) };
  });
  const card = ndaModelCard({
    model,
    size: bytes.length,
    examples,
    statements: ndaStatements.length,
    all: ndaScoresOf(judged),
    whole: ndaScoresOf(judged.filter(({ whole }) => whole)),
    heldBack: ndaScoresOf(said),
    rules: ndaScoresOf(rules),
  });
  writeFileSync(cardFile, card);
  say(`${modelFile}: ${bytes.length} bytes`);
}

main(process.argv.slice(2));
