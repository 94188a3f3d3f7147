import type { Range } from '../document/contract-text';
import { cityTable, placeTable } from './place-names';

/** A place named in words. `id` is ISO 3166: `US-NY`, `GB-ENG`, `DE`. */
export interface PlaceMention extends Range {
  readonly id: string;
}

interface Name {
  readonly tokens: readonly string[];
  readonly id: string;
  readonly kind: 'place' | 'adjective' | 'city';
}

interface Token extends Range {
  readonly word: string;
  /** As written. */
  readonly raw: string;
}

const displayNames = new Map<string, string>();
const codes = new Map<string, string>();
/** Names by their first word, longest first. */
const namesByFirstWord = new Map<string, Name[]>();

const lines = (table: string) => table.trim().split('\n');
for (const line of lines(placeTable)) {
  const [id = '', display = '', ...others] = line.split('|');
  displayNames.set(id, display);
  for (const other of [display, ...others]) {
    if (other.startsWith('#')) codes.set(other.slice(1), id);
    else if (other.startsWith('@')) addName(other.slice(1), id, 'adjective');
    else addName(other, id, 'place');
  }
}
for (const line of lines(cityTable)) {
  const [id = '', ...cities] = line.split('|');
  for (const city of cities) addName(city, id, 'city');
}
for (const names of namesByFirstWord.values()) names.sort((a, b) => b.tokens.length - a.tokens.length);

function addName(name: string, id: string, kind: Name['kind']): void {
  const tokens = tokensOf(name).map((token) => token.word);
  const first = tokens[0] ?? '';
  namesByFirstWord.set(first, [...(namesByFirstWord.get(first) ?? []), { tokens, id, kind }]);
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}&]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase().replace('&', 'and'),
    raw: match[0],
  }));
}

/** Between the words of one name only spaces and the punctuation of abbreviations may stand. */
const gap = /^[\s.,'’-]{1,12}$/;
/** "United States District Court" names a kind of court, not a place. */
const federalOffice =
  /^\s+(?:district|bankruptcy|federal|circuit|supreme|patent|trademark|copyright|dollars?|currency|securities|arbitration|food)\b/i;
const adjectiveFollowedBy =
  /^(?:(?:\s*[,/]\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+)\w+){0,4}\s+(?:\w+\s+)?(?:law|laws|courts?)\b/i;
/** "Stamford, Connecticut", "San Luis Obispo County, California", "New York County in the State of New York". */
const cityGap = /^(?:\s+county)?\s*,?\s*(?:in\s+)?(?:the\s+)?(?:(?:state|province|commonwealth)\s+of\s+)?$/i;
const countryGap = /^\s*[,(]?\s*$/;

/**
 * Every place named in `words`, in order; pass the words as written, since codes ("NY") count only in capitals. A city
 * that its state or country follows is one mention with it; a state that its country follows likewise.
 */
export function placesIn(words: string): readonly PlaceMention[] {
  const mentions = namedIn(words);
  const joined: (PlaceMention & { readonly kind: Name['kind'] })[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const between = last && words.slice(last.end, mention.start);
    if (last && between !== undefined && last.kind === 'city' && cityGap.test(between)) {
      joined[joined.length - 1] = { ...mention, start: last.start };
    } else if (last && between !== undefined && isPartOf(last.id, mention.id) && countryGap.test(between)) {
      joined[joined.length - 1] = { ...last, end: mention.end };
    } else joined.push(mention);
  }
  return joined.map(({ start, end, id }) => ({ start, end, id }));
}

function namedIn(words: string): readonly (PlaceMention & { readonly kind: Name['kind'] })[] {
  const tokens = tokensOf(words);
  const found: (PlaceMention & { readonly kind: Name['kind'] })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const name = nameAt(words, tokens, at);
    if (name) {
      const last = tokens[at + name.tokens.length - 1] ?? token;
      found.push({ start: token.start, end: last.end, id: name.id, kind: name.kind });
      at += name.tokens.length - 1;
      continue;
    }
    const code = codes.get(token.raw);
    if (code && codeCounts(words, token)) found.push({ start: token.start, end: token.end, id: code, kind: 'place' });
  }
  return found;
}

function nameAt(words: string, tokens: readonly Token[], at: number): Name | undefined {
  return namesByFirstWord.get(tokens[at]?.word ?? '')?.find((name) => {
    for (let step = 1; step < name.tokens.length; step += 1) {
      const before = tokens[at + step - 1];
      const token = tokens[at + step];
      if (!before || !token || token.word !== name.tokens[step]) return false;
      if (!gap.test(words.slice(before.end, token.start))) return false;
    }
    const last = tokens[at + name.tokens.length - 1];
    if (!last) return false;
    if (name.id === 'US' && federalOffice.test(words.slice(last.end, last.end + 16))) return false;
    return name.kind !== 'adjective' || adjectiveFollowedBy.test(words.slice(last.end, last.end + 40));
  });
}

/** Codes that are English words say a place only after a comma, or in a list, where the words around are not capitals. */
const wordCodes = new Set(['IN', 'OR', 'ME', 'OK', 'HI', 'OH', 'PA', 'MA', 'LA', 'US', 'ID', 'MS', 'CO', 'AL']);

function codeCounts(words: string, token: Token): boolean {
  if (!wordCodes.has(token.raw)) return true;
  const before = words.slice(Math.max(0, token.start - 2), token.start);
  return /^\s?,\s?$|^,\s$/.test(before) || !/[A-Z]{4}/.test(words) || token.raw === 'US';
}

/** "New York", "England and Wales"; the id itself where it is unknown. */
export function placeName(id: string): string {
  return displayNames.get(id) ?? id;
}

/** ISO 3166-1: `US-NY` → `US`. */
export function countryOf(id: string): string {
  return id.split('-')[0] ?? id;
}

function isPartOf(part: string, whole: string): boolean {
  return part !== whole && countryOf(part) === whole;
}

/** Ids without repetition, and without a country whose part is named too ("Ontario and the federal laws of Canada"). */
export function distinctPlaces(ids: readonly string[]): readonly string[] {
  const unique = [...new Set(ids)];
  return unique.filter((id) => !unique.some((other) => isPartOf(other, id)));
}
