import type { Edit } from '../review/review';

/**
 * Edits of a text, as edits of the same text after `others`; undefined where one of them touches words that the others changed.
 * Both are in order, do not overlap, and are offsets into the same text.
 */
export function carriedEdits(edits: readonly Edit[], others: readonly Edit[]): readonly Edit[] | undefined {
  const carried: Edit[] = [];
  for (const edit of edits) {
    let by = 0;
    for (const other of others) {
      if (other.end < edit.start || (other.end === edit.start && other.start < other.end && edit.start < edit.end)) {
        by += other.text.length - (other.end - other.start);
        continue;
      }
      if (other.start > edit.end || (other.start === edit.end && other.start < other.end && edit.start < edit.end))
        break;
      return undefined;
    }
    carried.push({ start: edit.start + by, end: edit.end + by, text: edit.text });
  }
  return carried;
}
