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
const words = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

/** Joins wrapped lines, and knows from the rest of the document whether a hyphen at a line's end belongs to the word. */
export class Hyphens {
  private known: ReadonlySet<string> | undefined;

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
    this.known ??= this.vocabulary();
    const [first, second] = [before.toLowerCase(), after.toLowerCase()];
    if (this.known.has(first + second)) return false;
    if (this.known.has(`${first}-${second}`) || prefixes.has(first)) return true;
    return this.known.has(first) && this.known.has(second);
  }

  /** Every word that stands within a line. */
  private vocabulary(): ReadonlySet<string> {
    const known = new Set<string>();
    for (const line of this.pages.flat()) {
      const text = line.text.toLowerCase().replace(/[\p{L}\d]+-$/u, '');
      for (const match of text.matchAll(words)) known.add(match[0]);
    }
    return known;
  }
}
