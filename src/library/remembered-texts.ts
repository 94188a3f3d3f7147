import { UnreadableDocument, type ContractText, type UnreadableCode } from '../document/contract-text';
import { sha256 } from '../document/fingerprint';
import type { NamedBytes, ReadText } from './family-job';
import { cacheKey, packEntry, unpackEntry, type Cache } from './cache-entry';

type Kept =
  | { readonly kind: 'text'; readonly text: ContractText }
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: UnreadableCode; readonly message: string };

/**
 * Reads each content once, whatever the frameworks and however often it lies in the library. `engine` changes whenever the
 * reader may read otherwise.
 */
export function rememberedTexts(
  read: (bytes: Uint8Array, name: string) => Promise<ContractText>,
  cache: Cache | undefined,
  engine: string,
): ReadText {
  return async (file) => {
    const name = baseName(file.name);
    const key = readingKey(engine, sha256(file.bytes), name);
    const entry = await cache?.get(key);
    const kept = entry && (unpackEntry(entry) as Kept | undefined);
    if (kept) return { text: textOf(kept, name), remembered: true };
    const made = await outcome(read, file, name);
    await cache?.put(key, packEntry(made));
    return { text: textOf(made, name), remembered: false };
  };
}

async function outcome(
  read: (bytes: Uint8Array, name: string) => Promise<ContractText>,
  { bytes }: NamedBytes,
  name: string,
): Promise<Kept> {
  try {
    return { kind: 'text', text: await read(bytes, name) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument) || error.code === 'cancelled') throw error;
    return { kind: 'unreadable', file: name, code: error.code, message: error.message };
  }
}

/** The same content may lie in the library under another name. */
function textOf(kept: Kept, name: string): ContractText {
  if (kept.kind === 'unreadable') {
    throw new UnreadableDocument(kept.code, name, kept.message.replaceAll(kept.file, name));
  }
  const { text } = kept;
  if (text.name === name) return text;
  const notes = text.notes.map((note) => ({ ...note, message: note.message.replaceAll(text.name, name) }));
  return { ...text, name, notes };
}

/** What a file is read as depends on its content and, for text, on its ending. */
function readingKey(engine: string, digest: string, name: string): string {
  return cacheKey('reading', engine, digest, /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '');
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
