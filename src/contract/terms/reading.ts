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

/** The first label may be left behind with the lead-in: "may be terminated: 1." */
const opensList = /(?::|[-–—])\s*$|:\s*\(?(?:[a-z]|\d{1,2})[.)]\s*$/;
const leftLabel = /:\s*\(?([a-z]|\d{1,2})[.)]\s*$/;
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
  let list: OpenList | undefined;
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
    list = listAfter(sentence, label, previous, list);
    if (!pageMark.test(plain)) previous = sentence;
  }
  return sentences;
}

/** A list that may go on, with the label of its last item. */
interface OpenList {
  readonly leadIn: number;
  readonly label: string;
}

function listAfter(
  { start, leadIn, words }: Sentence,
  label: string | undefined,
  previous: Sentence | undefined,
  list: OpenList | undefined,
): OpenList | undefined {
  const named = label ?? (previous && leftLabel.exec(previous.plain)?.[1]);
  if (named !== undefined && leadIn !== start) return { leadIn, label: named };
  // An item that is a sentence of its own leaves the list open for the next.
  const own = ownLabel.exec(words)?.[1];
  return list && own !== undefined && isNext(list.label, own) ? { ...list, label: own } : list;
}

const itemLabel = /^\s*\(?([a-z]|\d{1,2})[.)]\s+(?=[a-z]|(?:By|Upon|Where|When|For|On|At|With|In)\s)/;

const ownLabel = /^\s*\(?([a-z]|\d{1,2})[.)]\s/;

/** "1.1.3. By either party …": a number of several levels that labels an item. */
const deepLabel = /^\s*(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s/;

/** The letter or number of a list item that is no sentence of its own. */
function labelOf(words: string): string | undefined {
  return (itemLabel.exec(words) ?? deepLabel.exec(words))?.[1];
}

/** Items of more than one sentence do not end their list: the next letter or number goes on with it. */
function isNext(label: string, next: string): boolean {
  const [level, above] = [label.lastIndexOf('.') + 1, next.lastIndexOf('.') + 1];
  if (level > 0 || above > 0) {
    return (
      label.slice(0, level) === next.slice(0, above) && Number(next.slice(above)) === Number(label.slice(level)) + 1
    );
  }
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
  if (actor !== 'unknown') return actor;
  if (sentence.leadIn === sentence.start) return subjectOfLead(passage, sentence, offset);
  // A page break cuts a sentence in two; blank lines would end it.
  const whole = passage.words.slice(sentence.leadIn, sentence.end).replace(/\n/g, ' ');
  return passage.actors.subjectOf(whole, sentence.start - sentence.leadIn + offset);
}

const finite = /\b(?:shall|will|must|may|can|is|are|was|were|has|have|agrees?|undertakes?)\b/;

/** "Supplier shall:", "The right of Customer to:"; but not "The parties agree as follows:", which leads into sentences. */
const leavesTheRest =
  /\b(?:shall|will|must|may|agrees?\s+to|undertakes?\s+to|entitled\s+to|right\s+to|responsible\s+for)\b(?![^:]*\b(?:agree|as\s+follows|that|mean|apply)\b)[^:]*:$/i;

/** Of an item that is a section of its own, as the words above the list say; not where the item has a verb of its own. */
function subjectOfLead(passage: ReadingPassage, sentence: Sentence, offset: number): Actor {
  const { lead, actors } = passage;
  if (lead === undefined || !leavesTheRest.test(lead) || finite.test(sentence.plain.slice(0, offset))) return 'unknown';
  const whole = `${lead} ${passage.words.slice(sentence.start, sentence.end)}`.replace(/\n/g, ' ');
  return actors.subjectOf(whole, lead.length + 1 + offset);
}

/** The actor first named in the `reach` characters from `offset` on ("by either party"). */
export function actorAfter(passage: ReadingPassage, sentence: Sentence, offset: number, reach = 40): Actor {
  const from = sentence.start + offset;
  return actorBetween(passage, from, Math.min(from + reach, sentence.end));
}

/** The actor first named between two offsets of the passage; "Supplier or Customer" are both. */
export function actorBetween(passage: ReadingPassage, from: number, to: number): Actor {
  const mentions = passage.actors.mentions(passage.words);
  const at = mentions.findIndex((mention) => mention.start >= from && mention.end <= to);
  const [first, second] = [mentions[at], mentions[at + 1]];
  if (!first) return 'unknown';
  if (!second || !isOpposed(first.actor, second.actor)) return first.actor;
  const { plain } = passage;
  const joined =
    coordinates.test(plain.slice(first.end, second.start)) &&
    !ofTheFirst.test(plain.slice(second.start, second.start + 6)) &&
    !goesOnAlone.test(plain.slice(second.end, second.end + 14));
  return joined ? 'both' : first.actor;
}

const coordinates = /^\s+(?:or|and|and\/or)\s+(?:the\s+)?$/;
/** "Supplier or its licensors". */
const ofTheFirst = /^(?:its|their|his|her)\b/;
/** "the property of Supplier and Customer shall not …": a clause of its own. */
const goesOnAlone =
  /^\s+(?:shall|will|may|can|must|has|have|had|is|are|was|does|do|hereby|agrees?|acknowledges?|grants?)\b/;

function isOpposed(a: Actor, b: Actor): boolean {
  return (a === 'supplier' && b === 'customer') || (a === 'customer' && b === 'supplier');
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
