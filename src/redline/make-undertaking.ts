import type { Citation } from '../document/contract-text';
import type { Edit } from '../review/review';

/** "use commercially reasonable efforts to", "endeavour to": what stands between the modal and the verb of the duty. */
const tries =
  /\b(?:use|make|exert|exercise|apply|employ)\s+(?:(?:all|its|their|own|best|good[- ]faith|commercial(?:ly)?|reasonable|diligent|and|or),?\s+){0,6}(?:efforts|endeavou?rs)\s+to\s+|\b(?:endeavou?r|strive|attempt|try|seek|aim)\s+to\s+/gi;
const modal = /\b(?:shall|will|must|agrees\s+to|undertakes\s+to)\s+(?:at\s+all\s+times\s+)?$/i;

/**
 * "Supplier will use reasonable efforts to keep the service available" becomes "Supplier will keep the service available".
 * Only the efforts nearest before the words that were read, and only behind a modal, so that the verb still fits.
 */
export function madeUndertaking({ quote, start }: Citation, decidedAt: number): readonly Edit[] {
  const match = [...quote.matchAll(tries)].findLast(({ index }) => start + index < decidedAt);
  if (!match || !modal.test(quote.slice(0, match.index))) return [];
  return [{ start: start + match.index, end: start + match.index + match[0].length, text: '' }];
}
