import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Cache } from './library/cache-entry';

let count = 0;

/**
 * Entries as files below a folder that nobody else may look into: they hold the words of contracts. A disk that takes no
 * more only means that more is made anew next time.
 */
export function nodeCache(folder: string, onTrouble: (error: unknown) => void = () => undefined): Cache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get: (key) => readFile(pathOf(key)).catch(() => undefined),
    put: async (key, entry) => {
      const path = pathOf(key);
      // Whole or not at all: another process may read it at any moment.
      const draft = `${path}.${String(process.pid)}-${String(threadId)}-${String(count++)}`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(draft, entry, { mode: 0o600 });
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        onTrouble(error);
      }
    },
  };
}
