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
  if (original.format !== 'docx')
    return { kind: 'refused', why: 'Tracked changes can be written only into Word files.' };
  if (original.reader !== 'ooxml')
    return { kind: 'refused', why: 'Tracked changes were not written: only the words of the file could be read.' };
  // A file system may give a Node buffer, whose `slice` shares its memory.
  const plain = new Uint8Array(bytes);
  try {
    return { kind: 'written', bytes: engine.writeTrackedChanges(plain, original, edits, authorship) };
  } catch (error) {
    return { kind: 'refused', why: `Tracked changes were not written: ${refusal(error)}` };
  }
}

/** A refused edit says in one sentence which paragraph and why. */
function refusal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
