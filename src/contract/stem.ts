/** Endings and what stands in their place, by the step of Porter's algorithm (M. F. Porter, 1980) that looks for them. */
const second: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const third: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const fourth = 'al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize'.split(' ');

/** Who does something is not what is done. */
const actor =
  /^(?:customer|provider|supplier|servicer|controller|processor|operator|user|server|order|officer|successor|holder|regulator|examiner)(?=s?$)/;

/**
 * Words that the rules would take for others: shares for security, supervisors for authors, a transition for transit, what is
 * authentic for a password, what is known for telling it.
 */
const apart: ReadonlyMap<string, string> = new Map([
  ['securities', 'securities'],
  ['authority', 'authority'],
  ['authorities', 'authority'],
  ['authenticity', 'authenticity'],
  ['information', 'information'],
  ['initial', 'initial'],
  ['transition', 'transition'],
  ['transitions', 'transition'],
  ['transitional', 'transition'],
  ['transitioning', 'transition'],
]);

/** Words of contracts recur; so many different ones are kept. */
const kept = 50_000;
const known = new Map<string, string>();

/**
 * What "terminate", "terminates" and "termination" have in common ("termin"), so that words are compared whatever their
 * ending. `word`: lower case letters; British endings are read as American ones ("organisation"). Words of up to two letters
 * and with digits stay as they are.
 */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem =
    apart.get(word) ??
    actor.exec(word)?.[0] ??
    (/^[a-z]{3,40}$/.test(word) ? stemmed(word.replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz')) : word);
  if (known.size >= kept) known.clear();
  known.set(word, stem);
  return stem;
}

function stemmed(word: string): string {
  let stem = withoutPlural(word);
  stem = withoutTense(stem);
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaced(stem, second);
  stem = replaced(stem, third);
  stem = withoutLast(stem);
  if (stem.endsWith('e')) {
    const base = stem.slice(0, -1);
    if (measure(base) > 1 || (measure(base) === 1 && !isShort(base))) stem = base;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const base = word.slice(0, word.length - ending);
  if (ending === 0 || !hasVowel(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && isShort(base) ? `${base}e` : base;
}

function replaced(word: string, endings: readonly (readonly [string, string])[]): string {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    return measure(base) > 0 ? base + instead : word;
  }
  return word;
}

function withoutLast(word: string): string {
  if (/[st]ion$/.test(word)) return measure(word.slice(0, -3)) > 1 ? word.slice(0, -3) : word;
  const ending = fourth.filter((one) => word.endsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (ending === undefined) return word;
  const base = word.slice(0, -ending.length);
  return measure(base) > 1 ? base : word;
}

/** How many times vowels are followed by consonants. */
function measure(word: string): number {
  let count = 0;
  let afterVowel = false;
  for (let at = 0; at < word.length; at += 1) {
    const vowel = isVowel(word, at);
    if (!vowel && afterVowel) count += 1;
    afterVowel = vowel;
  }
  return count;
}

function isVowel(word: string, at: number): boolean {
  const sign = word.charAt(at);
  if ('aeiou'.includes(sign)) return true;
  return sign === 'y' && at > 0 && !isVowel(word, at - 1);
}

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isVowel(word, at)) return true;
  return false;
}

/** Ends in consonant, vowel, consonant, the last not w, x or y. */
function isShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last >= 2 && !isVowel(word, last) && isVowel(word, last - 1) && !isVowel(word, last - 2) && !/[wxy]$/.test(word)
  );
}
