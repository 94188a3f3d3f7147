import type { Citation, ContractText, Range } from '../document/contract-text';
import type { Actor, Role } from './actor';
import type { ClauseType } from './clause-type';
import type { OurParty } from './our-party';
import type { Term } from './term';

export interface Party extends Citation {
  /** The names it goes by in this contract, longest first: "Acme Software, Inc.", "Acme", "Supplier". */
  readonly names: readonly string[];
  /** Its pole, where the contract shows it. */
  readonly role?: Role;
  /** `deeds`: no party's name says who supplies and who buys; what they do was taken for it. */
  readonly roleFrom?: 'deeds';
}

/** A numbered or headed part. Sections are in document order; `parent` is an index into the same list. */
export interface Section extends Range {
  /** Full label, e.g. "9.2(a)"; empty where the part has a heading only. */
  readonly label: string;
  readonly heading?: Citation;
  readonly depth: number;
  readonly parent?: number;
}

export interface Definition extends Range {
  readonly term: string;
  /** The quoted term itself. */
  readonly name: Citation;
}

/** A pointer to another section, exhibit or document. */
export interface Reference extends Citation {
  readonly target: 'section' | 'exhibit' | 'document' | 'url';
  readonly label: string;
  /** Index into `sections` or `exhibits`, where the target is in this file. */
  readonly resolved?: number;
}

export interface Exhibit extends Range {
  /** "Exhibit A", "Schedule 2", "Annex I". */
  readonly label: string;
  readonly title?: string;
}

/**
 * The unit of reading: the smallest numbered section with its lead-in and sub-items, or a paragraph that has no number.
 * Passages do not overlap and cover all of the text but blank lines.
 */
export interface Passage extends Range {
  /** Index into `sections`, where it lies in one. */
  readonly section?: number;
  /** Sentence ranges in order; list items count as sentences of their own, after the lead-in they complete. */
  readonly sentences: readonly Range[];
}

/** A range that does one legal job. One passage may hold several clauses. */
export interface Clause extends Range {
  readonly type: ClauseType;
  /** 0 to 1. */
  readonly score: number;
  readonly passage: number;
  readonly section?: number;
  /** The words that spoke most for the type. */
  readonly because: readonly string[];
}

export interface Contract {
  readonly source: ContractText;
  readonly title?: Citation;
  /** What kind of document this is. */
  readonly kind: ContractKind;
  readonly parties: readonly Party[];
  /** Which of them we are, where the user has said so. */
  readonly ours?: OurParty;
  readonly effectiveDate?: Dated;
  readonly agreementDate?: Dated;
  readonly sections: readonly Section[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly exhibits: readonly Exhibit[];
  readonly passages: readonly Passage[];
  readonly clauses: readonly Clause[];
  readonly terms: readonly Term[];
  /** BCP 47 tag of the language it is written in, `und` where unclear. Only `en` is read to terms. */
  readonly language: string;
}

export interface Dated extends Citation {
  /** ISO 8601 date, where the words give a full one. */
  readonly date?: string;
}

export type ContractKind =
  | 'nda'
  | 'services'
  | 'software'
  | 'hosting'
  | 'license'
  | 'distribution'
  | 'supply'
  | 'employment'
  | 'dpa'
  | 'order-form'
  | 'statement-of-work'
  | 'amendment'
  | 'partnership'
  | 'other';

/** Finds whom words speak of. Built from the parties of a contract, or from the side of a playbook. */
export interface Actors {
  /** Every mention in `text`, in order; offsets are into `text`. */
  mentions(text: string): readonly ActorMention[];
  /** The actor a phrase such as "Supplier's", "each party" or "we" names; `unknown` where it names none. */
  resolve(phrase: string): Actor;
  /**
   * The grammatical subject of the verb at `offset` in `text`: the actor last mentioned before it in its sentence
   * ("either party", "Supplier", "Customer or its Affiliates"), not as an object of "by", "to", "of", "for", "with", "from".
   */
  subjectOf(text: string, offset: number): Actor;
}

export interface ActorMention extends Range {
  readonly actor: Actor;
  readonly words: string;
  /** "Supplier's", "its" directly after. */
  readonly possessive: boolean;
}

/** A clause finder gives each passage its types; a trained model will stand behind the same interface. */
export interface ClauseFinder {
  /** Shown in reports, e.g. `headings-and-lexicon 1`. */
  readonly id: string;
  /** `evidence` is what headings, lexicon and term readers have found already; a finder may build on it or go its own way. */
  find(structure: ContractStructure, evidence?: ClauseEvidence): readonly Clause[];
}

/** What is known of a contract before a trained finder looks at it. */
export interface ClauseEvidence {
  readonly clauses: readonly Clause[];
  readonly terms: readonly Term[];
}

/** A contract before its clauses and terms are found. */
export type ContractStructure = Omit<Contract, 'clauses' | 'terms'>;
