import { placeName, placesIn } from '../contract/places';
import type { Term } from '../contract/term';
import type { Citation } from '../document/contract-text';
import type { Check } from '../playbook/playbook';
import type { Edit } from '../review/review';
import { inCaseOf } from './number-words';

/** Puts the first law or court of the playbook's list in the place of the one that is named. */
export function changedPlaces(term: Term, check: Check, sentence: Citation): readonly Edit[] {
  if (term.value.shape !== 'items' || check.value?.shape !== 'items' || check.comparison === 'excludes') return [];
  const [wanted] = check.value.items;
  if (wanted === undefined) return [];
  const read = new Set(term.value.items);
  const mentions = placesIn(sentence.quote).filter(({ id }) => read.has(id));
  const [first] = mentions;
  // Two places named for one choice ("England or Wales") cannot be changed word by word.
  if (!first || new Set(mentions.map(({ id }) => id)).size > 1 || read.size > 1) return [];
  return mentions.map((mention) => {
    const written = sentence.quote.slice(mention.start, mention.end);
    const before = outerStart(sentence.quote, mention.start);
    const name = inCaseOf(written.length > 3 ? written : 'Place', spelled(wanted, before.area));
    return { start: sentence.start + before.start, end: sentence.start + mention.end, text: name };
  });
}

const area = /\b(?:state|province|commonwealth)\s+of\s+$/i;

/** "the Province of Nova Scotia" becomes "the State of New York", not "the Province of New York". */
function outerStart(quote: string, start: number): { readonly start: number; readonly area: boolean } {
  const found = area.exec(quote.slice(Math.max(0, start - 30), start));
  return found ? { start: start - found[0].length, area: true } : { start, area: false };
}

function spelled(id: string, withArea: boolean): string {
  const name = placeName(id);
  if (!withArea) return name;
  if (!id.startsWith('US-')) return name;
  return id === 'US-MA' || id === 'US-PA' || id === 'US-VA' || id === 'US-KY'
    ? `Commonwealth of ${name}`
    : `State of ${name}`;
}
