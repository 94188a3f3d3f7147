import { actorsOf } from '../contract/actors';
import type { ActorMention, Contract } from '../contract/contract';
import type { Citation } from '../document/contract-text';
import type { Edit } from '../review/review';
import { inCaseOf } from './number-words';

/**
 * Turns a sentence about one party into one about each: "Supplier shall not be liable to Customer" becomes "Neither party
 * shall be liable to the other party". Nothing where the sentence is built in another way.
 */
export function madeMutual(sentence: Citation, contract: Contract): readonly Edit[] {
  const actors = actorsOf(contract.parties);
  const mentions = actors.mentions(sentence.quote).filter(({ actor }) => actor !== 'unknown');
  const [subject] = mentions;
  if (!subject || subject.actor === 'both') return [];
  if (mentions.some(({ actor }) => actor === 'both')) return [];
  const first = subjectEdits(sentence, subject);
  if (!first) return [];
  const rest = mentions.slice(1).map((mention) => ({
    start: sentence.start + mention.start,
    end: sentence.start + mention.end,
    text: inCaseOf(
      sentence.quote.slice(mention.start, mention.end),
      referenceTo(mention, mention.actor === subject.actor),
    ),
  }));
  return [...first, ...rest].map((edit) => withArticle(edit, sentence));
}

const negatedVerb = /^(\s+(?:may|shall|will|must|can|is|does))(\s+not\b|not\b)/i;
const inNoEvent = /\b(?:in\s+no\s+event|under\s+no\s+circumstances?)\s+(?:shall|will|may|is|are)\s*(?:the\s+)?$/i;
const nounAfter = /^\s+(?:shall|will|may|must|is|agrees?|has|warrants?|can|undertakes?|be|does)\b/i;

function subjectEdits(sentence: Citation, subject: ActorMention): readonly Edit[] | undefined {
  const { quote } = sentence;
  const start = sentence.start + subject.start;
  const end = sentence.start + subject.end;
  const written = quote.slice(subject.start, subject.end);
  const after = quote.slice(subject.end);
  if (subject.possessive) return [{ start, end, text: inCaseOf(written, 'either party’s') }];
  if (inNoEvent.test(quote.slice(0, subject.start)))
    return [{ start, end, text: inCaseOf(lower(written), 'either party') }];
  const negated = negatedVerb.exec(after);
  if (negated) {
    const [whole, verb = ''] = negated;
    const from = end + verb.length;
    return [
      { start, end, text: startsSentence(quote, subject) ? capital(written, 'neither party') : 'neither party' },
      { start: from, end: end + whole.length, text: '' },
    ];
  }
  if (!nounAfter.test(after)) return undefined;
  return [{ start, end, text: startsSentence(quote, subject) ? capital(written, 'each party') : 'each party' }];
}

function referenceTo(mention: ActorMention, isSame: boolean): string {
  const name = isSame ? 'such party' : 'the other party';
  return mention.possessive ? `${name}’s` : name;
}

function startsSentence(quote: string, mention: ActorMention): boolean {
  return /^\W*(?:the\s+)?$/i.test(quote.slice(0, mention.start));
}

function capital(written: string, words: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase()
    ? words.toUpperCase()
    : words.charAt(0).toUpperCase() + words.slice(1);
}

function lower(written: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() && letters.length > 3 ? written : written.toLowerCase();
}

/** "The Supplier" goes as a whole. */
function withArticle(edit: Edit, sentence: Citation): Edit {
  if (edit.text === '') return edit;
  const before = sentence.quote.slice(0, edit.start - sentence.start);
  const article = /\bthe\s+$/i.exec(before);
  return article ? { ...edit, start: edit.start - article[0].length } : edit;
}
