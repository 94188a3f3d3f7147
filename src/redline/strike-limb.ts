import type { Contract } from '../contract/contract';
import type { Citation, Range } from '../document/contract-text';
import type { Edit } from '../review/review';

const longestLimb = 320;
const shortestLimb = 6;
const label = /\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s+/g;

/**
 * One limb of a list of several, each in turn: its words give way to “[reserved]”, so that every other label, and whoever
 * refers to one, stays right; the last of two things that are said without labels goes with its conjunction.
 */
export function struckLimbs(sentence: Citation, contract: Contract): readonly (readonly Edit[])[] {
  const reserved = [...labelled(sentence), ...paragraphed(sentence, contract)].map(({ start, end }) => [
    { start, end, text: '[reserved]' },
  ]);
  return [...alternatives(sentence).map(({ start, end }) => [{ start, end, text: '' }]), ...reserved];
}

/** "(i) any breach of this Agreement; or (ii) …": the words between two labels, without their stop and conjunction. */
function labelled({ quote, start }: Citation): readonly Range[] {
  const labels = [...quote.matchAll(label)];
  if (labels.length < 2) return [];
  return labels.flatMap((found, index) => {
    const from = found.index + found[0].length;
    const next = labels[index + 1]?.index;
    const words = quote.slice(from, next);
    // What follows the last limb may belong to all of them.
    const own = next === undefined ? (/^[^;.]*/.exec(words)?.[0] ?? '') : words;
    return limb(own, start + from);
  });
}

/** A limb to each paragraph behind the one that opens the list. */
function paragraphed({ start, end }: Citation, { source: { text, paragraphs } }: Contract): readonly Range[] {
  const [, ...limbs] = paragraphs.filter((paragraph) => paragraph.start < end && paragraph.end > start);
  if (limbs.length < 2) return [];
  return limbs.flatMap((paragraph) => limb(text.slice(paragraph.start, paragraph.end), paragraph.start));
}

/** What says who owes it, or opens a list of its own, is the clause itself and no limb of it. */
const undertaking = /\b(?:shall|will|must|agrees?\s+to)\b[^;]{0,80}\b(?:indemnify|defend|hold)\b/i;
const tail = /[\s,;.]*(?:\b(?:and\/or|and|or)\s*)?$/;

function limb(words: string, start: number): readonly Range[] {
  const own = words.replace(tail, '');
  const lead = /^\s*(?:\([a-z\d]{1,5}\)\s+)?/i.exec(own)?.[0].length ?? 0;
  const length = own.length - lead;
  if (length < shortestLimb || length > longestLimb || own.includes('\n')) return [];
  if (words.trimEnd().endsWith(':') || undertaking.test(own)) return [];
  return [{ start: start + lead, end: start + own.length }];
}

const twoThings =
  /\b(?:arising|resulting|relating|related|based|caused|due|attributable|incurred|from|of|to|by)\s[^,;.()]{3,160}?(,?\s+or\s+[^,;.()]{5,160})(?=\s*(?:[.;]|$))/g;

/** "arising out of the services, or Supplier’s breach of this Agreement": the second of two. */
function alternatives({ quote, start }: Citation): readonly Range[] {
  return [...quote.matchAll(twoThings)].flatMap((found) => {
    const words = found[1] ?? '';
    const from = start + found.index + found[0].length - words.length;
    // "its negligence or wilful misconduct" is one thing; another "or" before it makes three.
    const isOne = !/,/.test(words.slice(0, 2)) && / or /.test(found[0].slice(0, -words.length));
    return isOne ? [] : [{ start: from, end: from + words.length }];
  });
}
