import { plainOf } from '../contract/plain';
import type { Range } from '../document/contract-text';
import type { Split } from './statement-joints';
import type { PartContext } from './statement-part';

const qualification =
  /^\W*(?:except|unless|other than|excluding|save|only|provided|subject to|if|when|where|until|however|without prejudice|notwithstanding|in case|for)\b/;
const negation =
  /\b(?:(?:no|not)(?! (?:more|less|fewer|longer|shorter|later|earlier|sooner|greater|higher|lower) than\b)|without|never|neither|nor|cannot|lacks?|missing|absence)\b/;
/** A part that says something by itself: it has a verb, an amount, a negation or somebody who acts. */
const clause =
  /\b(?:may|must|shall|will|can|cannot|is|are|does|do|has|have|gives?|keeps?|owns?|needs?|requires?|renews?|takes?|binds?|excus\w+|warrants?|indemnif\w+|terminat\w+|assigns?|lasts?|surviv\w+|pays?|excludes?|capped|uncapped|unlimited|becomes?|covers?|belongs?|receives?|gets?|grants?|vests?|retains?|trains?|protects?|holds?|waives?|waived|accepts?|bears?|carr(?:y|ies)|agrees?|defends?|uses?|sells?|shares?|refuses?|limits?|disclaimed|excluded|handles|stopping|limited|missing|late|interest|consent|automatic|ours|theirs|(?:supplier|customer)'s(?=\W*$))\b|\d/;

/** A participle that closes a list. */
const sharedPredicate =
  /^(?!\W*(?:is |are )?(?:excluded|excepted|disclaimed|carved out)).*\b(?:excluded|excepted|disclaimed|carved out|not covered)\W*$/;

const verbOrAmount =
  /\b(?:may|must|shall|will|can|is|are|does|do|has|have|gives?|keeps?|owns?|needs?|requires?|renews?|takes?|binds?|excus\w+|warrants?|indemnif\w+|assigns?|lasts?|pays?|excludes?|capped|uncapped|unlimited|becomes?|covers?|linked|tied|belongs?|receives?|gets?|grants?|vests?|retains?|trains?|protects?|holds?|excluded|disclaimed)\b|\b(?:it|they|we|supplier|customer|either|neither)\s+(?:only\s+|also\s+)?[a-z]+s\b|\d/;

/** A noun or a few, without verb, amount or negation: a further member of the list before it. */
export function isBare(part: Range, context: PartContext): boolean {
  const words = plainOf(context.prose.slice(part.start, part.end));
  return !clause.test(words) && !negation.test(words);
}

/** Whether the unread part narrows what stands before it ("except for fraud"). */
export function isQualification(part: Range, context: PartContext): boolean {
  return qualification.test(plainOf(context.prose.slice(part.start, part.end)));
}

/**
 * A list under one negation ("no indemnity, warranty or insurance") must not be cut: its later members would come out as
 * the reverse of what they say. Nor may nouns joined by "and" under "escalate", which may mean each or all of them.
 */
export function mayBeSplit(split: Split, context: PartContext, isBad: boolean): boolean {
  if (/^[;·•|]/.test(split.joint) || split.joint === '.' || split.joining === 'aside') return true;
  const words = split.parts.map((part) => plainOf(context.prose.slice(part.start, part.end)));
  const [first, ...later] = words;
  if (first === undefined) return false;
  // What stands before a colon rules over all that follows: only "Mutual: …" is a statement of its own.
  if (split.joint === ':') return /^\W*mutual\W*$/.test(first);
  // "No SLA, or best efforts only": two that stand alone, no list under one negation.
  const isPair = /^,\s*or$/.test(split.joint) && later.length === 1 && !first.includes(',');
  // "CPI plus 1%" is one amount, and neither of its parts.
  if (/\bplus\b/.test(plainOf(context.prose)) && later.some((part) => /^\W*\d+(?:\.\d+)? ?%/.test(part))) return false;
  // "A and B excluded": what is said at the end is said of both.
  if (
    !isPair &&
    sharedPredicate.test(later.at(-1) ?? '') &&
    words.slice(0, -1).some((part) => !clause.test(part) && !negation.test(part))
  )
    return false;
  if (!isPair && negation.test(first) && !later.every((part) => verbOrAmount.test(part) || negation.test(part)))
    return false;
  return !(isBad && split.joining === 'both' && !words.every((part) => clause.test(part) || negation.test(part)));
}
