import { actorsOf } from '../contract/actors';
import type { ActorMention, Contract } from '../contract/contract';
import type { Citation } from '../document/contract-text';
import type { Edit } from '../review/review';
import { inQuoteStyleOf } from './quote-style';

/**
 * Turns a sentence about one party into one about each: "Supplier shall not be liable to Customer" becomes "Neither party
 * shall be liable to the other party". Nothing where the sentence is built in another way.
 */
export function madeMutual(sentence: Citation, contract: Contract): readonly Edit[] {
  const actors = actorsOf(contract.parties);
  const mentions = actors.mentions(sentence.quote).filter(({ actor }) => actor !== 'unknown');
  const [subject] = mentions;
  if (!subject || subject.actor === 'both' || mentions.length > mostMentions) return [];
  if (mentions.some(({ actor }) => actor === 'both')) return [];
  if (mentions.some((mention) => !mention.possessive && isAttributive(mention, sentence))) return [];
  const first = subjectEdits(sentence, subject);
  if (!first) return [];
  const rest = mentions
    .slice(1)
    .filter((mention) => !isPayer(mention, sentence) && !isPronoun(mention))
    .map((mention) => ({
      start: sentence.start + mention.start,
      end: sentence.start + mention.end,
      text: dressed(sentence, referenceTo(mention, mention.actor === subject.actor)),
    }));
  return [...first, ...rest].map((edit) => {
    const { start, end, text } = wholeMention(edit, sentence);
    return { start, end, text: inQuoteStyleOf(contract.source, text, sentence.quote) };
  });
}

/** Who pays the fees that a cap counts stays the same, whoever is liable. */
function isPayer(mention: ActorMention, { quote }: Citation): boolean {
  return /\b(?:paid|payable|due|owed|owing)\s+(?:(?:or|and)\s+(?:to\s+be\s+)?(?:paid|payable|due|owed)\s+)?(?:by|from|to)\s+(?:the\s+)?$/i.test(
    quote.slice(0, mention.start),
  );
}

/** "Either party may terminate if the other party breaches its obligations": what stood for a name still does. */
function isPronoun({ words }: ActorMention): boolean {
  return /^(?:it|its|they|their|them)$/i.test(words);
}

/**
 * "For authorised Company purposes": a name before another noun cannot become "the other party". What may follow a name
 * that stands by itself is a verb, a small word or a mark.
 */
function isAttributive({ start, end }: ActorMention, { quote }: Citation): boolean {
  const next = /^['’]?\s+(\p{Ll}[\p{L}-]*)/u.exec(quote.slice(end))?.[1];
  if (next === undefined || followers.has(next) || next.endsWith('ed')) return false;
  // "purposes" and "provides" look alike: only a name that begins a clause has a verb behind it.
  return !next.endsWith('s') || !clauseBegins.test(quote.slice(0, start));
}

const clauseBegins =
  /(?:^|[.,;:()–—]|\b(?:and|or|but|that|which|whom|if|when|where|while|unless|until|as|because|provided|than|after|before|once|whether))\W*(?:the\s+)?$/i;

const followers: ReadonlySet<string> = new Set(
  (
    'shall will may must can could should would is are was were be been has have had does do did not agrees hereby also only ' +
    'and or nor but that which who whom whose if when where while unless until upon after before during in on at by for from ' +
    'to of with without under over against as than into within pursuant hereunder herein thereof hereto so then either both ' +
    'reasonably promptly immediately otherwise expressly fails becomes it its any all such each no the a an this free ' +
    'liable entitled responsible subject solely prior'
  ).split(' '),
);

/** A sentence that names the parties more often says more than can be turned round word by word. */
const mostMentions = 5;

const negatedVerb = /^(\s+(?:may|shall|will|must|can|is|does))(\s+not\b|not\b)/i;
const inNoEvent = /\b(?:in\s+no\s+event|under\s+no\s+circumstances?)\s+(?:shall|will|may|is|are)\s*(?:the\s+)?$/i;
const verbAfter =
  /^\s+(?:shall|will|may|must|is|agrees?|has|warrants?|can|undertakes?|be|does|reserves?|acknowledges?|represents?)\b/i;
const sharedWithOthers = /^['’]?s?\s*(?:,|(?:and|or)\b)/i;
const permission = /^\s+(?:may|can|is\s+entitled|has\s+the\s+right|shall\s+have\s+the\s+right|reserves?)\b/i;
/** "Notwithstanding anything to the contrary, Supplier may": what opens a sentence before its subject. */
const opening = /^[\W\d]*(?:(?:[^,;.]{2,140},\s*)?(?:the\s+)?)$/i;

function subjectEdits(sentence: Citation, subject: ActorMention): readonly Edit[] | undefined {
  const { quote } = sentence;
  const start = sentence.start + subject.start;
  const end = sentence.start + subject.end;
  const before = quote.slice(0, subject.start);
  const after = quote.slice(subject.end);
  if (!opening.test(before) && !inNoEvent.test(before)) return undefined;
  const opens = !/\p{L}/u.test(before.replace(/the\s+$/i, ''));
  const written = (words: string) => dressed(sentence, opens ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  const one = inNoEvent.test(before) ? 'either party' : 'each party';
  // "Supplier's, its parent's and Customer's liability": what several have in common is not one party's.
  if (subject.possessive) return sharedWithOthers.test(after) ? undefined : [{ start, end, text: written(`${one}’s`) }];
  if (one === 'either party') return [{ start, end, text: written(one) }];
  const negated = negatedVerb.exec(after);
  if (negated) {
    const [whole, verb = ''] = negated;
    return [
      { start, end, text: written('neither party') },
      { start: end + verb.length, end: end + whole.length, text: '' },
    ];
  }
  if (permission.test(after)) return [{ start, end, text: written('either party') }];
  return verbAfter.test(after) ? [{ start, end, text: written('each party') }] : undefined;
}

function referenceTo(mention: ActorMention, isSame: boolean): string {
  const name = isSame ? 'such party' : 'the other party';
  return mention.possessive ? `${name}’s` : name;
}

/** In capitals where the sentence is. */
function dressed({ quote }: Citation, words: string): string {
  const letters = quote.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return capitals > letters.length / 2 ? words.toUpperCase() : words;
}

/** "The Supplier" goes as a whole, and so does the ending of "SUPPLIER'S". */
function wholeMention(edit: Edit, sentence: Citation): Edit {
  if (edit.text === '') return edit;
  const before = sentence.quote.slice(0, edit.start - sentence.start);
  const after = sentence.quote.slice(edit.end - sentence.start);
  const written = sentence.quote.slice(edit.start - sentence.start, edit.end - sentence.start);
  const article = /\bthe\s+$/i.exec(before);
  const ending = /['’]$/.test(written) ? /^s\b/i.exec(after) : undefined;
  return {
    ...edit,
    start: edit.start - (article?.[0].length ?? 0),
    end: edit.end + (ending?.[0].length ?? 0),
  };
}
