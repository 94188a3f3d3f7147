import type { Paragraph, Range } from '../contract-text';
import { typedLabel } from '../list-label';
import type { RunLooks } from './run-look';
import type { DocxParagraph, Place, Story } from './story';
import type { Styles } from './styles';

/** One story and what its paragraphs are in the contract. */
export interface PlacedStory {
  readonly story: Story;
  readonly part: string;
  readonly role: Paragraph['part'];
  /** The printed number of a note. */
  readonly label?: string;
}

export interface Layout {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly hidden: readonly Range[];
  readonly white: readonly Range[];
  /** Where in `text` a place of a story is. */
  offsetOf(story: Story, place: Place): number;
  /** Each paragraph of the text with what it was read from, in order. */
  readonly sources: readonly LaidParagraph[];
}

export interface LaidParagraph {
  readonly part: string;
  readonly paragraph: DocxParagraph;
  /** Offset of its first atom, label included where it is typed. */
  readonly start: number;
  readonly end: number;
}

/** Joins the paragraphs of all stories by `\n` and gives each its place in the text. */
export function layOut(stories: readonly PlacedStory[], styles: Styles, looks: RunLooks): Layout {
  const pieces: string[] = [];
  const paragraphs: Paragraph[] = [];
  const sources: LaidParagraph[] = [];
  const hidden: Range[] = [];
  const white: Range[] = [];
  const starts = new Map<Story, number[]>();
  let at = 0;
  for (const placed of stories) {
    const own: number[] = [];
    starts.set(placed.story, own);
    for (const [index, paragraph] of placed.story.paragraphs.entries()) {
      const words = paragraph.atoms.map((atom) => atom.text).join('');
      const looked = look(paragraph, at, looks);
      hidden.push(...looked.hidden);
      white.push(...looked.white);
      own.push(at);
      sources.push({ part: placed.part, paragraph, start: at, end: at + words.length });
      const noteLabel = index === 0 ? placed.label : undefined;
      paragraphs.push(describe(placed, paragraph, { words, start: at, lead: looked.lead, noteLabel }, styles));
      pieces.push(words);
      at += words.length + 1;
    }
    own.push(at);
  }
  const text = pieces.join('\n');
  return {
    text,
    paragraphs,
    hidden,
    white,
    sources,
    offsetOf: (story, place) => Math.min((starts.get(story)?.[place.paragraph] ?? 0) + place.offset, text.length),
  };
}

interface Described {
  readonly words: string;
  readonly start: number;
  readonly lead: number;
  readonly noteLabel: string | undefined;
}

function describe(placed: PlacedStory, paragraph: DocxParagraph, read: Described, styles: Styles): Paragraph {
  const automatic = read.noteLabel ?? paragraph.label?.label ?? '';
  const typed = automatic === '' ? typedLabel(read.words) : undefined;
  const indent = typed !== undefined && typed.length < read.words.length ? typed.length : 0;
  const label = indent > 0 ? typed?.label : automatic;
  const outline = styles.outline(paragraph.properties);
  const heading = outline !== undefined && !read.words.includes('\n') ? read.words.trimEnd().length : 0;
  const lead = Math.max(read.lead, heading) - indent;
  return {
    start: read.start + indent,
    end: read.start + read.words.length,
    ...(label === undefined || label === '' ? {} : { label }),
    ...(paragraph.label === undefined ? {} : { level: paragraph.label.level }),
    ...(outline === undefined ? {} : { outline }),
    ...(lead > 0 ? { lead } : {}),
    ...(styles.centred(paragraph.properties) ? { centred: true } : {}),
    part: placed.role,
    ...(paragraph.cell === undefined ? {} : { cell: paragraph.cell }),
    address: { kind: 'docx', part: placed.part, index: paragraph.index },
  };
}

/** The bold or underlined words that open a paragraph, and the words that cannot be seen. */
function look(
  paragraph: DocxParagraph,
  start: number,
  looks: RunLooks,
): { readonly lead: number; readonly hidden: readonly Range[]; readonly white: readonly Range[] } {
  const hidden: Range[] = [];
  const white: Range[] = [];
  let at = 0;
  let lead = 0;
  let leading = true;
  for (const atom of paragraph.atoms) {
    if (atom.text === '') continue;
    const run = looks.of(atom.run, paragraph.properties, paragraph.shaded);
    const blank = atom.text.trim() === '';
    const range = { start: start + at, end: start + at + atom.text.length };
    if (run.hidden) extend(hidden, range);
    if (run.white && !blank) extend(white, range);
    at += atom.text.length;
    leading &&= blank || run.bold || run.underlined;
    if (leading && !blank) lead = at - (atom.text.length - atom.text.trimEnd().length);
  }
  return { lead, hidden, white };
}

function extend(ranges: Range[], range: Range): void {
  const last = ranges.at(-1);
  if (last?.end === range.start) ranges[ranges.length - 1] = { start: last.start, end: range.end };
  else ranges.push(range);
}
