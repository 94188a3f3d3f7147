import { join } from 'node:path';

/** The PDF worker's bundle, beside the one this code is in. */
export const workerPath = join(__dirname, 'pdf-worker.cjs');

/** The bundle of the threads that read libraries. */
export const libraryWorkerPath = join(__dirname, 'library-worker.cjs');
