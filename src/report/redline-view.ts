import type { Edit } from '../review/review';

/** A redline as it reads: kept, struck and inserted words, with a little of what stands around them. */
export interface Segment {
  readonly kind: 'keep' | 'strike' | 'insert' | 'gap';
  readonly words: string;
}

const context = 90;

/** Edits that lie close together are shown in one stretch; `gap` stands where words were left out. */
export function redlineSegments(text: string, edits: readonly Edit[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  edits.forEach((edit, index) => {
    const from = index === 0 ? contextStart(text, edit.start) : at;
    if (edit.start - from > 2 * context) {
      segments.push({ kind: 'keep', words: text.slice(from, contextEnd(text, from)) }, { kind: 'gap', words: ' … ' });
      segments.push({ kind: 'keep', words: text.slice(contextStart(text, edit.start), edit.start) });
    } else {
      segments.push({ kind: 'keep', words: text.slice(from, edit.start) });
    }
    segments.push({ kind: 'strike', words: text.slice(edit.start, edit.end) }, { kind: 'insert', words: edit.text });
    at = edit.end;
  });
  if (edits.length > 0) segments.push({ kind: 'keep', words: text.slice(at, contextEnd(text, at)) });
  return segments.filter((segment) => segment.words !== '');
}

/** The start of a stretch of context: neither cuts a word, nor leaves the paragraph of `edit`. */
function contextStart(text: string, edit: number): number {
  const near = Math.max(text.lastIndexOf('\n', edit - 1) + 1, edit - context, 0);
  if (near === 0 || text[near - 1] === '\n') return near;
  const boundary = text.slice(near, edit).search(/\s/);
  return boundary < 0 ? near : near + boundary + 1;
}

function contextEnd(text: string, edit: number): number {
  const line = text.indexOf('\n', edit);
  const paragraph = line < 0 ? text.length : line;
  if (edit + context >= paragraph) return paragraph;
  const boundary = text.slice(edit + context, paragraph).search(/\s/);
  return boundary < 0 ? paragraph : edit + context + boundary;
}
