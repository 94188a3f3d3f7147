import type { IntakeNote } from '../contract-text';
import type { DocxDocument } from './document';
import { pendingChanges, type PendingChange, type PendingKind } from './pending-changes';
import { counted, listed } from './sentence';

const maximumRanges = 1000;

/** Pending changes: the text is read as if all of them were accepted. */
export function trackedChangesNote(document: DocxDocument): IntakeNote | undefined {
  const changes = pendingChanges(document).filter(({ where }) => where === 'text');
  const content = changes.filter(({ kind }) => kind !== 'formatting');
  const formatting = changes.length - content.length;
  if (content.length === 0) return formatting === 0 ? undefined : formattingOnly(changes, formatting);
  const authors = authorsOf(changes);
  const by = authors.length === 0 ? '' : ` by ${listed(authors)}`;
  return {
    kind: 'tracked-changes',
    severity: 'care',
    message: `The file has ${counted(content.length, 'pending change')}${by} (${kinds(content)}); the text reads as if all were accepted.`,
    count: content.length,
    authors,
    ranges: content.slice(0, maximumRanges).map(({ range }) => range),
    words: content.map(({ struck }) => struck).filter((words) => words.trim() !== ''),
  };
}

function kinds(changes: readonly PendingChange[]): string {
  return (['replacement', 'insertion', 'deletion', 'move'] as const satisfies readonly PendingKind[])
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counted(count, kind))
    .join(', ');
}

function authorsOf(changes: readonly PendingChange[]): readonly string[] {
  return [...new Set(changes.map((change) => change.author).filter((name) => name !== ''))];
}

function formattingOnly(changes: readonly PendingChange[], count: number): IntakeNote {
  return {
    kind: 'tracked-changes',
    severity: 'info',
    message: `The file has ${counted(count, 'pending change')} of formatting; no word is changed.`,
    count,
    authors: authorsOf(changes),
  };
}
