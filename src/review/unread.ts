import type { Contract, Reference } from '../contract/contract';
import { termReaders } from '../contract/term-registry';
import type { TermKind } from '../contract/term-registry';
import type { Citation, IntakeNote, Range } from '../document/contract-text';
import type { Position } from '../playbook/playbook';
import type { ContractView } from './view';

/** A place where the answer may stand that was not read. */
export type Unread =
  | { readonly kind: 'document'; readonly name: string; readonly citation: Citation }
  | { readonly kind: 'file'; readonly note: IntakeNote };

/** Whole sets of terms brought in from elsewhere: they may hold any clause. */
const incorporation =
  /\bincorporated\b[^.]{0,60}\bby (?:this )?reference|\bsubject to (?:all )?the terms\b|\b(?:governed|supplemented) by the terms\b|\bpursuant to the terms (?:and conditions )?of\b|\b(?:terms|provisions) (?:and conditions )?of the\b|\bin addition to the\b/i;

/** Documents that set out what is delivered, or one matter only; they are not where all other terms hide. */
const ofOneMatter =
  /order|statement of work|\bsow\b|exhibit|schedule|attachment|appendix|annex|\bdpa\b|data processing|polic(?:y|ies)|\bsla\b|service level|documentation|quality (?:assurance )?agreement|safety data|pharmacovigilance/i;

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
  const found = { references, incorporated: incorporatedAgreement(view) };
  known.set(view.contract.references, found);
  return found;
}

/** Another agreement that is made part of this one by its name alone. */
const incorporated = /\b(?:is|are|shall be) (?:hereby |herein )?incorporated\b(?![^.;]{0,40}\binto the\b)/g;
const namedBefore = /((?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:Agreement|Terms|Conditions))\b[^.;]{0,60}$/u;
const nameReach = 160;
/** "Section 13.11 of the LLC Agreement": one matter of it. */
const ofOneSection =
  /\b(?:sections?|articles?|paragraphs?|clauses?)\s[\d.]+(?:\([a-z0-9]+\))*\s+(?:of|to|in)\s+(?:the|that certain)?\s*$/i;

/** Another agreement whose terms are this one's too and that is not in the file. */
function incorporatedAgreement(view: ContractView): Unread | undefined {
  const { text } = view.contract.source;
  const own = view.contract.title?.quote.toLowerCase() ?? '';
  for (const match of text.matchAll(incorporated)) {
    const lead = text.slice(Math.max(0, match.index - nameReach), match.index);
    const named = namedBefore.exec(lead);
    const name = named?.[1] ?? '';
    if (named && ofOneSection.test(lead.slice(0, named.index))) continue;
    if (!named || name.startsWith('This ') || own.includes(name.toLowerCase())) continue;
    const start = match.index - lead.length + named.index;
    const range = { start, end: start + name.length };
    const citation = view.sentence(range);
    const reference = { ...range, quote: name, target: 'document', label: name } as const;
    if (!isSupplied(reference, citation, view)) return { kind: 'document', name, citation };
  }
  return undefined;
}

const sureEnough = 0.5;

/** "as set out in Exhibit B", not "may terminate an Order Form". */
const pointing =
  /\b(?:set (?:forth|out)|specified|stated|described|provided(?: for)?|contained|listed|defined|identified|agreed|in accordance with|according to|pursuant to|as per|under|see|subject to|comply with)\b/i;
const pointerReach = 60;

const titled = /(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:Terms|Agreement|Policy|Conditions|Addendum)\b/gu;
const longestTitle = 140;

/** A document that is also posted somewhere may stand in this very file, under its title. */
function isSupplied(reference: Reference, sentence: Citation, view: ContractView): boolean {
  const names = [...sentence.quote.matchAll(titled)].map(([name]) => name);
  if (names.length === 0) return false;
  const { text } = view.contract.source;
  const titles = titlesIn(view.contract);
  return names.some((name) =>
    titles
      .get(name.slice(0, titleStart))
      ?.some(
        ({ start, end }) =>
          text.slice(start, end).startsWith(name) && (reference.start < start || end <= reference.start),
      ),
  );
}

/** Letters by which titles are looked up. */
const titleStart = 4;
const titles = new WeakMap<Contract, ReadonlyMap<string, readonly Range[]>>();

/** Paragraphs short enough for a title, by their first letters. */
function titlesIn(contract: Contract): ReadonlyMap<string, readonly Range[]> {
  const before = titles.get(contract);
  if (before) return before;
  const found = new Map<string, Range[]>();
  const { text, paragraphs } = contract.source;
  for (const { start, end } of paragraphs) {
    if (end - start > longestTitle || end - start < titleStart) continue;
    const key = text.slice(start, start + titleStart);
    const others = found.get(key);
    if (others) others.push({ start, end });
    else found.set(key, [{ start, end }]);
  }
  titles.set(contract, found);
  return found;
}
