import './pdf-polyfill';
import { PDFParse } from 'pdf-parse';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { finishLine, ordinaryFaces, pageLines, type Matrix, type RawPage, type TextRun } from './page-lines';
import { PageReadingError, type Page } from './pages';

/** pdf.js would start a worker of its own from a file; given this, it works in the thread that calls it. */
Object.assign(globalThis, { pdfjsWorker });

/** More pages than any contract has; a small file can claim millions. */
const maximumPages = 5000;
const maximumLetters = 20_000_000;

/** Pages with fewer letters are looked at for pictures, up to a number of them: unpacking pictures takes time. */
const fewLetters = 150;
const mostLookedAt = 12;
/** More strokes than ruled lines and frames take may be words drawn as outlines. */
const manyPaths = 60;
const pictures: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
]);

/** What is used of a page of pdf.js. */
interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: Matrix;
  };
  getTextContent(): Promise<{ readonly items: readonly (TextRun | { readonly type: string })[] }>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>;
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
  const raw: (RawPage & Pick<Page, 'width' | 'height' | 'drawn'>)[] = [];
  let letters = 0;
  let lookedAt = 0;
  // pdf-parse turns each page into a string at once; the places of the words tell paragraphs apart, so they are kept.
  const getPageText = async (page: PdfPage, _options: unknown, total: number): Promise<string> => {
    if (total > maximumPages) throw new PageReadingError('too-large', `${String(total)} pages`);
    if (!onPage(raw.length, total)) throw new PageReadingError('cancelled', 'cancelled');
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.filter((item): item is TextRun => 'str' in item);
    const own = runs.reduce((sum, run) => sum + run.str.trim().length, 0);
    letters += own;
    if (letters > maximumLetters) throw new PageReadingError('too-large', `over ${String(maximumLetters)} letters`);
    const drawn = own < fewLetters ? lookedAt++ >= mostLookedAt || (await hasDrawing(page)) : undefined;
    raw.push({ ...pageLines(runs, transform), width, height, ...(drawn === undefined ? {} : { drawn }) });
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
    ...(page.drawn === undefined ? {} : { drawn: page.drawn }),
  }));
}

/** Whether something is on the page that may be words: a picture, or many strokes. */
async function hasDrawing(page: PdfPage): Promise<boolean> {
  try {
    const { fnArray } = await page.getOperatorList();
    let paths = 0;
    for (const operator of fnArray) {
      if (pictures.has(operator)) return true;
      if (operator === OPS.constructPath) paths++;
    }
    return paths > manyPaths;
  } catch {
    return true;
  }
}

function failureOf(error: unknown): PageReadingError {
  if (error instanceof PageReadingError) return error;
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  return new PageReadingError(name === 'PasswordException' ? 'encrypted' : 'damaged', message, { cause: error });
}
