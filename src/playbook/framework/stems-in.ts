import { stemOf } from '../../contract/stem';

/** Words as contracts are indexed: letters and digits; a hyphen after "sub", "on", "co" and the like joins. */
export const wordPattern = /(?:(?:sub|on|off|co|non|re|pre|e|de|multi)-(?=[a-z]))?[a-z0-9]+(?:\.\d+)?/g;

/** The stem of each word, in order. */
export function stemsIn(words: string): readonly string[] {
  return [...words.toLowerCase().matchAll(wordPattern)].map(([word]) => stemOfWord(word));
}

/** `word`: as {@link wordPattern} finds it. */
export function stemOfWord(word: string): string {
  return stemOf(word.replace('-', ''));
}
