import type { ReadingPassage } from '../term';
import type { Sentence } from './reading';
import { sentencesIn } from './reading';

/** How far a sentence is followed into the list that completes it, in characters. */
const longestReach = 5000;
const endsWithStop = /[.?!]["')\]\s]*$/;

/**
 * Sentences together with the list items that complete them ("… the greater of: (a) …; and (b) …"), for readings that only
 * the whole gives. In a contract a sentence without a full stop is taken to go on.
 */
export function fullSentencesIn(passage: ReadingPassage): readonly Sentence[] {
  const full: Sentence[] = [];
  let open: Sentence | undefined;
  for (const sentence of sentencesIn(passage)) {
    const joined =
      open && sentence.end - open.start <= longestReach ? cut(passage, open.start, sentence.end) : undefined;
    if (open && !joined) full.push(open);
    const current = joined ?? sentence;
    if (endsWithStop.test(current.plain.slice(-12))) {
      full.push({ ...current, leadIn: current.start });
      open = undefined;
    } else open = { ...current, leadIn: current.start };
  }
  if (open) full.push(open);
  return full;
}

function cut(passage: ReadingPassage, start: number, end: number): Sentence {
  return { start, end, leadIn: start, plain: passage.plain.slice(start, end), words: passage.words.slice(start, end) };
}
