import { modelCategories } from '../contract/model/categories';
import type { ClauseModel } from '../contract/model/clause-model';
import { modelFormat } from '../contract/model/model-file';
import type { Example } from './examples';
import { handCheck } from './hand-check';
import type { HeadedFigures } from './headed';
import type { Scores } from './score';
import { readings } from './readings';
import { tries } from './tries';

export interface CardFacts {
  readonly model: ClauseModel;
  /** Bytes. */
  readonly size: number;
  readonly examples: readonly Example[];
  readonly fold: readonly number[];
  readonly figures: Scores;
  readonly headed: readonly HeadedFigures[];
}

/** The model card, in Markdown. */
export function modelCard({ model, size, examples, fold, figures, headed }: CardFacts): string {
  const sentences = examples.reduce((sum, example) => sum + example.sentences.length, 0);
  const folds = Math.max(...fold) + 1;
  const weights = model.sentence.weights.length + model.context.weights.length + model.passage.weights.length;
  return `${[
    '# The clause model',
    '`clause-model.bin` finds the 41 clause categories of CUAD in English commercial contracts. It runs offline in plain JavaScript. `npm run train -- --data FILE.jsonl.gz` makes it and this card; the same data gives the same bytes.',
    '## Data',
    `${examples.length} contracts (${sentences.toLocaleString('en')} sentences) of the Contract Understanding Atticus Dataset (CUAD v1), the training part. © The Atticus Project, licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/); Hendrycks, Burns, Chen, Ball: *CUAD: An Expert-Annotated NLP Dataset for Legal Contract Review* (2021). The contracts are public filings in the United States; no text of theirs is in the model, only weights of hashed words. No pre-trained weights are used.`,
    '## How it works',
    [
      `- A sentence or list item of the document's structure is the unit.`,
      `- First level: three logistic regressions for each category, one over words, pairs of words, headings, lexicon types and kinds of typed terms of the sentence, one over its words and those of its neighbours, one over its words and the words and pairs of its passage; ${weights.toLocaleString('en')} weights in eight bits.`,
      `- Second level: ${model.firstTrees.roots.length} boosted trees over the twenty likeliest sentences a category, and over titles, party names (of the preamble and beside the signatures), dates and places left for dates that rules find: the log-odds of the regressions, rank, neighbours, place, length, lexicon, source.`,
      `- Third level: ${model.secondTrees.roots.length} boosted trees over the same and how each candidate stands to the likelier ones of its category (their scores, how many are expected, shared words). Their score is the chance that the span is marked and that no likelier one tells the same; what says the same in the same words again is not scored.`,
      `- A category of words is there where so many clauses of it are to be expected (the sum of the chances of its ten likeliest spans), one of metadata where its best span is sure enough; thresholds on contracts that the models had not seen. Reported are the likeliest span, those from a part of the threshold on, and short ones that may be right where the likelier may be wrong. ${abstentions(model)}`,
      `- Format ${modelFormat}, id \`${model.id}\`, ${(size / 1e6).toFixed(2)} MB, checksum inside.`,
    ].join('\n'),
    '## Split',
    `${folds} folds by contract; contracts that share a quarter of their sampled 8-word shingles are in one fold (sizes ${Array.from({ length: folds }, (_, i) => fold.filter((one) => one === i).length).join(', ')}). The second level sees only first levels that did not see the contract.`,
    '## Figures',
    figuresOf(figures),
    '## Types that headings taught',
    headedOf(headed),
    '## Types that nobody marked, read by hand',
    handCheck,
    '## What matters most, read by hand',
    readings,
    '## What was tried',
    tries,
    '## What it is bad at',
    `Categories with few examples (see the table), parties that neither a preamble nor a signature names, dates that are set by an event, clauses spread over several sentences of which each says little, contracts that are not in English (it is silent there), and law other than that of the United States, which the data hardly shows. It is an aid to find clauses; grades rest on the terms that are read in them.`,
  ].join('\n\n')}\n`;
}

function abstentions({ thresholds }: ClauseModel): string {
  const silent = modelCategories.filter((_, i) => (thresholds[i] ?? 0) > 1);
  return silent.length === 0 ? 'It abstains on none.' : `It abstains, for want of examples, on: ${silent.join(', ')}.`;
}

function headedOf(headed: readonly HeadedFigures[]): string {
  const rows = headed.map(
    ({ type, contracts, passages, precision, recall, recallWithoutHeading, abstains }) =>
      `| ${type} | ${contracts} | ${passages} | ${abstains ? 'abstains | |' : `${precision.toFixed(2)} | ${recall.toFixed(2)} | ${recallWithoutHeading.toFixed(2)}`} |`,
  );
  return [
    'CUAD does not mark these. A section whose heading tells its type (as the lexicon reads headings) taught the words that stand below it, half of the time with the words of the heading taken out; where fewer than 12 contracts have such a heading, or fewer than one in twenty such passages is told by its words, the model abstains. Cross-validated over passages with headings, which the model does not see; a clause that stands under another heading counts as wrong here, so that precision is a lower bound.',
    '',
    '| type | contracts | passages | precision | recall | recall without the words of the heading |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}

function figuresOf(scores: Scores): string {
  const rows = scores.categories.map(
    ({ category, contracts, spans, aupr, presence, f1 }) =>
      `| ${category} | ${contracts} | ${spans} | ${aupr.toFixed(2)} | ${presence.toFixed(2)} | ${f1.toFixed(2)} |`,
  );
  return [
    `Cross-validated over ${scores.contracts} contracts with the whole procedure nested (both levels and the thresholds from the training folds), measured as \`score_clauses.py\` does:`,
    '',
    '| measure | value |',
    '|---|---|',
    `| AUPR | ${scores.aupr.toFixed(3)} |`,
    `| precision at 80 % recall | ${scores.precisionAt80.toFixed(3)} |`,
    `| F1 of answers | ${scores.f1.toFixed(3)} |`,
    `| F1, every span covered | ${scores.f1Strict.toFixed(3)} |`,
    `| length ratio | ${scores.lengthRatio.toFixed(2)} |`,
    `| presence, micro F1, 36 categories | ${scores.presenceMicro.toFixed(3)} |`,
    `| presence, macro F1 | ${scores.presenceMacro.toFixed(3)} |`,
    '',
    '| category | contracts | spans | AUPR | presence F1 | answer F1 |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}
