import type { Nodes, Root, Table as MdTable } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Range } from '../document/contract-text';
import { nestsTooDeeply } from '../document/markdown-nesting';

/** A playbook as Markdown: blocks in order, with ranges into the file. */
export type Block =
  | (Range & { readonly kind: 'heading'; readonly depth: number })
  | (Range & { readonly kind: 'paragraph' })
  | (Range & { readonly kind: 'item'; readonly level: number })
  | (Range & { readonly kind: 'quote'; readonly level: number })
  | (Range & { readonly kind: 'code'; readonly level: number })
  | (Range & { readonly kind: 'table'; readonly rows: readonly (readonly Range[])[] });

export interface MarkdownText {
  readonly blocks: readonly Block[];
  /**
   * The file with everything blanked that is not prose (delimiters, link targets, HTML, escapes), one character for one,
   * so that `prose.slice(start, end)` are the words of a range and offsets stay those of the file.
   */
  readonly prose: string;
  /** Bold runs, in order: labels are often nothing but bold. */
  readonly bold: readonly Range[];
  /** Blocks of HTML that hold words, which nobody reads. */
  readonly html: readonly HtmlBlock[];
  /** The file as it was given. */
  readonly source: string;
}

export interface HtmlBlock extends Range {
  /** How many words it holds. */
  readonly words: number;
}

/** `text`: the file with the front matter blanked. */
export function readMarkdown(text: string): MarkdownText {
  if (nestsTooDeeply(text)) return { blocks: [], prose: text.replace(/[^\n]/g, ' '), bold: [], html: [], source: text };
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const prose = new Prose(text);
  const blocks: Block[] = [];
  const bold: Range[] = [];
  const html: HtmlBlock[] = [];
  for (const { node, level, parent } of walk(root)) {
    const range = rangeOf(node);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') prose.keep(range, node.type);
    if (node.type === 'strong') bold.push(range);
    if (node.type === 'html') {
      const words = wordsInHtml(node.value);
      if (words > 0) html.push({ ...range, words });
    }
    const block = blockOf(node, range, level, parent);
    if (block) blocks.push(block);
  }
  return { blocks, prose: prose.words(), bold, html, source: text };
}

interface Visit {
  readonly node: Nodes;
  /** Lists it is in. */
  readonly level: number;
  readonly parent: Nodes['type'];
}

/** Depth first without recursion: ten thousand nested quotes must not overflow the stack. */
function* walk(root: Root): Iterable<Visit> {
  const stack: Visit[] = [{ node: root, level: 0, parent: 'root' }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    yield visit;
    const { node } = visit;
    if (!('children' in node)) continue;
    const level = node.type === 'list' ? visit.level + 1 : visit.level;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child) stack.push({ node: child, level, parent: node.type });
    }
  }
}

function blockOf(node: Nodes, range: Range, level: number, parent: Nodes['type']): Block | undefined {
  switch (node.type) {
    case 'heading':
      return { ...range, kind: 'heading', depth: node.depth };
    case 'paragraph':
      if (parent === 'blockquote') return { ...range, kind: 'quote', level };
      return parent === 'listItem' ? { ...range, kind: 'item', level } : { ...range, kind: 'paragraph' };
    case 'code':
      return { ...range, kind: 'code', level };
    case 'table':
      return { ...range, kind: 'table', rows: rowsOf(node) };
    default:
      return undefined;
  }
}

function rowsOf(table: MdTable): readonly (readonly Range[])[] {
  return table.children.map((row) =>
    row.children.map((cell) => {
      const first = cell.children[0];
      const last = cell.children.at(-1);
      return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : emptyAt(rangeOf(cell).end);
    }),
  );
}

function emptyAt(offset: number): Range {
  return { start: offset, end: offset };
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Words that a reader of the page would see; comments, scripts and styles are none. */
function wordsInHtml(html: string): number {
  const seen = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^<>]*>/gi, ' ');
  return seen.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The words of the file over a blank page. */
class Prose {
  readonly #page: string[];

  constructor(readonly text: string) {
    this.#page = Array.from({ length: text.length }, (_, at) => (text.charAt(at) === '\n' ? '\n' : ' '));
  }

  keep(range: Range, type: 'text' | 'inlineCode' | 'code'): void {
    const source = this.text.slice(range.start, range.end);
    const words = type === 'text' ? withoutEscapes(source) : source.replace(/`/g, ' ').replace(/~{3,}/g, blank);
    for (let at = 0; at < words.length; at += 1) this.#page[range.start + at] = words.charAt(at);
  }

  words(): string {
    return this.#page.join('');
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

function withoutEscapes(source: string): string {
  return (
    source
      .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
      .replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (whole, name: string) => (entities[name] ?? ' ').padEnd(whole.length))
      // A quote goes on with its mark in front; at the very start of a text the sign is one of comparison ("> 36 months").
      .replace(/(?<=\n)[ \t]*>[ \t]?/g, blank)
  );
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}
