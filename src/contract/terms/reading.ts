import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import type { ReadingPassage, Term } from '../term';
import type { TermKind } from '../term-registry';
import type { Items, Value } from '../value';
import { strengthOf } from './efforts';

import { phrase } from './phrase';

export { phrase };

/** What a reader gives: a term that does not yet know its passage. */
export type Reading = Omit<Term, 'passage'>;

/** A sentence of a passage; its range is relative to the passage. */
export interface Sentence extends Range {
  readonly plain: string;
  readonly words: string;
  /** Relative start of the lead-in that this list item completes; its own start where it stands alone. */
  readonly leadIn: number;
}

const opensList = /(?::|[-–—])\s*$/;
const continuesList = /(?:[;,:]|[;,]\s*(?:and|or|and\/or))\s*$/;
/** Page numbers that stand between the halves of a sentence. */
const pageMark = /^\s*(?:page\s+)?[a-z]?\s?-?\s?\d{1,4}\s?-?\s*$/;
const endsSentence = /[.!?]["')\]]*\s*$/;
const startsSmall = /^\s*[a-z]/;
const listLabel = /^\s*(?:\([a-z0-9]{1,4}\)|[a-z0-9]{1,3}[.)]|[-•*])\s/;

/** Many readers take the same passage apart. */
const known = new WeakMap<ReadingPassage, readonly Sentence[]>();

export function sentencesIn(passage: ReadingPassage): readonly Sentence[] {
  const before = known.get(passage);
  if (before) return before;
  const sentences = splitIntoSentences(passage);
  known.set(passage, sentences);
  return sentences;
}

/** The sentences of a passage, each with the start of the lead-in that it completes. */
export function splitIntoSentences(
  passage: Pick<ReadingPassage, 'start' | 'end' | 'words' | 'plain' | 'sentences'>,
): readonly Sentence[] {
  const ranges = passage.sentences.length > 0 ? passage.sentences : [passage];
  const sentences: Sentence[] = [];
  let previous: Sentence | undefined;
  let list: { readonly leadIn: number; readonly label: string } | undefined;
  for (const range of ranges) {
    const start = range.start - passage.start;
    const end = range.end - passage.start;
    const plain = passage.plain.slice(start, end);
    const words = passage.words.slice(start, end);
    const label = labelOf(words);
    const goesOn = list !== undefined && label !== undefined && isNext(list.label, label);
    const leadIn =
      previous && continues(previous, plain, words) ? previous.leadIn : goesOn && list ? list.leadIn : start;
    const sentence = { start, end, plain, words, leadIn };
    sentences.push(sentence);
    if (label !== undefined && leadIn !== start) list = { leadIn, label };
    if (!pageMark.test(plain)) previous = sentence;
  }
  return sentences;
}

const itemLabel = /^\s*\(?([a-z]|\d{1,2})[.)]\s+(?=[a-z]|(?:By|Upon|Where|When|For|On|At|With|In)\s)/;

/** The letter or number of a list item that is no sentence of its own. */
function labelOf(words: string): string | undefined {
  return itemLabel.exec(words)?.[1];
}

/** Items of more than one sentence do not end their list: the next letter or number goes on with it. */
function isNext(label: string, next: string): boolean {
  if (/\d/.test(label)) return Number(next) === Number(label) + 1;
  return next.charCodeAt(0) === label.charCodeAt(0) + 1 && next.length === 1 && !/\d/.test(next);
}

/** A list item, or the rest of a sentence that a page break or a list has cut. */
function continues(previous: Sentence, plain: string, words: string): boolean {
  if (opensList.test(previous.plain) || continuesList.test(previous.plain)) return true;
  if (previous.leadIn !== previous.start && listLabel.test(plain)) return true;
  return !endsSentence.test(previous.plain) && startsSmall.test(words) && previous.plain.length > 30;
}

/** Words are told apart by this many letters, enough to know "terminate" and "termination" by one stem. */
const stemLength = 5;
const stemsBySentence = new WeakMap<Sentence, ReadonlySet<string>>();

/**
 * Whether a sentence has a word that begins with one of `stems` (five letters, or a whole shorter word). One pass over
 * the words serves every reader, which is far cheaper than an expression each.
 */
export function hasStem(sentence: Sentence, stems: readonly string[]): boolean {
  let known = stemsBySentence.get(sentence);
  if (!known) {
    known = stemsIn(sentence.plain);
    stemsBySentence.set(sentence, known);
  }
  for (const stem of stems) if (known.has(stem)) return true;
  return false;
}

function stemsIn(plain: string): ReadonlySet<string> {
  const stems = new Set<string>();
  let start = -1;
  for (let at = 0; at <= plain.length; at += 1) {
    const code = at < plain.length ? plain.charCodeAt(at) : 0;
    const letter = code >= 97 && code <= 122;
    if (letter && start < 0) start = at;
    if (letter || start < 0) continue;
    stems.add(plain.slice(start, Math.min(at, start + stemLength)));
    start = -1;
  }
  return stems;
}

/** The subject of the verb at `offset` of a sentence; a list item takes it from its lead-in. */
export function subjectAt(passage: ReadingPassage, sentence: Sentence, offset: number): Actor {
  const actor = passage.actors.subjectOf(passage.words, sentence.start + offset);
  if (actor !== 'unknown' || sentence.leadIn === sentence.start) return actor;
  // A page break cuts a sentence in two; blank lines would end it.
  const whole = passage.words.slice(sentence.leadIn, sentence.end).replace(/\n/g, ' ');
  return passage.actors.subjectOf(whole, sentence.start - sentence.leadIn + offset);
}

/** The actor first named in the `reach` characters from `offset` on ("by either party"). */
export function actorAfter(passage: ReadingPassage, sentence: Sentence, offset: number, reach = 40): Actor {
  const from = sentence.start + offset;
  return actorBetween(passage, from, Math.min(from + reach, sentence.end));
}

/** The actor first named between two offsets of the passage. */
export function actorBetween(passage: ReadingPassage, from: number, to: number): Actor {
  const mentions = passage.actors.mentions(passage.words);
  return mentions.find((mention) => mention.start >= from && mention.end <= to)?.actor ?? 'unknown';
}

/** A range relative to `sentence` as a range of the whole text. */
export function absolute(passage: ReadingPassage, sentence: Sentence, range: Range): Range {
  const base = passage.start + sentence.start;
  return { start: base + range.start, end: base + range.end };
}

/** A term whose range is relative to `sentence`; a promise that is only tried for says so. */
export function termAt(
  passage: ReadingPassage,
  sentence: Sentence,
  range: Range,
  reading: { readonly kind: TermKind; readonly actor: Actor; readonly value: Value } & Pick<
    Term,
    'hedges' | 'strength'
  >,
): Reading {
  const strength = passage.mode === 'contract' ? strengthOf(reading.kind, sentence.plain, range.end) : undefined;
  return { ...(strength && { strength }), ...reading, ...absolute(passage, sentence, range) };
}

export function rangeOf(match: RegExpExecArray | RegExpMatchArray): Range {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

export const flag: Value = { shape: 'flag' };

export function state(name: string): Value {
  return { shape: 'state', state: name };
}

export function items(names: Iterable<string>): Items {
  return { shape: 'items', items: [...new Set(names)] };
}

const refusal = phrase(
  '\\b(?:shall|will|must|may|need|does|do|is|are) not (?:be )?(?:(?:required|obligated|obliged|bound) to )?(?!(?:\\w+ ){0,4}(?:less|fewer|only|fail)\\b|limit)(?:\\w+ ){0,6}$',
  '',
);
const refusalReach = 90;

/** "shall not implement", "is not obliged to notify": what stands at `at` is refused and not promised. */
export function isRefused(plain: string, at: number): boolean {
  return refusal.test(plain.slice(Math.max(0, at - refusalReach), at));
}

const placeholder = /\{[^{}\n]{1,80}\}/g;

/** Template variables ("{governing_law}") beside the blanks that `blanksIn` knows. */
export function placeholdersIn(plain: string): readonly Range[] {
  return [...plain.matchAll(placeholder)].map(rangeOf);
}
