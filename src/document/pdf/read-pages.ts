import './pdf-polyfill';
import { PDFParse } from 'pdf-parse';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { finishLine, ordinaryFaces, pageLines, type Matrix, type RawPage, type TextRun } from './page-lines';
import { PageReadingError, type Page } from './pages';

/** pdf.js would start a worker of its own from a file; given this, it works in the thread that calls it. */
Object.assign(globalThis, { pdfjsWorker });

/** More pages than any contract has; a small file can claim millions. */
const maximumPages = 5000;
const maximumLetters = 20_000_000;

/** What is used of a page of pdf.js. */
interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: Matrix;
  };
  getTextContent(): Promise<{ readonly items: readonly (TextRun | { readonly type: string })[] }>;
}

/**
 * Reads all pages in this thread. `onPage` is told the number read and the total, and stops the reading by answering
 * false. Rejects with {@link PageReadingError}.
 */
export async function readPages(
  bytes: Uint8Array,
  onPage: (read: number, total: number) => boolean = () => true,
): Promise<readonly Page[]> {
  const parser = new PDFParse({ data: bytes, verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  const raw: (RawPage & { readonly width: number; readonly height: number })[] = [];
  let letters = 0;
  // pdf-parse turns each page into a string at once; the places of the words tell paragraphs apart, so they are kept.
  const getPageText = async (page: PdfPage, _options: unknown, total: number): Promise<string> => {
    if (total > maximumPages) throw new PageReadingError('too-large', `${String(total)} pages`);
    if (!onPage(raw.length, total)) throw new PageReadingError('cancelled', 'cancelled');
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.filter((item): item is TextRun => 'str' in item);
    letters += runs.reduce((sum, run) => sum + run.str.length, 0);
    if (letters > maximumLetters) throw new PageReadingError('too-large', `over ${String(maximumLetters)} letters`);
    raw.push({ ...pageLines(runs, transform), width, height });
    return '';
  };
  Object.defineProperty(parser, 'getPageText', { value: getPageText });
  try {
    await parser.getText({ pageJoiner: '' });
  } catch (error) {
    throw failureOf(error);
  } finally {
    await parser.destroy();
  }
  const ordinary = ordinaryFaces(raw);
  return raw.map((page, index) => ({
    number: index + 1,
    width: page.width,
    height: page.height,
    lines: page.lines.map((line) => finishLine(line, ordinary)),
    ...(page.aside.length > 0 ? { aside: page.aside } : {}),
  }));
}

function failureOf(error: unknown): PageReadingError {
  if (error instanceof PageReadingError) return error;
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  return new PageReadingError(name === 'PasswordException' ? 'encrypted' : 'damaged', message, { cause: error });
}
