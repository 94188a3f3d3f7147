import { actorsOf } from './actors';
import type { Range } from '../document/contract-text';
import type { Actors, Clause, Passage, Party } from './contract';
import type { Term } from './term';

/** A clause before it is placed. */
export type FoundClause = Pick<Clause, 'type' | 'start' | 'end' | 'score' | 'because'>;

/** A term before it is placed. */
export type FoundTerm = Omit<Term, 'passage'>;

/**
 * What was read of a contract, kept by whoever has it read again after each edit: passages whose words, headings and parties
 * are the same are not read anew, and the result is that of reading all of it. Holds one contract; not for two at once.
 */
export class Memory {
  readonly clauses = new Remembered<readonly FoundClause[]>();
  readonly terms = new Remembered<readonly FoundTerm[]>();
  private parties: { readonly key: string; readonly actors: Actors } | undefined;

  /** The actors of the last reading where the parties are the same; else what was read with the others is forgotten. */
  actorsOf(parties: readonly Party[]): Actors {
    const key = JSON.stringify(parties.map(({ names, role }) => [names, role]));
    if (this.parties?.key !== key) {
      this.terms.forget();
      this.parties = { key, actors: actorsOf(parties) };
    }
    return this.parties.actors;
  }
}

/** Values by key. What two readings in a row have not asked for is forgotten. */
class Remembered<Value> {
  private before = new Map<string, Value>();
  private now = new Map<string, Value>();

  /** A new reading begins. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }

  forget(): void {
    this.before = new Map();
    this.now = new Map();
  }

  get(key: string, make: () => Value): Value {
    const value = this.now.get(key) ?? this.before.get(key) ?? make();
    this.now.set(key, value);
    return value;
  }
}

/** The words of a passage and how they are cut, wherever it stands. */
export function keyOf(passage: Passage, words: string): string {
  const cuts = passage.sentences.map(({ start, end }) => `${start - passage.start}-${end - passage.start}`);
  return `${words}\u0000${cuts.join()}`;
}

/** The same range so many characters further on; negative: back. */
export function moved<R extends Range>(range: R, by: number): R {
  return { ...range, start: range.start + by, end: range.end + by };
}
