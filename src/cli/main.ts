import { join } from 'node:path';
import { nodePdfPages } from '../pdf-worker-host';
import { version } from '../../package.json';
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
        folder: process.cwd(),
        playbooks: join(__dirname, '..', 'playbooks'),
        clauseModel: join(__dirname, '..', 'media', 'clause-model.bin'),
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

void main();
