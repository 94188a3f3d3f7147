import type { Block } from './blocks';

const contentsHeading = /^(?:table\s+of\s+contents?|contents|index\s+of\s+(?:exhibits|schedules|clauses))$/i;
/** The heading with its entries behind it in one paragraph, whose line breaks were lost. */
const contentsParagraph = /^table\s+of\s+contents?\b/i;
const numberedTitle = /(?<!\S)\d{1,2}(?:\.\d{1,2})?\.?\s+\p{Lu}/gu;
const fewestTitles = 4;
const leaders = /\.{4,}|(?:\.\s){4,}|_{4,}\s*\d{1,3}$/;
const pageNumber = /(?:\t|\s{2,}|\s)(?:[A-Z]-)?(?:\d{1,3}|[ivx]{1,4})$/;
const longestEntry = 160;
/** So many lines with page numbers in a row are a table of contents. */
const shortestRun = 6;

/** Blocks that are lines of a table of contents: they look like sections and are none. */
export function contentsBlocks(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const words = text.slice(block.start, Math.min(block.end, block.start + longestEntry + 1));
    if (
      contentsParagraph.test(words) &&
      (text.slice(block.start, block.end).match(numberedTitle) ?? []).length >= fewestTitles
    )
      found.add(i);
    if (contentsHeading.test(words.trim())) for (const entry of entriesBehind(text, blocks, i)) found.add(entry);
    const entry = words.length <= longestEntry && !/\$/.test(words);
    if (entry && leaders.test(words) && /\d\s*$/.test(words)) found.add(i);
    if (entry && pageNumber.test(words) && !block.cell && /[A-Za-z]{3}/.test(words)) run.push(i);
    else run = kept(run, found);
  }
  kept(run, found);
  return found;
}

function kept(run: readonly number[], found: Set<number>): number[] {
  if (run.length >= shortestRun) for (const i of run) found.add(i);
  return [];
}

/** Short lines behind the heading, up to running text or to the first label that comes a second time. */
function entriesBehind(text: string, blocks: readonly Block[], heading: number): readonly number[] {
  const entries = [heading];
  const seen = new Set<string>();
  for (let i = heading + 1; i < blocks.length; i += 1) {
    const block = blocks[i];
    const words = block ? text.slice(block.words, block.end) : '';
    if (!block || words.length > longestEntry || /[a-z][.;]\s+[A-Z]/.test(words)) break;
    const key = entryKey(block, words);
    if (key !== '' && seen.has(key)) break;
    seen.add(key);
    entries.push(i);
  }
  return entries.length > 3 ? entries : [heading];
}

/** The title without its page: it comes again where the section itself begins. */
function entryKey(block: Block, words: string): string {
  const title = words
    .replace(pageNumber, '')
    .replace(/[\s.]+$/, '')
    .toLowerCase();
  return /^page\b/.test(title) || title.length < 3 ? '' : `${block.label?.text ?? ''} ${title}`;
}
