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
    const from = index === 0 ? wordStart(text, Math.max(0, edit.start - context)) : at;
    if (edit.start - from > 2 * context) {
      segments.push(
        { kind: 'keep', words: text.slice(from, wordEnd(text, from + context)) },
        { kind: 'gap', words: ' … ' },
      );
      segments.push({ kind: 'keep', words: text.slice(wordStart(text, edit.start - context), edit.start) });
    } else {
      segments.push({ kind: 'keep', words: text.slice(from, edit.start) });
    }
    segments.push({ kind: 'strike', words: text.slice(edit.start, edit.end) }, { kind: 'insert', words: edit.text });
    at = edit.end;
  });
  if (edits.length > 0)
    segments.push({ kind: 'keep', words: text.slice(at, wordEnd(text, Math.min(text.length, at + context))) });
  return segments.filter((segment) => segment.words !== '');
}

/** Neither cuts a word, nor leaves the paragraph. */
function wordStart(text: string, near: number): number {
  const boundary = text.slice(near, near + context).search(/[\s]/);
  return boundary < 0 || near === 0 ? near : near + boundary + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const boundary = text.slice(near, near + 40).search(/\s/);
  return boundary < 0 ? near : near + boundary;
}
