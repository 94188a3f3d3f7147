import { lockFilesOf } from '../redline/docx/lock-files';
import { UsageError, type Surroundings } from './surroundings';

/** A document that is open in Word would be written over there with the next save. Throws {@link UsageError}. */
export async function refuseOpenFile(path: string, named: string, { files }: Surroundings): Promise<void> {
  const folder = files.parent(path);
  if (folder === undefined || !(await files.exists(path))) return;
  for (const lock of lockFilesOf(files.name(path))) {
    if (await files.exists(files.join(folder, lock))) {
      throw new UsageError(
        `${named} is open in a word processor (${lock} lies beside it); close it there, or choose another name for --out.`,
      );
    }
  }
}
