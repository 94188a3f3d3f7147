import { cite, type Range } from '../document/contract-text';
import type { Block } from './blocks';
import { contentsBlocks } from './contents';
import type { Section } from './contract';
import { exhibitLabelOf } from './exhibit-label';
import { type Heading, headingOf, isCapitals } from './headings';
import type { Label } from './labels';

/** Sections, and for each block the section it stands in (-1: none), whether it opens it, and whether it is only a heading. */
export interface SectionTree {
  readonly sections: readonly Section[];
  readonly ofBlock: readonly BlockPlace[];
}

interface BlockPlace {
  readonly section: number;
  readonly opens: boolean;
  readonly headingOnly: boolean;
  readonly contents: boolean;
}

/** A section still open: what may follow it as a sibling or stand in it as a child. */
interface Frame {
  readonly style: string;
  readonly value: number;
  readonly section: number;
  readonly label: string;
  readonly path?: readonly number[];
  readonly level?: number;
  readonly outline?: number;
}

interface Draft {
  readonly start: number;
  end: number;
  readonly label: string;
  readonly heading?: Range;
  readonly depth: number;
  readonly parent?: number;
}

/** A list of numbers does not jump further than this. */
const widestGap = 10;
const longestRowHeading = 80;

const recital =
  /^(?:recitals?|background|preamble|witnesseth|w\s*i\s*t\s*n\s*e\s*s\s*s\s*e\s*t\s*h|whereas|introduction)\b/i;

export function sectionsOf(text: string, blocks: readonly Block[]): SectionTree {
  return new SectionReader(text, blocks).read();
}

class SectionReader {
  private stack: Frame[] = [];
  private readonly drafts: Draft[] = [];
  private readonly places: BlockPlace[] = [];
  private readonly contents: ReadonlySet<number>;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
  ) {
    this.contents = contentsBlocks(text, blocks);
  }

  read(): SectionTree {
    for (const [i, block] of this.blocks.entries()) this.place(i, block);
    this.close(0, this.blocks.at(-1)?.end ?? 0);
    const sections = this.drafts.map(({ heading, ...draft }) => ({
      ...draft,
      ...(heading && { heading: cite(this.text, heading) }),
    }));
    return { sections, ofBlock: this.places };
  }

  private place(index: number, block: Block): void {
    if (this.contents.has(index)) {
      this.places.push({ section: -1, opens: false, headingOnly: false, contents: true });
      return;
    }
    if (this.row && !sameRow(this.row, block)) this.closeHeaded(block.start);
    const heading = block.cell && !block.label ? undefined : headingOf(this.text, block, this.blocks[index + 1]);
    const exhibit = index < 3 ? undefined : exhibitLabelOf(this.text, block);
    const opened = exhibit
      ? this.openPart(block, exhibit.label, exhibit.heading)
      : block.label
        ? this.openLabelled(index, block, block.label, heading)
        : heading
          ? this.openHeaded(index, block, heading)
          : this.openRow(index, block);
    const section = opened ?? this.current();
    this.places.push({
      section,
      opens: opened !== undefined,
      headingOnly: opened !== undefined && (heading?.whole === true || exhibit !== undefined),
      contents: false,
    });
  }

  private current(): number {
    return this.headed ?? this.stack.at(-1)?.section ?? -1;
  }

  /** A heading without number that stands beside numbered sections; it holds blocks until the next section. */
  private headed: number | undefined;

  private open(
    block: Block,
    label: string,
    heading: Range | undefined,
    frame: Omit<Frame, 'section' | 'label'>,
  ): number {
    const parent = this.stack.at(-1)?.section;
    const section = this.drafts.length;
    this.drafts.push({
      start: block.start,
      end: block.end,
      label,
      ...(heading && { heading: { start: heading.start, end: heading.end } }),
      depth: this.stack.length,
      ...(parent !== undefined && { parent }),
    });
    this.stack.push({ ...frame, section, label });
    return section;
  }

  /** Ends the sections of the frames from `depth` on. */
  private close(depth: number, end: number): void {
    this.closeHeaded(end);
    for (const frame of this.stack.splice(depth)) {
      const draft = this.drafts[frame.section];
      if (draft) draft.end = trimEnd(this.text, draft.start, end);
    }
  }

  private closeHeaded(end: number): void {
    const draft = this.headed === undefined ? undefined : this.drafts[this.headed];
    if (draft) draft.end = trimEnd(this.text, draft.start, end);
    this.headed = undefined;
    this.row = undefined;
  }

  /** The row that `headed` stands for. */
  private row: Block | undefined;

  /** A row of key terms: its first cell heads the others. */
  private openRow(index: number, block: Block): number | undefined {
    const previous = this.blocks[index - 1];
    if (!block.cell || block.cell.column !== 0 || (previous && sameRow(previous, block))) return undefined;
    const words = this.text.slice(block.words, block.end);
    let last = index;
    for (let next = this.blocks[last + 1]; next && sameRow(block, next); next = this.blocks[last + 1]) last += 1;
    const others = this.blocks.slice(index + 1, last + 1).some((other) => other.cell?.column !== 0);
    if (!others || words.length > longestRowHeading || !/^[^[]*[A-Za-z]{2}/.test(words) || /[.;]$/.test(words))
      return undefined;
    this.closeHeaded(block.start);
    const section = this.openBeside(
      block,
      { start: block.words + placeholder(words), end: block.end },
      this.stack.length,
    );
    this.row = block;
    return section;
  }

  private openPart(block: Block, label: string, heading: Range | undefined): number {
    this.close(0, block.start);
    return this.open(block, label, heading, { style: 'part', value: 0 });
  }

  private openHeaded(index: number, block: Block, heading: Heading): number | undefined {
    const continued = this.continuedBehind(index);
    if (continued >= 0) {
      this.close(continued + 1, block.start);
      return this.openBeside(block, heading, continued);
    }
    const outline = block.outline ?? (isCapitals(this.text.slice(heading.start, heading.end)) || block.centred ? 0 : 1);
    const base = this.stack.findIndex(
      (frame) => frame.style !== 'part' && (frame.style !== 'heading' || (frame.outline ?? 0) >= outline),
    );
    this.close(base === -1 ? this.stack.length : base, block.start);
    return this.open(block, '', heading, { style: 'heading', value: 0, outline });
  }

  /** The heading does not end the numbering around it. */
  private openBeside(block: Block, heading: Range, frame: number): number {
    const parent = this.stack[frame - 1]?.section;
    this.headed = this.drafts.length;
    this.drafts.push({
      start: block.start,
      end: block.end,
      label: '',
      heading: { start: heading.start, end: heading.end },
      depth: frame,
      ...(parent !== undefined && { parent }),
    });
    return this.headed;
  }

  /** The frame that the next numbered block goes on counting, or -1. */
  private continuedBehind(index: number): number {
    for (let i = index + 1; i < Math.min(this.blocks.length, index + 12); i += 1) {
      const label = this.blocks[i]?.label;
      if (label) return this.stack.findLastIndex((frame) => continues(frame, label));
    }
    return -1;
  }

  private openLabelled(index: number, block: Block, label: Label, heading: Heading | undefined): number | undefined {
    const choice = this.choose(index, block, label);
    if (!choice) return undefined;
    this.close(choice.depth, block.start);
    const full = fullLabel(label, choice.style, this.stack.at(-1));
    return this.open(block, full, heading, {
      style: choice.style,
      value: choice.value,
      ...(label.path && { path: label.path }),
      ...(block.level !== undefined && { level: block.level }),
    });
  }

  private choose(
    index: number,
    block: Block,
    label: Label,
  ): { readonly depth: number; readonly style: string; readonly value: number } | undefined {
    const { stack } = this;
    const [first] = label.readings;
    if (!first) return undefined;
    if (label.path && label.path.length > 1) return { depth: this.decimalDepth(label.path, first.style), ...first };
    for (const reading of label.readings) {
      const depth = stack.findLastIndex((frame) => frame.style === reading.style && frame.value + 1 === reading.value);
      if (depth >= 0) return { depth, ...reading };
    }
    const likely = label.readings.find((reading) => reading.value === 1) ?? first;
    const sibling = stack.findLastIndex((frame) => frame.style === likely.style);
    const jump = likely.value - (stack[sibling]?.value ?? 0);
    if (likely.style === '1' && sibling >= 0 && jump > widestGap) return undefined;
    if (likely.style === '1' && sibling < 0 && likely.value > 60) return undefined;
    if (sibling < 0) return { depth: this.childDepth(likely.style, block), ...likely };
    if (jump > 0) return { depth: sibling, ...likely };
    return {
      depth: this.isNested(index, block, sibling) ? stack.length : this.restartDepth(likely.style, sibling),
      ...likely,
    };
  }

  /** Articles and sections stand on top; so does a list that begins behind nothing that it could complete. */
  private childDepth(style: string, block: Block): number {
    if (style === 'article' || style === 'section')
      return this.stack.findLastIndex((f) => f.style === 'part' || f.style === 'heading') + 1;
    const recitals = style === '1' || style === 'A.' ? this.recitals() : -1;
    if (recitals >= 0) return recitals;
    if (block.level === undefined) return this.stack.length;
    const shallower = this.stack.findIndex((frame) => frame.level !== undefined && frame.level > (block.level ?? 0));
    return shallower < 0 ? this.stack.length : shallower;
  }

  /** The agreement's own numbering does not stand in its recitals. */
  private recitals(): number {
    return this.stack.findIndex((frame) => {
      const heading = this.drafts[frame.section]?.heading;
      return heading !== undefined && recital.test(this.text.slice(heading.start, heading.end));
    });
  }

  /** "1." once more: a list of its own inside, behind a colon or deeper in Word's list. */
  private isNested(index: number, block: Block, sibling: number): boolean {
    const level = this.stack[sibling]?.level;
    if (level !== undefined && block.level !== undefined) return block.level > level;
    const previous = this.blocks[index - 1];
    return (
      previous !== undefined && /:\s*$/.test(this.text.slice(Math.max(previous.start, previous.end - 3), previous.end))
    );
  }

  private restartDepth(style: string, sibling: number): number {
    return style === '1' ? this.stack.findLastIndex((f) => f.style === 'part' || f.style === 'heading') + 1 : sibling;
  }

  /** 9.2 stands in 9, else beside 9.1, else in Article IX, else on its own. */
  private decimalDepth(path: readonly number[], style: string): number {
    const prefix = path.slice(0, -1).join('.');
    const parent = this.stack.findLastIndex((frame) => frame.path?.join('.') === prefix);
    if (parent >= 0) return parent + 1;
    const sibling = this.stack.findLastIndex((frame) => frame.style === style);
    if (sibling >= 0 && this.stack[sibling]?.path?.slice(0, -1).join('.') === prefix) return sibling;
    const article = this.stack.findLastIndex((frame) => frame.style === 'article' || frame.style === 'section');
    if (article >= 0) return article + 1;
    return this.stack.findLastIndex((frame) => frame.style === 'part' || frame.style === 'heading') + 1;
  }
}

/** Length of a template's condition before the words: "{IF has_pilot}Pilot". */
function placeholder(words: string): number {
  return /^\{[^{}]{1,60}\}\s*(?=\S)/.exec(words)?.[0].length ?? 0;
}

function sameRow(a: Block, b: Block): boolean {
  return a.cell !== undefined && a.cell.table === b.cell?.table && a.cell.row === b.cell.row;
}

function continues(frame: Frame, label: Label): boolean {
  if (label.path && label.path.length > 1) {
    const { path } = frame;
    return path?.length === label.path.length && (path.at(-1) ?? 0) + 1 === label.path.at(-1);
  }
  return label.readings.some((reading) => reading.style === frame.style && reading.value === frame.value + 1);
}

function fullLabel(label: Label, style: string, parent: Frame | undefined): string {
  const above = parent?.label ?? '';
  if (label.word === 'article') return `Article ${label.text}`;
  if (label.word === 'section' || label.path)
    return label.path?.length === 1 && isLetterOrNumber(parent) ? `${above}.${label.text}` : label.text;
  if (above === '' || parent?.style === 'part') return label.text;
  return style.startsWith('(') || style.endsWith(')') ? `${above}${label.text}` : `${above}.${label.text}`;
}

function isLetterOrNumber(parent: Frame | undefined): boolean {
  return (
    parent !== undefined && parent.label !== '' && !['article', 'section', 'part', 'heading'].includes(parent.style)
  );
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
