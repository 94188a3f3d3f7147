import { join } from 'node:path';
import { authorsOfMachine } from '../author-host';
import { nodePdfPages } from '../pdf-worker-host';
import type { Cancellation } from '../host';
import { version } from '../../package.json';
import { nodeLibrary } from './library-host';
import { nodeFiles } from './node-files';
import { run } from './run';
import { showsColour } from './terminal';

/** Entry of the command line, `dist/cli.cjs`. */
async function main(): Promise<void> {
  const pdf = nodePdfPages(join(__dirname, 'pdf-worker.cjs'));
  // A reader such as `head` may close the pipe early; there is nobody left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await run(
      process.argv.slice(2),
      {
        files: nodeFiles,
        clock: { now: () => Date.now() },
        pdf,
        library: nodeLibrary(join(__dirname, 'library-worker.cjs'), process.env),
        cancellation: stopped(),
        ...(process.stderr.isTTY && { progress: showProgress }),
        folder: process.cwd(),
        playbooks: join(__dirname, '..', 'playbooks'),
        clauseModel: join(__dirname, '..', 'media', 'clause-model.bin'),
        ndaModel: join(__dirname, '..', 'media', 'nda-model.bin'),
        authors: authorsOfMachine,
        colour: showsColour(process.env, process.stdout),
        write: (words) => process.stdout.write(words),
        complain: (words) => process.stderr.write(words),
      },
      version,
    );
  } finally {
    await pdf.dispose();
  }
}

/** The first interrupt asks for an orderly end, so that what was read is remembered; the second ends at once. */
function stopped(): Cancellation {
  const cancellation = { cancelled: false };
  process.once('SIGINT', () => {
    cancellation.cancelled = true;
  });
  return cancellation;
}

/** Rewrites one line of the terminal. */
function showProgress(words: string): void {
  process.stderr.write(`\r\u001B[K${words.slice(0, Math.max(20, process.stderr.columns - 1))}`);
}

void main();
