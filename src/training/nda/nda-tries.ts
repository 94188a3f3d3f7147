/** What was tried and what it gave, for whoever goes on; part of the model card. Accuracy on the whole training documents / all, cross-validated. */
export const ndaTries = [
  '| try | accuracy, whole documents | accuracy, all |',
  '|---|---:|---:|',
  '| signals alone, as first written | 0.789 | 0.798 |',
  '| signals alone, after reading what they missed in the training part | 0.821 | – |',
  '| the regressions with two thresholds a statement | 0.866 | – |',
  '| boosted trees over regressions and signals, one set for all statements (kept) | 0.855 | 0.878 |',
  '| … a set of trees for each statement | 0.865 | 0.867 |',
  '| … softmax regression for each statement | 0.858 | 0.874 |',
  '| … the mean of all three | 0.862 | 0.879 |',
  '| other weights of signals, caps on the length that values are divided by, 15 or 20 epochs | no gain | no gain |',
  '',
  'All of these are within each other’s chance error. Reading the errors shows labels that disagree on the same wording as the largest part of what is left.',
].join('\n');
