/** What a statement about an NDA can be: the words say so, they say the opposite, or neither. */
export type Verdict = 'entailed' | 'contradicted' | 'not-mentioned';

/** Words that speak for or against a statement. Expressions are tried on a sentence as `plainOf` gives it and run in linear time. */
export interface Signal {
  /** Names it among those of its statement, in small letters. */
  readonly name: string;
  readonly says: Exclude<Verdict, 'not-mentioned'>;
  /** In the sentence or list item itself. */
  readonly words: RegExp;
  /** Also needed, in the item or the lead-in that it completes. */
  readonly context?: RegExp;
  /** As `context`, and needed beside it. */
  readonly also?: RegExp;
  /** Where the item or its lead-in says this, the signal says nothing. */
  readonly unless?: RegExp;
}

/** One statement that an NDA may make about its parties' duties; one file each, registered in `statements.ts`. */
export interface NdaStatement {
  readonly id: StatementId;
  /** The statement in our words. */
  readonly claim: string;
  readonly signals: readonly Signal[];
  /** Words for one side that outweigh words for the other, wherever they stand. `undefined`: what is said most clearly. */
  readonly prevails?: Exclude<Verdict, 'not-mentioned'>;
}

export type StatementId =
  | 'no-reverse-engineering'
  | 'return-on-termination'
  | 'no-licence'
  | 'agreement-itself-secret'
  | 'technical-information-only'
  | 'explicit-identification'
  | 'survival'
  | 'independent-development'
  | 'retention-after-return'
  | 'oral-information'
  | 'no-solicitation'
  | 'sharing-with-third-parties'
  | 'copies-permitted'
  | 'notice-of-compelled-disclosure'
  | 'receipt-from-third-parties'
  | 'sharing-with-employees'
  | 'limited-use';
