import { phrase } from './reading';

/** The other side's breach as a ground to end the agreement. */
export const breachWords = phrase(
  '\\b(?:material(?:ly)?|uncured|substantial(?:ly)?|fundamental|serious|persistent|irremediable)?,? ?(?:breach(?:es|ed)?|in default|defaults?|defaulted|violat(?:es|ion|ed|ions)|non-?compliance|failure to (?:perform|comply|observe|cure|fulfil\\w*|meet|remedy|satisfy|carry|pay|make)|fail(?:s|ed)? (?:or (?:refuses?|neglects?) )?to (?:\\w+ )?(?:perform|comply|observe|cure|fulfil\\w*|meet|remedy|satisfy|abide|pay|make|keep|discharge|carry)|for (?:good )?cause|with cause)\\b',
  '',
);
