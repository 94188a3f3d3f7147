import type { Range } from '../document/contract-text';

const numbered =
  /(\s+)((?:ARTICLE|Article|SECTION|Section)\s+(?:[IVXLC]{1,7}|\d{1,3}(?:\.\d{1,3})?)(?=[.:\s])|(\d{1,2}(?:\.\d{1,3}){0,3})\.?(?=\s+["“(]?[A-Z]))|([.;:])\s{3,}(?=[A-Z("“])/g;

/**
 * Where paragraphs begin inside one whose line breaks were lost: at section numbers that come in their turn behind the end of
 * a sentence, and at wide gaps behind one. "Section 9.2" inside a sentence is none: no sentence ends before it.
 */
export function runTogetherStarts(text: string, paragraph: Range): readonly number[] {
  const starts: number[] = [];
  let last: readonly number[] = [];
  numbered.lastIndex = paragraph.start;
  for (let at = numbered.exec(text); at && at.index < paragraph.end; at = numbered.exec(text)) {
    if (at[4] !== undefined) {
      starts.push(numbered.lastIndex);
      continue;
    }
    const gap = at[1] ?? '';
    const start = at.index + gap.length;
    if (at.index <= paragraph.start) continue;
    const behindEnd = gap.length >= 3 || /[.;:"”)A-Z]/.test(text[at.index - 1] ?? '');
    if (
      !behindEnd &&
      !(at[3] !== undefined && start - (starts.at(-1) ?? paragraph.start) < 100 && at[3] === `${last.join('.')}.1`)
    )
      continue;
    if (at[3] === undefined) {
      if (gap.length >= 3 && /[.;:]/.test(text[at.index - 1] ?? '')) starts.push(start);
      continue;
    }
    const path = at[3].split('.').map(Number);
    if (!follows(path, last)) continue;
    last = path;
    starts.push(start);
  }
  return starts;
}

/** Whether `path` comes in its turn behind `last`: next sibling, first child, or next of an ancestor. */
function follows(path: readonly number[], last: readonly number[]): boolean {
  if (last.length === 0) return path.every((n) => n > 0 && n < 60);
  const shared = path.findIndex((n, i) => n !== last[i]);
  if (shared === -1) return false;
  const step = (path[shared] ?? 0) - (last[shared] ?? 0);
  const restIsFirst = path.slice(shared + 1).every((n) => n <= 1);
  return restIsFirst && step >= 1 && step <= 2 && path.length <= last.length + 2;
}
