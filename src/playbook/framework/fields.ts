import type { Range } from '../../document/contract-text';
import { type Block, readMarkdown } from '../markdown';

/** One labelled bullet: "**Limb copies:** …". */
export interface Field {
  /** In lower case, without the colon: "limb copies". */
  readonly label: string;
  /** The label as written. */
  readonly name: string;
  readonly words: string;
  readonly line: number;
}

/** A heading with the labelled bullets under it. */
export interface Headed {
  readonly heading: string;
  readonly line: number;
  readonly fields: readonly Field[];
  /** Bullets without a label. */
  readonly unlabelled: readonly Field[];
}

export interface FieldFile {
  /** The first heading of the first depth. */
  readonly title?: string;
  /** The paragraphs above the first heading with fields, and under headings without. */
  readonly notes: string;
  readonly headed: readonly Headed[];
}

/** Takes the Markdown of a framework apart. `front` is left out. */
export function fieldsOf(markdown: string, front: Range): FieldFile {
  const blanked =
    markdown.slice(0, front.end).replace(/[^\n]/g, ' ') + markdown.slice(front.end).replace(/\uFEFF/g, ' ');
  const { blocks, prose } = readMarkdown(blanked);
  const lines = lineStarts(markdown);
  const words = ({ start, end }: Range): string => prose.slice(start, end).replace(/\s+/g, ' ').trim();
  const drafts: { heading: string; depth: number; line: number; fields: Field[]; unlabelled: Field[] }[] = [];
  const notes: string[] = [];
  for (const block of blocks) {
    const last = drafts.at(-1);
    if (block.kind === 'heading')
      drafts.push({
        heading: words(block),
        depth: block.depth,
        line: lineOf(lines, block.start),
        fields: [],
        unlabelled: [],
      });
    else if (block.kind === 'item' && last) {
      const field = fieldOf(words(block), lineOf(lines, block.start));
      (field.label === '' ? last.unlabelled : last.fields).push(field);
    } else if (isNote(block)) notes.push(words(block));
  }
  const title = drafts.find(({ depth }) => depth === 1)?.heading;
  return {
    ...(title !== undefined && { title }),
    notes: notes.filter((note) => note !== '').join('\n'),
    headed: drafts.filter(({ fields }) => fields.length > 0),
  };
}

function isNote(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'item';
}

const labelled = /^([^:]{1,80}):\s*(.*)$/;

function fieldOf(words: string, line: number): Field {
  const found = labelled.exec(words);
  if (!found) return { label: '', name: '', words, line };
  const name = (found[1] ?? '').trim();
  return { label: name.toLowerCase(), name, words: (found[2] ?? '').trim(), line };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
