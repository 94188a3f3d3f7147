import type { Contract, Section } from '../contract/contract';
import type { Range } from '../document/contract-text';

/** How a clause nearby is headed: its words with the mark behind them. */
export interface NeighbourHeading {
  readonly words: string;
  readonly mark: string;
}

/** The run-in heading of the clause that ends at a place, or of the one before it. */
export function neighbourHeading(place: Range, contract: Contract): NeighbourHeading | undefined {
  const { text } = contract.source;
  const section = sectionBefore(place, contract);
  const words = section?.heading?.quote.trim();
  if (!section?.heading || words === undefined || words === '') return undefined;
  const mark = /^["”']?\s*([.:–—-])/.exec(text.slice(section.heading.end, section.heading.end + 4))?.[1];
  return { words, mark: mark === undefined || /^[.:]$/.test(mark) ? (mark ?? '.') : ` ${mark}` };
}

/** A title dressed like its neighbours: "INSURANCE. ", "Insurance: ". */
export function inHeadingStyle(title: string, neighbour: NeighbourHeading | undefined): string {
  if (!neighbour) return `${title}. `;
  const { words, mark } = neighbour;
  const isShouted = words.length > 2 && words === words.toUpperCase() && words !== words.toLowerCase();
  return `${isShouted ? title.toUpperCase() : title}${mark} `;
}

/**
 * The label to type before a new paragraph where labels are typed: "9.3 " behind 9.2, and "9.2A " where 9.3 follows, so that no
 * other number moves; articles likewise. Empty where Word numbers the paragraphs.
 */
export function nextLabel(place: Range, contract: Contract): string {
  const { text, paragraphs } = contract.source;
  const section = sectionBefore(place, contract);
  const own = paragraphs.find(({ start, end }) => start <= place.start && place.start < end);
  const line = text.lastIndexOf('\n', Math.max(0, place.start - 1)) + 1;
  const isTyped = own?.label === undefined || text.slice(line, own.start).includes(own.label.replace(/\.$/, ''));
  if (!isTyped || !section) return '';
  const typed =
    labelAt(text, line) ?? labelAt(text, place.start) ?? (section.label === '' ? null : labelAt(text, section.start));
  if (!typed) return '';
  const [, word = '', number = '', mark = '', gap = ' '] = typed;
  if (!isFollowedBy(number, place, text)) return '';
  const next = number.replace(/\d+$/, (last) => String(Number(last) + 1));
  const isTaken = contract.sections.some(({ label }) => label === next);
  return `${word}${isTaken ? `${number}A` : next}${mark}${gap}`;
}

/** Whether the next typed number goes on where this one stops: else the place is inside something that is numbered otherwise. */
function isFollowedBy(number: string, place: Range, text: string): boolean {
  const next = labelAt(text, place.end)?.[2];
  // Before the signatures nothing is numbered any more.
  if (next === undefined)
    return signature.test(text.slice(place.end, place.end + 40)) || !/\S/.test(text.slice(place.end));
  const [own, other] = [number, next].map((label) => label.split('.').map(Number));
  const depth = Math.min(own?.length ?? 0, other?.length ?? 0) - 1;
  return other?.[depth] === (own?.[depth] ?? 0) + 1;
}

const signature = /^\s*(?:in\s+witness|signed\b|executed\b|_{5,})/i;

function labelAt(text: string, start: number): RegExpExecArray | null {
  return /^\s*((?:section|article|clause)\s+)?(\d+(?:\.\d+)*)([.)]?)(\s+)(?=\p{Lu})/iu.exec(
    text.slice(start, start + 40),
  );
}

function sectionBefore(place: Range, { sections }: Contract): Section | undefined {
  return sections.findLast(({ start }) => start < Math.max(place.end, 1));
}
