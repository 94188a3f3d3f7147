import type { Range } from '../../document/contract-text';
import { attribute, child } from '../../document/docx/ooxml';
import type { Field } from '../../document/docx/fields';
import type { DocxParagraph } from '../../document/docx/story';
import type { XmlElement } from '../../document/docx/xml';
import { lastLooks, looksAt } from './looks';
import type { Markup } from './markup';
import { runNodes, type RunNode } from './paragraph-nodes';
import { insertedProperties, ownProperties } from './paragraph-properties';
import { rewrittenRun, type RunInsertion } from './run-rewriting';
import { climbed, revisions, Spots, type Spot } from './spots';
import type { CommentMark, ParagraphEdit } from './edit-plan';
import { RefusedEdit } from './refused-edit';

/** Replace `source.slice(start, end)` of a part by `markup`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly markup: string;
}

export interface ParagraphChange {
  readonly paragraph: DocxParagraph;
  /** In order, apart from one another. */
  readonly edits: readonly ParagraphEdit[];
  readonly struckMark: boolean;
  /** It can be joined with the paragraph behind it. */
  readonly runsOn: boolean;
  /** Where this paragraph is a heading: the paragraphs beside it that are not, for the looks of a new clause. */
  readonly textBefore?: DocxParagraph;
  readonly textBehind?: DocxParagraph;
  /** Where this paragraph ends a list: the paragraph that the list is under, for the looks of a new clause behind it. */
  readonly aboveList?: DocxParagraph;
  /** Label and first words, for the user. */
  readonly name: string;
  /** Of the original text. */
  readonly range: Range;
}

/** A line longer than this is no heading. */
const longestHeading = 80;

/** "Insurance. Supplier shall …" behind (c) is a clause, and no item (d). */
const headedClause = /^\p{Lu}[^.:;]{2,60}[.:]\s+\p{Lu}[^;]{40,}\.\s*$/u;

/** The splices of one paragraph. Throws {@link RefusedEdit}. */
export function paragraphSplices(change: ParagraphChange, markup: Markup): readonly Splice[] {
  markup.tick();
  return new ParagraphWriter(change, markup).splices();
}

class ParagraphWriter {
  private readonly nodes: readonly RunNode[];
  private readonly spots: Spots;
  private readonly struck = new Map<XmlElement, { from: number; to: number }[]>();
  private readonly insertions: RunInsertion[] = [];
  private readonly found: Splice[] = [];
  private readonly simpleFields = new Set<XmlElement>();
  private readonly length: number;

  constructor(
    private readonly change: ParagraphChange,
    private readonly markup: Markup,
  ) {
    this.nodes = runNodes(change.paragraph);
    this.spots = new Spots(change.paragraph, this.nodes, (reason) => this.refused(reason));
    this.length = this.nodes.at(-1)?.end ?? 0;
  }

  splices(): readonly Splice[] {
    if (this.change.paragraph.textBox) throw this.refused('its words stand in a text box');
    const splits = this.change.edits.filter((edit) => this.splitsInside(edit)).length;
    let left = splits;
    this.properties(splits > 0);
    for (const edit of this.change.edits) {
      const isSplit = this.splitsInside(edit);
      if (isSplit) left--;
      this.edit(edit, isSplit, left === 0);
    }
    this.runs();
    return this.withEmptyParagraph();
  }

  private edit(edit: ParagraphEdit, isSplit: boolean, isLastSplit: boolean): void {
    const { markup } = this;
    const comments = edit.comments ?? [];
    // What is only a new paragraph has its comment there.
    const isNew = this.addsParagraphsOnly(edit);
    const { starts, ends } = this.marks(isNew ? [] : comments);
    if (starts !== '') this.place(this.spots.of({ ...edit, end: edit.start }), starts, 'nothing');
    this.strike(edit);
    const properties = looksAt(edit, this.change.paragraph, this.nodes, markup);
    const first = edit.lines[0] ?? '';
    const last = edit.lines.at(-1) ?? '';
    if (edit.lines.length === 1) return this.insert(edit, markup.insertion(first, properties) + ends);
    if (isSplit) return this.split(edit, properties, ends, isLastSplit);
    const side = this.isAtEnd(edit) ? 'after' : 'before';
    const added = isNew ? comments : [];
    if (side === 'after') this.insert(edit, markup.insertion(first, properties) + ends);
    this.addParagraphs(edit.lines, side, properties, added);
    if (side === 'before') this.insert(edit, markup.insertion(last, properties) + ends);
  }

  private marks(comments: readonly CommentMark[]): { readonly starts: string; readonly ends: string } {
    return {
      starts: comments.map(({ id }) => this.markup.commentStart(id)).join(''),
      ends: comments.map(({ id }) => this.markup.commentEnd(id)).join(''),
    };
  }

  private addsParagraphsOnly(edit: ParagraphEdit): boolean {
    if (edit.lines.length === 1 || edit.start < edit.end || this.splitsInside(edit)) return false;
    return (this.isAtEnd(edit) ? edit.lines[0] : edit.lines.at(-1)) === '';
  }

  private isAtEnd(edit: ParagraphEdit): boolean {
    return edit.end === this.length && this.change.runsOn;
  }

  /** New paragraphs at an end of this one leave it whole; anywhere else, and at the end of a cell, it is cut in two. */
  private splitsInside(edit: ParagraphEdit): boolean {
    if (edit.lines.length === 1) return false;
    return !this.isAtEnd(edit) && edit.start !== 0;
  }

  /** All lines but the one that joins this paragraph: the first where they come after it, else the last. */
  private addParagraphs(
    lines: readonly string[],
    side: 'before' | 'after',
    properties: string,
    comments: readonly CommentMark[],
  ): void {
    const elements = this.change.paragraph.elements;
    const model = side === 'after' ? elements.at(-1) : elements[0];
    if (model === undefined) return;
    const tag = this.markup.tag('p');
    const joined = side === 'after' ? 0 : lines.length - 1;
    const markup = lines
      .map((line, index) => {
        if (index === joined) return '';
        this.markup.tick();
        const text = this.modelFor(line, side);
        const looks = text?.elements.at(-1) ?? model;
        const run = text === undefined ? properties : lastLooks(text, this.markup);
        const words = this.markup.insertion(line, run);
        const { starts, ends } = this.marks(comments.filter((comment) => comment.line === index));
        return `<${tag}>${insertedProperties(looks, this.markup)}${starts}${words}${ends}</${tag}>`;
      })
      .join('');
    const at = side === 'after' ? model.end : model.start;
    this.found.push({ start: at, end: at, markup });
  }

  /** The paragraph that a new one looks like where it is not this one. */
  private modelFor(line: string, side: 'before' | 'after'): DocxParagraph | undefined {
    const { textBefore, textBehind, aboveList } = this.change;
    if (side === 'after' && aboveList !== undefined && headedClause.test(line)) return aboveList;
    if (line.length <= longestHeading) return undefined;
    return side === 'after' ? textBehind : textBefore;
  }

  private split(edit: ParagraphEdit, properties: string, ends: string, isLast: boolean): void {
    const tag = this.markup.tag('p');
    const spot = this.spots.of(edit);
    const element = this.paragraphAt(spot);
    const words = edit.lines.map((line, index) => {
      if (index > 0) this.markup.tick();
      return this.markup.insertion(line, properties);
    });
    const middle = words
      .slice(1, -1)
      .map((line) => `<${tag}>${insertedProperties(element, this.markup)}${line}</${tag}>`)
      .join('');
    const own = isLast
      ? ownProperties(element, this.change.struckMark, this.markup)
      : insertedProperties(element, this.markup);
    const cut = `${words[0] ?? ''}${ends}</${tag}>${middle}<${tag}>${own}${words.at(-1) ?? ''}`;
    this.place(spot, cut, 'everything');
  }

  private insert(edit: ParagraphEdit, markup: string): void {
    if (markup !== '') this.place(this.spots.of(edit), markup, 'revisions');
  }

  /** Of the elements around the spot those are closed and opened again that `closing` names. */
  private place(spot: Spot, markup: string, closing: 'everything' | 'revisions' | 'nothing'): void {
    const around = spot.kind === 'in-run' ? spot.node.run.parent : spot.parent;
    const chain: XmlElement[] = [];
    for (let element = around; element !== undefined && element.name !== 'w:p'; element = element.parent)
      chain.push(element);
    const outermost =
      closing === 'everything' ? chain.length - 1 : chain.findLastIndex((element) => revisions.has(element.name));
    // The beginning of a comment may stand inside an insertion of somebody else.
    const open = closing === 'nothing' ? [] : chain.slice(0, outermost + 1);
    if (open.some((element) => !climbed.has(element.name))) {
      throw this.refused('the change begins or ends inside a content control');
    }
    const whole =
      open.map((element) => this.markup.closed(element)).join('') +
      markup +
      open
        .toReversed()
        .map((element) => this.markup.reopened(element))
        .join('');
    if (spot.kind === 'between') this.found.push({ start: spot.at, end: spot.at, markup: whole });
    else this.insertions.push({ node: spot.node.node, offset: spot.offset, markup: whole });
  }

  private strike(edit: ParagraphEdit): void {
    if (edit.start === edit.end) return;
    const fields = new Set<Field>();
    for (const node of this.nodes) {
      const from = Math.max(edit.start, node.start) - node.start;
      const to = Math.min(edit.end, node.end) - node.start;
      if (node.end === node.start || from >= to) continue;
      this.refuseOddPlaces(node);
      const field = node.atom?.field;
      if (field === undefined) this.strikeNode(node, from, to);
      else fields.add(field);
    }
    for (const field of fields) this.strikeField(field);
  }

  private strikeNode(node: RunNode, from: number, to: number): void {
    const ranges = this.struck.get(node.node) ?? [];
    ranges.push({ from, to });
    this.struck.set(node.node, ranges);
  }

  private refuseOddPlaces(node: RunNode): void {
    if (node.run.name === 'w:r' && node.node.parent !== node.run)
      throw this.refused('its words are written in several versions');
  }

  private strikeField(field: Field): void {
    if (field.simple) {
      this.simpleFields.add(field.begin);
      return;
    }
    const first = this.nodes.findIndex((node) => node.node === field.begin);
    const last = this.nodes.findIndex((node) => node.node === field.end);
    if (first < 0 || last < first) throw this.refused('a field runs over several paragraphs');
    for (const node of this.nodes.slice(first, last + 1)) this.strikeNode(node, 0, node.end - node.start);
  }

  private runs(): void {
    for (const field of this.simpleFields)
      this.found.push({ start: field.start, end: field.end, markup: this.struckSimpleField(field) });
    const changed = new Set<XmlElement>();
    for (const { node, run } of this.nodes) {
      if (this.struck.has(node) || this.insertions.some((insertion) => insertion.node === node)) changed.add(run);
    }
    for (const run of changed) {
      const nodes = this.nodes.filter((node) => node.run === run);
      const markup = rewrittenRun(run, nodes, this.struck, this.insertions, this.markup);
      this.found.push({ start: run.start, end: run.end, markup });
    }
  }

  /** A simple field cannot be struck as such; it is struck as the complex field that it stands for. */
  private struckSimpleField(field: XmlElement): string {
    const inner = this.nodes.filter((node) => isInside(node.run, field));
    const runs = [...new Set(inner.map((node) => node.run))].map((run) => {
      const nodes = inner.filter((node) => node.run === run);
      const all = new Map(nodes.map((node) => [node.node, [{ from: 0, to: node.end - node.start }]]));
      return rewrittenRun(run, nodes, all, [], this.markup);
    });
    const { markup } = this;
    const head =
      markup.fieldCharacter('begin') +
      markup.fieldInstruction(attribute(field, 'w:instr') ?? '') +
      markup.fieldCharacter('separate');
    return markup.wrapped('del', head) + runs.join('') + markup.wrapped('del', markup.fieldCharacter('end'));
  }

  /** A paragraph that is cut gives its own mark to its last part; what stands before gets a new one. */
  private properties(isSplit: boolean): void {
    const element = this.change.paragraph.elements.at(-1);
    if (element === undefined || (!isSplit && !this.change.struckMark)) return;
    const owner = isSplit ? this.splitElement() : element;
    const properties = child(owner, 'w:pPr');
    const markup = isSplit ? insertedProperties(owner, this.markup) : ownProperties(owner, true, this.markup);
    const at = properties ?? { start: owner.contentStart, end: owner.contentStart };
    this.found.push({ start: at.start, end: at.end, markup });
  }

  /** A paragraph made of several elements is cut in one of them only. */
  private splitElement(): XmlElement {
    const owners = new Set(
      this.change.edits.filter((edit) => this.splitsInside(edit)).map((edit) => this.paragraphAt(this.spots.of(edit))),
    );
    const [owner] = owners;
    const last = this.change.paragraph.elements.at(-1);
    if (owner === undefined || owners.size > 1 || (owner !== last && this.change.struckMark)) {
      throw this.refused('it is cut where a paragraph mark is already struck');
    }
    return owner;
  }

  private paragraphAt(spot: Spot): XmlElement {
    let element = spot.kind === 'in-run' ? spot.node.run : spot.parent;
    while (element.name !== 'w:p' && element.parent !== undefined) element = element.parent;
    return element;
  }

  /** `<w:p/>` has no place for anything; it is written with a start and an end tag. */
  private withEmptyParagraph(): readonly Splice[] {
    const empty = this.change.paragraph.elements.find((element) => this.markup.source.charAt(element.end - 2) === '/');
    if (empty === undefined) return this.found;
    const inside = this.found.filter((splice) => splice.start === empty.contentStart && splice.start === empty.end);
    const contents = inside.filter((splice) => !splice.markup.startsWith(`<${this.markup.tag('p')}>`));
    if (contents.length === 0) return this.found;
    const open = `${this.markup.source.slice(empty.start, empty.end - 2).trimEnd()}>`;
    const properties = contents.filter((splice) => splice.markup.startsWith(`<${this.markup.tag('pPr')}>`));
    const words = contents.filter((splice) => !properties.includes(splice));
    const markup = [...properties, ...words].map((splice) => splice.markup).join('');
    return [
      ...this.found.filter((splice) => !contents.includes(splice)),
      { start: empty.start, end: empty.end, markup: `${open}${markup}</${this.markup.tag('p')}>` },
    ];
  }

  private refused(reason: string): RefusedEdit {
    return new RefusedEdit(this.change.name, reason, this.change.range);
  }
}

function isInside(element: XmlElement, ancestor: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) if (at === ancestor) return true;
  return false;
}
