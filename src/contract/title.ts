import { cite, type Citation } from '../document/contract-text';
import type { Block } from './blocks';

/** What a title names. */
const kindWord =
  /\b(?:agreement|contract|addendum|amendment|terms|statement of work|order form|nda|lease|licen[cs]e|memorandum of understanding|letter of intent|term sheet|policy|undertaking|deed|plan|guaranty|guarantee|charter|statement|certificate|note|schedule of services|annex|agreements|offer letter|proposal|arrangement|waiver)\b/i;
const notTitle =
  /confidential treatment|redacted|^exhibit\b|^execution (?:version|copy)|^source:|filed with|securities and exchange|^table of contents|omitted|^\[|^page\b|^dated?\b|^between$|^by and|^ex-|^privileged|^draft|^form of$|has been|have been|portions of|pursuant to|hereby|^this /i;
const inSentence =
  /\b(?:[Tt]his|THIS)\s+((?:[A-Z][\w'’&.,/()-]*\s+|(?:and|of|for|the|to|&|on)\s+){0,9}?(?:Agreement|Contract|Addendum|Amendment|Lease|License|Statement of Work|Order Form|Memorandum of Understanding|Letter of Intent|AGREEMENT|CONTRACT|ADDENDUM|AMENDMENT|LEASE|LICENSE))\b/;
const trailing = /[\s.:;,*–—-]+$/;
/** Titles stand at the head. */
const searched = 40;
const longestTitle = 140;

/** The title: the first line at the head that names a kind of document, else the words behind "This". */
export function titleOf(text: string, blocks: readonly Block[]): Citation | undefined {
  const head = blocks.slice(0, searched);
  for (const [i, block] of head.entries()) {
    if (block.end - block.start > 600) break;
    const line = titleLine(text, head, i);
    if (line) return line;
  }
  return namedInPreamble(text, blocks);
}

function titleLine(text: string, blocks: readonly Block[], index: number): Citation | undefined {
  const block = blocks[index];
  if (!block || block.label?.path !== undefined) return undefined;
  const first = text.slice(block.start, block.end).split('\n')[0] ?? '';
  const words = (block.end - block.start <= longestTitle ? text.slice(block.start, block.end) : first)
    .trim()
    .replace(/^#+\s*/, '');
  if (words.length > longestTitle || words.length < 3 || notTitle.test(words) || !kindWord.test(words))
    return undefined;
  if (/[a-z][.;]$|\b(?:is|are|shall|will|means)\b/.test(words) || !looksLikeTitle(words)) return undefined;
  const start = text.indexOf(words, block.start);
  const trimmed = words.replace(trailing, '');
  const before = lineBefore(text, blocks, index);
  return cite(text, { start: before ?? start, end: start + trimmed.length });
}

/** "MASTER SERVICES" above "AGREEMENT", "Cover Page" above "for the Master Services Agreement": a title on two lines. */
function lineBefore(text: string, blocks: readonly Block[], index: number): number | undefined {
  const block = blocks[index];
  const previous = blocks[index - 1];
  if (!block || !previous || previous.end - previous.start > 60) return undefined;
  const words = text.slice(block.start, block.end);
  const above = text.slice(previous.start, previous.end);
  if (/^(?:for|to|of|under)\s/.test(words.trim()) && looksLikeTitle(above) && !notTitle.test(above.trim())) {
    return previous.start + (above.length - above.trimStart().length);
  }
  const alone = /^(?:agreement|contract|addendum|amendment|license)$/i.test(words.trim());
  return alone && /^[A-Z\s&,-]+$/.test(above) && !notTitle.test(above) && !/\b(?:INC|LTD|LLC|CORP)\b/.test(above)
    ? previous.start
    : undefined;
}

function looksLikeTitle(words: string): boolean {
  if (words === words.toUpperCase()) return true;
  const content = words.split(/\s+/).filter((word) => word.length > 3 || /^[A-Z]/.test(word));
  return content.filter((word) => /^[("“‘]?[A-Z0-9]/.test(word)).length >= content.length * 0.8;
}

function namedInPreamble(text: string, blocks: readonly Block[]): Citation | undefined {
  const from = blocks[0]?.start ?? 0;
  const found = inSentence.exec(text.slice(from, from + 3000));
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const start = from + found.index + found[0].length - name.length;
  return cite(text, { start, end: start + name.length });
}
