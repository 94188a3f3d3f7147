import type { IntakeNote, Range } from '../contract-text';
import type { DocxDocument } from './document';
import { counted, listed } from './sentence';
import type { Change, Story } from './story';

const maximumRanges = 1000;

/** Pending changes: the text is read as if all of them were accepted. */
export function trackedChangesNote(document: DocxDocument): IntakeNote | undefined {
  const changes = document.stories.flatMap((story) =>
    story.changes.map((change) => ({ ...change, range: rangeOf(document, story, change) })),
  );
  const content = joined(changes.filter((change) => change.kind !== 'formatting'));
  const formatting = changes.length - changes.filter((change) => change.kind !== 'formatting').length;
  if (content.length === 0) return formatting === 0 ? undefined : formattingOnly(changes, formatting);
  const authors = authorsOf(changes);
  const by = authors.length === 0 ? '' : ` by ${listed(authors)}`;
  return {
    kind: 'tracked-changes',
    severity: 'care',
    message: `The file has ${counted(content.length, 'pending change')}${by} (${kinds(content)}); the text reads as if all were accepted.`,
    count: content.length,
    authors,
    ranges: content.slice(0, maximumRanges).map((change) => change.range),
    words: content.map((change) => change.words).filter((words) => words.trim() !== ''),
  };
}

interface PlacedChange extends Change {
  readonly range: Range;
}

function rangeOf(document: DocxDocument, story: Story, change: Change): Range {
  const start = document.layout.offsetOf(story, change.from);
  return { start, end: Math.max(start, document.layout.offsetOf(story, change.to)) };
}

/** Word writes one change as many pieces; touching pieces of one kind and author are one. */
function joined(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const found: PlacedChange[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    const touches =
      last?.kind === change.kind && last.author === change.author && change.range.start - last.range.end <= 1;
    if (!touches) {
      found.push(change);
      continue;
    }
    const range = { start: last.range.start, end: Math.max(last.range.end, change.range.end) };
    found[found.length - 1] = { ...last, words: last.words + change.words, range };
  }
  return found;
}

function kinds(changes: readonly Change[]): string {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  const said = [
    [count('insertion'), 'insertion'],
    [count('deletion'), 'deletion'],
    [count('move'), 'move'],
  ] as const;
  return said
    .filter(([number]) => number > 0)
    .map(([number, word]) => counted(number, word))
    .join(', ');
}

function authorsOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map((change) => change.author).filter((name) => name !== ''))];
}

function formattingOnly(changes: readonly Change[], count: number): IntakeNote {
  return {
    kind: 'tracked-changes',
    severity: 'info',
    message: `The file has ${counted(count, 'pending change')} of formatting; no word is changed.`,
    count,
    authors: authorsOf(changes),
  };
}
