import type { Citation } from '../document/contract-text';
import type { Contract } from '../contract/contract';
import type { Edit } from '../review/review';

/**
 * Strikes a sentence with the space that follows it. Where it is all that its paragraph says the number must stay for the
 * references of others: "Intentionally omitted."
 */
export function struckSentence(sentence: Citation, contract: Contract): Edit | undefined {
  const { text, paragraphs } = contract.source;
  const paragraph = paragraphs.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
  if (!paragraph) return undefined;
  const before = text.slice(paragraph.start, sentence.start);
  const after = text.slice(sentence.end, paragraph.end);
  if (!/[a-z]{3}/i.test(withoutHeading(before)) && !/[a-z]{3}/i.test(after)) {
    return { start: sentence.start, end: sentence.end, text: 'Intentionally omitted.' };
  }
  const gap = /^\s*/.exec(after)?.[0].length ?? 0;
  return { start: sentence.start, end: sentence.end + gap, text: '' };
}

function withoutHeading(words: string): string {
  return words.length <= 80 && /^[^.]*[.:]?\s*$/.test(words) ? '' : words;
}
