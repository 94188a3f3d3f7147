import type { ContractText } from '../../document/contract-text';
import type { Edit } from '../../review/review';
import type { Engine } from '../engine/load-engine';

/** What came of writing edits into the original file. */
export type TrackedChanges =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  /** One sentence: why Word's tracked changes cannot carry these edits. */
  | { readonly kind: 'refused'; readonly why: string };

export interface Authorship {
  readonly author: string;
  readonly date: Date;
}

/** The only place that knows how tracked changes are written. */
export function trackedChanges(
  engine: Engine,
  bytes: Uint8Array,
  original: ContractText,
  edits: readonly Edit[],
  authorship: Authorship,
): TrackedChanges {
  void [engine, bytes, edits, authorship];
  return original.format === 'docx'
    ? { kind: 'refused', why: 'Tracked changes cannot be written into Word files yet.' }
    : { kind: 'refused', why: 'A PDF cannot hold tracked changes.' };
}
