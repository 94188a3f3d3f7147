import type { Range } from '../../document/contract-text';

/** Notes to whoever fills in a form, as templates carry them. */
const notes = /<!--[\s\S]*?-->|\[\s*(?:drafting )?note\b[^\]]{0,2000}\]/gi;
const opening =
  /(?:^|\n)[^\S\n]*(?:\d{1,2}[.)]?[^\S\n]*)?(?:RECITALS?|Recitals?|BACKGROUND|Background|W\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H)[.:]?[^\S\n]*\n/;
const closing =
  /\b(?:now,?\s+therefore|therefore,?\s+(?:in\s+consideration|the\s+parties)|the\s+parties\s+(?:hereby\s+|therefore\s+)?agree\s+as\s+follows|it\s+is\s+(?:hereby\s+)?agreed)\b/i;
/** Recitals are not longer than this. */
const longest = 8000;

/** Stretches of a contract that bind nobody: notes for drafting, and the recitals where it marks their beginning and end. */
export function asidesIn(text: string): readonly Range[] {
  const found = [...text.matchAll(notes)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const recitals = recitalsIn(text);
  return recitals ? [...found, recitals] : found;
}

function recitalsIn(text: string): Range | undefined {
  const opened = opening.exec(text);
  if (!opened) return undefined;
  const start = opened.index + opened[0].length;
  const closed = closing.exec(text.slice(start, start + longest));
  return closed ? { start, end: start + closed.index } : undefined;
}
