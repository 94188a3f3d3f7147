import type { Files } from '../host';
import { foldersUpwards } from '../playbook/find-playbook';
import { deviationFileName } from './deviation-file';

/** A file of accepted deviations, there or not, and what a contract is called in it. */
export interface DeviationPlace {
  readonly path: string;
  readonly contract: string;
  readonly exists: boolean;
}

/**
 * The file nearest to the contract: beside it, then in the folders above up to `root`. Where there is none, the place for a new
 * one: `root`, else the contract's own folder.
 */
export async function findDeviations(
  files: Files,
  contractPath: string,
  { root }: { readonly root?: string } = {},
): Promise<DeviationPlace> {
  const folders = foldersUpwards(files, contractPath, root);
  for (const folder of folders) {
    const path = files.join(folder, deviationFileName);
    if (await files.exists(path)) return { path, contract: nameIn(files, contractPath, folder), exists: true };
  }
  const folder = root !== undefined && folders.at(-1) === root ? root : (folders[0] ?? contractPath);
  return { path: files.join(folder, deviationFileName), contract: nameIn(files, contractPath, folder), exists: false };
}

/** The path from the file's folder, with `/` between; a contract outside of it goes by its name. */
export function nameIn(files: Files, contractPath: string, folder: string): string {
  const names: string[] = [];
  let at = contractPath;
  for (let parent = files.parent(at); parent !== undefined; parent = files.parent(at)) {
    names.unshift(at.slice(parent.length).replace(/^[\\/]+/, ''));
    if (parent === folder) return names.join('/');
    at = parent;
  }
  return names.at(-1) ?? contractPath;
}
