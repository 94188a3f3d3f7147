/** A half-open range of UTF-16 code units into {@link ContractText.text}. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Exact words and their place: `text.slice(start, end) === quote`, always. */
export interface Citation extends Range {
  readonly quote: string;
}

export type DocumentFormat = 'docx' | 'pdf' | 'markdown' | 'text';

/** Where a paragraph stands in the file it came from, so that edits can go back to it. */
export type ParagraphAddress =
  | {
      readonly kind: 'docx';
      /** e.g. `word/document.xml` */ readonly part: string;
      /** n-th `w:p` of that part, nested ones not counted */ readonly index: number;
    }
  | { readonly kind: 'pdf'; readonly page: number }
  | { readonly kind: 'line'; /** zero-based */ readonly line: number };

export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One paragraph; its range excludes the `\n` that joins it to the next. A paragraph may itself hold `\n` (a line break). */
export interface Paragraph extends Range {
  /** The automatic list label as Word prints it ("9.2", "(a)", "•"); not part of the text. */
  readonly label?: string;
  /** Nesting of the list, from 0. */
  readonly level?: number;
  /** Heading outline level, from 0. */
  readonly outline?: number;
  /** Length of the bold, underlined or all-heading run that opens the paragraph, where there is one. */
  readonly lead?: number;
  readonly centred?: boolean;
  /** From 1. */
  readonly page?: number;
  readonly part: 'body' | 'footnote' | 'endnote';
  readonly cell?: TableCell;
  readonly address: ParagraphAddress;
}

export type IntakeNoteKind =
  | 'tracked-changes'
  | 'comments'
  | 'headers-and-footers'
  | 'text-box'
  | 'hidden-text'
  | 'white-text'
  | 'zero-width-characters'
  | 'page-without-text'
  | 'field'
  | 'image'
  | 'fallback-reader'
  | 'encoding'
  | 'other';

/** Something in the file that is not in the text, or needs care. */
export interface IntakeNote {
  readonly kind: IntakeNoteKind;
  /** `unread`: words may be missing from the text, nothing that depends on them may be GREEN; `care`: look at it; `info`. */
  readonly severity: 'unread' | 'care' | 'info';
  /** One sentence for the user. */
  readonly message: string;
  readonly count?: number;
  readonly authors?: readonly string[];
  /** Places in the text, where the note has any. */
  readonly ranges?: readonly Range[];
  /** Words that are in the file but not in the text (comments, headers, struck text), kept apart. */
  readonly words?: readonly string[];
}

/** The canonical text of a contract: paragraphs joined by `\n`. Everything the user ever sees points back into it. */
export interface ContractText {
  /** File name without folder. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** What read it, e.g. `ooxml`, `mammoth`, `pdf-parse`, `markdown`, `text`. */
  readonly reader: string;
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly pages?: number;
  readonly notes: readonly IntakeNote[];
}

export type UnreadableCode =
  'empty' | 'damaged' | 'encrypted' | 'scanned' | 'too-large' | 'unsupported-format' | 'hostile' | 'cancelled';

/** A file that cannot be read. `message` is one sentence that names the file and the way out. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly file: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UnreadableDocument';
  }
}

export function cite(text: string, range: Range): Citation {
  return { start: range.start, end: range.end, quote: text.slice(range.start, range.end) };
}
