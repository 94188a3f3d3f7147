import { placeName, placesIn } from '../contract/places';
import type { Term } from '../contract/term';
import type { Citation } from '../document/contract-text';
import type { Check } from '../playbook/playbook';
import type { Edit } from '../review/review';

/** The standard contractual clauses choose among the laws that they allow. */
const prescribed = /\b(?:SCCs?|standard\s+contractual\s+clauses|model\s+clauses|UK\s+Addendum|Clauses?\s+1[78]\b)/i;

/** Puts the first law or court of the playbook's list in the place of the one that is named. */
export function changedPlaces(term: Term, check: Check, sentence: Citation): readonly Edit[] {
  if (term.value.shape !== 'items' || check.value?.shape !== 'items' || check.comparison === 'excludes') return [];
  const [wanted] = check.value.items;
  if (wanted === undefined || prescribed.test(sentence.quote)) return [];
  const read = new Set(term.value.items);
  const mentions = placesIn(sentence.quote).filter(({ id }) => read.has(id));
  const [first] = mentions;
  // Two places named for one choice ("England or Wales") cannot be changed word by word.
  if (!first || new Set(mentions.map(({ id }) => id)).size > 1 || read.size > 1) return [];
  return mentions.map((mention) => {
    const at = widened(sentence.quote, mention.start);
    const written = sentence.quote.slice(mention.start, mention.end);
    const shouted = written.length > 3 && written === written.toUpperCase();
    const courts = courtsBefore(sentence.quote, at.start, wanted);
    const name =
      courts === undefined
        ? spelled(wanted, at)
        : `${courts.words}${spelled(wanted, { ...at, hasArea: false, hasArticle: false })}`;
    return {
      start: sentence.start + (courts?.start ?? at.start),
      end: sentence.start + mention.end,
      text: shouted ? name.toUpperCase() : name,
    };
  });
}

const county = /(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:County|Parish|Borough)\s*,?\s*(?:in\s+)?$/u;
const city = /(?<=\b(?:in|at|of)\s)(?:the\s+City\s+of\s+)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3},\s*$/u;
const american =
  /(?:state|federal)(?:\s+(?:and|or|and\/or)\s+(?:state|federal))?\s+courts?\s+(?:(?:located|sitting|situated)\s+)?(?:in|of|within)\s+$/i;

/** Counties and cities are of the place that goes, and so are "state and federal courts" where the new one has none. */
function courtsBefore(quote: string, start: number, wanted: string): { start: number; words: string } | undefined {
  const before = quote.slice(Math.max(0, start - 160), start);
  const local = (county.exec(before) ?? city.exec(before))?.[0] ?? '';
  const rest = before.slice(0, before.length - local.length);
  const courts = wanted.startsWith('US') ? '' : (american.exec(rest)?.[0] ?? '');
  if (local === '' && courts === '') return undefined;
  return { start: start - local.length - courts.length, words: courts === '' ? '' : 'courts of ' };
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

/** "the " where the name of a place takes it. */
export function articleOf(id: string): string {
  return withArticle.has(id) || id === 'US-DC' ? 'the ' : '';
}

function spelled(id: string, { hasArea, hasArticle }: Place): string {
  const name = placeName(id);
  const isState = id.startsWith('US-') && id !== 'US-DC';
  if (isState && (hasArea || hasArticle)) {
    return `${hasArticle ? 'the ' : ''}${commonwealths.has(id) ? 'Commonwealth' : 'State'} of ${name}`;
  }
  return `${articleOf(id)}${name}`;
}
