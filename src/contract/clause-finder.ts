import type { ClauseFinder } from './contract';

/** Clause types from headings and words. */
export const headingsAndLexicon: ClauseFinder = {
  id: 'headings-and-lexicon 1',
  find: () => [],
};
