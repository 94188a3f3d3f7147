/** Words as numbers: each token's hash, with digits folded, so that no string is made for it. */
export interface Tokens {
  readonly count: number;
  readonly hashes: Uint32Array;
  /** Offsets into the text, two a token: start and end. */
  readonly places: Uint32Array;
}

const offsetBasis = 2166136261;
const prime = 16777619;
const zero = 48;
const apostrophe = 39;
const underscore = 95;

/** Room for the tokens of one range at a time; what {@link tokensOf} answers is copied out of it. */
let hashRoom = new Uint32Array(4096);
let placeRoom = new Uint32Array(8192);

/** Letters make words (an apostrophe within one belongs to it), digits a number by its length, `$`, `%`, `[` and blanks stand alone. */
export function tokensOf(text: string, start: number, end: number): Tokens {
  let count = 0;
  let at = start;
  while (at < end) {
    const from = at;
    const code = lower(text.charCodeAt(at));
    let hash = offsetBasis;
    if (isLetter(code)) {
      let letter = code;
      while (
        isLetter(letter) ||
        (letter === apostrophe && isLetter(at + 1 < end ? lower(text.charCodeAt(at + 1)) : 0))
      ) {
        hash = Math.imul(hash ^ letter, prime);
        at += 1;
        letter = at < end ? lower(text.charCodeAt(at)) : 0;
      }
    } else if (isDigit(code)) {
      while (at < end && isDigit(text.charCodeAt(at))) {
        if (at - from < 4) hash = Math.imul(hash ^ zero, prime);
        at += 1;
      }
    } else if (isBlank(text, at, end)) {
      while (at < end && text.charCodeAt(at) === underscore) at += 1;
      hash = Math.imul(hash ^ underscore, prime);
    } else {
      at += 1;
      if (!isSign(code)) continue;
      hash = Math.imul(hash ^ code, prime);
    }
    if (count === hashRoom.length) grow();
    hashRoom[count] = hash >>> 0;
    placeRoom[count * 2] = from;
    placeRoom[count * 2 + 1] = at;
    count += 1;
  }
  return { count, hashes: hashRoom.slice(0, count), places: placeRoom.slice(0, count * 2) };
}

/** The hash that {@link tokensOf} gives a word of small letters; for names of features too. */
export function hashOf(word: string): number {
  let hash = offsetBasis;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash >>> 0;
}

function grow(): void {
  const [hashes, places] = [hashRoom, placeRoom];
  hashRoom = new Uint32Array(hashes.length * 2);
  placeRoom = new Uint32Array(places.length * 2);
  hashRoom.set(hashes);
  placeRoom.set(places);
}

function lower(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 ? apostrophe : code;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSign(code: number): boolean {
  return code === 36 || code === 37 || code === 91;
}

/** Two underscores or more. */
function isBlank(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at) === underscore && text.charCodeAt(at + 1) === underscore;
}
