import type { Contract } from '../contract/contract';
import type { Range } from '../document/contract-text';

const witness = /\bin\s+witness,?\s+whereof\b|\bparties\b[^.;]{0,60}\bhave\s+(?:duly\s+)?executed\s+this\b/i;
const signatureLine =
  /^\W*(?:signed\b|executed\b|signatures?\b(?!\s+(?:and|of|shall|may|will|is|are)\b)|by:|\/s\/|_{12,}|signature\s+page)/i;
const longestSignature = 200;
/** Shorter ones are entries of a list of exhibits. */
const shortestExhibit = 400;
const longestEntry = 100;
const lateShare = 0.6;
/** Characters of running text without which what stands before an exhibit is a table of contents. */
const leastTerms = 800;

const known = new WeakMap<Contract, number>();

/**
 * Where the terms themselves end: the signatures, or the first exhibit, begin there; else the end of the text. What is put in
 * behind it would be signed by nobody, or be part of an exhibit.
 */
export function termsEnd(contract: Contract): number {
  const before = known.get(contract);
  if (before !== undefined) return before;
  const lines = linesOf(contract);
  const { exhibits } = contract;
  const exhibit = exhibits.find((_, index) => isAttached(exhibits, index, lines, contract.source.text.length));
  const end = exhibit?.start ?? contract.source.text.length;
  const found = signatures(lines.filter((line) => line.end <= end)) ?? end;
  known.set(contract, found);
  return found;
}

interface Line extends Range {
  readonly words: string;
  /** Characters, where it is running text; else 0. */
  readonly weight: number;
}

function linesOf({ source: { paragraphs, text } }: Contract): readonly Line[] {
  return paragraphs
    .filter(({ part, start, end }) => part === 'body' && end > start)
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return { start, end, words, weight: isSentence(words) ? end - start : 0 };
    });
}

/** The last entry of a list of exhibits looks like an exhibit that holds all that follows. */
function isAttached(exhibits: readonly Range[], index: number, lines: readonly Line[], length: number): boolean {
  const own = exhibits[index];
  const before = exhibits[index - 1];
  if (!own || weightOf(lines.filter((line) => line.end <= own.start)) < leastTerms) return false;
  if (own.start > length * lateShare) return true;
  const isListed = before !== undefined && own.start - before.end <= 2 && before.end - before.start < longestEntry;
  return !isListed && own.end - own.start >= shortestExhibit;
}

function weightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}

/** On a cover page people sign before the terms: signatures with most of the text behind them end nothing. */
function signatures(lines: readonly Line[]): number | undefined {
  const all = weightOf(lines);
  let before = 0;
  for (const { start, words, weight } of lines) {
    const isSigned = witness.test(words) || (words.length <= longestSignature && signatureLine.test(words));
    if (isSigned && before > 0 && before >= all - before - weight) return start;
    before += weight;
  }
  return undefined;
}

const sentenceEnd = /[.!?]["”’')\]]*\s*$/;
const shortestText = 60;
const fewestSmallWords = 5;

/** Running text that ends as a sentence does: no heading, no name with "Ltd." behind it, nothing that opens a list. */
export function isSentence(words: string): boolean {
  return (
    words.trim().length >= shortestText &&
    sentenceEnd.test(words) &&
    (words.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) >= fewestSmallWords
  );
}
