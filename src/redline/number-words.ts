const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
] as const;

/** A number below a trillion in words: 180 → "one hundred eighty", 1.5 → "one and one-half". Undefined for other fractions. */
export function numberWords(value: number): string | undefined {
  if (value > 0 && value % 1 === 0.5) return value < 1 ? 'one-half' : `${words(Math.floor(value))} and one-half`;
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return undefined;
  return words(value);
}

function words(value: number): string {
  const scale = scales.find(([size]) => value >= size);
  if (scale) {
    const [size, name] = scale;
    const rest = value % size;
    return `${words(Math.floor(value / size))} ${name}${rest === 0 ? '' : ` ${words(rest)}`}`;
  }
  if (value < 20) return small[value] ?? '';
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${unit === 0 ? '' : `-${small[unit] ?? ''}`}`;
}

const wordStart = /(?<![\p{L}\d])\p{L}/gu;

/** `words` in the case of `like`: "THREE" → "TWELVE", "Three" → "Twelve", "Business Days" → "Calendar Days". */
export function inCaseOf(like: string, words: string): string {
  const letters = like.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  const [first, ...more] = like.match(wordStart) ?? [];
  if (more.length > 0 && [first, ...more].every(isCapital))
    return words.replace(wordStart, (letter) => letter.toUpperCase());
  return isCapital(first) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter === letter.toUpperCase() && letter !== letter.toLowerCase();
}
