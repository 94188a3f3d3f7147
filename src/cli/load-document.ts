import { UnreadableDocument, type ContractText } from '../document/contract-text';
import { readDocument } from '../document/read';
import { fileTrouble } from '../library/file-trouble';
import type { Surroundings } from './surroundings';

/** A file as named on the command line, read or not. */
export type Loaded =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly text: ContractText;
    }
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: string; readonly message: string };

/** Reads one file; what is wrong with it is told, not thrown, so that the rest of a batch goes on. */
export async function loadDocument(file: string, around: Surroundings): Promise<Loaded> {
  const { files, folder, pdf } = around;
  const path = files.resolve(folder, file);
  const name = files.name(path);
  try {
    if (await files.isFolder(path)) return unreadable(file, 'folder', `${file} is a folder; name the files in it.`);
    const bytes = await files.read(path);
    return { kind: 'read', file, path, bytes, text: await readDocument(bytes, name, { pdf }) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return unreadable(file, error.code, error.message);
    return unreadable(file, 'unreadable', `${file} could not be read: ${fileTrouble(error)}.`);
  }
}

function unreadable(file: string, code: string, message: string): Loaded {
  return { kind: 'unreadable', file, code, message };
}
