import type { Range } from '../../document/contract-text';

/** The words of a span as numbers, each once, in order: what two spans share is then quickly told. */
export type WordSet = Uint32Array;

/** Of a longer span the beginning stands for all. */
const longestSpan = 4000;
const offsetBasis = 2166136261;
const prime = 16777619;

/** Digits are kept, since two dates are not the same words; case and signs are not. */
export function wordSetOf(text: string, { start, end }: Range): WordSet {
  const words: number[] = [];
  const last = Math.min(end, start + longestSpan);
  let hash = offsetBasis;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at) | (isCapital(text.charCodeAt(at)) ? 32 : 0);
    if (belongsToWord(code)) hash = Math.imul(hash ^ code, prime);
    else if (hash !== offsetBasis) {
      words.push(hash >>> 0);
      hash = offsetBasis;
    }
  }
  if (hash !== offsetBasis) words.push(hash >>> 0);
  return Uint32Array.from(new Set(words)).sort();
}

/** How many words both have. */
export function sharedWords(one: WordSet, other: WordSet): number {
  let [i, j, both] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [left, right] = [one[i] as number, other[j] as number];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function belongsToWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
