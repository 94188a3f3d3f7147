import type { OfferedFramework } from '../library/choose-frameworks';
import type { ScanOptions } from '../library/scan';
import { renderAddendum } from '../report/addendum-docx';
import { writeOutput } from './output-file';
import { UsageError, type Surroundings } from './surroundings';

/** Writes `CONTRACT.addendum.docx` for each contract that has something to mend, in folders like those of the library. */
export function addendaWriter(
  { addenda = '', force }: { readonly addenda?: string; readonly force?: boolean },
  library: string,
  frameworks: readonly OfferedFramework[],
  around: Surroundings,
): NonNullable<ScanOptions['onAmendments']> {
  const { files } = around;
  const folder = files.resolve(around.folder, addenda);
  if (folder === library)
    throw new UsageError('Addenda do not go among the contracts; name another folder for --addenda.');
  return async (contract, amendments) => {
    const path = files.join(folder, ...`${contract}.addendum.docx`.split('/'));
    if (force !== true && (await files.exists(path))) {
      throw new UsageError(
        `${path} exists already; choose another folder for --addenda, or add --force to replace it.`,
      );
    }
    const parts = frameworks.flatMap(({ framework }) => {
      const amendment = amendments.get(framework.id);
      return amendment ? [{ ...amendment, basis: framework }] : [];
    });
    const parent = files.parent(path);
    if (parent !== undefined) {
      await files.makeFolder(parent).catch(() => {
        throw new UsageError(`${parent} could not be made; choose another folder for --addenda.`);
      });
    }
    await writeOutput(path, renderAddendum(contract, parts), around);
  };
}
