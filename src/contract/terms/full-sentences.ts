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

/** What is around `at` where a sentence is beyond all measure (a hostile or broken text), so that work stays linear. */
export function nearby(sentence: Sentence, at: number): { readonly sentence: Sentence; readonly at: number } {
  if (sentence.plain.length <= 3000) return { sentence, at };
  const from = Math.max(0, at - 1000);
  const to = Math.min(sentence.plain.length, at + 1000);
  const start = sentence.start + from;
  const near: Sentence = {
    start,
    end: sentence.start + to,
    leadIn: start,
    plain: sentence.plain.slice(from, to),
    words: sentence.words.slice(from, to),
  };
  return { sentence: near, at: at - from };
}
