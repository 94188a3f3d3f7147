import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { sha256 } from './document/fingerprint';
import type { ScanHost } from './library/scan';
import type { LibraryAnswer, LibraryRequest, LibraryWorkerData } from './library/worker-messages';
import { WorkerFailure, workerPool, type WorkerFailureKind } from './worker-pool';

export interface LibraryWorkers extends Pick<ScanHost, 'assess' | 'threads'> {
  dispose(): Promise<void>;
}

export interface LibraryWorkerOptions extends LibraryWorkerData {
  /** Default: one a core. */
  readonly threads?: number;
}

/** Milliseconds for one family. */
const patience = 10 * 60_000;

const failures: Readonly<Record<WorkerFailureKind, string>> = {
  cancelled: 'reading was cancelled',
  closed: 'reading was cancelled',
  'out-of-memory': 'it takes more memory than a reader is given; split it',
  'out-of-patience': 'reading took longer than ten minutes; split it',
  stopped: 'it made the reader stop; save it anew from the program that made it',
};

/** Megabytes of heap that all but a few files do with; the less a thread may keep, the sooner it sweeps. */
const heap = 160;
const youngHeap = 16;

/**
 * Threads that read and assess whole families; `entry` is the bundled worker, `dist/library-worker.cjs`. Each has a small
 * heap, so that a library takes little memory however large it is; what needs more is read anew by one thread that has it.
 */
export function libraryWorkers(entry: string, { threads, ...workerData }: LibraryWorkerOptions): LibraryWorkers {
  const size = Math.max(1, threads ?? availableParallelism());
  const pool = workerPool<LibraryRequest, LibraryAnswer>(entry, { size, patience, workerData, heap, youngHeap });
  const roomy = workerPool<LibraryRequest, LibraryAnswer>(entry, { size: 1, patience, workerData });
  return {
    threads: size,
    assess: async (job, cancellation) => {
      const options = cancellation ? { cancellation } : {};
      const answer = await pool
        .run({ job }, options)
        .catch((error: unknown) => {
          if (error instanceof WorkerFailure && error.kind === 'out-of-memory') return roomy.run({ job }, options);
          throw error;
        })
        .catch((error: unknown) => {
          throw error instanceof WorkerFailure ? new Error(failures[error.kind], { cause: error }) : error;
        });
      if (answer.kind === 'failure') throw new Error(answer.message);
      return answer.answer;
    },
    dispose: async () => {
      await Promise.all([pool.dispose(), roomy.dispose()]);
    },
  };
}

/** Changes with every build of the reader and the engine: what another one left in the cache is made anew. */
export async function engineFingerprint(entry: string): Promise<string> {
  return sha256(await readFile(entry));
}
