import { diffWordsWithSpace } from 'diff';
import { alignLines } from '../document/line-alignment';
import type { Edit } from '../review/review';

/**
 * What was changed between two texts, word by word: in order, not touching one another, offsets into `before`.
 * Applied to `before` they give `after`.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const oldLines = before.split('\n');
  const newLines = after.split('\n');
  const starts = lineStarts(oldLines);
  const edits: Edit[] = [];
  // Where an added line goes: at the end of the line before it, or in front of everything that is still there.
  let place: { readonly at: number; readonly follows: boolean } = { at: 0, follows: false };
  const aligned = alignLines(oldLines, newLines);
  if (!aligned.some(({ kind }) => kind === 'same' || kind === 'changed'))
    return [{ start: 0, end: before.length, text: after }];
  for (const item of aligned) {
    if (item.kind === 'added') {
      const words = newLines[item.after] ?? '';
      edits.push({ start: place.at, end: place.at, text: place.follows ? `\n${words}` : `${words}\n` });
      continue;
    }
    const start = starts[item.before] ?? 0;
    const line = oldLines[item.before] ?? '';
    const end = start + line.length;
    if (item.kind === 'changed') edits.push(...wordEdits(line, newLines[item.after] ?? '', start));
    if (item.kind !== 'removed') {
      place = { at: end, follows: true };
      continue;
    }
    // The mark that goes with a removed line is the one before it, but for the first line that has none.
    if (place.follows) {
      edits.push({ start: start - 1, end, text: '' });
      place = { at: end, follows: true };
    } else {
      const next = Math.min(end + 1, before.length);
      edits.push({ start, end: next, text: '' });
      place = { at: next, follows: false };
    }
  }
  return merged(edits);
}

/** The text after the edits, which are in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function lineStarts(lines: readonly string[]): readonly number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

function wordEdits(before: string, after: string, offset: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = offset;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (added) edits.push({ start: at, end: at, text: value });
    else if (removed) edits.push({ start: at, end: at + value.length, text: '' });
    if (!added) at += value.length;
  }
  return edits;
}

/** Edits that touch become one, so that a replacement is one edit. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.end === edit.start)
      result[result.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    else result.push(edit);
  }
  return result;
}
