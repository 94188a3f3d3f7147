import { decodeText } from '../document/decode';
import type { Files } from '../host';
import type { FoundFile } from './discover';
import { isFramework } from './framework-file';

/** A framework of the user's own may lie among the contracts; it is none. */
export async function withoutFrameworks(
  found: readonly FoundFile[],
  files: Pick<Files, 'read'>,
): Promise<readonly FoundFile[]> {
  const kept: FoundFile[] = [];
  for (const file of found) {
    // What cannot be read now will be a row that says so.
    const bytes = /\.(?:md|markdown)$/i.test(file.name)
      ? await files.read(file.path).catch(() => undefined)
      : undefined;
    if (bytes === undefined || !isFramework(decodeText(bytes)?.text ?? '')) kept.push(file);
  }
  return kept;
}
