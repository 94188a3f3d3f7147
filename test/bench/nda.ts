import { readFileSync, writeFileSync } from 'node:fs';
import { readNdaModel } from '../../src/contract/nda/nda-model';
import { readNda } from '../../src/contract/nda/read-nda';
import { structureOf } from '../../src/contract/structure';
import { readText } from '../../src/document/text';
import { pointsOf } from '../../src/training/corpus';
import {
  choices,
  hypothesisOf,
  isHeldBack,
  readWholeNdas,
  wholeExample,
  type WholeNda,
} from '../../src/training/nda/nda-corpus';
import { ndaScoresOf } from '../../src/training/nda/nda-scores';

/**
 * NDA reading as the public scorer measures it: `npm run bench:nda -- --gold FILE.jsonl.gz --out PREDICTIONS.jsonl` runs the
 * model that ships, with `--rules` the wording alone; `--held-back` keeps to the half of the development part that nothing was
 * learnt from.
 */
const modelFile = 'media/nda-model.bin';

function main(words: readonly string[]): void {
  const value = (name: string): string | undefined =>
    words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
  const gold = value('--gold');
  const out = value('--out');
  if (gold === undefined || out === undefined) throw new Error('Say --gold FILE.jsonl.gz and --out PREDICTIONS.jsonl.');
  const model = words.includes('--rules') ? undefined : readNdaModel(new Uint8Array(readFileSync(modelFile)));
  const whole = readWholeNdas(new Uint8Array(readFileSync(gold)));
  const ndas = words.includes('--held-back') ? whole.filter((_, i) => isHeldBack(i)) : whole;
  const began = process.cpuUsage().user;
  const answers = ndas.map((nda) =>
    readNda(structureOf(readText(nda.text, { name: String(nda.id), sha256: '' })), model),
  );
  const spent = process.cpuUsage().user - began;
  writeFileSync(out, ndas.map((nda, i) => `${JSON.stringify(lineOf(nda, answers[i] ?? []))}\n`).join(''));
  console.log(`${ndas.length} NDAs, ${(spent / 1000 / Math.max(1, ndas.length)).toFixed(0)} ms each`);
  if (!ndas.every(({ annotations }) => annotations as unknown)) return;
  const { statements, ...scores } = ndaScoresOf(
    ndas.map((nda, i) => ({ gold: wholeExample(nda).gold, said: (answers[i] ?? []).map(({ verdict }) => verdict) })),
  );
  for (const [name, figure] of Object.entries(scores)) console.log(`${name}: ${Number(figure.toFixed(4))}`);
  for (const { id, counts, accuracy } of statements)
    console.log(`${id.padEnd(34)} ${counts.padEnd(14)} ${accuracy.toFixed(3)}`);
}

function lineOf({ id, text }: WholeNda, answers: ReturnType<typeof readNda>): object {
  const points = pointsOf(text);
  const labels = Object.fromEntries(Object.entries(choices).map(([label, verdict]) => [verdict, label]));
  return {
    id,
    answers: Object.fromEntries(
      answers.map(({ statement, verdict, evidence }) => [
        hypothesisOf[statement],
        { label: labels[verdict], spans: evidence.map(({ start, end }) => [points(start), points(end)]) },
      ]),
    ),
  };
}

main(process.argv.slice(2));
