import type { ClauseType } from '../clause-type';

/**
 * How a clause type is told. Expressions are matched on normalised lower-case text (see `plain.ts`); a blank stands for any
 * run of white space. They are bounded, so that they run in linear time.
 */
export interface LexiconEntry {
  readonly type: ClauseType;
  /** On the heading of the section, or of one it stands in. */
  readonly heading?: string;
  /** On one sentence with its list items: any of them makes a clause. */
  readonly words: readonly string[];
  /** Sentences that match are not of this type, whatever else they say. */
  readonly not?: string;
  /** The heading alone does not make a clause of this type: words must be there too. */
  readonly wordsNeeded?: boolean;
}
