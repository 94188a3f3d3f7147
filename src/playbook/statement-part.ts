import type { Actor, Bearer, Role } from '../contract/actor';
import { bearerOf } from '../contract/actor';
import type { ActorMention, Actors } from '../contract/contract';
import { plainOf } from '../contract/plain';
import type { TermKind } from '../contract/term-registry';
import type { Value } from '../contract/value';
import type { Citation, Range } from '../document/contract-text';
import type { Check, Comparison, Condition, Tier } from './playbook';
import type { Stipulation } from './stipulation/stipulation';

/** What every part of a statement is read with. */
export interface PartContext {
  /** The statement in plain terms, see `wording/`; ranges of parts count in it. */
  readonly prose: string;
  /** The words of the file that a range of `prose` stands for. */
  readonly source: (range: Range) => Citation;
  readonly side: Role;
  readonly actors: Actors;
  readonly tier: Tier;
  /** The kinds of term the position is about, the main one first. */
  readonly kinds: readonly TermKind[];
  /** Countries whose law the position prefers: other law is foreign to them. */
  readonly homeCountries: readonly string[];
  /** Places that the position prefers or accepts. */
  readonly takenPlaces: readonly string[];
  /** What the position prefers or accepts, in lower case. */
  readonly takenWords: string;
  /** The position's heading, in lower case. */
  readonly heading: string;
  /** The same in plain terms, where it is short enough to be the subject of what stands under it; else empty. */
  readonly subject: string;
  /** The prose is in the author's own words, so that only who reads these is asked. */
  readonly isInOwnWords: boolean;
  /** The position names a forum beside a law. */
  readonly headedForum: boolean;
}

/** What a part takes over from the part before it: "We may terminate for convenience, and [we may …] for breach". */
export interface Inherited {
  readonly bearer?: Bearer;
  readonly checks: readonly Check[];
  /** The member of the list before it was not understood, so that nobody knows of what an elliptical one speaks. */
  readonly afterUnread?: boolean;
}

/** A character that matches no word, no space and no bound: what was read already. */
const read = '\u0001';

/** Words that say nothing by themselves. Never a negation, a limit ("only") or a condition ("if", "unless"). */
const silent =
  /\b(?:a|an|the|this|that|these|such|our|its|their|his|all|any|some|of|for|to|in|on|at|by|from|with|upon|per|and|or|but|both|also|be|is|are|was|been|being|it|they|has|have|had|do|does|shall|should|will|would|must|may|can|could|clause|clauses|provisions?|language|agreement|contract|agreements|contracts|contractual|standard|reasonable|reasonably|written|in writing|prior|clear|clearly|express|expressly|explicit|explicitly|then|there|so|who|which|where applicable|we want|we need|we (?:can |will |would )?accept|required?|requires)\b/g;

interface WordedPart {
  readonly words: string;
  readonly plain: string;
  readonly mentions: readonly ActorMention[];
}

/** Every frame takes the same part apart. */
const worded = new WeakMap<PartContext, Map<string, WordedPart>>();

/** With `isHeaded` the words of the heading stand before it: "Breach notice" | "24 hours". */
export function wordedPart(range: Range, context: PartContext, isHeaded = false): WordedPart {
  const known = worded.get(context) ?? new Map<string, WordedPart>();
  worded.set(context, known);
  const key = `${range.start} ${range.end} ${isHeaded ? 'headed' : ''}`;
  const before = known.get(key);
  if (before) return before;
  const own = context.prose.slice(range.start, range.end);
  const words = isHeaded ? `${context.subject}: ${own}` : own;
  const made = { words, plain: plainOf(words), mentions: context.actors.mentions(words) };
  known.set(key, made);
  return made;
}

/**
 * One part of a statement while it is being read. What a frame has understood it takes away; a part counts as understood
 * only when nothing but {@link silent} words is left, so that no qualification is ever dropped unseen.
 */
export class Part implements Range {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly plain: string;
  /** Where its own words begin in `plain`; before them stands the heading, if anything. */
  readonly body: number;
  #rest: string;
  #mentions: readonly ActorMention[];

  constructor(
    range: Range,
    readonly context: PartContext,
    readonly inherited: Inherited,
    isHeaded = false,
  ) {
    this.start = range.start;
    this.end = range.end;
    const worded = wordedPart(range, context, isHeaded);
    this.words = worded.words;
    this.plain = worded.plain;
    this.body = isHeaded ? context.subject.length + 2 : 0;
    this.#rest = this.plain;
    this.#mentions = worded.mentions;
  }

  /** What was not taken yet. */
  get rest(): string {
    return this.#rest;
  }

  has(expression: RegExp): boolean {
    return expression.test(this.#rest);
  }

  take(expression: RegExp): RegExpExecArray | undefined {
    const match = expression.exec(this.#rest);
    if (!match) return undefined;
    this.takeRange({ start: match.index, end: match.index + match[0].length });
    return match;
  }

  takeAll(expression: RegExp): void {
    this.#rest = this.#rest.replace(expression, (match) => read.repeat(match.length));
  }

  takeRange({ start, end }: Range): void {
    this.#rest = this.#rest.slice(0, start) + read.repeat(end - start) + this.#rest.slice(end);
  }

  /** Whom it names, in order, taken or not. */
  get mentions(): readonly ActorMention[] {
    return this.#mentions;
  }

  isFree({ start, end }: Range): boolean {
    return !this.#rest.slice(start, end).includes(read);
  }

  /** Words that nothing has accounted for. */
  leftover(): string {
    return this.#rest
      .replace(silent, ' ')
      .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
      .trim();
  }

  /** Actors named and not yet taken, in order; pronouns that only look back ("its product") are left out. */
  actors(): readonly ActorMention[] {
    return this.#mentions.filter((mention) => this.isFree(mention) && !/^(?:its|their|they|it)$/i.test(mention.words));
  }

  takeActor(mention: ActorMention | undefined = this.actors()[0]): Actor | undefined {
    if (!mention) return undefined;
    // "Neither party": whoever takes the actor has not understood the negation yet.
    const negation = /^(?:neither|no|none)\b/i.exec(mention.words)?.[0].length ?? 0;
    this.takeRange({ start: mention.start + negation, end: mention.end });
    return mention.actor;
  }

  bearer(actor: Actor | undefined): Bearer {
    return bearerOf(actor ?? 'unknown', this.context.side);
  }

  /** The actor named first, seen from our side; that of the part before where none is named. Takes the mention. */
  takeBearer(): Bearer {
    const actor = this.takeActor();
    return actor === undefined ? (this.inherited.bearer ?? 'unknown') : this.bearer(actor);
  }

  /** An actor that stands within a few characters behind what `expression` matches, as in "binds only us". Takes both. */
  takeBearerAfter(expression: RegExp): Bearer | undefined {
    const match = expression.exec(this.#rest);
    if (!match) return undefined;
    const from = match.index + match[0].length;
    const mention = this.actors().find(({ start }) => start >= from - 1 && start <= from + 6);
    if (!mention) return undefined;
    this.takeRange({ start: match.index, end: from });
    return this.bearer(this.takeActor(mention));
  }

  get isBad(): boolean {
    return this.context.tier === 'escalate' || this.context.tier === 'never';
  }

  check(term: TermKind, bearer: Bearer, comparison: Comparison, value?: Value): Check {
    return {
      op: 'check',
      term,
      bearer,
      comparison,
      ...(value === undefined ? {} : { value }),
      words: this.context.source(this),
    };
  }
}

/** A negation, but not the one in "no more than". */
export const denial =
  /\b(?:(?:no|not)(?! (?:more|less|fewer|longer|shorter|later|earlier|sooner|greater|higher|lower|smaller) than\b)|without|lacks?|missing|absence of|never|none(?!\W*\bor\b)|nothing)\b/;

/** Reads a part as one kind of thing; undefined where it is not that. */
export interface Frame {
  readonly name: string;
  /** The frame is tried where the position is about one of these, or where `cue` matches. */
  readonly kinds: readonly TermKind[] | 'every';
  readonly cue: RegExp;
  /** Tried in order, each on a fresh part: it may take words and still give up. */
  readonly readers: readonly ((part: Part) => Condition | undefined)[];
}

export function all(conditions: readonly Condition[]): Condition | undefined {
  return joined('all', conditions);
}

export function any(conditions: readonly Condition[]): Condition | undefined {
  return joined('any', conditions);
}

function joined(op: 'all' | 'any', conditions: readonly Condition[]): Condition | undefined {
  const flat = conditions.flatMap((condition) => (condition.op === op ? condition.of : [condition]));
  return flat.length > 1 ? { op, of: flat } : flat[0];
}

export function not(condition: Condition): Condition {
  return condition.op === 'not' ? condition.of : { op: 'not', of: condition };
}

export function checksIn(condition: Condition): readonly Check[] {
  if (condition.op === 'check') return [condition];
  if (condition.op === 'stipulation') return [];
  return condition.op === 'not' ? checksIn(condition.of) : condition.of.flatMap(checksIn);
}

/** The words to look for in a condition. */
export function stipulationsIn(condition: Condition): readonly Stipulation[] {
  if (condition.op === 'stipulation') return [condition];
  if (condition.op === 'check') return [];
  return condition.op === 'not' ? stipulationsIn(condition.of) : condition.of.flatMap(stipulationsIn);
}
