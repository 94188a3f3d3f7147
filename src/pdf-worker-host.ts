import { unpackPages } from './document/pdf/packed-pages';
import { PageReadingError, type PageReadingFailure, type PdfPages } from './document/pdf/pages';
import type { WorkerAnswer, WorkerRequest } from './document/pdf/worker-messages';
import { WorkerFailure, workerPool, type WorkerFailureKind, type WorkerPoolOptions } from './worker-pool';

export interface PdfWorkers extends PdfPages {
  /** Ends the threads; files still waiting are told that reading was cancelled. */
  dispose(): Promise<void>;
}

export type PdfWorkerOptions = Pick<WorkerPoolOptions, 'size' | 'patience' | 'idle'>;

const failures: Readonly<Record<WorkerFailureKind, PageReadingFailure>> = {
  cancelled: 'cancelled',
  closed: 'cancelled',
  'out-of-memory': 'too-large',
  'out-of-patience': 'too-large',
  stopped: 'no-reader',
};

/**
 * Reads PDFs in worker threads, so that the caller's thread stays free. `entry` is the path of the bundled worker,
 * `dist/pdf-worker.cjs`.
 */
export function nodePdfPages(entry: string, options: PdfWorkerOptions = {}): PdfWorkers {
  const pool = workerPool<WorkerRequest, WorkerAnswer>(entry, options);
  return {
    read: async (bytes, { cancellation, progress } = {}) => {
      const answer = await pool
        .run(
          { bytes },
          {
            ...(cancellation && { cancellation }),
            progress: ({ read, total }) => {
              progress?.report({
                message: `Reading page ${String(read + 1)} of ${String(total)}`,
                fraction: read / Math.max(1, total),
              });
            },
          },
        )
        .catch((error: unknown) => {
          if (!(error instanceof WorkerFailure)) throw error;
          throw new PageReadingError(failures[error.kind], error.message, { cause: error });
        });
      if (answer.kind === 'failure') throw new PageReadingError(answer.failure, answer.message);
      return unpackPages(answer.pages);
    },
    dispose: () => pool.dispose(),
  };
}
