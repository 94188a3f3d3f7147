/** Words or parts of words of which one must be there; undefined where nothing is certain. */
type Needed = readonly string[] | undefined;

/** What one alternative of an expression cannot match without: of each list at least one string. */
export type Needs = readonly (readonly string[])[];

const classEscapes = /[bBsSwWdDnrtfv]/;
const leastQuantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const groupOpening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

/**
 * What must be in a text for each of the alternatives of `expression` to match, so that a text without it need not be tried.
 * Nothing is asked for where an alternative matches without any certain words, or the expression uses what is not
 * understood here.
 */
export function needsOf(expression: RegExp): readonly Needs[] {
  const parser = new Parser(expression.source);
  const needs = parser.alternatives();
  if (!parser.understood) return [[]];
  if (!expression.ignoreCase) return needs;
  return needs.map((lists) => lists.map((list) => list.map((literal) => literal.toLowerCase())));
}

class Parser {
  understood = true;
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end of the group or of the whole. */
  alternatives(): readonly Needs[] {
    const all: Needs[] = [];
    for (;;) {
      all.push(this.sequence());
      if (this.source[this.at] !== '|') return all;
      this.at += 1;
    }
  }

  private sequence(): Needs {
    const needs: (readonly string[])[] = [];
    let run = '';
    const close = (): void => {
      if (run !== '') needs.push([run]);
      run = '';
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) {
      const piece = this.piece();
      const least = this.quantifier();
      if (typeof piece === 'string' && least !== 0) run += piece;
      if (typeof piece === 'string' && least === undefined) continue;
      close();
      if (typeof piece === 'object' && least !== 0) needs.push(piece);
    }
    close();
    return needs;
  }

  /** A sign that stands for itself, what a group needs, or undefined for what stands for many signs or none. */
  private piece(): string | Needed {
    const sign = this.source[this.at] ?? '';
    if (sign === '(') return this.group();
    this.at += 1;
    if (sign === '[') return this.skipClass();
    if (sign === '\\') return this.escaped();
    return /[.^$]/.test(sign) ? undefined : sign;
  }

  private group(): Needed {
    const opening = this.match(groupOpening)?.[0] ?? '';
    const alternatives = this.alternatives();
    this.at += 1;
    if (/[=!]$/.test(opening)) return undefined;
    const lists = alternatives.map(best);
    return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
  }

  private skipClass(): undefined {
    while (this.at < this.source.length && this.source[this.at] !== ']')
      this.at += this.source[this.at] === '\\' ? 2 : 1;
    this.at += 1;
  }

  private escaped(): string | undefined {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (/\w/.test(sign) && !classEscapes.test(sign)) this.understood = false;
    return /\w/.test(sign) ? undefined : sign;
  }

  /** How often the piece before must be there; undefined where nothing says so: once. */
  private quantifier(): number | undefined {
    const found = this.match(leastQuantifier);
    if (!found) return undefined;
    return found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
  }

  private match(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found) this.at = sticky.lastIndex;
    return found ?? undefined;
  }
}

/** The longer the shortest string, the rarer. */
function best(needs: Needs): Needed {
  let rarest: Needed;
  for (const list of needs) if (!rarest || shortest(list) > shortest(rarest)) rarest = list;
  return rarest;
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}
