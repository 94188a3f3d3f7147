import { placeName, placesIn } from '../contract/places';
import type { Term } from '../contract/term';
import type { Citation } from '../document/contract-text';
import type { Check } from '../playbook/playbook';
import type { Edit } from '../review/review';

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
    const at = widened(sentence.quote, mention.start);
    const written = sentence.quote.slice(mention.start, mention.end);
    const shouted = written.length > 3 && written === written.toUpperCase();
    const name = spelled(wanted, at);
    return {
      start: sentence.start + at.start,
      end: sentence.start + mention.end,
      text: shouted ? name.toUpperCase() : name,
    };
  });
}

const area = /\b(?:state|province|commonwealth|republic|kingdom)\s+of\s+$/i;
const areaInName = /^(?:the\s+)?(?:state|province|commonwealth|republic|kingdom)\s+of\b/i;
const article = /\bthe\s+$/i;

interface Place {
  readonly start: number;
  /** "the Province of Nova Scotia": the new place takes the word that is its own. */
  readonly hasArea: boolean;
  readonly hasArticle: boolean;
}

/** The place with the words that belong to its name: article and kind of area. */
function widened(quote: string, start: number): Place {
  const before = area.exec(quote.slice(0, start).slice(-30));
  const from = before ? start - before[0].length : start;
  const hasArea = before !== null || areaInName.test(quote.slice(start));
  const the = article.exec(quote.slice(0, from).slice(-8));
  return { start: from - (the?.[0].length ?? 0), hasArea, hasArticle: the !== null };
}

const commonwealths: ReadonlySet<string> = new Set(['US-MA', 'US-PA', 'US-VA', 'US-KY']);
const withArticle: ReadonlySet<string> = new Set(['US', 'GB', 'NL', 'AE', 'PH']);

function spelled(id: string, { hasArea, hasArticle }: Place): string {
  const name = placeName(id);
  const isState = id.startsWith('US-') && id !== 'US-DC';
  if (isState && (hasArea || hasArticle)) {
    return `${hasArticle ? 'the ' : ''}${commonwealths.has(id) ? 'Commonwealth' : 'State'} of ${name}`;
  }
  return withArticle.has(id) || id === 'US-DC' ? `the ${name}` : name;
}
