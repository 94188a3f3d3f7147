import type { Range } from '../../document/contract-text';

type Maker = (match: RegExpExecArray) => string;

/** Words that were rewritten, and where in the source each of them comes from. Offsets of the source count in a playbook. */
export class MappedText {
  private constructor(
    readonly words: string,
    /** The source range that each character stands for. */
    readonly starts: readonly number[],
    readonly ends: readonly number[],
  ) {}

  static of(words: string, base: number): MappedText {
    const starts = Array.from(words, (_, at) => base + at);
    return new MappedText(
      words,
      starts,
      starts.map((at) => at + 1),
    );
  }

  /** Like `String.replace` with a global expression; what takes the place of a match stands for the whole of it. */
  replace(expression: RegExp, to: string | Maker): MappedText {
    // Most expressions find nothing; a search is far cheaper than the copy of the expression that matching all makes.
    if (this.words.search(expression) < 0) return this;
    const matches = [...this.words.matchAll(expression)];
    const make: Maker = typeof to === 'string' ? (match) => expanded(to, match) : to;
    const words: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let from = 0;
    const keep = (until: number): void => {
      words.push(this.words.slice(from, until));
      for (let at = from; at < until; at += 1) {
        starts.push(this.starts[at] ?? 0);
        ends.push(this.ends[at] ?? 0);
      }
    };
    for (const match of matches) {
      keep(match.index);
      const made = make(match);
      const source = this.sourceOf({ start: match.index, end: match.index + match[0].length });
      words.push(made);
      for (let at = 0; at < made.length; at += 1) {
        starts.push(source.start);
        ends.push(source.end);
      }
      from = match.index + match[0].length;
    }
    keep(this.words.length);
    return new MappedText(words.join(''), starts, ends);
  }

  slice(range: Range): MappedText {
    return new MappedText(
      this.words.slice(range.start, range.end),
      this.starts.slice(range.start, range.end),
      this.ends.slice(range.start, range.end),
    );
  }

  concat(other: MappedText): MappedText {
    return new MappedText(this.words + other.words, [...this.starts, ...other.starts], [...this.ends, ...other.ends]);
  }

  /** What a range of the words stands for in the source. */
  sourceOf({ start, end }: Range): Range {
    const last = this.ends.length - 1;
    const from = this.starts[Math.min(start, last)] ?? 0;
    const until = this.ends[Math.min(Math.max(end - 1, start), last)] ?? from;
    return { start: from, end: Math.max(from, until) };
  }
}

function expanded(to: string, match: RegExpExecArray): string {
  return to.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
