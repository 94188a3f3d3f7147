import type { Block, MarkdownText } from './markdown';
import { piecesOf } from './pieces';
import { clauseTypesOf } from './topic-lexicon';

interface List {
  readonly level: number;
  readonly leads: { readonly start: number; readonly isKnown: boolean }[];
}

/** Two may be a coincidence in a list about one clause; of a list of topics at least half have names that we know. */
const fewest = 2;

/**
 * Where the items stand that open a position by their place: "- Kill fee: …" between "- Payment: …" and "- Liability: …" is
 * one of the topics of its list, though no clause is known by its name.
 */
export function topicItemsOf(markdown: MarkdownText): ReadonlySet<number> {
  const found = new Set<number>();
  let open: List[] = [];
  const close = (deeperThan: number): void => {
    for (const { leads } of open.filter(({ level }) => level > deeperThan)) {
      const known = leads.filter(({ isKnown }) => isKnown).length;
      if (known >= fewest && known * 2 >= leads.length) for (const { start } of leads) found.add(start);
    }
    open = open.filter(({ level }) => level <= deeperThan);
  };
  for (const block of markdown.blocks) {
    if (block.kind === 'heading') close(0);
    if (block.kind !== 'item') continue;
    close(block.level);
    const lead = leadOf(markdown, block);
    if (!lead) continue;
    const list = open.find(({ level }) => level === block.level);
    if (list) list.leads.push(lead);
    else open.push({ level: block.level, leads: [lead] });
  }
  close(0);
  return found;
}

function leadOf(markdown: MarkdownText, block: Block): List['leads'][number] | undefined {
  const [piece] = piecesOf(markdown, block);
  if (!piece?.lead || piece.label) return undefined;
  const words = markdown.prose.slice(piece.lead.start, piece.lead.end);
  return { start: piece.start, isKnown: clauseTypesOf(words).length > 0 };
}
