import type { Range } from '../../document/contract-text';
import { distinctPlaces, placesIn } from '../places';
import { phrase } from './reading';

/** Places named one after another, with the range from the first to the last. */
export interface NamedPlaces extends Range {
  readonly ids: readonly string[];
}

/** Where the words that name the place of a law or a court end. */
const stop = phrase(
  '\\b(?:without|exclud\\w+|except|exclusive of|regardless|irrespective|notwithstanding|not including|applicable|' +
    'as (?:applied|if|such|they|the same|to|though|are|is|it)|with(?:out)? (?:regard|respect|reference)|other than|' +
    'giving|conflicts?|where(?:in)?|which|that|whose|between|for|to|shall|will|must|may|govern\\w*|' +
    'in (?:all|any|every|effect|force|respect|connection|relation|accordance|which)|if|on|upon|over|' +
    'and (?:the )?(?:parties|party|each|any|all|shall|venue|jurisdiction|exclusive|both|is|in|subject|agree\\w*|' +
    'this|be|hereby|irrevocably|waive\\w*|submits?|consents?|by|not|no|to|under|its|such|that|will|arbitration)|' +
    'relating|respecting|pertaining|regarding|concerning|thereof|before|by|when|who)\\b|[;:]|(?<!\\b[a-z])\\.(?=\\s|$)',
  '',
);

const antecedent = phrase(
  '^[\\s,]{0,3}(?:thereof|therein|(?:of |in )?(?:the )?(?:such|that|said|same|aforesaid) (?:state|country|province|commonwealth|county|jurisdiction|city))\\b',
  '',
);

const reach = 160;

/**
 * The places that `words` name from `offset` on, before other matter begins. "thereof", "such state" mean the place named
 * last before.
 */
export function placesFrom(words: string, offset: number): NamedPlaces | undefined {
  const rest = words.slice(offset, offset + reach);
  const pointer = antecedent.exec(rest.toLowerCase());
  if (pointer) {
    const last = placesIn(words.slice(0, offset)).at(-1);
    return last && { start: last.start, end: last.end, ids: [last.id] };
  }
  const end = stop.exec(rest.toLowerCase())?.index ?? rest.length;
  const found = placesIn(rest.slice(0, end));
  const first = found.at(0);
  const last = found.at(-1);
  if (!first || !last) return undefined;
  return { start: offset + first.start, end: offset + last.end, ids: distinctPlaces(found.map((place) => place.id)) };
}

/** The place whose name ends right before `offset` ("New York |law", "English |courts"). */
export function placeBefore(words: string, offset: number): NamedPlaces | undefined {
  const start = Math.max(0, offset - 60);
  const place = placesIn(words.slice(start, offset + 12)).findLast((found) => start + found.end <= offset);
  if (
    !place ||
    !/^[\s']{0,3}(?:s\s)?\s*(?:state|federal|substantive|internal)?\s*$/i.test(words.slice(start + place.end, offset))
  )
    return undefined;
  return { start: start + place.start, end: start + place.end, ids: [place.id] };
}
