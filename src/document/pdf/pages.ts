import type { Cancellation, Progress } from '../../host';
import type { Range } from '../contract-text';

/** One line of a page, as it stands there. Lengths are PDF points; `y` grows downwards from the top of the page. */
export interface PageLine {
  /** Words of the line; a gap as wide as between columns is a tab. */
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters, near the font size. */
  readonly height: number;
  /** Where the words after each tab begin. */
  readonly stops?: readonly number[];
  /** Ranges of `text` in another face than most of the document (bold, italic), where there are any. */
  readonly strong?: readonly Range[];
  /** A running line stood before it: a page of the document ended here, wherever on the printed page that is. */
  readonly afterBreak?: boolean;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  /** Words set at a slant or sideways: watermarks, stamps, round logos. */
  readonly aside?: readonly string[];
  /** On pages with little text: whether there is something else on them, which may be a picture of words. */
  readonly drawn?: boolean;
}

export interface PageReading {
  readonly cancellation?: Cancellation;
  readonly progress?: Progress;
}

/** Reads the pages of a PDF; the host injects one that works in a worker thread. Rejects with {@link PageReadingError}. */
export interface PdfPages {
  read(bytes: Uint8Array, options?: PageReading): Promise<readonly Page[]>;
}

export type PageReadingFailure = 'encrypted' | 'damaged' | 'too-large' | 'cancelled' | 'no-reader';

/** Why pages could not be read; whoever knows the name of the file says the sentence. */
export class PageReadingError extends Error {
  constructor(
    readonly failure: PageReadingFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PageReadingError';
  }
}
