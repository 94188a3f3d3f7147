/** What was tried and what it gave, for whoever goes on; part of the model card. */
export const tries = [
  'AUPR of 36 categories without metadata, 5 folds, unless said otherwise; each beside the one it changes.',
  '',
  '| try | AUPR |',
  '|---|---|',
  '| logistic regression on words and pairs of a sentence | 0.563 |',
  '| … with trigrams, skip-grams, inverse document frequency, other rates, weights or epochs | no gain |',
  '| … with headings of the structure, lexicon types and kinds of terms | 0.588 |',
  '| the same with neighbours, window and place | 0.583 |',
  '| a small neural network (64 hidden, words and pairs) | 0.519 |',
  '| boosted trees over the first alone | 0.590 |',
  '| boosted trees over both regressions | 0.618 |',
  '| … and the log-odds of all 41 categories, or twice the trees | no gain |',
].join('\n');
