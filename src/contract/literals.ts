/** What an expression cannot match without: one of these words or parts of words; undefined where nothing is certain. */
type Needed = readonly string[] | undefined;

const classEscapes = /[bBsSwWdDnrtfv]/;
const leastQuantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const groupOpening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

/**
 * Strings of which every match of `expression` contains at least one, so that a text without them need not be tried.
 * Undefined where the expression matches without any, or uses what is not understood here.
 */
export function literalsOf(expression: RegExp): Needed {
  const parser = new Parser(expression.source);
  const needed = parser.alternatives();
  if (!parser.understood) return undefined;
  return expression.ignoreCase ? needed?.map((literal) => literal.toLowerCase()) : needed;
}

class Parser {
  understood = true;
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end of the group or of the whole. */
  alternatives(): Needed {
    const all: string[] = [];
    let certain = true;
    for (;;) {
      const needed = this.sequence();
      if (needed) all.push(...needed);
      else certain = false;
      if (this.source[this.at] !== '|') return certain ? all : undefined;
      this.at += 1;
    }
  }

  private sequence(): Needed {
    let best: Needed;
    let run = '';
    const close = (): void => {
      if (run !== '') best = better(best, [run]);
      run = '';
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) {
      const piece = this.piece();
      const least = this.quantifier();
      if (typeof piece === 'string' && least !== 0) run += piece;
      if (typeof piece === 'string' && least === undefined) continue;
      close();
      if (typeof piece === 'object' && least !== 0) best = better(best, piece);
    }
    close();
    return best;
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
    const needed = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? undefined : needed;
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
function better(a: Needed, b: Needed): Needed {
  if (!a || !b) return a ?? b;
  return shortest(b) > shortest(a) ? b : a;
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}
