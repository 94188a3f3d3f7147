import type { ConceptKind } from './stipulation';

/** One legal concept: the wordings that stand for it, joined by `;`. Endings do not matter; only true synonyms belong here. */
export interface ConceptEntry {
  readonly kind: ConceptKind;
  readonly wordings: string;
  /** So much a term of art that it tells by itself what a sentence is about. */
  readonly special?: boolean;
  /** Phrases in which its words mean something else, joined by `;`. */
  readonly idioms?: string;
  /** Words that stand for it in a contract beside the rest of what is sought, and mean other things in a playbook; joined by `;`. */
  readonly foundAs?: string;
}

/** Concepts by the name under which a reading shows them. */
export type ConceptField = Readonly<Record<string, ConceptEntry>>;

export function thing(wordings: string): ConceptEntry {
  return { kind: 'thing', wordings };
}

/** Where something is: it tells nothing of what is there. */
export function place(wordings: string): ConceptEntry {
  return { kind: 'place', wordings };
}

/** A term of art. */
export function special(wordings: string): ConceptEntry {
  return { kind: 'thing', wordings, special: true };
}

/** The same concept, but for phrases in which its words mean something else. */
export function except(entry: ConceptEntry, idioms: string): ConceptEntry {
  return { ...entry, idioms };
}

/** The same concept, found in a contract by further words that a playbook does not name it by: a "schedule" may be a list. */
export function alsoFound(entry: ConceptEntry, foundAs: string): ConceptEntry {
  return { ...entry, foundAs };
}

export function act(wordings: string): ConceptEntry {
  return { kind: 'act', wordings };
}

/** A right or a burden that is only there where a clause gives it. */
export function power(wordings: string): ConceptEntry {
  return { kind: 'power', wordings };
}

/** Needed to be understood, but found in every contract. */
export function common(wordings: string): ConceptEntry {
  return { kind: 'common', wordings };
}
