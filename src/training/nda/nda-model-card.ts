import { ndaModelFormat, type NdaModel } from '../../contract/nda/nda-model';
import type { NdaExample } from './nda-corpus';
import type { NdaScores } from './nda-scores';
import { ndaTries } from './nda-tries';

export interface NdaCardFacts {
  readonly model: NdaModel;
  /** Bytes. */
  readonly size: number;
  readonly examples: readonly NdaExample[];
  readonly statements: number;
  /** Cross-validated over all examples, and over the whole documents among them. */
  readonly all: NdaScores;
  readonly whole: NdaScores;
  /** The half of the development part that nothing was learnt from. */
  readonly heldBack: NdaScores;
  /** By wording alone, over the whole documents. */
  readonly rules: NdaScores;
}

/** The model card, in Markdown. */
export function ndaModelCard({ model, size, examples, statements, all, whole, heldBack, rules }: NdaCardFacts): string {
  const wholes = examples.filter((example) => example.whole).length;
  return `${[
    '# The NDA model',
    `\`nda-model.bin\` says of ${statements} statements whether an English non-disclosure agreement makes them, denies them or is silent. It runs offline in plain JavaScript. \`npm run train:nda -- --data FOLDER\` makes it and this card; the same data gives the same bytes.`,
    '## Data',
    `The training part of ContractNLI: ${examples.length} NDAs, of which ${wholes} are whole and the others are known by the sentences that their labels rest on. Koreeda, Manning: *ContractNLI: A Dataset for Document-level Natural Language Inference for Contracts* (2021), licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). No text of the agreements is in the model, only weights of hashed words. No pre-trained weights are used.`,
    '## How it works',
    [
      '- A sentence or list item is the unit; an item has the words of its lead-in too.',
      `- First level: for each statement two logistic regressions over words, pairs, pairs with a word between, words of the lead-in and the signals of our own readers (one file a statement, \`src/contract/nda/statements\`): that the sentence speaks for the statement, and against it; ${model.sentence.weights.length.toLocaleString('en')} weights in eight bits.`,
      `- Second level: for each statement a softmax regression over the clearest sentences for and against and the signals found, ${model.verdict.weights.length.toLocaleString('en')} weights. It sees only first levels that did not see the document.`,
      '- Leanings: the development part was labelled by another mind than most of the training part (a duty to return everything is there mostly no denial that something may be kept). What is to be added to the log-odds of each statement is learnt from every other document of the development part; the rest of it is never learnt from.',
      `- Format ${ndaModelFormat}, id \`${model.id}\`, ${(size / 1e6).toFixed(2)} MB, checksum inside. Without the file, NDAs are read by the signals alone.`,
    ].join('\n'),
    '## Figures',
    [
      'Cross-validated in five folds, near-duplicates together:',
      '',
      '| what | answers | accuracy | F1 contradicted | F1 entailed |',
      '|---|---:|---:|---:|---:|',
      line('model, all', all),
      line('model, whole documents', whole),
      line('model, the half of the development part never learnt from', heldBack),
      line('signals alone, whole documents', rules),
      '',
      '| statement | for / against / silent | accuracy |',
      '|---|---|---:|',
      ...all.statements.map(({ id, counts, accuracy }) => `| ${id} | ${counts} | ${accuracy.toFixed(2)} |`),
    ].join('\n'),
    '## What was tried',
    ndaTries,
    '## What it is bad at',
    'Statements whose labels rest on a convention rather than on words (whether a duty to return on request also speaks of the end of the agreement; whether a duty to return everything forbids keeping any of it), sharing with outsiders that hangs on who counts as one, and denials, which are rare. Triage of an NDA does not rest on it alone: a PASS needs words that a reader of our own found.',
  ].join('\n\n')}\n`;
}

function line(what: string, { answers, accuracy, f1Contradicted, f1Entailed }: NdaScores): string {
  return `| ${what} | ${answers} | ${accuracy.toFixed(3)} | ${f1Contradicted.toFixed(3)} | ${f1Entailed.toFixed(3)} |`;
}
