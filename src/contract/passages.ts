import type { Range } from '../document/contract-text';
import type { Block } from './blocks';
import type { Passage, Section } from './contract';
import type { SectionTree } from './sections';
import { sentencesOf } from './sentences';

/** Characters beyond which a section is read in parts. */
const longest = 4000;

/** What is read together: blocks of one unit. */
interface Group {
  readonly unit: string;
  readonly section: number;
  readonly blocks: number[];
  size: number;
}

/** See {@link Passage}: small sections whole, large ones by their parts, text without numbers by paragraphs. */
export function passagesOf(text: string, blocks: readonly Block[], tree: SectionTree): readonly Passage[] {
  const units = unitsOf(text, tree.sections);
  const groups: Group[] = [];
  for (const [index, block] of blocks.entries()) {
    const place = tree.ofBlock[index];
    const section = place === undefined || place.section < 0 ? -1 : (units.get(place.section) ?? -1);
    const loose = section < 0 || isLoose(tree.sections, section, units);
    const unit = place?.contents ? 'contents' : `${loose ? 'loose' : 'section'} ${section}`;
    const last = groups.at(-1);
    const size = block.end - block.start;
    if (
      last &&
      last.unit === unit &&
      last.size + size <= longest &&
      (!loose || joins(text, blocks, tree, last, index))
    ) {
      last.blocks.push(index);
      last.size += size;
    } else {
      groups.push({ unit, section, blocks: [index], size });
    }
  }
  return groups.flatMap((group) => passagesOfGroup(text, blocks, tree, group));
}

/** For each section the one it is read with: its topmost ancestor that is read whole, else itself. */
function unitsOf(text: string, sections: readonly Section[]): ReadonlyMap<number, number> {
  const splits = sections.map(
    (section) => section.end - section.start > longest || !/\d|^[A-Z]+$|\(/.test(section.label) || isPart(section),
  );
  const lists = opensList(text, sections);
  for (const section of sections) {
    const { parent, heading } = section;
    if (parent === undefined || (heading === undefined && lists.has(parent))) continue;
    if (stands(section, sections[parent])) splits[parent] = true;
  }
  // What holds a section that is split is split too; parents come before their children.
  for (let i = sections.length - 1; i >= 0; i -= 1) {
    const parent = sections[i]?.parent;
    if (splits[i] && parent !== undefined) splits[parent] = true;
  }
  const units = new Map<number, number>();
  for (const [i, section] of sections.entries()) {
    const above = section.parent === undefined ? undefined : units.get(section.parent);
    units.set(i, section.parent !== undefined && above !== undefined && !splits[section.parent] ? above : i);
  }
  return units;
}

function isPart(section: Section): boolean {
  return /^(?:Exhibit|Schedule|Annex|Appendix|Attachment|Addendum|Annexure|Article) /.test(section.label);
}

/** A child that is read on its own: it has a heading or a number of several levels. */
function stands(child: Section, parent: Section | undefined): boolean {
  return child.heading !== undefined || (/^\d+(?:\.\d+)+$/.test(child.label) && parent?.label !== child.label);
}

/** Words before a list, beside a heading and a label. */
const leadsIn = /\p{L}{2,}\W+\p{L}{2,}[^:]*:\s*$/u;

/** Sections that open a list of their parts ("7.2 Either party may terminate:" before 7.2.1), which are items then. */
function opensList(text: string, sections: readonly Section[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const lists = new Set<number>();
  for (const { parent, start } of sections) {
    const above = parent === undefined ? undefined : sections[parent];
    if (parent === undefined || !above || seen.has(parent)) continue;
    seen.add(parent);
    if (leadsIn.test(text.slice(above.heading?.end ?? above.start, start).slice(-leadReach))) lists.add(parent);
  }
  return lists;
}

const leadReach = 400;

/** Paragraphs without a number of their own, or before the first numbered part of a section. */
function isLoose(sections: readonly Section[], section: number, units: ReadonlyMap<number, number>): boolean {
  const own = sections[section];
  if (!own) return true;
  return own.label === '' || isPart(own) || units.get(section) !== section;
}

/** A list goes with its lead-in, a heading with what it heads, cells with their row. */
function joins(text: string, blocks: readonly Block[], tree: SectionTree, group: Group, index: number): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block || !before) return false;
  if (block.cell || before.cell) {
    return block.cell?.table === before.cell?.table && block.cell?.row === before.cell?.row;
  }
  const place = tree.ofBlock[index];
  if (place?.opens) return place.section === group.section;
  if (tree.ofBlock[index - 1]?.headingOnly) return true;
  const end = text.slice(Math.max(before.start, before.end - 12), before.end);
  if (/[:;,]\s*(?:and|or|and\/or)?\s*$/.test(end)) return true;
  return block.bullet || /^[a-z]/.test(text.slice(block.words, block.words + 1));
}

function passagesOfGroup(text: string, blocks: readonly Block[], tree: SectionTree, group: Group): readonly Passage[] {
  const sentences = group.blocks.flatMap((index) => sentencesOfBlock(text, blocks[index], tree, index));
  const section = group.section < 0 ? {} : { section: group.section };
  const parts: Range[][] = [];
  for (const sentence of sentences) {
    const part = parts.at(-1);
    const first = part?.[0];
    if (part && first && sentence.end - first.start <= longest * 1.25) part.push(sentence);
    else parts.push([sentence]);
  }
  return parts.map((part) => ({
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
    ...section,
    sentences: part,
  }));
}

/** The heading is a sentence of its own, with the label before it. */
function sentencesOfBlock(text: string, block: Block | undefined, tree: SectionTree, index: number): readonly Range[] {
  if (!block) return [];
  const place = tree.ofBlock[index];
  const heading = place?.opens ? tree.sections[place.section]?.heading : undefined;
  if (!heading) return sentencesOf(text, block);
  let end = heading.end;
  while (end < block.end && /[\s.:;–—-]/.test(text[end] ?? '')) end += 1;
  const title = {
    start: block.start,
    end: end >= block.end ? block.end : heading.end + (/^[.:]/.test(text.slice(heading.end)) ? 1 : 0),
  };
  return end >= block.end ? [title] : [title, ...sentencesOf(text, { start: end, end: block.end })];
}
