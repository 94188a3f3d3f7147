import { modelCategories } from './categories';
import type { ClauseModel, Spotted } from './clause-model';
import { pairFeature, wordFeature } from './features';
import { weightOf, type LinearModel } from './linear-model';
import type { ReadSentence } from './read-sentences';
import type { Tokens } from './tokens';

/** Words of the sentence that spoke most for its category, most telling first; each is as it stands in the text. */
export function tellingWords(
  model: ClauseModel,
  text: string,
  sentence: ReadSentence,
  { category }: Spotted,
  most = 3,
): readonly string[] {
  const column = modelCategories.indexOf(category);
  const { count, hashes, places } = sentence.tokens;
  const heard: { readonly from: number; readonly to: number; readonly weight: number }[] = [];
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0;
    heard.push({ from: i, to: i, weight: weightOf(model.sentence, wordFeature(hash), column) });
    if (i + 1 < count) {
      const pair = weightOf(model.sentence, pairFeature(hash, hashes[i + 1] ?? 0), column);
      heard.push({ from: i, to: i + 1, weight: pair });
    }
  }
  const told: { readonly from: number; readonly to: number }[] = [];
  const words = new Set<string>();
  for (const one of heard.sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    if (one.weight <= 0 || told.length === most) break;
    if (told.some(({ from, to }) => one.from <= to && one.to >= from)) continue;
    const quote = text.slice(places[one.from * 2] ?? 0, places[one.to * 2 + 1] ?? 0).replace(/\s+/g, ' ');
    if (words.has(quote.toLowerCase())) continue;
    words.add(quote.toLowerCase());
    told.push(one);
  }
  return [...words];
}

/** Of several sentences the single words that spoke most for one column of a linear model. */
export function wordsThatTold(
  model: LinearModel,
  column: number,
  text: string,
  sentences: readonly Tokens[],
  most = 3,
): readonly string[] {
  const told = new Map<string, { readonly word: string; readonly weight: number }>();
  for (const { count, hashes, places } of sentences) {
    for (let i = 0; i < count; i++) {
      const weight = weightOf(model, wordFeature(hashes[i] ?? 0), column);
      const word = text.slice(places[i * 2] ?? 0, places[i * 2 + 1] ?? 0);
      if (weight > 0 && !told.has(word.toLowerCase())) told.set(word.toLowerCase(), { word, weight });
    }
  }
  return [...told.values()]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ word }) => word);
}
