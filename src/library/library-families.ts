import type { Files } from '../host';
import { discover, type Folders, type Found, type Globs } from './discover';
import { familiesOf, type Family, type Grouping } from './families';
import type { RegisterEntry } from './facts-file';
import { withoutFrameworks } from './without-frameworks';

export interface LibraryLook extends Globs {
  readonly grouping: Grouping;
  readonly register: readonly RegisterEntry[];
  /** A file of the host that is no contract, such as the one the result goes to. */
  readonly besides?: string;
}

export interface LibraryContent extends Pick<Found, 'closed'> {
  readonly families: readonly Family[];
}

/** The contracts of a folder. Rejects where the folder itself cannot be looked into. */
export async function libraryFamilies(
  folder: string,
  files: Folders & Pick<Files, 'read'>,
  look: LibraryLook,
): Promise<LibraryContent> {
  const found = await discover(folder, files, look);
  const contracts = await withoutFrameworks(
    found.files.filter(({ path }) => path !== look.besides),
    files,
  );
  return { families: familiesOf(contracts, look.grouping, look.register), closed: found.closed };
}
