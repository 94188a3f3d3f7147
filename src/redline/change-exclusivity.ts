import type { Citation } from '../document/contract-text';
import type { Edit } from '../review/review';

const exclusive = /(?<!non-)(?<!non)(?<!non )\b(an?\s+)?(?:sole\s+and\s+)?(exclusive)\b(?!ly)/gi;

/** "An exclusive licence" becomes "a non-exclusive licence": the grant stays, what binds us goes. */
export function madeNonExclusive(sentence: Citation): readonly Edit[] {
  return [...sentence.quote.matchAll(exclusive)].map((match) => {
    const [whole, article = '', word = ''] = match;
    const start = sentence.start + match.index;
    const shouted = word === word.toUpperCase();
    const name = shouted ? 'NON-EXCLUSIVE' : /^[A-Z]/.test(word) ? 'Non-exclusive' : 'non-exclusive';
    const before = article === '' ? '' : shouted ? 'A ' : /^A/.test(article) ? 'A ' : 'a ';
    return { start, end: start + whole.length, text: before + name };
  });
}
