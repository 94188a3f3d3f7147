/** Small words that mark a language; enough to tell English from what is not, which is all that is asked. */
const marks: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'shall', 'this', 'any', 'by', 'be', 'or', 'with', 'for', 'is', 'such'],
  de: [
    'der',
    'die',
    'und',
    'das',
    'den',
    'von',
    'zu',
    'ist',
    'nicht',
    'werden',
    'dieser',
    'wird',
    'oder',
    'für',
    'einer',
  ],
  fr: ['le', 'la', 'les', 'des', 'du', 'et', 'est', 'une', 'par', 'pour', 'dans', 'ou', 'présent', 'aux', 'sont'],
  es: ['el', 'los', 'las', 'del', 'que', 'y', 'una', 'por', 'para', 'con', 'se', 'este', 'contrato', 'partes', 'como'],
  pt: ['o', 'os', 'da', 'do', 'das', 'dos', 'e', 'uma', 'não', 'para', 'por', 'com', 'que', 'ou', 'contrato'],
  it: ['il', 'di', 'che', 'della', 'del', 'e', 'per', 'una', 'con', 'le', 'sono', 'dalla', 'gli', 'alla', 'contratto'],
  nl: [
    'de',
    'het',
    'van',
    'een',
    'en',
    'zijn',
    'voor',
    'met',
    'niet',
    'door',
    'wordt',
    'deze',
    'op',
    'aan',
    'partijen',
  ],
};
const sampled = 6000;
const fewestWords = 30;

/** BCP 47 tag by small words in a sample from the beginning and the middle; `und` where none stands out. */
export function languageOf(text: string): string {
  const middle = Math.floor(text.length / 2);
  const sample = text.length <= sampled ? text : text.slice(0, sampled / 2) + text.slice(middle, middle + sampled / 2);
  const words = sample.toLowerCase().match(/[a-zà-öø-ÿœß]+/g) ?? [];
  if (words.length < fewestWords) return 'und';
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = Object.entries(marks)
    .map(([language, list]) => ({
      language,
      share: list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = scored;
  if (!best || !second || best.share < 0.08 || best.share < second.share * 1.3) return 'und';
  return best.language;
}
