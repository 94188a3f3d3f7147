import type { Range } from '../../document/contract-text';
import type { Edit } from '../../review/review';

/**
 * Edits over ranges that cannot be cut (the result of a field, a formula, two halves of one character) are widened to
 * the whole of them, and edits that then touch become one. The text they lead to stays the same.
 */
export function widenedEdits(edits: readonly Edit[], text: string, atomic: readonly Range[]): readonly Edit[] {
  let groups: readonly Group[] = edits
    .filter((edit) => edit.start < edit.end || edit.text !== '')
    .map((edit) => ({ start: edit.start, end: edit.end, edits: [edit] }));
  for (let before = ''; before !== places(groups);) {
    before = places(groups);
    groups = merged(groups.map((group) => widened(group, text, atomic)));
  }
  return groups.map((group) => ({ start: group.start, end: group.end, text: replaced(group, text) }));
}

interface Group extends Range {
  readonly edits: readonly Edit[];
}

function places(groups: readonly Group[]): string {
  return groups.map(({ start, end }) => `${String(start)}-${String(end)}`).join();
}

function widened(group: Group, text: string, atomic: readonly Range[]): Group {
  let { start, end } = group;
  for (const range of atomic) {
    if (!cuts({ start, end }, range)) continue;
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  if (splitsCharacter(text, start)) start--;
  if (splitsCharacter(text, end)) end++;
  return { ...group, start, end };
}

export function cuts(edit: Range, atomic: Range): boolean {
  if (edit.start === edit.end) return edit.start > atomic.start && edit.start < atomic.end;
  return edit.start < atomic.end && edit.end > atomic.start;
}

function splitsCharacter(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
}

function merged(groups: readonly Group[]): readonly Group[] {
  const found: Group[] = [];
  for (const group of groups) {
    const last = found.at(-1);
    if (last === undefined || group.start > last.end) {
      found.push(group);
      continue;
    }
    const whole = { start: last.start, end: Math.max(last.end, group.end), edits: [...last.edits, ...group.edits] };
    found[found.length - 1] = whole;
  }
  return found;
}

function replaced(group: Group, text: string): string {
  let result = '';
  let at = group.start;
  for (const edit of group.edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, group.end);
}

/** `text` with the edits made. */
export function editedText(text: string, edits: readonly Edit[]): string {
  return replaced({ start: 0, end: text.length, edits }, text);
}
