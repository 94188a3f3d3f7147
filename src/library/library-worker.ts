import { parentPort, workerData } from 'node:worker_threads';
import { readPages } from '../document/pdf/read-pages';
import { readDocument } from '../document/read';
import type { Cancellation } from '../host';
import { nodeCache } from '../node-cache';
import { assessJob } from './family-job';
import { frameworkInUse } from './framework-file';
import { rememberedTexts } from './remembered-texts';
import type { LibraryAnswer, LibraryRequest, LibraryWorkerData } from './worker-messages';

/** Entry of the worker thread: reads and assesses one family after the other. */
const { frameworks: texts, engine, cache } = workerData as LibraryWorkerData;
const frameworks = texts.map((text) => frameworkInUse(text).framework);
const kept = cache === undefined ? undefined : nodeCache(cache);

parentPort?.on('message', (request: LibraryRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message));
});

async function answer({ id, stop, job }: LibraryRequest): Promise<LibraryAnswer> {
  const cell = new Int32Array(stop);
  const cancellation: Cancellation = {
    get cancelled() {
      return Atomics.load(cell, 0) !== 0;
    },
  };
  const pdf = { read: (bytes: Uint8Array) => readPages(bytes, () => !cancellation.cancelled) };
  const readText = rememberedTexts((bytes, name) => readDocument(bytes, name, { pdf, cancellation }), kept, engine);
  try {
    return { kind: 'assessed', id, answer: await assessJob(job, frameworks, readText, cancellation) };
  } catch (error) {
    return { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}
