import { fileTrouble } from '../library/file-trouble';
import { UsageError, type Surroundings } from './surroundings';
import { harmless } from './terminal';

/** Where a result goes: never onto an input, and onto no other file unless told so. */
export async function safeOutput(
  out: string,
  inputs: readonly string[],
  force: boolean,
  { files, folder }: Surroundings,
): Promise<string> {
  const path = files.resolve(folder, out);
  const place = await realPlace(path, files);
  for (const input of inputs) {
    if ((await files.real(files.resolve(folder, input))) === place) {
      throw new UsageError(`${out} is one of the files read; choose another name for --out.`);
    }
  }
  const parent = files.parent(path);
  if (parent !== undefined && !(await files.isFolder(parent))) {
    throw new UsageError(`${out} cannot be written: there is no folder ${parent}; make it first or choose another.`);
  }
  if (!force && (await files.exists(path))) {
    throw new UsageError(`${out} exists already; choose another name for --out, or add --force to replace it.`);
  }
  return path;
}

/** Writes a result; a folder that takes none is told in a sentence. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  { files }: Surroundings,
): Promise<void> {
  try {
    await files.write(path, content);
  } catch (error) {
    throw new UsageError(
      `${path} could not be written (${fileTrouble(error)}); choose a folder for --out that can be written to.`,
    );
  }
}

/** Writes a result and says where it is, on standard error: nothing but results goes to standard output. */
export async function writeReport(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  around: Surroundings,
): Promise<void> {
  await writeOutput(path, content, around);
  around.complain(`Written to ${harmless(path)}\n`);
}

/** A file that is not there yet may still lie in a linked folder. */
async function realPlace(path: string, files: Surroundings['files']): Promise<string> {
  if (await files.exists(path)) return files.real(path);
  const parent = files.parent(path);
  return parent === undefined ? path : files.join(await files.real(parent), files.name(path));
}
