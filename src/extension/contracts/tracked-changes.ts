import type { ContractText } from '../../document/contract-text';
import type { Edit } from '../../review/review';
import type { Engine } from '../engine/load-engine';

/** What came of writing edits as tracked changes. */
export type TrackedChanges =
  /** `refused`: a sentence for each edit that Word's tracked changes cannot carry; the others are in the file. */
  | {
      readonly kind: 'written';
      readonly bytes: Uint8Array;
      readonly written: number;
      readonly refused: readonly string[];
    }
  /** One sentence: why there is no file. */
  | { readonly kind: 'refused'; readonly why: string };

export interface Authorship {
  readonly author: string;
  readonly date: Date;
}

/** The only place that knows how tracked changes are written: into the original Word file, or into a new one for what was none. */
export async function trackedChanges(
  engine: Engine,
  bytes: Uint8Array,
  original: ContractText,
  edits: readonly Edit[],
  authorship: Authorship,
): Promise<TrackedChanges> {
  if (original.format === 'docx' && original.reader !== 'ooxml')
    return { kind: 'refused', why: 'Tracked changes were not written: only the words of the file could be read.' };
  try {
    const clean = original.format === 'docx' ? undefined : await engine.cleanDocx(original);
    const changes = edits.map((edit) => ({ edits: [clean ? clean.placed(edit) : edit] }));
    // A file system may give a Node buffer, whose `slice` shares its memory.
    const result = engine.writeChanges(
      clean?.bytes ?? new Uint8Array(bytes),
      clean?.text ?? original,
      changes,
      authorship,
    );
    return {
      kind: 'written',
      bytes: result.bytes,
      written: result.written.length,
      refused: result.refused.map(({ refusal: { message } }) => sentence(message)),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', why: `Tracked changes were not written: ${sentence(message)}` };
  }
}

/** A refused edit says which paragraph and why. */
function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
