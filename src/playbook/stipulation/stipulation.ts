import type { Bearer } from '../../contract/actor';
import type { ClauseType } from '../../contract/clause-type';
import type { Duration, Money, Rate } from '../../contract/value';
import type { Citation } from '../../document/contract-text';
import type { Part } from '../framework/phrase';

/**
 * What a statement says for which there is no typed term, as words to look for: who is bound, what it is about, how much.
 * It is met by a sentence of the contract that holds every concept, of the right party and not taken back.
 */
export interface Stipulation {
  readonly op: 'stipulation';
  readonly asks: Asks;
  /** Who has the duty or the right; `unknown`: whoever. */
  readonly bearer: Bearer;
  /** To whom it must be done, where the statement is about that: "we are named". */
  readonly object?: 'us';
  readonly modality: 'right' | 'duty' | 'statement';
  /** All must be there. */
  readonly concepts: readonly Sought[];
  /** Two or more parts of it that may each have a sentence of its own; empty where it is one. */
  readonly demands: readonly Demand[];
  /** What it must hang on, or what must be lacking; empty but for `only` and `lacking`. */
  readonly conditions: readonly Sought[];
  /** What the section must be about, where the statement itself does not say. */
  readonly about: readonly Concept[];
  readonly amounts: readonly SoughtAmount[];
  /** The clauses that its position is about; empty where its heading names none. */
  readonly clauseTypes: readonly ClauseType[];
  /** The statement has a condition of its own ("if …"), so that one in the contract takes nothing away. */
  readonly conditional: boolean;
  /** The words it was read from, in `Playbook.text`. */
  readonly words: Citation;
}

/**
 * `said`: the contract says so. `denied`: it forbids or denies it. `unsaid`: it does not say so, by silence too. `only`: where
 * it says the concepts at all, then under the conditions. `lacking`: it says the concepts without the conditions.
 */
export type Asks = 'said' | 'denied' | 'unsaid' | 'only' | 'lacking';

/** What one sentence must hold, of a statement that asks for several things. */
export interface Demand {
  readonly concepts: readonly Sought[];
  readonly amounts: readonly SoughtAmount[];
}

/** Alternatives: of one of them every concept. */
export type Sought = readonly (readonly Concept[])[];

export interface Concept {
  /** As the reading is shown to the author. */
  readonly name: string;
  readonly part: Part;
  /** Its wordings as they are written: stems alone would take one word for another. */
  readonly forms: readonly (readonly string[])[];
  /** `word`: a word of the author's that no list of synonyms has. `common`: so frequent that it tells nothing by itself. */
  readonly kind: ConceptKind | 'word';
  /** A term of art, or named by several words: it tells by itself what a sentence is about. */
  readonly isSpecial: boolean;
  /** Phrases, as stems, in which its words mean something else. */
  readonly idioms: readonly (readonly string[])[];
  /** Whose it is ("our data"). */
  readonly owner?: 'us' | 'them';
}

/**
 * `power`: what nobody has or owes unless a clause says so, such as a right to suspend or a minimum purchase. `place`: where
 * something is, of which several are a choice: data in the EU and the UK is in one of them.
 */
export type ConceptKind = 'thing' | 'act' | 'power' | 'place' | 'common';

/** A term that says what a sentence is about; words found in every contract, places and words of the author's own say nothing. */
export function isTelling({ kind }: Concept): boolean {
  return kind !== 'common' && kind !== 'word' && kind !== 'place';
}

export interface SoughtAmount {
  readonly comparison: 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'equals';
  readonly value: Duration | Money | Rate | Multiple;
  /** As written. */
  readonly words: string;
}

/** "3x". */
export interface Multiple {
  readonly shape: 'multiple';
  readonly times: number;
}

/** What is asked for at all: the concepts of every alternative. */
export function conceptsIn(sought: readonly Sought[]): readonly Concept[] {
  return sought.flatMap((alternatives) => alternatives.flat());
}
