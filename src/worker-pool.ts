import { Worker } from 'node:worker_threads';
import type { Cancellation } from './host';

export interface WorkerPoolOptions {
  /** Threads at most; each is started when a job needs it. Default 1. */
  readonly size?: number;
  /** Milliseconds after which a job is given up; a hostile file could keep a thread busy for ever. */
  readonly patience?: number;
  /** Milliseconds after which a thread without work ends. */
  readonly idle?: number;
  /** Megabytes of heap a thread may use. */
  readonly heap?: number;
  /** Megabytes of it for what lives shortly; the less, the more often it is swept. */
  readonly youngHeap?: number;
  /** Given to each thread when it starts. */
  readonly workerData?: unknown;
}

/** What every request carries to the thread besides its own fields. */
export interface JobTicket {
  readonly id: number;
  /** One 32-bit cell; anything but 0 cancels. */
  readonly stop: SharedArrayBuffer;
}

/** What every answer carries; those of the kind `progress` may come before the one that ends the job. */
interface Answered {
  readonly id: number;
  readonly kind: string;
}

export interface JobOptions<Progress> {
  readonly cancellation?: Cancellation;
  readonly progress?: (answer: Progress) => void;
}

/** `stopped`: the thread ended by an error of its own. */
export type WorkerFailureKind = 'cancelled' | 'closed' | 'out-of-memory' | 'out-of-patience' | 'stopped';

/** Why a job has no answer. */
export class WorkerFailure extends Error {
  constructor(
    readonly kind: WorkerFailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'WorkerFailure';
  }
}

export interface WorkerPool<Request, Answer extends Answered> {
  /** Rejects with {@link WorkerFailure}. */
  run(
    request: Omit<Request, keyof JobTicket>,
    options?: JobOptions<Extract<Answer, { readonly kind: 'progress' }>>,
  ): Promise<Exclude<Answer, { readonly kind: 'progress' }>>;
  /** Ends the threads; jobs still waiting are told that the pool was closed. */
  dispose(): Promise<void>;
}

interface Job {
  readonly request: object;
  readonly cancellation: Cancellation | undefined;
  readonly progress: (answer: Answered) => void;
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  busy: boolean;
  expiry?: NodeJS.Timeout;
}

const defaultPatience = 10 * 60_000;
const defaultIdle = 5000;
const defaultHeap = 2048;
/** A job that does not stop by itself after this many milliseconds loses its thread. */
const grace = 500;
const pollInterval = 50;

/** Threads that run the bundled worker `entry`, one job at a time each; the caller's thread stays free. */
export function workerPool<Request extends JobTicket, Answer extends Answered>(
  entry: string,
  options: WorkerPoolOptions = {},
): WorkerPool<Request, Answer> {
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
      workerData: options.workerData,
      resourceLimits: {
        maxOldGenerationSizeMb: options.heap ?? defaultHeap,
        ...(options.youngHeap !== undefined && { maxYoungGenerationSizeMb: options.youngHeap }),
      },
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
    run: (request, { cancellation, progress } = {}) =>
      new Promise((resolve, reject) => {
        if (disposed) {
          reject(closed());
          return;
        }
        waiting.push({
          request,
          cancellation,
          // The worker behind `entry` answers as its messages say; the pool itself looks at `id` and `kind` only.
          progress: (answer) => progress?.(answer as Extract<Answer, { readonly kind: 'progress' }>),
          resolve: (answer) => {
            resolve(answer as Exclude<Answer, { readonly kind: 'progress' }>);
          },
          reject,
        });
        next();
      }),
    dispose: async () => {
      disposed = true;
      for (const job of waiting.splice(0)) job.reject(closed());
      await Promise.all(threads.splice(0).map((thread) => thread.worker.terminate()));
    },
  };
}

function closed(): WorkerFailure {
  return new WorkerFailure('closed', 'The reader was closed.');
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
    const fail = (error: WorkerFailure): void => {
      settle(false, () => {
        job.reject(error);
      });
    };
    const onMessage = (answer: Answered): void => {
      if (answer.id !== id) return;
      if (answer.kind === 'progress') {
        job.progress(answer);
        return;
      }
      settle(true, () => {
        job.resolve(answer);
      });
    };
    const onError = (error: Error & { readonly code?: string }): void => {
      const kind = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'stopped';
      fail(new WorkerFailure(kind, error.message, { cause: error }));
    };
    const onExit = (): void => {
      fail(new WorkerFailure('cancelled', 'The reading thread ended.'));
    };
    const timer = setInterval(() => {
      const now = Date.now();
      if (job.cancellation?.cancelled === true && stopped === undefined) {
        stopped = now;
        Atomics.store(new Int32Array(stop), 0, 1);
      }
      if (stopped !== undefined && now - stopped > grace) fail(new WorkerFailure('cancelled', 'Cancelled.'));
      if (now - began > patience) fail(new WorkerFailure('out-of-patience', 'Reading took too long.'));
    }, pollInterval);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.ref();
    worker.postMessage({ ...job.request, id, stop });
  });
}
