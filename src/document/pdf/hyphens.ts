import type { PageLine } from './pages';

/** Openings that keep their hyphen whatever follows. */
const prefixes = new Set(
  'non self third co re pre post sub multi anti inter intra cross long short well ex so semi off on one two full part high low good arm no de mid out twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);
/** Signs at a line's end after which no space follows. */
const joiners = '\u00AD-–—/';
const longestWord = 60;
const lastWord = /([\p{L}\d]+)-$/u;
const nextWord = /^[\p{L}\d]+/u;
const partOfWord = /[\p{L}\d]/u;

/** Joins wrapped lines, and knows from the rest of the document whether a hyphen at a line's end belongs to the word. */
export class Hyphens {
  private text: string | undefined;

  constructor(private readonly pages: readonly (readonly PageLine[])[]) {}

  /** `text` and the line after it as one. */
  join(text: string, line: string): string {
    if (text === '') return line;
    if (!joiners.includes(text.charAt(text.length - 1))) return `${text} ${line}`;
    // Only the end is looked at: a pattern over a long paragraph for each of its lines would take its square.
    const end = text.slice(-longestWord);
    if (end.endsWith('\u00AD')) return text.slice(0, -1) + line;
    if (/\s[-–—]$/.test(end)) return `${text} ${line}`;
    if (!end.endsWith('-')) return text + line;
    const before = lastWord.exec(end)?.[1];
    const after = nextWord.exec(line)?.[0];
    if (before === undefined || after === undefined) return `${text} ${line}`;
    return this.belongs(before, after) ? text + line : text.slice(0, -1) + line;
  }

  private belongs(before: string, after: string): boolean {
    if (!/^\p{Ll}/u.test(after) || /\d/.test(before)) return true;
    const [first, second] = [before.toLowerCase(), after.toLowerCase()];
    if (this.occurs(first + second)) return false;
    if (prefixes.has(first) || this.occurs(`${first}-${second}`)) return true;
    return this.occurs(first) && this.occurs(second);
  }

  /** Whether a word stands within a line anywhere; the halves at line ends do not count. */
  private occurs(word: string): boolean {
    this.text ??= this.pages
      .flatMap((page) => page.map((line) => line.text))
      .join('\n')
      .toLowerCase();
    for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, at + 1)) {
      const [left, right] = [this.text.charAt(at - 1), this.text.slice(at + word.length, at + word.length + 2)];
      if (!partOfWord.test(left) && !partOfWord.test(right.charAt(0)) && right !== '-\n') return true;
    }
    return false;
  }
}
