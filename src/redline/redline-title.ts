import type { Edit } from '../review/review';

/** Of the words of one change that a title shows, in UTF-16 code units. */
const longestWords = 70;
/** A title that names each of several changes. */
const longestTitle = 100;

/** What the edits do to `text`, in a few words: each change where that is short enough, else the first. */
export function redlineTitle(edits: readonly Edit[], text: string): string {
  const changes = edits.map((edit) => changeOf(edit, text));
  const [first = '', ...more] = changes;
  const all = changes.join('; ');
  if (more.length === 0 || all.length <= longestTitle) return all;
  return `${first} (and ${String(more.length)} more)`;
}

function changeOf(edit: Edit, text: string): string {
  const before = shortened(text.slice(edit.start, edit.end));
  const after = shortened(edit.text);
  if (after === '') return `Strike “${before}”`;
  return before === '' ? `Insert “${after}”` : `Change “${before}” to “${after}”`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestWords ? line : `${line.slice(0, line.lastIndexOf(' ', longestWords))} …`;
}
