import { typedLabel } from '../list-label';
import type { PlacedLine } from './layout';

/** Extra distance between lines, in usual distances, that sets paragraphs apart. */
const paragraphGap = 1.22;
/** Sideways shift, in letter heights, that counts as an indent. */
const indent = 0.55;
/** A first line is not set in further than this. */
const deepestIndent = 12;

const startsSmall = /^\p{Ll}/u;
const endsSentence = /[.:;!?]["”’'»)\]]*$|[;,]\s(?:and|or|and\/or)$/u;
const endsOpen =
  /(?:,|[-–—/&(]|\b(?:the|a|an|of|to|in|by|and|or|for|with|that|which|any|its|such|as|from|under|this|these|all|[Ss]ections?|[Aa]rticles?|[Cc]lauses?|[Pp]aragraphs?|Exhibit|Schedule))$/u;
const headsPart = /^(?:exhibit|schedule|appendix|annex|attachment|addendum|article)\s+\S/i;
const leaders = /(?:\.\s?){5,}|_{20,}$/;
const inlineLabel = /(?:^|\s)(\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\))(?=\s|\S)/gu;

/** Whether `next` goes on with the paragraph made of `lines`. */
export function goesOn(lines: readonly PlacedLine[], next: PlacedLine): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  const gap = drop(last, next);
  if (last.row || next.row || (lines[0]?.row === true && gap > 0)) return goesOnInCell(lines, last, next);
  if (hasLeaders(last.text) || hasLeaders(next.text)) return false;
  if (labelOnly(lines)) return last.page === next.page && typedLabel(next.text) === undefined;
  if (ratio(last.height, next.height) > 1.2) return false;
  return gap <= 0.3 * last.height ? goesOnElsewhere(lines, last, next) : goesOnBelow(lines, last, next, gap);
}

function hasLeaders(text: string): boolean {
  return (text.includes('..') || text.includes('. .') || text.endsWith('___')) && leaders.test(text);
}

function goesOnBelow(lines: readonly PlacedLine[], last: PlacedLine, next: PlacedLine, gap: number): boolean {
  const full = isFull(last, next);
  if (!full && lines.length === 1 && headsBelow(last, next)) return false;
  const middle = middleOfSentence(last, next);
  if (last.centred && next.centred && !full) return middle && endsOpen.test(last.text);
  if (gap > paragraphGap * last.pitch && next.afterBreak === true) return goesOnElsewhere(lines, last, next);
  if (gap > paragraphGap * last.pitch) {
    // Where a document was printed anew, the gap of its old page breaks stands in the middle of sentences.
    return middle && (gap < 2.3 * last.pitch || full || (lines.length > 1 && !shifted(lines, last, next)));
  }
  if (typedLabel(next.text) !== undefined) return full && isReferenceNotLabel(lines, last, next);
  return middle || (full && !last.text.endsWith(':') && !shifted(lines, last, next));
}

function headsBelow(last: PlacedLine, next: PlacedLine): boolean {
  return isCapitals(last.text) && !isCapitals(next.text);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** How much lower the next line stands; negative on another page. */
function drop(last: PlacedLine, next: PlacedLine): number {
  return next.page === last.page ? next.y - last.y : -1;
}

/** The last cell of a row may wrap below itself. */
function goesOnInCell(lines: readonly PlacedLine[], last: PlacedLine, next: PlacedLine): boolean {
  const cell = lines[0]?.stops?.at(-1);
  if (next.row || cell === undefined || Math.abs(next.x - cell) > indent * next.height) return false;
  const gap = drop(last, next);
  if (gap <= 0 || gap > paragraphGap * last.pitch || typedLabel(next.text) !== undefined) return false;
  return middleOfSentence(last, next) || isFull(last, next);
}

function ratio(one: number, other: number): number {
  return Math.max(one, other) / Math.max(0.1, Math.min(one, other));
}

/** A label on a line of its own waits for its words. */
function labelOnly(lines: readonly PlacedLine[]): boolean {
  const text = lines[0]?.text ?? '';
  return lines.length === 1 && typedLabel(text)?.length === text.length;
}

function middleOfSentence(last: PlacedLine, next: PlacedLine): boolean {
  return startsSmall.test(next.text) && !endsSentence.test(last.text) && typedLabel(next.text) === undefined;
}

/** On the next page or in the next column, distance and indent say little; the sentence decides. */
function goesOnElsewhere(lines: readonly PlacedLine[], last: PlacedLine, next: PlacedLine): boolean {
  if (last.centred && lines.length === 1) return false;
  if (typedLabel(next.text) !== undefined) {
    return isFull(last, next) && !endsSentence.test(last.text) && endsOpen.test(last.text);
  }
  if (endsSentence.test(last.text)) return false;
  if (startsSmall.test(next.text) || endsOpen.test(last.text)) return true;
  const left = lines[0]?.x ?? 0;
  const wide = last.right - left > 0.75 * (last.limit - left);
  if (next.centred || headsPart.test(next.text) || (isCapitals(next.text) && !isCapitals(last.text))) return false;
  return wide && lines.length > 1;
}

/** Whether the first word of `next` had no room in the line above. */
function isFull(last: PlacedLine, next: PlacedLine): boolean {
  const word = next.text.split(/[\s]/, 1)[0] ?? '';
  const letter = next.width / Math.max(1, next.text.length);
  const needed = letter * (word.length + 1);
  return last.right + needed > last.limit - letter;
}

/** "Section" at a line's end and "9.2" at the next one's start is no label, nor is the second of "(a) … and (b) …". */
function isReferenceNotLabel(lines: readonly PlacedLine[], last: PlacedLine, next: PlacedLine): boolean {
  const label = typedLabel(next.text)?.label ?? '';
  const own = typedLabel(lines[0]?.text ?? '')?.label ?? '';
  if (shifted(lines, last, next) || labelsBefore(label).includes(own)) return false;
  if (endsOpen.test(last.text)) return true;
  if (endsSentence.test(last.text)) return last.text.slice(-6).includes(';') && follows(lines, label);
  return !opensSeries.test(label);
}

/** The label before this one stands inside the paragraph, not in front of it. */
function follows(lines: readonly PlacedLine[], label: string): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const own = typedLabel(text);
  const inside = [...text.slice(own?.length ?? 0).matchAll(inlineLabel)].map((match) => match[1] ?? '');
  const before = labelsBefore(label);
  return inside.some((candidate) => before.includes(candidate));
}

const opensSeries = /^(?:\(?[aAiI1][.)]+|\d+\.0?1\.?|[^\p{L}\d]+)$/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The labels that `label` may come after: "(h)" and "(i)" both go before "(ii)" and "(i)". */
function labelsBefore(label: string): readonly string[] {
  const parts = /^(.*?)([a-z]+|[A-Z]+|\d+)([).]*)$/.exec(label);
  if (parts === null) return [];
  const [, before = '', counter = '', after = ''] = parts;
  const counters: string[] = [];
  if (/^\d+$/.test(counter)) counters.push(String(Number(counter) - 1));
  const roman = romans.indexOf(counter.toLowerCase());
  if (roman > 0) counters.push(inCaseOf(counter, romans[roman - 1] ?? ''));
  if (/^[b-z]$/i.test(counter)) counters.push(String.fromCharCode(counter.charCodeAt(0) - 1));
  return counters.map((words) => before + words + after);
}

function inCaseOf(sample: string, words: string): string {
  return sample === sample.toUpperCase() ? words.toUpperCase() : words;
}

/** Whether the left edge says that a paragraph begins at `next`. */
function shifted(lines: readonly PlacedLine[], last: PlacedLine, next: PlacedLine): boolean {
  const shift = next.x - last.x;
  const step = indent * next.height;
  if (Math.abs(shift) <= step) return false;
  if (lines.length > 1 || shift < -deepestIndent * next.height) return true;
  if (shift < 0) return false;
  const hangs =
    last.stops?.some((stop) => Math.abs(stop - next.x) <= step) === true || typedLabel(last.text) !== undefined;
  return !hangs && endsSentence.test(last.text);
}
