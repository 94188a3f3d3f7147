import type { TableCell } from '../contract-text';
import { matchFields, type Field } from './fields';
import { alternative, InlineReader, struckWords, type InlineSink, type Rejects } from './inline-reader';
import type { ListLabel, Numbering } from './numbering';
import { attribute, child, descendants, elements, isOn, value, whole } from './ooxml';
import { hasGround } from './run-look';
import type { Atom, Change, CommentPlace, DocxParagraph, Place, Story } from './story';
import type { Styles } from './styles';
import type { XmlElement } from './xml';

export interface StoryContext {
  readonly numbering: Numbering;
  readonly styles: Styles;
  /** Tables are counted through the whole document. */
  readonly tables: { count: number };
  readonly rejects: Rejects;
}

/** Where blocks stand. */
interface Surroundings {
  readonly cell: TableCell | undefined;
  readonly shaded: boolean;
  readonly textBox: boolean;
}

interface Draft {
  readonly elements: XmlElement[];
  readonly atoms: Atom[];
  readonly index: number;
  length: number;
}

const outside: Surroundings = { cell: undefined, shaded: false, textBox: false };

/** Reads the blocks of one part (body, note, header) into paragraphs of the current text. */
export function readStory(container: XmlElement, root: XmlElement, context: StoryContext): Story {
  const reader = new StoryReader(root, context);
  reader.blocks(container, outside);
  return reader.story();
}

class StoryReader implements InlineSink {
  private readonly paragraphs: DocxParagraph[] = [];
  private readonly changes: Change[] = [];
  private readonly comments: CommentPlace[] = [];
  private readonly notes: { kind: 'footnote' | 'endnote'; id: string }[] = [];
  private readonly headers: string[] = [];
  private readonly placeholders: { from: Place; to: Place }[] = [];
  private readonly count = {
    large: 0,
    small: 0,
    embedded: 0,
    subDocuments: 0,
    numberFields: 0,
    fields: 0,
    textBoxes: 0,
  };
  private readonly revisions: { readonly element: XmlElement; readonly from: Place; kind: Change['kind'] }[] = [];
  private readonly openComments = new Map<string, Place>();
  private readonly openPlaceholders: Place[] = [];
  private readonly boxes: XmlElement[] = [];
  private readonly fields: ReadonlyMap<XmlElement, Field>;
  private readonly inlines: InlineReader;
  private draft: Draft | undefined;
  private next = 0;
  private anchor: number | undefined;

  constructor(
    private readonly root: XmlElement,
    private readonly context: StoryContext,
  ) {
    this.fields = matchFields(root, context.rejects);
    this.inlines = this.inlineReader();
  }

  story(): Story {
    const { large, small, ...counts } = this.count;
    return {
      paragraphs: this.paragraphs,
      changes: this.changes,
      comments: this.comments,
      notes: this.notes,
      headers: this.headers,
      oddities: { pictures: { large, small }, ...counts, placeholders: this.placeholders },
    };
  }

  /** Reads a container to its end; a paragraph that runs on never leaves it. */
  blocks(container: XmlElement, around: Surroundings, inlines = this.inlines): void {
    this.children(container, around, inlines);
    this.finish(around);
  }

  private children(container: XmlElement, around: Surroundings, inlines: InlineReader): void {
    for (const node of elements(container)) this.block(node, around, inlines);
  }

  private block(node: XmlElement, around: Surroundings, inlines: InlineReader): void {
    switch (node.name) {
      case 'w:p':
        return this.paragraph(node, around, inlines);
      case 'w:tbl':
        this.dropGone();
        this.finish(around);
        return this.table(node, around, inlines);
      case 'w:sdt':
        return this.control(node, around, inlines);
      case 'w:ins':
      case 'w:moveTo':
        return this.context.rejects(node) ? this.skip(node) : this.children(node, around, inlines);
      case 'w:sdtContent':
      case 'w:customXml':
        return this.children(node, around, inlines);
      case 'mc:AlternateContent':
        return this.children(alternative(node) ?? node, around, inlines);
      case 'w:altChunk':
      case 'w:subDoc':
        this.count.subDocuments++;
        return;
      case 'w:sectPr':
        return this.section(node);
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        return this.comment(attribute(node, 'w:id') ?? '', node.name === 'w:commentRangeStart' ? 'begin' : 'end');
      default:
    }
  }

  private control(node: XmlElement, around: Surroundings, inlines: InlineReader): void {
    const placeholder = child(child(node, 'w:sdtPr'), 'w:showingPlcHdr');
    const empty = placeholder !== undefined && isOn(placeholder);
    if (empty) this.placeholder('begin');
    this.children(node, around, inlines);
    if (empty) this.placeholder('end');
  }

  private paragraph(element: XmlElement, around: Surroundings, inlines: InlineReader): void {
    const index = this.anchor ?? this.next++;
    this.draft ??= { elements: [], atoms: [], index, length: 0 };
    this.draft.elements.push(element);
    const properties = child(element, 'w:pPr');
    this.section(child(properties, 'w:sectPr'));
    const mark = child(properties, 'w:rPr');
    inlines.read(element);
    this.paragraphMark(properties, mark);
    if (!this.markIsGone(mark)) this.finish(around);
  }

  /** Before a table there is no paragraph to run on into: one that is struck as a whole is not there. */
  private dropGone(): void {
    if (this.draft?.atoms.length === 0) this.draft = undefined;
  }

  /** A paragraph whose mark is gone runs on into the next one. */
  private markIsGone(mark: XmlElement | undefined): boolean {
    for (const change of elements(mark)) {
      if (change.name === 'w:del' || change.name === 'w:moveFrom') {
        if (!this.context.rejects(change)) return true;
      } else if ((change.name === 'w:ins' || change.name === 'w:moveTo') && this.context.rejects(change)) return true;
    }
    return false;
  }

  /** The changes of a paragraph mark and of the paragraph's properties. */
  private paragraphMark(properties: XmlElement | undefined, mark: XmlElement | undefined): void {
    const here = this.here();
    for (const change of elements(mark)) {
      const kind = markChanges[change.name];
      if (kind === undefined) continue;
      const words = kind === 'formatting' ? '' : '\n';
      const mark = kind === 'formatting' ? {} : { mark: true as const };
      this.changes.push({ kind, author: author(change), from: here, to: here, words, revision: change, ...mark });
    }
    const formatted = child(properties, 'w:pPrChange');
    if (formatted !== undefined) this.formatted(formatted);
  }

  private finish(around: Surroundings): void {
    const draft = this.draft;
    if (draft === undefined) return;
    this.draft = undefined;
    const last = draft.elements.at(-1);
    const properties = child(last, 'w:pPr');
    this.paragraphs.push({
      elements: draft.elements,
      atoms: draft.atoms,
      properties,
      label: this.label(draft, properties),
      index: draft.index,
      cell: around.cell,
      shaded: around.shaded || hasGround(properties, this.context.styles),
      textBox: around.textBox,
    });
    this.readBoxes(draft.index, around);
  }

  /** An empty paragraph that only ends a section prints no number, and one whose mark is struck is not there. */
  private label(draft: Draft, properties: XmlElement | undefined): ListLabel | undefined {
    const mark = child(properties, 'w:rPr');
    const unprinted = this.markIsGone(mark) || child(properties, 'w:sectPr') !== undefined;
    if (draft.atoms.every((atom) => atom.text === '') && unprinted) return undefined;
    return this.context.numbering.next(properties);
  }

  /** The words of text boxes follow the paragraph that holds their anchor. */
  private readBoxes(index: number, around: Surroundings): void {
    const boxes = this.boxes.splice(0);
    if (boxes.length === 0) return;
    const outer = this.anchor;
    this.anchor = outer ?? index;
    for (const box of boxes) {
      this.count.textBoxes++;
      this.blocks(box, { ...around, shaded: true, textBox: true }, this.inlineReader());
    }
    this.anchor = outer;
  }

  private inlineReader(): InlineReader {
    return new InlineReader(this.fields, attribute(this.root, 'xml:space') === 'preserve', this, this.context.rejects);
  }

  private table(table: XmlElement, around: Surroundings, inlines: InlineReader): void {
    const number = this.context.tables.count++;
    const properties = child(table, 'w:tblPr');
    const style = value(properties, 'w:tblStyle');
    const shaded = around.shaded || this.context.styles.chain(style).some((one) => hasGround(one.element));
    let row = 0;
    for (const element of contents(table, 'w:tr')) {
      const properties = child(element, 'w:trPr');
      if (this.isGone(element, child(properties, 'w:ins'), child(properties, 'w:del'))) continue;
      this.row(element, { ...around, shaded }, { table: number, row: row++, column: 0 }, inlines);
    }
  }

  /** Whether a row or cell is not there in this reading; its change is told either way. */
  private isGone(element: XmlElement, came: XmlElement | undefined, went: XmlElement | undefined): boolean {
    if (came !== undefined && this.context.rejects(came)) {
      this.skip(element);
      return true;
    }
    const here = this.here();
    if (came !== undefined) this.extent('insertion', came, element, here, '');
    if (went === undefined || this.context.rejects(went)) return false;
    this.extent('deletion', went, element, here, struckWords(element));
    this.skip(element);
    return true;
  }

  private extent(kind: Change['kind'], revision: XmlElement, extent: XmlElement, here: Place, words: string): void {
    this.changes.push({ kind, author: author(revision), from: here, to: here, words, revision, extent });
  }

  private row(row: XmlElement, around: Surroundings, first: TableCell, inlines: InlineReader): void {
    let column = whole(value(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0;
    for (const cell of contents(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr');
      if (!this.isGone(cell, child(properties, 'w:cellIns'), child(properties, 'w:cellDel'))) {
        const shaded = around.shaded || hasGround(properties);
        this.blocks(cell, { ...around, shaded, cell: { ...first, column } }, inlines);
      }
      column += whole(value(properties, 'w:gridSpan')) ?? 1;
    }
  }

  /** Paragraphs that are passed over keep their place in the count. */
  private skip(element: XmlElement): void {
    if (this.anchor === undefined) this.next += topParagraphs(element);
  }

  private section(properties: XmlElement | undefined): void {
    for (const node of elements(properties)) {
      if (node.name !== 'w:headerReference' && node.name !== 'w:footerReference') continue;
      const id = attribute(node, 'r:id');
      if (id !== undefined && !this.headers.includes(id)) this.headers.push(id);
    }
  }

  /** The place that is being read: inside the open paragraph, or where the next one will begin. */
  private here(): Place {
    return { paragraph: this.paragraphs.length, offset: this.draft?.length ?? 0 };
  }

  atom(atom: Atom): void {
    const draft = this.draft;
    if (draft === undefined) return;
    draft.atoms.push(atom);
    draft.length += atom.text.length;
  }

  revisionBegin(element: XmlElement, kind: Change['kind']): void {
    this.revisions.push({ element, kind, from: this.here() });
  }

  revisionEnd(element: XmlElement, words: string): void {
    const revision = this.revisions.pop();
    if (revision === undefined) return;
    const to = this.here();
    // One that holds no run has come to nothing; one whose words somebody else has struck is still pending.
    if (descendants(element, 'w:r').next().done === true) return;
    const { kind, from } = revision;
    this.changes.push({ kind, author: author(element), from, to, words, revision: element });
  }

  formatted(revision: XmlElement): void {
    const here = this.here();
    this.changes.push({ kind: 'formatting', author: author(revision), from: here, to: here, words: '', revision });
  }

  comment(id: string, edge: 'begin' | 'end'): void {
    if (edge === 'begin') {
      this.openComments.set(id, this.here());
      return;
    }
    const from = this.openComments.get(id);
    if (from !== undefined) this.comments.push({ id, from, to: this.here() });
  }

  placeholder(edge: 'begin' | 'end'): void {
    if (edge === 'begin') {
      this.openPlaceholders.push(this.here());
      return;
    }
    const from = this.openPlaceholders.pop();
    if (from !== undefined) this.placeholders.push({ from, to: this.here() });
  }

  note(kind: 'footnote' | 'endnote', id: string): void {
    this.notes.push({ kind, id });
  }

  textBox(content: XmlElement): void {
    this.boxes.push(content);
  }

  met(what: Parameters<InlineSink['met']>[0]): void {
    const key = counters[what];
    this.count[key]++;
  }
}

const counters = {
  'large-picture': 'large',
  'small-picture': 'small',
  embedded: 'embedded',
  'sub-document': 'subDocuments',
  'number-field': 'numberFields',
  field: 'fields',
} as const;

const markChanges: Readonly<Record<string, Change['kind'] | undefined>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'move',
  'w:moveTo': 'move',
  'w:rPrChange': 'formatting',
};

function author(element: XmlElement): string {
  return attribute(element, 'w:author') ?? '';
}

/** Rows and cells may stand inside content controls. */
function* contents(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of elements(element)) {
    if (node.name === name) yield node;
    else if (node.name === 'w:sdt' || node.name === 'w:sdtContent' || node.name === 'w:customXml')
      yield* contents(node, name);
  }
}

function topParagraphs(element: XmlElement): number {
  let count = 0;
  for (const node of elements(element)) count += node.name === 'w:p' ? 1 : topParagraphs(node);
  return count;
}
