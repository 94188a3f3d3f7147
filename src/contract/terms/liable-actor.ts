import type { Actor } from '../actor';
import type { ActorMention } from '../contract';
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
  const owner = ownerOf(passage, plain, offset, mentions);
  if (owner !== 'unknown') return owner;
  if (jointSubject(plain, offset, mentions)) return 'both';
  const subject = passage.actors.subjectOf(words, offset);
  if (subject !== 'unknown') return subject;
  const before = mentions.filter((m) => m.end <= offset).at(-1);
  if (before && before.actor !== 'unknown') return before.actor;
  if (passage.mode === 'statement') return onlyActor(mentions);
  return everybody.test(plain.slice(Math.max(0, offset - 200), offset)) ? 'both' : 'unknown';
}

/** "X's aggregate liability", "liability of X". */
function ownerOf(passage: ReadingPassage, plain: string, offset: number, mentions: readonly ActorMention[]): Actor {
  const word = /^liab\w+/.exec(plain.slice(offset))?.[0] ?? '';
  if (!word.startsWith('liabilit') && passage.mode !== 'statement') return 'unknown';
  const before = mentions.filter((m) => m.end <= offset).at(-1);
  if (before?.possessive && offset - before.end < 90 && before.actor !== 'unknown') return before.actor;
  const from = offset + word.length;
  const of = ofParty.exec(plain.slice(from, from + 160));
  const named = of && mentions.find((m) => m.start >= from && m.start <= from + of[0].length + 12);
  return named?.actor ?? 'unknown';
}

function jointSubject(plain: string, offset: number, mentions: readonly ActorMention[]): boolean {
  const from = Math.max(0, offset - 160);
  const pair = neitherNor.exec(plain.slice(from, offset));
  if (!pair) return false;
  const second = from + pair.index + pair[0].length;
  return mentions.some((m) => m.start >= second - 1 && m.end <= offset);
}

/** "No cap for vendor": the statement speaks of nobody else. */
function onlyActor(mentions: readonly ActorMention[]): Actor {
  const named = new Set(mentions.map(({ actor }) => actor));
  const [only] = named;
  return named.size === 1 && only ? only : 'unknown';
}
