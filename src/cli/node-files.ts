import { access, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { WritableFiles } from './surroundings';

/** The files of this machine. */
export const nodeFiles: WritableFiles = {
  read: (path) => readFile(path),
  exists: async (path) => {
    try {
      await access(path);
      return true;
    } catch {
      return false;
    }
  },
  join,
  parent: (path) => {
    const parent = dirname(path);
    return parent === path ? undefined : parent;
  },
  write: (path, text) => writeFile(path, text, 'utf8'),
  writeBytes: (path, bytes) => writeFile(path, bytes),
  real: (path) => realpath(path).catch(() => path),
  isFolder: async (path) => {
    try {
      return (await stat(path)).isDirectory();
    } catch {
      return false;
    }
  },
  resolve,
  name: (path) => basename(path),
};
