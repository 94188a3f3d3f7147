import type { Reference } from '../contract/contract';
import { termReaders } from '../contract/term-registry';
import type { TermKind } from '../contract/term-registry';
import type { Citation, IntakeNote } from '../document/contract-text';
import type { ContractView } from './view';

/** A place where the answer may stand that was not read. */
export type Unread =
  | { readonly kind: 'document'; readonly name: string; readonly citation: Citation }
  | { readonly kind: 'file'; readonly note: IntakeNote };

/** Whole sets of terms brought in from elsewhere: they may hold any clause. */
const incorporation =
  /\b(incorporated\b.{0,60}\bby (this )?reference|subject to (all )?the terms|(governed|supplemented) by the terms|terms (and conditions )?of the|form(s)? (an integral )?part of this)\b/i;

/** Where something that the contract is silent on may be found, if it points anywhere that was not supplied. */
export function unreadPlace(kinds: ReadonlySet<TermKind>, view: ContractView): Unread | undefined {
  const note = view.contract.source.notes.find((note) => note.severity === 'unread');
  if (note) return { kind: 'file', note };
  const cues = termReaders.filter((reader) => kinds.has(reader.kind)).map((reader) => reader.cue);
  for (const reference of view.contract.references) {
    if (!isUnsupplied(reference)) continue;
    const citation = view.sentence(reference);
    const words = citation.quote.toLowerCase();
    const isIncorporated = reference.target !== 'exhibit' && incorporation.test(citation.quote);
    if (isIncorporated || cues.some((cue) => matches(cue, words))) {
      return { kind: 'document', name: reference.quote, citation };
    }
  }
  return undefined;
}

function isUnsupplied(reference: Reference): boolean {
  return reference.target !== 'section' && reference.resolved === undefined;
}

/** Cues may carry the global flag, whose `lastIndex` would make the answer depend on the call before. */
function matches(cue: RegExp, words: string): boolean {
  cue.lastIndex = 0;
  return cue.test(words);
}
