import { wordPattern } from '../framework/stems-in';
import type { Concept } from './stipulation';

/** The words as they are told apart: lower case, the hyphen of "sub-processor" left out. */
export function wordsOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(wordPattern)].map(([word]) => word.replace('-', ''));
}

/**
 * Whether `words` are `wanted` in another number or tense. Stems alone would take "responsible" for "response" and "exclusion"
 * for "exclusive".
 */
export function isForm(words: readonly string[], wanted: readonly string[], kind: Concept['kind']): boolean {
  return words.length === wanted.length && words.every((word, at) => isSame(word, wanted[at] ?? '', kind));
}

/** Their singular is another word: a good cause is no goods, a term no terms, a material part no parts, receipt no receipts. */
const pluralOnly: ReadonlySet<string> = new Set([
  'goods',
  'parts',
  'terms',
  'receipts',
  'damages',
  'customs',
  'funds',
  'means',
  'keys',
]);

/** As they stand only: names are not named, and once is no ONC. */
const asTheyStand: ReadonlySet<string> = new Set(['names', 'once']);

function isSame(word: string, wanted: string, kind: Concept['kind']): boolean {
  if (word === wanted) return true;
  if (pluralOnly.has(word) || pluralOnly.has(wanted) || asTheyStand.has(word) || asTheyStand.has(wanted)) return false;
  if (singular(word) === singular(wanted)) return true;
  // "Plan" is no form of "plane", nor ONC one of "once".
  if (`${word}e` === wanted || `${wanted}e` === word) return false;
  return kind !== 'thing' && base(word) === base(wanted);
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Without the ending of a verb. */
function base(word: string): string {
  return british(singular(word))
    .replace(/(?:ed|ing)$/, '')
    .replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
    .replace(/e$/, '');
}

function british(word: string): string {
  return word.replace(/is(?=(?:e|ed|ing|ation)$)/, 'iz');
}
