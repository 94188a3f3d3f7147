import { type Actor, opposite } from './actor';
import type { ActorMention } from './contract';
import { joinsWord, NameTrie } from './name-trie';
import { roleOfName } from './role-names';
import { standingOf } from './standing';

/** What a contract or playbook calls its actors. */
export interface Lexicon {
  /** Lower case, straight quotes, single spaces. */
  readonly names: ReadonlyMap<string, Actor>;
  /** Defined names: in text that has capitals they count only where they begin with one ("Company", not "company"). */
  readonly capitalised: ReadonlySet<string>;
}

const determiner = String.raw`(?:each|either|neither|any|both|one|such|that|the|a|an|every|no|this|those|these|all)`;
/** "either party", "each of the parties", "the non-breaching party", "neither of them", "party A". Not "third party". */
const partyPhrase = String.raw`(?:${determiner}\s+(?:of\s+)?)?(?:(?:the|such|these|either|both)\s+)?(?:(?!related|interested|unaffiliated|unrelated)(?:other|same|latter|former|first|second|respective|two|relevant|applicable|sole|[a-z-]+(?:ing|ed|ent|ful|ible))\s+){0,2}part(?:y|ies)\b(?:\s+(?:hereto|hereunder|to\s+this\s+agreement|[ab12]\b))?`;
const groupPhrase = String.raw`(?:each|either|neither|both)\s+of\s+(?:them|us)|the\s+other(?=\s*(?:,|\.|;|upon|may|shall|will|in\s+writing|written|with|of|by|'s))|each\s+other|one\s+another|mutual(?:ly)?\b|(?:the\s+)?undersigned`;
const pronoun = String.raw`its|their|it(?=\s+(?:may|shall|will|must|has|hereby|deems?|knows?|determines?|reasonably|is\s+(?:not\s+)?(?:liable|required|obligated|entitled)))|they(?=\s+(?:may|shall|will|must|have|are))`;

/** Nouns that make "Customer Data" a thing and not the customer. */
const thing =
  /^\s+(?:data|content|materials?|software|systems?|property|technology|products?|services?|solutions?|information|confidential|marks?|ip|intellectual|equipment|facilit(?:y|ies)|terms|applications?|platforms?|accounts?|trademarks?|background|order|orders|list|input|inputs|output|outputs|works?|components?|sites?|website|property|deliverables|agreement|documentation|support|relationship|service|privacy|patents?|know-how|inventions?|premises|territory|fees?|records)\b(?!\s+(?:shall|will)\s+(?:indemnify|defend|pay))/i;
/** People on an actor's side: the mention goes on, and stays that actor's. */
const people =
  /^\s+(?:indemnified\s+part(?:y|ies)|indemnifying\s+part(?:y|ies)|indemnitees?|indemnitors?|part(?:y|ies)|group|entit(?:y|ies)|personnel)\b/i;
const possessiveMark = /^['’](?:s\b)?/;
const notActor =
  /(?:third[\s-]part(?:y|ies)|third|sub|independent|other|any|such\s+other|prospective|potential)[\s-]+$/i;

const thirdBefore = /(?:third|contract)[\s-]+$/i;

/** All but names: these words are the same in every contract. */
const general = new RegExp(String.raw`(?:${partyPhrase})|(?:${groupPhrase})|\b(?:${pronoun})\b`, 'iy');
const onlyPronoun = /^(?:its|their|it|they)$/i;
/** The words with which they begin, but for adjectives, which are told by their endings. */
const generalStarts = new Set(
  (
    'each either neither any both one such that the a an every no this those these all other same latter former first second ' +
    'respective two relevant applicable sole party parties mutual mutually undersigned its it their they'
  ).split(' '),
);
const longestStart = 11;
const adjectiveEnd = /(?:ing|ed|ent|ful|ible)$/i;

const tries = new WeakMap<Lexicon, NameTrie>();

function trieOf(lexicon: Lexicon): NameTrie {
  const known = tries.get(lexicon);
  if (known) return known;
  const made = new NameTrie(lexicon.names.keys());
  tries.set(lexicon, made);
  return made;
}

/** Every mention of an actor, in order. Linear in the text. */
export function mentionsOf(text: string, lexicon: Lexicon): readonly ActorMention[] {
  const found: ActorMention[] = [];
  const hasCapitals = /[A-Z]/.test(text);
  const names = trieOf(lexicon);
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && joinsWord(text.charCodeAt(at - 1), true)) continue;
    const name = names.endOf(text, at);
    const end = name ?? generalEnd(text, at);
    if (end === undefined) continue;
    const mention =
      name === undefined
        ? mentionAt(text, at, text.slice(at, end), lexicon, found)
        : named(text, at, text.slice(at, name), lexicon, hasCapitals);
    if (mention) found.push(mention);
    at = Math.max(end, mention?.end ?? 0) - 1;
  }
  return found;
}

/** Where the phrase ends that `general` finds at `at`, the beginning of a word. */
function generalEnd(text: string, at: number): number | undefined {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end === at && text.charCodeAt(at) !== 45) return undefined;
  if (end - at > longestStart || !generalStarts.has(text.slice(at, end).toLowerCase())) {
    while (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 45) end += 1;
    if (!adjectiveEnd.test(text.slice(Math.max(at, end - 4), end))) return undefined;
  }
  general.lastIndex = at;
  return general.test(text) ? general.lastIndex : undefined;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function mentionAt(
  text: string,
  start: number,
  words: string,
  lexicon: Lexicon,
  before: readonly ActorMention[],
): ActorMention | undefined {
  if (onlyPronoun.test(words)) {
    const antecedent = antecedentIn(text, before);
    if (!antecedent) return undefined;
    return {
      start,
      end: start + words.length,
      actor: antecedent.actor,
      words,
      possessive: /^(?:its|their)$/i.test(words),
    };
  }
  if (/^part/i.test(words) && thirdBefore.test(text.slice(Math.max(0, start - 10), start))) return undefined;
  return finish(text, start, words, partyActor(words.toLowerCase(), lexicon, antecedentIn(text, before)));
}

function named(
  text: string,
  start: number,
  words: string,
  lexicon: Lexicon,
  hasCapitals: boolean,
): ActorMention | undefined {
  const key = words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
  const capital = /^[A-Z0-9]/.test(words);
  const isSmall = hasCapitals && !capital && lexicon.capitalised.has(key) && !/^(?:we|us|our|you)/.test(key);
  if (isSmall && !isSlip(text, start, words, key, lexicon)) return undefined;
  if (key === 'us' && (words === 'US' || /^\s*(?:\$|dollars?|citizen)/.test(text.slice(start + 2, start + 11))))
    return undefined;
  if (!capital && notActor.test(text.slice(Math.max(0, start - 18), start))) return undefined;
  const rest = text.slice(start + words.length, start + words.length + 40);
  if (thing.test(rest)) return undefined;
  const extended = words + (people.exec(rest)?.[0] ?? '');
  return finish(text, start, extended, lexicon.names.get(key) ?? 'unknown');
}

const indefinite = /\b(?:an?|any|each|every|no|other|such)\s+$/i;

/** "contractor's liability" for "Contractor's liability": the role is the party's own, and it stands as an owner. */
function isSlip(text: string, start: number, words: string, key: string, lexicon: Lexicon): boolean {
  if (roleOfName.get(key) !== lexicon.names.get(key)) return false;
  const end = start + words.length;
  return /^['’]s\b/.test(text.slice(end, end + 3)) && !indefinite.test(text.slice(Math.max(0, start - 8), start));
}

function finish(text: string, start: number, words: string, actor: Actor): ActorMention {
  const end = start + words.length;
  const mark = possessiveMark.exec(text.slice(end, end + 2))?.[0];
  const own = /^(?:our|your|their)$/i.test(words);
  return { start, end: end + (mark?.length ?? 0), actor, words, possessive: own || mark !== undefined };
}

/** So many mentions back does a pronoun look for the subject it stands for. */
const farthest = 4;

/** Whom a pronoun stands for: the last subject before it, else the last one named. */
function antecedentIn(text: string, before: readonly ActorMention[]): ActorMention | undefined {
  for (let i = before.length - 1; i >= Math.max(0, before.length - farthest); i -= 1) {
    const mention = before[i];
    if (mention && mention.actor !== 'unknown' && standingOf(text, mention, 0) === 'subject') return mention;
  }
  return before.findLast((mention) => mention.actor !== 'unknown');
}

/** "the other party" is the opposite of whom the sentence spoke of; "such party" is that one again; other parties are both. */
function partyActor(phrase: string, lexicon: Lexicon, antecedent: ActorMention | undefined): Actor {
  const bare = phrase.replace(/\s+/g, ' ').replace(/^(?:the|a|any|each|such|that|every) /, '');
  const own = lexicon.names.get(bare.replace(/^other /, ''));
  if (own !== undefined) return own;
  const last = antecedent?.actor;
  if (last === undefined || last === 'both' || last === 'unknown') return 'both';
  if (/\bother\b/.test(phrase)) return opposite(last);
  if (/^(?:such|that|the same) /.test(phrase)) return last;
  return 'both';
}
