import type { ContractText, Range } from '../../document/contract-text';
import type { Edit } from '../../review/review';
import { inOrder } from '../combine';
import { RefusedEdit } from './refused-edit';
import { writeTrackedChanges, type TrackedChangesOptions } from './tracked-changes';

/** Edits that stand or fall together, such as those of one proposal. */
export interface Change {
  /** In order, apart from one another. */
  readonly edits: readonly Edit[];
  /** For the reader of the file, at the first of the edits. */
  readonly comment?: string | undefined;
}

export interface RefusedChange<Of extends Change> {
  readonly change: Of;
  readonly refusal: RefusedEdit;
}

export interface WrittenChanges<Of extends Change> {
  readonly bytes: Uint8Array;
  readonly written: readonly Of[];
  readonly refused: readonly RefusedChange<Of>[];
}

/**
 * Writes the changes that can be tracked and names the others: one that cannot is no reason to lose the rest. No two
 * changes may be about the same words. Throws {@link RefusedEdit} where the file as a whole cannot be written.
 */
export function writeChanges<Of extends Change>(
  bytes: Uint8Array,
  original: ContractText,
  changes: readonly Of[],
  options: Omit<TrackedChangesOptions, 'comments'>,
): WrittenChanges<Of> {
  const write = (these: readonly Of[]): Uint8Array =>
    writeTrackedChanges(bytes, original, ordered(these), { ...options, comments: commentsOf(these) });
  const refused: RefusedChange<Of>[] = [];
  let left = changes;
  for (;;) {
    const refusal = refusalOf(() => write(left));
    if (!(refusal instanceof RefusedEdit)) return { bytes: refusal, written: left, refused };
    const culprits = culpritsIn(left, refusal, write);
    if (culprits.length === 0) throw refusal;
    refused.push(...culprits);
    left = left.filter((change) => !culprits.some((culprit) => culprit.change === change));
  }
}

/** Of the changes where one was refused: those that cannot be written by themselves, or else the last one of them. */
function culpritsIn<Of extends Change>(
  changes: readonly Of[],
  refusal: RefusedEdit,
  write: (changes: readonly Of[]) => Uint8Array,
): readonly RefusedChange<Of>[] {
  const { place } = refusal;
  if (place === undefined) return [];
  const there = changes.filter(({ edits }) => edits.some((edit) => touch(edit, place)));
  // A change may show only behind its place, where the text begins to differ.
  const suspects = there.length > 0 ? there : nearest(changes, place);
  const alone = suspects.flatMap((change) => {
    const own = suspects.length === 1 ? refusal : refusalOf(() => write([change]));
    return own instanceof RefusedEdit ? [{ change, refusal: own }] : [];
  });
  const last = suspects.at(-1);
  return alone.length > 0 || last === undefined ? alone : [{ change: last, refusal }];
}

function nearest<Of extends Change>(changes: readonly Of[], place: Range): readonly Of[] {
  const start = (change: Of): number => change.edits[0]?.start ?? 0;
  const before = changes.filter((change) => start(change) <= place.start);
  const [first, ...others] = before.length > 0 ? before : changes;
  if (first === undefined) return [];
  return [others.reduce((best, change) => (start(change) >= start(best) ? change : best), first)];
}

function touch(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function refusalOf(write: () => Uint8Array): Uint8Array | RefusedEdit {
  try {
    return write();
  } catch (error) {
    if (error instanceof RefusedEdit) return error;
    throw error;
  }
}

function ordered(changes: readonly Change[]): readonly Edit[] {
  return inOrder(changes.flatMap(({ edits }) => edits));
}

function commentsOf(changes: readonly Change[]): NonNullable<TrackedChangesOptions['comments']> {
  return changes.flatMap(({ edits: [edit], comment }) =>
    edit === undefined || comment === undefined ? [] : [{ edit, text: comment }],
  );
}
