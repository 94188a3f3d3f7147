import type { Contract, Reference } from '../contract/contract';
import { termReaders } from '../contract/term-registry';
import type { TermKind } from '../contract/term-registry';
import type { Citation, IntakeNote } from '../document/contract-text';
import type { Position } from '../playbook/playbook';
import { agreementAbove, ofOneMatter, type UnsuppliedDocument } from './agreement-above';
import { isSupplied } from './supplied';
import type { ContractView } from './view';

/** A place where the answer may stand that was not read. */
export type Unread = UnsuppliedDocument | { readonly kind: 'file'; readonly note: IntakeNote };

/** Whole sets of terms brought in from elsewhere: they may hold any clause. */
const incorporation =
  /\bincorporat(?:ed|es?|ing)\b[^;]{0,240}?\bby (?:this )?reference|\bsubject to (?:all )?the terms\b|\b(?:governed|supplemented) by the terms\b|\bpursuant to the terms (?:and conditions )?of\b|\b(?:terms|provisions) (?:and conditions )?of the\b|\bin addition to the\b/i;

/** Where something that the contract is silent on may be found, if it points anywhere that was not supplied. */
export function unreadPlace(position: Position, kinds: ReadonlySet<TermKind>, view: ContractView): Unread | undefined {
  const note = view.contract.source.notes.find((note) => note.severity === 'unread');
  if (note) return { kind: 'file', note };
  const cues = termReaders.filter((reader) => kinds.has(reader.kind)).map((reader) => reader.cue);
  const own = new Set(view.clauses(position.clauseTypes, sureEnough).map((clause) => clause.passage));
  const unsupplied = unsuppliedIn(view);
  const told = (citation: Citation) => cues.some((cue) => cue.test(citation.quote.toLowerCase()));
  const whole = unsupplied.references.filter(({ isWhole }) => isWhole);
  const best = whole.find(({ citation }) => told(citation)) ?? whole[0];
  if (best) return { kind: 'document', name: best.reference.quote, citation: best.citation };
  for (const { reference, citation, passage } of unsupplied.references) {
    const document: Unread = { kind: 'document', name: reference.quote, citation };
    if (!own.has(passage)) continue;
    const isPointer = pointing.test(citation.quote.slice(0, reference.start - citation.start).slice(-pointerReach));
    if (isPointer && told(citation)) return document;
  }
  return unsupplied.incorporated;
}

interface Unsupplied {
  readonly references: readonly {
    readonly reference: Reference;
    readonly citation: Citation;
    readonly passage: number;
    /** All terms of the document are brought in. */
    readonly isWhole: boolean;
  }[];
  readonly incorporated: Unread | undefined;
}

/**
 * What a contract points to is the same for every position, and for the contract with a change that is tried on it: such a one
 * shares its references.
 */
const known = new WeakMap<Contract['references'], Unsupplied>();

function unsuppliedIn(view: ContractView): Unsupplied {
  const before = known.get(view.contract.references);
  if (before) return before;
  const references = view.contract.references
    .filter(({ target, resolved }) => target !== 'section' && resolved === undefined)
    .map((reference) => {
      const citation = view.sentence(reference);
      const passage = view.passageAt(reference);
      const isWhole = !ofOneMatter.test(reference.quote) && incorporation.test(citation.quote);
      return { reference, citation, passage: passage ? view.contract.passages.indexOf(passage) : -1, isWhole };
    })
    .filter(({ reference, citation }) => !isSupplied(reference, citation, view));
  const found = { references, incorporated: agreementAbove(view) };
  known.set(view.contract.references, found);
  return found;
}

const sureEnough = 0.5;

/** "as set out in Exhibit B", not "may terminate an Order Form". */
const pointing =
  /\b(?:set (?:forth|out)|specified|stated|described|provided(?: for)?|contained|listed|defined|identified|agreed|in accordance with|according to|pursuant to|as per|under|see|subject to|comply with)\b/i;
const pointerReach = 60;
