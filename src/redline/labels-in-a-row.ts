import type { Edit, Redline } from '../review/review';

const typed = /^\n((?:section|article|clause)\s+)?(\d+(?:\.\d+)*)([A-Z]?)(?=[.)]?\s)/i;

/** Clauses that go to one place were each given the next number there: in a row they number on, 9.3 and 9.4, 11A and 11B. */
export function numberedInARow(redlines: readonly Redline[]): readonly Redline[] {
  const taken = new Set<string>();
  return redlines.map((redline) => ({ ...redline, edits: redline.edits.map((edit) => numberedOn(edit, taken)) }));
}

function numberedOn(edit: Edit, taken: Set<string>): Edit {
  const found = edit.start === edit.end ? typed.exec(edit.text) : null;
  if (!found) return edit;
  const [whole, word = '', number = '', letter = ''] = found;
  let [last, mark] = [Number(/\d+$/.exec(number)?.[0]), letter];
  const label = (): string => number.replace(/\d+$/, String(last)) + mark;
  const key = (): string => `${String(edit.start)} ${label()}`;
  while (taken.has(key())) {
    if (mark === '') last++;
    else mark = String.fromCharCode(mark.charCodeAt(0) + 1);
  }
  taken.add(key());
  return { ...edit, text: `\n${word}${label()}${edit.text.slice(whole.length)}` };
}
