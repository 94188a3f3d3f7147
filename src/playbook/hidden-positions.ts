import { titleOf } from './draft-position';
import { labelOf } from './labels';
import type { Block, MarkdownText } from './markdown';
import { piecesOf } from './pieces';
import { readTable } from './tables';
import { clauseTypesOf } from './topic-lexicon';

/**
 * Whether a heading that stands below one about the work of the department ("How to use this file") is a position all the
 * same: it names a clause and has a tier under it, or it has several tiers.
 */
export function isPositionHeading(markdown: MarkdownText, blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at];
  if (heading?.kind !== 'heading') return false;
  const words = markdown.prose.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim();
  const tiers = tiersUnder(markdown, blocks, at, heading.depth);
  return tiers > 1 || (tiers === 1 && clauseTypesOf(titleOf(words)).length > 0);
}

function tiersUnder(markdown: MarkdownText, blocks: readonly Block[], at: number, depth: number): number {
  let found = 0;
  for (const block of blocks.slice(at + 1)) {
    if (block.kind === 'heading') {
      const isTier = labelOf(markdown.prose.slice(block.start, block.end))?.kind === 'tier';
      if (block.depth <= depth || !isTier) return found;
      found += 1;
    } else if (block.kind === 'table') found += readTable(block.rows, markdown.prose).cells.length;
    else found += piecesOf(markdown, block).filter(({ label }) => label?.kind === 'tier').length;
  }
  return found;
}
