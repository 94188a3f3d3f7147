import { numberWords, inCaseOf } from './number-words';

/** Words and figure of one number: "three (3)", "(3)" or "three" alone, "$100,000". */
const pair = /^(\D*?)(\s*[([]\s*)([\d.,]*\d)(\s*[)\]])(.*)$/s;
const figure = /\d[\d.,]*\d|\d/;

/**
 * The words of a number, whether spelt, in figures or both, with another value in the same dress: "three (3)" and 12 give
 * "twelve (12)". Undefined where the new value cannot be spelt in words and the old one is.
 */
export function withNumber(written: string, value: number): string | undefined {
  const both = pair.exec(written);
  if (both) {
    const [, spelt = '', open = '', , close = '', rest = ''] = both;
    if (spelt.trim() === '') return `${spelt}${open}${figures(value)}${close}${rest}`;
    const words = numberWords(value);
    return words === undefined ? undefined : `${inCaseOf(spelt, words)}${open}${figures(value)}${close}${rest}`;
  }
  if (figure.test(written)) return written.replace(figure, figures(value));
  const words = numberWords(value);
  return words === undefined ? undefined : inCaseOf(written, words);
}

export function figures(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}
