import { homedir } from 'node:os';
import { join } from 'node:path';
import { engineFingerprint, libraryWorkers } from '../library-worker-host';
import { nodeCache } from '../node-cache';
import type { LibraryHost } from './surroundings';

/** Libraries read by the threads of this machine; `entry` is the bundled worker. */
export function nodeLibrary(entry: string, environment: Readonly<Record<string, string | undefined>>): LibraryHost {
  return {
    open: async ({ frameworks, threads, cache, onCacheTrouble }) => {
      const engine = await engineFingerprint(entry);
      const folder = cache === true ? userCache(environment) : cache === false ? undefined : cache;
      const texts = frameworks.map(({ name, text }) => ({ name, text }));
      const workers = libraryWorkers(entry, {
        frameworks: texts,
        engine,
        ...(folder !== undefined && { cache: folder }),
        ...(threads !== undefined && { threads }),
      });
      return { engine, ...workers, ...(folder !== undefined && { cache: nodeCache(folder, onCacheTrouble) }) };
    },
  };
}

/** Where each system keeps what programs can make again. */
function userCache(environment: Readonly<Record<string, string | undefined>>): string {
  const own = environment.XDG_CACHE_HOME ?? environment.LOCALAPPDATA;
  return join(own === undefined || own === '' ? join(homedir(), '.cache') : own, 'contract-review');
}
