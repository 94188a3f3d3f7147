import { decodeText } from '../document/decode';
import { BrokenDeviations, readDeviations } from '../review/deviation-file';
import type { Acceptances } from '../review/deviations';
import { findDeviations, nameIn } from '../review/find-deviations';
import { within } from './choose-playbook';
import { UsageError, type Surroundings } from './surroundings';

export interface LoadedDeviations {
  readonly acceptances?: Acceptances;
  /** Sentences for standard error. */
  readonly notes: readonly string[];
}

/** What was accepted for a contract. A file that was named must be sound; one that was found and is broken is said and not used. */
export async function loadDeviations(
  contract: string,
  named: string | undefined,
  around: Surroundings,
): Promise<LoadedDeviations> {
  const { files, folder } = around;
  const today = new Date(around.clock.now()).toISOString().slice(0, 10);
  if (named !== undefined) {
    const path = files.resolve(folder, named);
    if (!(await files.exists(path)) || (await files.isFolder(path)))
      throw new UsageError(`There is no file ${named}; give the path of a file of accepted deviations.`);
    const deviations = await read(path, named, around);
    return {
      acceptances: { deviations, today, contract: nameIn(files, contract, files.parent(path) ?? folder) },
      notes: [],
    };
  }
  const root = within(files, contract, folder) ? { root: folder } : {};
  const place = await findDeviations(files, contract, root);
  if (!place.exists) return { notes: [] };
  try {
    const deviations = await read(place.path, place.path, around);
    return { acceptances: { deviations, today, contract: place.contract }, notes: [] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { notes: [error.message] };
  }
}

async function read(path: string, name: string, { files }: Surroundings) {
  const decoded = decodeText(await files.read(path));
  if (decoded === undefined) throw new UsageError(`${name} is not a text file, so no deviation in it was used.`);
  try {
    return readDeviations(decoded.text, name);
  } catch (error) {
    throw error instanceof BrokenDeviations ? new UsageError(error.message) : error;
  }
}
