import type { Range } from '../document/contract-text';
import type { Actor } from './actor';
import type { ClauseType } from './clause-type';
import type { Actors } from './contract';
import type { TermKind } from './term-registry';
import type { Value } from './value';

/** A typed reading of clause text, with the range that says so. */
export interface Term extends Range {
  readonly kind: TermKind;
  /** Whose liability, who may terminate, who gives, who is bound: as each reader's `actorIs` says. */
  readonly actor: Actor;
  readonly value: Value;
  /** Index into `Contract.passages`. -1 in a playbook. */
  readonly passage: number;
  /** Words that make the right only partly there ("only after the initial term"), see the borderline rule 9. */
  readonly hedges?: readonly Range[];
  /** Other words that belong to it: where a cap is used that a definition sets, or the definition of one that is left open. */
  readonly also?: readonly Range[];
  /** Efforts and discretion: `efforts` ("commercially reasonable efforts"), `discretion` ("may", "in its sole discretion"). */
  readonly strength?: 'duty' | 'efforts' | 'discretion';
}

/** What a reader is given: one passage of a contract, or one statement (or part of one) of a playbook. */
export interface ReadingPassage extends Range {
  /** The words: the whole text sliced to the range; reader offsets are `start + index in words`. */
  readonly words: string;
  /** The same words with line breaks and typographic quotes, dashes and spaces normalised one to one, in lower case. */
  readonly plain: string;
  /** Sentence ranges, absolute. */
  readonly sentences: readonly Range[];
  readonly heading?: string;
  /** Headings of the sections that this one stands in, the nearest first. */
  readonly above?: readonly string[];
  /** Where the section completes a list of the one above: what leads it in ("Supplier shall maintain the following:"). */
  readonly lead?: string;
  /** Clause types of this passage with their score; empty in a playbook statement of unknown type. */
  readonly types: ReadonlyMap<ClauseType, number>;
  /** `statement`: playbook shorthand without subject or verb ("12 months of fees", "mutual", "60 days' notice"). */
  readonly mode: 'contract' | 'statement';
  readonly actors: Actors;
}

/** One reader a term, one file each under `terms/`, registered in `term-registry.ts`. */
export interface TermReader {
  readonly kind: TermKind;
  /** For sentences: "liability cap". */
  readonly title: string;
  /** For sentences: "whose liability is capped". */
  readonly actorIs: string;
  /** The clause types it belongs to; in contract mode it is also run on any passage that matches `cue`. */
  readonly clauseTypes: readonly ClauseType[];
  /** A cheap linear expression on `plain`; passages without a match are not read. */
  readonly cue: RegExp;
  /** What the actor of the term would like: `more` and `less` order the values; `there`/`not-there` for flags. */
  readonly actorPrefers: 'more' | 'less' | 'there' | 'not-there' | 'neutral';
  read(passage: ReadingPassage): Iterable<Omit<Term, 'passage'>>;
}
