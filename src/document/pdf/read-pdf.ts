import { UnreadableDocument, type ContractText, type IntakeNote, type UnreadableCode } from '../contract-text';
import { sha256 } from '../fingerprint';
import { zeroWidthNote } from '../zero-width';
import { withoutFurniture } from './furniture';
import { layOut } from './layout';
import { PageReadingError, type Page, type PageReading, type PageReadingFailure, type PdfPages } from './pages';
import { joinParagraphs } from './paragraphs';

export interface PdfReading extends PageReading {
  readonly pdf: PdfPages;
}

/** Fewer letters than this are no page of text. */
const fewLetters = 20;

/** Reads a PDF to paragraphs. Throws {@link UnreadableDocument}. */
export async function readPdf(bytes: Uint8Array, name: string, options: PdfReading): Promise<ContractText> {
  const digest = sha256(bytes);
  const pages = await pagesOf(bytes, name, options);
  const { pages: bare, removed } = withoutFurniture(pages);
  const bald = bare.filter((page) => letters(page) < fewLetters);
  const unread = bald.filter((page) => page.drawn !== false).map((page) => page.number);
  if (bald.length === pages.length && unread.length === 0 && bald.every((page) => letters(page) === 0)) {
    throw new UnreadableDocument('empty', name, `${name} has only blank pages; choose a file with text.`);
  }
  if (bald.length === pages.length && unread.length > 0) {
    throw new UnreadableDocument(
      'scanned',
      name,
      `${name} holds pictures of pages but no text; run text recognition (OCR) on it and try again.`,
    );
  }
  const { text, paragraphs } = joinParagraphs(layOut(bare));
  return {
    name,
    format: 'pdf',
    reader: 'pdf-parse',
    sha256: digest,
    text,
    paragraphs,
    pages: pages.length,
    notes: notesOf(text, pages, unread, removed),
  };
}

async function pagesOf(bytes: Uint8Array, name: string, options: PdfReading): Promise<readonly Page[]> {
  try {
    return await options.pdf.read(bytes, options);
  } catch (error) {
    if (!(error instanceof PageReadingError)) throw error;
    const { code, message } = failures[error.failure](name);
    throw new UnreadableDocument(code, name, message, { cause: error });
  }
}

const failures: Readonly<
  Record<PageReadingFailure, (name: string) => { readonly code: UnreadableCode; readonly message: string }>
> = {
  encrypted: (name) => ({
    code: 'encrypted',
    message: `${name} is protected by a password; save a copy without the password and try again.`,
  }),
  damaged: (name) => ({
    code: 'damaged',
    message: `${name} is a damaged or cut-off PDF; get a fresh copy of the file.`,
  }),
  'too-large': (name) => ({
    code: 'too-large',
    message: `${name} is too large or too intricate to read; split it and try again.`,
  }),
  cancelled: (name) => ({
    code: 'cancelled',
    message: `Reading ${name} was cancelled; start it again when you like.`,
  }),
  'no-reader': (name) => ({
    code: 'damaged',
    message: `${name} made the PDF reader stop; print it to a new PDF and try again.`,
  }),
};

function letters(page: Page): number {
  return page.lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0);
}

function notesOf(
  text: string,
  pages: readonly Page[],
  unread: readonly number[],
  removed: readonly string[],
): readonly IntakeNote[] {
  const notes: IntakeNote[] = [];
  if (unread.length > 0) {
    notes.push({
      kind: 'page-without-text',
      severity: 'unread',
      message: `${unread.length === 1 ? 'Page' : 'Pages'} ${listed(unread)} of ${String(pages.length)} ${unread.length === 1 ? 'has' : 'have'} no text that can be read; run text recognition (OCR) if there are words on ${unread.length === 1 ? 'it' : 'them'}.`,
      count: unread.length,
    });
  }
  if (removed.length > 0) {
    notes.push({
      kind: 'headers-and-footers',
      severity: 'info',
      message: 'Running headers, footers and page numbers are not part of the text.',
      count: removed.length,
      words: removed,
    });
  }
  const aside = [...new Set(pages.flatMap((page) => page.aside ?? []))];
  if (aside.length > 0) {
    notes.push({
      kind: 'other',
      severity: 'info',
      message: 'Words set at a slant or sideways (watermarks, stamps, logos) are not part of the text.',
      count: aside.length,
      words: aside,
    });
  }
  const invisible = zeroWidthNote(text);
  if (invisible !== undefined) notes.push(invisible);
  return notes;
}

/** More runs of pages than this would bury the sentence. */
const mostRuns = 8;

/** "3, 5–7": runs of pages as ranges. */
function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.length > mostRuns ? runs.slice(0, mostRuns - 1) : runs;
  const words = shown.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
  if (shown.length === runs.length) return words;
  const more = runs.slice(shown.length).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return `${words} and ${String(more)} more`;
}
