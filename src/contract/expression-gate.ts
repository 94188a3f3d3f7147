import { needsOf } from './literals';
import { soughtOf, WordFinder } from './word-finder';

/**
 * Which of many expressions may match a text: those of which an alternative has all the words that it cannot do without.
 * One walk over the text, whatever their number; what is ruled out surely does not match.
 */
export class ExpressionGate {
  private readonly finder: WordFinder;
  /** By string: the lists that it is in. */
  private readonly listsOf: number[][] = [];
  /** By list: the alternatives that ask for it. */
  private readonly alternativesOf: number[][] = [];
  private readonly alternatives: { readonly expression: number; readonly lists: number }[] = [];
  /** Expressions of which nothing is known. */
  private readonly always: number[] = [];
  private readonly listSeen: number[];
  private readonly met: number[];
  private readonly metIn: number[];
  private readonly given: number[];
  private walk = 0;

  constructor(expressions: readonly RegExp[]) {
    const strings = new Map<string, number>();
    const lists = new Map<string, number>();
    for (const [i, expression] of expressions.entries()) {
      const needs = needsOf(expression).map((all) => all.flatMap((list) => this.add(list, strings, lists) ?? []));
      if (needs.some((all) => all.length === 0)) this.always.push(i);
      else for (const all of needs) this.ask(i, new Set(all));
    }
    this.finder = new WordFinder([...strings.keys()]);
    this.listSeen = this.alternativesOf.map(() => 0);
    this.met = this.alternatives.map(() => 0);
    this.metIn = this.alternatives.map(() => 0);
    this.given = expressions.map(() => 0);
  }

  /** Indexes of the expressions that may match `plain`, in order. */
  in(plain: string): readonly number[] {
    const open = [...this.always];
    this.walk += 1;
    for (const string of this.finder.in(plain)) {
      for (const list of this.listsOf[string] ?? []) {
        if (this.listSeen[list] === this.walk) continue;
        this.listSeen[list] = this.walk;
        for (const alternative of this.alternativesOf[list] ?? []) this.meet(alternative, open);
      }
    }
    return open.sort((one, other) => one - other);
  }

  private meet(alternative: number, open: number[]): void {
    const { expression, lists } = this.alternatives[alternative] ?? { expression: -1, lists: 0 };
    const met = this.metIn[alternative] === this.walk ? (this.met[alternative] ?? 0) + 1 : 1;
    this.metIn[alternative] = this.walk;
    this.met[alternative] = met;
    if (met < lists || this.given[expression] === this.walk) return;
    this.given[expression] = this.walk;
    open.push(expression);
  }

  /** The list's number; undefined where one of its strings cannot be looked for. */
  private add(list: readonly string[], strings: Map<string, number>, lists: Map<string, number>): number | undefined {
    const sought = [...new Set(list.map(soughtOf))].sort();
    if (sought.includes('')) return undefined;
    const key = JSON.stringify(sought);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const number = lists.size;
    lists.set(key, number);
    this.alternativesOf.push([]);
    for (const string of sought) {
      const index = strings.get(string) ?? strings.size;
      strings.set(string, index);
      (this.listsOf[index] ??= []).push(number);
    }
    return number;
  }

  private ask(expression: number, lists: ReadonlySet<number>): void {
    const alternative = this.alternatives.length;
    this.alternatives.push({ expression, lists: lists.size });
    for (const list of lists) this.alternativesOf[list]?.push(alternative);
  }
}
