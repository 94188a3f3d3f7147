import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild, { type BuildOptions } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PageReadingError, type Page } from '../src/document/pdf/pages';
import { nodePdfPages, type PdfWorkerOptions, type PdfWorkers } from '../src/pdf-worker-host';
import { pdfOf, writeLines } from './fixtures/pdf-builder';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-review-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open: PdfWorkers[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.dispose()));
});

function pool(entry: string, options: PdfWorkerOptions = {}): PdfWorkers {
  const workers = nodePdfPages(entry, options);
  open.push(workers);
  return workers;
}

let count = 0;
/** A worker whose answer to a request is the given JavaScript. */
function workerThat(does: string): string {
  const path = join(folder, `worker-${String(count++)}.cjs`);
  writeFileSync(
    path,
    `const { parentPort, threadId } = require('node:worker_threads');
     parentPort.on('message', ({ id, bytes, stop }) => { ${does} });`,
  );
  return path;
}

const answerThread = `setTimeout(() => parentPort.postMessage({
  kind: 'pages', id, pages: { words: '', places: new Float64Array(0), extras: [],
    pages: [{ number: threadId, width: bytes.length, height: 0, count: 0 }] } }), 50);`;

async function failureOf(reading: Promise<readonly Page[]>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof PageReadingError) return error.failure;
    throw error;
  }
  return 'none';
}

describe('the bundled PDF worker', () => {
  let entry = '';
  beforeAll(async () => {
    entry = join(folder, 'pdf-worker.cjs');
    const config = pathToFileURL(join(import.meta.dirname, '../src/document/pdf/pdf-worker-bundle.mjs')).href;
    const { pdfWorkerBundle } = (await import(config)) as { readonly pdfWorkerBundle: BuildOptions };
    await esbuild.build({ ...pdfWorkerBundle, outfile: entry, logLevel: 'error' });
  }, 60_000);

  it('reads pages in a thread, without anything installed beside it', async () => {
    const pdf = await pdfOf((document) => {
      writeLines(document, ['The fees are due.']);
    });
    const [page] = await pool(entry).read(pdf);
    expect(page?.lines.map(({ text }) => text)).toEqual(['The fees are due.']);
  });

  it('goes on with the next file after one that it could not read', async () => {
    const workers = pool(entry);
    const pdf = await pdfOf((document) => {
      writeLines(document, ['The fees are due.']);
    });
    expect(await failureOf(workers.read(pdf.subarray(0, 200)))).toBe('damaged');
    expect(await workers.read(pdf)).toHaveLength(1);
  });

  it('leaves the caller’s thread free, and can be cancelled', { timeout: 30_000 }, async () => {
    const long = await pdfOf((document) => {
      for (let page = 0; page < 300; page++) {
        if (page > 0) document.addPage();
        writeLines(document, Array<string>(40).fill('The Supplier delivers the goods within ten days.'));
      }
    });
    const cancellation = { cancelled: false };
    const steps: number[] = [];
    const progress = {
      report: ({ fraction }: { readonly fraction?: number }): void => {
        steps.push(fraction ?? 0);
        cancellation.cancelled = true;
      },
    };
    expect(await failureOf(pool(entry).read(long, { cancellation, progress }))).toBe('cancelled');
    expect(steps.length).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(1);
  });
});

describe('worker threads', () => {
  it('are started only for as many files as wait, and used again', async () => {
    const workers = pool(workerThat(answerThread), { size: 3 });
    const threads = async (files: number): Promise<number> => {
      const read = Array.from({ length: files }, () => workers.read(new Uint8Array(1)));
      return new Set((await Promise.all(read)).map(([page]) => page?.number)).size;
    };
    expect(await threads(1)).toBe(1);
    expect(await threads(6)).toBe(3);
    expect(await threads(1)).toBe(1);
  });

  it('give each answer to the file it belongs to', async () => {
    const workers = pool(workerThat(answerThread), { size: 2 });
    const read = await Promise.all([3, 1, 2].map((length) => workers.read(new Uint8Array(length))));
    expect(read.map(([page]) => page?.width)).toEqual([3, 1, 2]);
  });

  it('report how far they are', async () => {
    const steps: string[] = [];
    const does = `parentPort.postMessage({ kind: 'progress', id, read: 1, total: 4 });
      parentPort.postMessage({ kind: 'pages', id, pages: { words: '', places: new Float64Array(0), extras: [], pages: [] } });`;
    const progress = { report: ({ message }: { readonly message: string }): void => void steps.push(message) };
    await pool(workerThat(does)).read(new Uint8Array(1), { progress });
    expect(steps).toEqual(['Reading page 2 of 4']);
  });

  it('are ended where a file keeps them busy after it was cancelled, and the next file gets another', async () => {
    const workers = pool(workerThat(`if (bytes.length > 1) for (;;); ${answerThread}`));
    const cancellation = { cancelled: false };
    const busy = workers.read(new Uint8Array(2), { cancellation });
    setTimeout(() => {
      cancellation.cancelled = true;
    }, 100);
    expect(await failureOf(busy)).toBe('cancelled');
    expect(await workers.read(new Uint8Array(1))).toHaveLength(1);
  });

  it('are ended where a file takes longer than anyone waits', async () => {
    const workers = pool(workerThat('for (;;);'), { patience: 200 });
    expect(await failureOf(workers.read(new Uint8Array(1)))).toBe('too-large');
  });

  it('may fall over without harm to the next file', async () => {
    const workers = pool(workerThat(`if (bytes.length > 1) throw new Error('fell over'); ${answerThread}`));
    expect(await failureOf(workers.read(new Uint8Array(2)))).toBe('no-reader');
    expect(await workers.read(new Uint8Array(1))).toHaveLength(1);
  });

  it('may end by themselves without harm to the next file', async () => {
    const workers = pool(workerThat(`if (bytes.length > 1) process.exit(3); ${answerThread}`));
    expect(await failureOf(workers.read(new Uint8Array(2)))).not.toBe('none');
    expect(await workers.read(new Uint8Array(1))).toHaveLength(1);
  });

  it('that are not there are said to be missing', async () => {
    expect(await failureOf(pool(join(folder, 'none.cjs')).read(new Uint8Array(1)))).toBe('no-reader');
  });

  it('tell files that still wait when they are closed', async () => {
    const workers = pool(workerThat('for (;;);'));
    const waiting = [workers.read(new Uint8Array(1)), workers.read(new Uint8Array(1))].map(failureOf);
    await workers.dispose();
    expect(await Promise.all(waiting)).toEqual(['cancelled', 'cancelled']);
    expect(await failureOf(workers.read(new Uint8Array(1)))).toBe('cancelled');
  });
});
