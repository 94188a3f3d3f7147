import type { Actor } from '../actor';
import type { ReadingPassage } from '../term';
import type { Sentence } from './reading';

const ofParty = /^\s+(?:\([^)]{0,80}\)\s+)?(?:\w+\s+){0,3}?of\s+/;
/** "neither Supplier nor Customer", but not "neither Supplier nor its licensors". */
const neitherNor = /\bneither\s+[^.;,]{1,60}?,?\s+nor\s+(?!its\b|any\b|their\b|the\s+other|other\b)/;
const mutual = /\bmutual(?:ly)?\b|\breciprocal\b/;
const everybody = /\b(?:either|neither|each|both|no|a|any|one)\s+(?:of\s+the\s+)?part(?:y|ies)\b|\bthe\s+parties\b/;

/**
 * Whose liability the word at `offset` speaks of: "X's liability", "the liability of X", "X shall not be liable", or the
 * subject of the sentence.
 */
export function liableActor(passage: ReadingPassage, sentence: Sentence, offset: number): Actor {
  const { plain, words } = sentence;
  if (passage.mode === 'statement' && mutual.test(plain)) return 'both';
  const mentions = passage.actors.mentions(words);
  const word = /^liab\w+/.exec(plain.slice(offset))?.[0] ?? '';
  const before = mentions.filter((m) => m.end <= offset).at(-1);
  if (word.startsWith('liabilit') || passage.mode === 'statement') {
    const owner = before && before.possessive && offset - before.end < 90 ? before : undefined;
    if (owner && owner.actor !== 'unknown') return owner.actor;
    const of = ofParty.exec(plain.slice(offset + word.length));
    const named =
      of &&
      mentions.find((m) => m.start >= offset + word.length && m.start <= offset + word.length + of[0].length + 12);
    if (named && named.actor !== 'unknown') return named.actor;
  }
  const pair = neitherNor.exec(plain.slice(Math.max(0, offset - 160), offset));
  if (
    pair &&
    mentions.some((m) => m.start >= Math.max(0, offset - 160) + pair.index + pair[0].length - 1 && m.end <= offset)
  )
    return 'both';
  const subject = passage.actors.subjectOf(words, offset);
  if (subject !== 'unknown') return subject;
  if (before && before.actor !== 'unknown') return before.actor;
  return everybody.test(plain.slice(Math.max(0, offset - 200), offset)) ? 'both' : 'unknown';
}
