import { parentPort } from 'node:worker_threads';
import { packPages } from './packed-pages';
import { PageReadingError } from './pages';
import { readPages } from './read-pages';
import type { WorkerAnswer, WorkerRequest } from './worker-messages';

/** Entry of the worker thread: reads one file after the other; a cell of shared memory other than 0 cancels. */
parentPort?.on('message', (request: WorkerRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message));
});

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  const stop = new Int32Array(request.stop);
  let told = 0;
  try {
    const pages = await readPages(request.bytes, (read, total) => {
      const now = Date.now();
      if (now - told > 100) {
        told = now;
        parentPort?.postMessage({ kind: 'progress', id: request.id, read, total } satisfies WorkerAnswer);
      }
      return Atomics.load(stop, 0) === 0;
    });
    return { kind: 'pages', id: request.id, pages: packPages(pages) };
  } catch (error) {
    const failure = error instanceof PageReadingError ? error.failure : 'damaged';
    return {
      kind: 'failure',
      id: request.id,
      failure,
      message: error instanceof Error ? error.message : String(error),
    };
  }
}
