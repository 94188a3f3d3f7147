import { cite, type Range } from '../document/contract-text';
import type { Block } from './blocks';
import type { Definition, Passage } from './contract';

const meaning = String.raw`(?:means?|shall\s+(?:have\s+the\s+(?:same\s+)?meaning|mean|be\s+defined|refer|include)|has\s+the\s+(?:same\s+)?meanings?|have\s+the\s+(?:same\s+)?meanings?|is\s+defined|refers?\s+to|includes?\b|will\s+mean|is\s+the|are\s+the)`;
const quoted = String.raw`["“]([A-Z0-9][^"”“\n]{0,80}?)[,.]?["”]`;
/** `"Affiliate" means …`, `the term "Fees" or "Charges" shall mean …` */
const stated = new RegExp(
  String.raw`${quoted}(?:\s*\(?(?:or|and|,)\s*${quoted}\)?)?\s*(?:,[^,.;]{0,60},)?\s*(?:\([^()]{0,80}\)\s*)?(?:${meaning}|:|[-–—]\s)`,
  'g',
);
/** `(the "Services")`, `(collectively, the "Parties" and each a "Party")`, `(hereinafter "Acme" or the "Supplier")` */
const bracketed = /\(([^()“"]{0,80})["“]([A-Z0-9][^"”“()\n]{0,80}?)[,.]?["”]([^()]{0,120})\)/g;
const second = /["“]([A-Z][^"”“]{0,80}?)[,.]?["”]/g;
/** A term without quotes at the head of a paragraph or list item. */
const bare = new RegExp(
  String.raw`^([A-Z][\w'’&/-]*(?:\s+(?:[A-Z][\w'’&/-]*|of|and|or|the|to|for|in)){0,6})\s+(?:means\b|shall\s+mean\b|has\s+the\s+meaning\b|refers\s+to\b)`,
);
const aside =
  /\b(?:as|in|under|see|defined|described|set\s+forth|pursuant|titled|entitled|called\s+for)\s+(?:the\s+)?$/i;

/** Terms that the contract defines, in order, each with the sentence that does it. */
export function definitionsOf(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
): readonly Definition[] {
  const names: Range[] = [...statedNames(text), ...bracketedNames(text), ...leadingNames(text, blocks)];
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Definition[] = [];
  const sentences = passages.flatMap((passage) => passage.sentences);
  let index = 0;
  for (const name of names) {
    if (found.at(-1)?.name.start === name.start) continue;
    while ((sentences[index]?.end ?? Infinity) <= name.start) index += 1;
    const sentence = sentences[index];
    const whole = sentence && sentence.start <= name.start && sentence.end >= name.end ? sentence : name;
    const term = text.slice(name.start, name.end).replace(/\s+/g, ' ');
    found.push({ start: whole.start, end: whole.end, term, name: cite(text, name) });
  }
  return found;
}

function* statedNames(text: string): Iterable<Range> {
  for (const match of text.matchAll(stated)) {
    if (aside.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    for (const name of [match[1], match[2]]) if (name !== undefined) yield within(match, name);
  }
}

function* bracketedNames(text: string): Iterable<Range> {
  for (const match of text.matchAll(bracketed)) {
    if (/\b(?:defined|described|see|meaning)\b/i.test(match[1] ?? '')) continue;
    yield within(match, match[2] ?? '');
    const rest = match[3] ?? '';
    const from = match.index + match[0].length - 1 - rest.length;
    for (const other of rest.matchAll(second)) {
      const start = from + other.index + other[0].indexOf(other[1] ?? '');
      yield { start, end: start + (other[1] ?? '').length };
    }
  }
}

/** Bold terms, terms in the first cell of a row, and terms without quotes. */
function* leadingNames(text: string, blocks: readonly Block[]): Iterable<Range> {
  for (const block of blocks) {
    const head = text.slice(block.words, Math.min(block.end, block.words + 160));
    const name = bare.exec(head)?.[1];
    if (name !== undefined) yield { start: block.words, end: block.words + name.length };
    else if (
      block.lead !== undefined &&
      block.lead < 80 &&
      new RegExp(`^\\s*[:–—-]?\\s*${meaning}`).test(head.slice(block.lead))
    ) {
      const run = head.slice(0, block.lead).replace(/[\s:.–—-]+$/, '');
      const inner = run.replace(/^["“'‘]|["”'’]$/g, '');
      const start = block.words + run.indexOf(inner);
      if (/^[A-Z]/.test(inner)) yield { start, end: start + inner.length };
    }
  }
}

function within(match: RegExpExecArray, words: string): Range {
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}
