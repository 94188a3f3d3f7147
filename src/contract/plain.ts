const apostrophes = /[‘’‚‛′´`]/g;
const quotes = /[“”„‟″«»]/g;
const dashes = /[‐‑‒–—―−]/g;
const spaces = /[\n\r\t\v\f\u00a0\u2002\u2003\u2007\u2009\u202f\u3000]/g;
const unusual = /[\u00a0-\uffff´`]/;
const breaks = /[\n\r\t\v\f]/;

/** Lines that underlined a heading where there was no other way to, in the midst of the words that follow it. */
const rules = /(?<=\s)-{4,}(?=\s)/g;

/** "Acme, Inc. shall", "example.com may": stops that end nothing, though many readings stop at one. */
const innerStops = /(?<=\b(?:inc|corp|ltd|llc))\.(?=,?\s+[a-z(])|(?<=[a-z]{2})\.(?=(?:com|net|org)\b)/g;
const mayHoldOne = /\b(?:inc|corp|ltd|llc)\.|\.(?:com|net|org)\b/;

/** Lower case with plain quotes, dashes and spaces, one character for one, so that offsets stay those of the words. */
export function plainOf(words: string): string {
  const lower = words.toLowerCase();
  // Few letters change length in lower case (İ); such a text keeps them as they are.
  const same = lower.length === words.length ? lower : [...words].map(lowerOne).join('');
  const base = same.includes('----') ? same.replace(rules, (line) => ' '.repeat(line.length)) : same;
  return unified(mayHoldOne.test(words) || mayHoldOne.test(base) ? withoutInnerStops(base, words) : base);
}

/** A small letter behind tells that the sentence goes on, which only the words as they are written show. */
function withoutInnerStops(base: string, words: string): string {
  let plain = '';
  let last = 0;
  for (const { index } of base.matchAll(innerStops)) {
    const next = /[\p{L}(]/u.exec(words.slice(index + 1, index + 12))?.[0] ?? '';
    if (next !== next.toLowerCase()) continue;
    plain += `${base.slice(last, index)}-`;
    last = index + 1;
  }
  return plain + base.slice(last);
}

function unified(base: string): string {
  // Most texts are plain already but for their line breaks, and to see that is far cheaper than to replace.
  if (!unusual.test(base)) return breaks.test(base) ? base.replace(spaces, ' ') : base;
  return base.replace(apostrophes, "'").replace(quotes, '"').replace(dashes, '-').replace(spaces, ' ');
}

function lowerOne(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
}
