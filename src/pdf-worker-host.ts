import { Worker } from 'node:worker_threads';
import { unpackPages } from './document/pdf/packed-pages';
import { PageReadingError, type Page, type PageReading, type PdfPages } from './document/pdf/pages';
import type { WorkerAnswer, WorkerRequest } from './document/pdf/worker-messages';

export interface PdfWorkers extends PdfPages {
  /** Ends the threads; files still waiting are told that reading was cancelled. */
  dispose(): Promise<void>;
}

export interface PdfWorkerOptions {
  /** Threads at most; each is started when a file needs it. Default 1. */
  readonly size?: number;
  /** Milliseconds after which a file is given up; a hostile one could keep a thread busy for ever. */
  readonly patience?: number;
  /** Milliseconds after which a thread without work ends. */
  readonly idle?: number;
}

interface Job {
  readonly bytes: Uint8Array;
  readonly options: PageReading;
  readonly resolve: (pages: readonly Page[]) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  busy: boolean;
  expiry?: NodeJS.Timeout;
}

const defaultPatience = 10 * 60_000;
const defaultIdle = 5000;
/** A file that does not stop by itself after this many milliseconds loses its thread. */
const grace = 500;
const pollInterval = 50;
/** Megabytes of heap a thread may use. */
const heapLimit = 2048;

/**
 * Reads PDFs in worker threads, so that the caller's thread stays free. `entry` is the path of the bundled worker,
 * `dist/pdf-worker.cjs`.
 */
export function nodePdfPages(entry: string, options: PdfWorkerOptions = {}): PdfWorkers {
  const threads: Thread[] = [];
  const waiting: Job[] = [];
  const size = Math.max(1, options.size ?? 1);
  let disposed = false;

  const next = (): void => {
    const job = waiting[0];
    if (job === undefined || disposed) return;
    const thread = threads.find((candidate) => !candidate.busy) ?? started();
    if (thread === undefined) return;
    waiting.shift();
    thread.busy = true;
    clearTimeout(thread.expiry);
    void run(thread.worker, job, options.patience ?? defaultPatience).then((healthy) => {
      thread.busy = false;
      if (healthy) expire(thread);
      else end(thread);
      next();
    });
    next();
  };

  const expire = (thread: Thread): void => {
    thread.expiry = setTimeout(() => {
      end(thread);
    }, options.idle ?? defaultIdle);
    thread.expiry.unref();
  };

  const end = (thread: Thread): void => {
    const index = threads.indexOf(thread);
    if (index >= 0) threads.splice(index, 1);
    void thread.worker.terminate();
  };

  const started = (): Thread | undefined => {
    if (threads.length >= size) return undefined;
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
      stdout: true,
      stderr: true,
    });
    // An idle thread must not keep the command line from ending.
    worker.unref();
    worker.on('error', () => undefined);
    const thread: Thread = { worker, busy: false };
    threads.push(thread);
    return thread;
  };

  return {
    read: (bytes, reading = {}) =>
      new Promise((resolve, reject) => {
        if (disposed) {
          reject(new PageReadingError('cancelled', 'The reader was closed.'));
          return;
        }
        waiting.push({ bytes, options: reading, resolve, reject });
        next();
      }),
    dispose: async () => {
      disposed = true;
      for (const job of waiting.splice(0)) job.reject(new PageReadingError('cancelled', 'The reader was closed.'));
      await Promise.all(threads.splice(0).map((thread) => thread.worker.terminate()));
    },
  };
}

let lastId = 0;

/** Runs one job; answers whether the thread can go on with another. */
function run(worker: Worker, job: Job, patience: number): Promise<boolean> {
  const id = ++lastId;
  const stop = new SharedArrayBuffer(4);
  return new Promise((done) => {
    let stopped: number | undefined;
    const began = Date.now();
    const settle = (healthy: boolean, act: () => void): void => {
      clearInterval(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      worker.unref();
      act();
      done(healthy);
    };
    const fail = (error: PageReadingError): void => {
      settle(false, () => {
        job.reject(error);
      });
    };
    const onMessage = (answer: WorkerAnswer): void => {
      if (answer.id !== id) return;
      if (answer.kind === 'progress') {
        job.options.progress?.report({
          message: `Reading page ${String(answer.read + 1)} of ${String(answer.total)}`,
          fraction: answer.read / Math.max(1, answer.total),
        });
        return;
      }
      settle(true, () => {
        if (answer.kind === 'pages') job.resolve(unpackPages(answer.pages));
        else job.reject(new PageReadingError(answer.failure, answer.message));
      });
    };
    const onError = (error: Error & { readonly code?: string }): void => {
      const failure = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'no-reader';
      fail(new PageReadingError(failure, error.message, { cause: error }));
    };
    const onExit = (): void => {
      fail(new PageReadingError('cancelled', 'The reading thread ended.'));
    };
    const timer = setInterval(() => {
      const now = Date.now();
      if (job.options.cancellation?.cancelled === true && stopped === undefined) {
        stopped = now;
        Atomics.store(new Int32Array(stop), 0, 1);
      }
      if (stopped !== undefined && now - stopped > grace) fail(new PageReadingError('cancelled', 'Cancelled.'));
      if (now - began > patience) fail(new PageReadingError('too-large', 'Reading took too long.'));
    }, pollInterval);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.ref();
    worker.postMessage({ id, bytes: job.bytes, stop } satisfies WorkerRequest);
  });
}
