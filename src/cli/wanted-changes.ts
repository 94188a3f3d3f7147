import type { PendingChange } from '../document/docx/pending-changes';
import { UsageError } from './surroundings';

/**
 * The changes that `--accept` or `--reject` names: `all`, an author, an id, a range of ids (`3-7`), or several of these with
 * commas between. Throws {@link UsageError} where one of them names nothing.
 */
export function wantedChanges(
  names: readonly string[],
  changes: readonly PendingChange[],
  option: string,
): readonly PendingChange[] {
  const wanted = new Set<PendingChange>();
  for (const name of names) {
    // An author's name may hold a comma: "Reyes, Ada".
    const parts = ofAuthor(name, changes).length > 0 ? [name] : name.split(',');
    for (const part of parts) for (const change of named(part.trim(), changes, option)) wanted.add(change);
  }
  return changes.filter((change) => wanted.has(change));
}

function named(name: string, changes: readonly PendingChange[], option: string): readonly PendingChange[] {
  if (name.toLowerCase() === 'all') return changes;
  const own = ofAuthor(name, changes);
  if (own.length > 0) return own;
  const found = inRange(name, changes) ?? changes.filter(({ id }) => id === name);
  if (found.length > 0) return found;
  const authors = [...new Set(changes.map(({ author }) => author))].filter((author) => author !== '');
  const last = changes.findLast(({ kind }) => kind !== 'formatting')?.id ?? '0';
  throw new UsageError(
    changes.length === 0
      ? `There is nothing for ${option} ${name}: the file has no pending change.`
      : `${option} ${name} names no pending change; the authors are ${authors.join('; ') || 'not said'}, and the changes are numbered 1 to ${last}.`,
  );
}

function ofAuthor(name: string, changes: readonly PendingChange[]): readonly PendingChange[] {
  return changes.filter(({ author }) => author !== '' && author.toLowerCase() === name.trim().toLowerCase());
}

function inRange(name: string, changes: readonly PendingChange[]): readonly PendingChange[] | undefined {
  const [, from, to] = /^(\d{1,6})-(\d{1,6})$/.exec(name) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return changes.filter(
    ({ id, kind }) => kind !== 'formatting' && Number(from) <= Number(id) && Number(id) <= Number(to),
  );
}
