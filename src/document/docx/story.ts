import type { TableCell } from '../contract-text';
import type { Field } from './fields';
import type { ListLabel } from './numbering';
import type { XmlElement } from './xml';

/** A piece of a paragraph that cannot be split between elements: one `w:t`, one tab, one field result's run of words. */
export interface Atom {
  /** As it stands in the text; empty for what prints nothing there (a picture, a note's mark, a page break). */
  readonly text: string;
  readonly kind: 'text' | 'character' | 'note-reference' | 'object';
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly paragraph: XmlElement;
  /** The outermost field whose result this is. */
  readonly field: Field | undefined;
  /** The nearest `w:ins` or `w:moveTo` around it. */
  readonly insertion: XmlElement | undefined;
}

/** A paragraph of the current text: insertions accepted, deletions dropped. */
export interface DocxParagraph {
  /** The `w:p` that it is made of: more than one where a paragraph mark is struck. The last one's properties hold. */
  readonly elements: readonly XmlElement[];
  readonly atoms: readonly Atom[];
  readonly properties: XmlElement | undefined;
  readonly label: ListLabel | undefined;
  /** n-th `w:p` of its part, nested ones not counted; a paragraph in a text box has that of its anchor. */
  readonly index: number;
  readonly cell: TableCell | undefined;
  /** The paragraph stands on a ground that is not white. */
  readonly shaded: boolean;
  readonly textBox: boolean;
}

/** A position in the current text. */
export interface Place {
  /** Index into {@link Story.paragraphs}. */
  readonly paragraph: number;
  readonly offset: number;
}

export interface Change {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'formatting';
  readonly author: string;
  readonly from: Place;
  readonly to: Place;
  /** Struck words, for a deletion; `\n` for the mark of a paragraph that goes or comes. */
  readonly words: string;
  /** `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`, or what holds the formatting of before. */
  readonly revision: XmlElement;
  /** The mark of a paragraph comes or goes, or is moved. */
  readonly mark?: true;
  /** The row or cell of a table that comes or goes with all that is in it. */
  readonly extent?: XmlElement;
}

export interface CommentPlace {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
}

/** Things met on the way that are not words. */
export interface Oddities {
  readonly pictures: { readonly large: number; readonly small: number };
  readonly embedded: number;
  readonly subDocuments: number;
  readonly numberFields: number;
  readonly fields: number;
  readonly textBoxes: number;
  readonly placeholders: readonly { readonly from: Place; readonly to: Place }[];
}

/** What one part holds: the body, a footnote, a header. */
export interface Story {
  readonly paragraphs: readonly DocxParagraph[];
  readonly changes: readonly Change[];
  readonly comments: readonly CommentPlace[];
  /** Ids of notes in the order they are referred to. */
  readonly notes: readonly { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  /** Ids of the relationships of headers and footers, in the order of their sections. */
  readonly headers: readonly string[];
  readonly oddities: Oddities;
}
