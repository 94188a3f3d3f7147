import type { Contract } from '../contract/contract';
import type { Duration } from '../contract/value';
import type { Citation } from '../document/contract-text';
import type { Edit } from '../review/review';
import { numberWords } from './number-words';

const prompt =
  /\b(?:(?:as\s+)?promptly(?:\s+as\s+(?:practicable|possible))?|immediately|forthwith|expeditiously|without\s+(?:undue|unreasonable|any)\s+delay|as\s+soon\s+as\s+(?:reasonably\s+|is\s+)?(?:practicable|possible|practical))\b/gi;
const knowing =
  /\b(?:becom(?:es|ing)\s+aware|aware\s+of|discover(?:s|y|ing)|learn(?:s|ing)|knowledge|detect(?:s|ion|ing))\b/i;

/** "without undue delay" gets its outer limit: "and in any event within seventy-two (72) hours after becoming aware of it". */
export function withinPeriod(sentence: Citation, period: Duration, contract: Contract): readonly Edit[] {
  const matches = [...sentence.quote.matchAll(prompt)];
  const [match] = matches;
  if (!match || matches.length > 1) return [];
  const at = match.index + match[0].length;
  const rest = sentence.quote.slice(at);
  const words = `and in any event within ${spelled(period, contract)}`;
  const isLast = /^\s*[.;]?\s*$/.test(rest);
  const start = knowing.test(sentence.quote) || !isLast ? '' : ' after becoming aware of it';
  const isInside = /^\s+\p{L}/u.test(rest) && !/^\s+(?:after|upon|following|of|on)\b/i.test(rest);
  const text = isInside ? `, ${words},` : ` ${words}${start}`;
  return [{ start: sentence.start + at, end: sentence.start + at, text: cased(sentence, text) }];
}

function cased({ quote }: Citation, text: string): string {
  return quote === quote.toUpperCase() ? text.toUpperCase() : text;
}

const pairs = /\b[a-z]+ \(\d+\)/gi;
const least = 2;

function spelled({ amount, unit }: Duration, contract: Contract): string {
  const name = unit.replace('-', ' ').replace(/s$/, '');
  return `${numberAsIn(amount, contract)} ${amount === 1 ? name : `${name}s`}`;
}

/** As the contract writes its numbers: "seventy-two (72)" where it writes words and figures, "72" else. */
export function numberAsIn(amount: number, { source }: Contract): string {
  const words = numberWords(amount);
  const both = (source.text.match(pairs)?.length ?? 0) >= least && words !== undefined;
  return both ? `${words} (${String(amount)})` : String(amount);
}
