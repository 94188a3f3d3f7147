import { access, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FolderEntry } from '../library/discover';
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
  write: async (path, content) => {
    // A disk that fills up half-way must not cost the file that was there; a pipe or a device has to be written to as it is.
    if (!(await isPlain(path))) {
      await writeFile(path, content);
      return;
    }
    const target = await realpath(path).catch(() => path);
    const draft = `${target}.${String(process.pid)}.draft`;
    try {
      await writeFile(draft, content);
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  },
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  list: async (path) => {
    const entries = await readdir(path, { withFileTypes: true });
    const known: FolderEntry[] = [];
    for (const entry of entries) {
      if (entry.isDirectory()) known.push({ name: entry.name, kind: 'folder' });
      else if (entry.isFile()) known.push({ name: entry.name, kind: 'file' });
      // A link to a file is a file; one to a folder may lead in a circle, one to nothing leads nowhere.
      else if (entry.isSymbolicLink() && (await isFile(join(path, entry.name))))
        known.push({ name: entry.name, kind: 'file' });
    }
    return known;
  },
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

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** A regular file, or none yet. */
async function isPlain(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}
