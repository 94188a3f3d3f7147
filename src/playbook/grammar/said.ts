import type { Bearer } from '../../contract/actor';
import type { TermKind } from '../../contract/term-registry';
import type { Value } from '../../contract/value';
import type { Condition } from '../playbook';
import { amountCheck, type Amounts } from '../statement-comparison';
import { all, any, type Part } from '../statement-part';
import type { Token } from './tokens';

/** What a part of a statement says, as its tokens have it, for a rule to make a condition of. */
export class Said {
  constructor(
    readonly part: Part,
    readonly tokens: readonly Token[],
  ) {}

  get isBad(): boolean {
    return this.part.isBad;
  }

  has(...names: readonly string[]): boolean {
    return this.tokens.some(({ name }) => names.includes(name));
  }

  /** Whom it names: one side, or both. */
  get who(): Bearer {
    return (
      this.tokens.find(({ bearer, name }) => bearer !== undefined || name === 'BOTH')?.bearer ??
      (this.has('BOTH', 'EQUAL') ? 'both' : 'unknown')
    );
  }

  whoOr(otherwise: Bearer): Bearer {
    return this.who === 'unknown' ? otherwise : this.who;
  }

  /** The one who is named alone. */
  get alone(): 'us' | 'them' | undefined {
    return this.has('ONLYUS') ? 'us' : this.has('ONLYTHEM') ? 'them' : undefined;
  }

  get supplier(): Bearer {
    return this.part.context.side === 'supplier' ? 'us' : 'them';
  }

  get customer(): Bearer {
    return this.part.context.side === 'supplier' ? 'them' : 'us';
  }

  /** A comma or "and" stands between the two. */
  isApart(first: string, second: string): boolean {
    const from = this.tokens.find(({ name }) => name === first)?.end;
    const to = this.tokens.find(({ name, start }) => name === second && start >= (from ?? 0))?.start;
    return from !== undefined && to !== undefined && /[,;:]|\band\b/.test(this.part.plain.slice(from, to));
  }

  /** "Any", "any of it": nothing but that it is there. */
  get isAny(): boolean {
    return /^\W*(?:any(?:thing|one)?(?: (?:of it|at all|kind|form|restrictions?|obligations?))?|every|yes|some)\W*$/.test(
      this.part.plain,
    );
  }

  present(kind: TermKind, bearer: Bearer): Condition {
    return this.part.check(kind, bearer, 'present');
  }

  absent(kind: TermKind, bearer: Bearer): Condition {
    return this.part.check(kind, bearer, 'absent');
  }

  state(kind: TermKind, bearer: Bearer, name: string): Condition {
    return this.part.check(kind, bearer, 'equals', { shape: 'state', state: name });
  }

  items(
    kind: TermKind,
    bearer: Bearer,
    comparison: 'includes' | 'excludes' | 'one-of',
    items: readonly string[],
  ): Condition {
    return this.part.check(kind, bearer, comparison, { shape: 'items', items });
  }

  /** One side has it and the other does not. */
  onlyOne(kind: TermKind, bearer: 'us' | 'them'): Condition {
    const both = [this.present(kind, bearer), this.absent(kind, bearer === 'us' ? 'them' : 'us')];
    return all(both) ?? this.present(kind, bearer);
  }

  /** The amount named `name`, against the term; undefined where there is none, more than one, or it leaves its sense open. */
  amount(kind: TermKind, bearer: Bearer, name = 'DUR'): Condition | undefined {
    const [token, other] = this.tokens.filter((one) => one.name === name);
    if (!token?.low || other) return undefined;
    const amounts: Amounts<Value> = { low: token.low, ...(token.high ? { high: token.high } : {}) };
    return amountCheck(this.part, kind, bearer, amounts, token.order ?? 'none');
  }

  get places(): readonly string[] {
    return this.tokens.flatMap(({ place }) => place ?? []);
  }

  allOf(...conditions: readonly (Condition | undefined)[]): Condition | undefined {
    return conditions.every((one) => one !== undefined) ? all(conditions) : undefined;
  }

  anyOf(...conditions: readonly (Condition | undefined)[]): Condition | undefined {
    return conditions.every((one) => one !== undefined) ? any(conditions) : undefined;
  }
}
