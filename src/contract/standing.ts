import type { ActorMention } from './contract';

const modalNext =
  /^[\s,]*(?:(?:or|and|and\/or)\s+(?:its|their)\s+[\w\s]{3,60}?\s+)?(?:shall|will|may|must|can|should|would|agrees?|represents?|warrants?|acknowledges?|undertakes?|is|are|was|has|have|had|does|do|hereby|fails?|becomes?|retains?|owns?|grants?|reserves?|shall|covenants?|assumes?|breach(?:es)?|elects?|gives?|wishes|desires?|provides?|pays?|remains?)\b/i;
const opener =
  /(?:^|[\n,;:("“—–-]|\b(?:and|or|if|that|when|where|unless|until|because|since|while|whether|than|as|which|whom|event|case|provided|extent|then|after|before|once|although|though|but|so|shall|will|may|does|do|is|are|can|must|should|nor|following|whereby|party|either|each|both|neither|of))\s*(?:the\s+|each\s+of\s+|either\s+of\s+|neither\s+of\s+|both\s+)?$/i;
const governed =
  /\b(?:by|to|of|for|with|from|against|on|upon|between|under|behalf\s+of|in|at|through|than)\s+(?:the\s+|each\s+of\s+|any\s+|an?\s+)?$/i;
/** "Customer and its officers": the pronoun opens nothing. */
const coordinate = /\b(?:and|or|and\/or)\s+$/i;

/** "[Supplier] shall": a name that a form leaves to be filled in. */
const openBracket = /[[{]$/;
const closedBracket = /^[\]}]/;

/** How a mention stands: it opens a clause or has its verb behind it, hangs on a preposition, or is an object. */
export type Standing = 'subject' | 'governed' | 'object';

/** `from` is where its sentence begins. */
export function standingOf(text: string, mention: ActorMention, from: number): Standing {
  const left = text.slice(Math.max(from, mention.start - 30), mention.start).replace(openBracket, '');
  if (governed.test(left) || (coordinate.test(left) && /^(?:its|their)$/i.test(mention.words))) return 'governed';
  const right = text.slice(mention.end, mention.end + 90).replace(closedBracket, '');
  return modalNext.test(right) || opener.test(left) ? 'subject' : 'object';
}
