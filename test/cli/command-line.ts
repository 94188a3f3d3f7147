import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/node-files';
import { run } from '../../src/cli/run';
import type { ExitCode, Surroundings } from '../../src/cli/surroundings';
import { libraryInProcess } from '../fixtures/library-in-process';
import { pagesInProcess } from '../fixtures/pages-in-process';

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, on disk, since what is written where is what is tested. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'contract-review-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Runs the command line in `folder`. */
export async function call(
  folder: string,
  words: readonly string[],
  more: Partial<Surroundings> = {},
): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(
    words,
    {
      files: nodeFiles,
      clock: { now: () => Date.UTC(2026, 0, 5) },
      pdf: pagesInProcess,
      library: libraryInProcess(),
      folder,
      playbooks: join(import.meta.dirname, '../../playbooks'),
      authors: () => ({ git: () => Promise.resolve(undefined), system: () => 'dana' }),
      colour: false,
      write: (part) => out.push(part),
      complain: (part) => err.push(part),
      ...more,
    },
    '1.2.3',
  );
  return { code, out: out.join(''), err: err.join('') };
}
