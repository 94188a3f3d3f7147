import type { Term } from '../contract/term';
import { type Duration, type Money, noCurrency } from '../contract/value';
import type { Contract } from '../contract/contract';
import type { Citation } from '../document/contract-text';
import type { Check } from '../playbook/playbook';
import type { Edit } from '../review/review';
import { valueToWrite } from './target';
import { numberAsIn } from './within-period';

/** A duty or right that states no amount gets the one that is asked, in the place where such a clause has it. */
export function addedAmount(check: Check, term: Term, sentence: Citation, contract: Contract): readonly Edit[] {
  const value = valueToWrite(check);
  if (value?.shape === 'money' && check.term === 'insurance')
    return insuredFor(value, check.comparison === 'at-most', sentence);
  if (value?.shape !== 'duration') return [];
  const words = spelled(value, contract);
  switch (check.term) {
    case 'confidentiality-period':
      return survivingFor(words, sentence);
    case 'warranty-period':
      return warrantedFor(check.comparison === 'at-least' ? `at least ${words}` : `a period of ${words}`, sentence);
    case 'convenience-termination':
      return term.value.shape === 'flag' ? onNotice(words, sentence) : [];
    default:
      return [];
  }
}

const cover =
  /\b(?:maintain|carry|carries|maintains|obtain|keep|procure|effect|provide)\w*\b[^.;:]{0,140}?\b(?:insurance(?:\s+(?:coverage|cover|polic(?:y|ies)))?|coverage)\b(?!\s+compan)/i;

/** "maintain general liability insurance" → "… insurance with limits of at least USD 1,000,000 per claim". */
function insuredFor({ amount, currency }: Money, isMost: boolean, sentence: Citation): readonly Edit[] {
  const found = cover.exec(sentence.quote);
  if (
    !found ||
    currency === noCurrency ||
    /\b(?:limits?|amounts?)\s+(?:of|not)\b|[$€£]|\b(?:USD|EUR|GBP|dollars)\b/i.test(sentence.quote)
  )
    return [];
  const limits = ` with limits of ${isMost ? 'up to' : 'at least'} ${currency} ${amount.toLocaleString('en-US')} per claim`;
  return [insertion(sentence, found.index + found[0].length, limits)];
}

const survives =
  /\bsurvives?(?=\s+(?:the\s+|any\s+)?(?:expiration|expiry|termination|end|cancellation|completion)\b)(?![^.;]{0,160}\b(?:years?|months?|days)\b)/i;

/** "Sections 3 through 10", "Section 4 and Section 9": more than one matter survives. */
const severalSections =
  /\b(?:sections|articles|clauses|paragraphs)\b|\b(?:section|article|clause)\b[^.;]*\b(?:section|article|clause)\b/i;

/** "shall survive termination" → "shall survive for three (3) years after termination". */
function survivingFor(words: string, sentence: Citation): readonly Edit[] {
  const found = survives.exec(sentence.quote);
  // A list of what survives sets no period for one of them.
  if (!found || severalSections.test(sentence.quote)) return [];
  return [insertion(sentence, found.index + found[0].length, ` for ${words} after`)];
}

const warrants = /\bwarrants?(?:\s+to\s+(?:the\s+)?\p{Lu}[\p{L}-]*)?(?:\s+and\s+represents)?(?=\s+that\b)/u;

/** What is warranted of the work itself may be for a time; prices, authority and facts are warranted without one. */
const ofTheWork =
  /\b(?:perform(?!ance\s+of\s+this)|conform|operate|function|workmanship|specifications?|documentation|skill|care|defects?)/i;

/** "Supplier warrants that" → "Supplier warrants, for at least ninety (90) days after delivery or performance, that". */
function warrantedFor(words: string, sentence: Citation): readonly Edit[] {
  const found = warrants.exec(sentence.quote);
  // Authority and title are warranted beside: they do not run out.
  if (!found || !ofTheWork.test(sentence.quote) || /\b(?:authority|title|pricing)\b|\([ai]\)/i.test(sentence.quote))
    return [];
  return [insertion(sentence, found.index + found[0].length, `, for ${words} after delivery or performance,`)];
}

const leaving =
  /\bterminate\b[^.;,]{0,80}?\b(?:for\s+(?:its\s+)?convenience|without\s+cause|for\s+any\s+reason|at\s+any\s+time)\b/i;

/** "may terminate for convenience" → "… for convenience on thirty (30) days’ written notice". */
function onNotice(words: string, sentence: Citation): readonly Edit[] {
  const found = leaving.exec(sentence.quote);
  if (!found || /\bnotice\b/i.test(sentence.quote)) return [];
  return [insertion(sentence, found.index + found[0].length, ` on ${words}’ written notice`)];
}

function insertion(sentence: Citation, at: number, words: string): Edit {
  const isShouted = sentence.quote === sentence.quote.toUpperCase();
  const start = sentence.start + at;
  return { start, end: start, text: isShouted ? words.toUpperCase() : words };
}

function spelled({ amount, unit }: Duration, contract: Contract): string {
  const name = unit.replace('-', ' ').replace(/s$/, '');
  return `${numberAsIn(amount, contract)} ${amount === 1 ? name : `${name}s`}`;
}
