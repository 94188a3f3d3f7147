import type { Range } from '../document/contract-text';
import type { Block } from './blocks';

const opening =
  /^(exhibit|schedule|annex|appendix|attachment|addendum|annexure)\s+(?:no\.\s*)?((?:[A-Z]{1,2}|[IVX]{1,5}|\d{1,2})(?:[-–.]\d{1,2}|[-–][A-Z])?|["“][A-Z0-9]{1,3}["”])(?=\s|$|[:.–—,-])[\s:.–—-]*/i;

/** "EXHIBIT A", "Schedule 2 – Fees" at the head of a block that is a line of its own. */
export function exhibitLabelOf(
  text: string,
  block: Block,
): { readonly label: string; readonly heading: Range | undefined } | undefined {
  if (block.cell || block.end - block.words > 160) return undefined;
  const words = text.slice(block.words, block.end);
  const found = opening.exec(words);
  if (!found) return undefined;
  const rest = words.slice(found[0].length);
  if (
    rest.length > 0 &&
    (!/^[("“A-Z[]/.test(rest) ||
      /\b(?:shall|will|is|are|hereto|attached|of this)\b/.test(rest) ||
      /[.;,]$/.test(rest.trim()))
  )
    return undefined;
  const word = found[1] ?? '';
  const label = `${word[0]?.toUpperCase() ?? ''}${word.slice(1).toLowerCase()} ${(found[2] ?? '').replace(/["“”]/g, '').toUpperCase()}`;
  return { label, heading: { start: block.words, end: block.end } };
}
