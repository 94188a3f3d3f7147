import { deflateRawSync } from 'node:zlib';
import { crc32, readZipDirectory, unpack, type ZipEntry } from '../../document/docx/zip';
import { zipSync } from 'fflate';

const largest = 200 * 1024 * 1024;
const unknown32 = 0xffffffff;

/** The archive with the contents of some entries replaced; all other entries keep their very bytes. */
export function replacedInZip(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { entries, start, end } = readZipDirectory(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(end + 16, true) === unknown32 || entries.some((entry) => isLarge(view, entry))) {
    return repacked(bytes, entries, contents);
  }
  const byPlace = [...entries].sort((one, other) => one.offset - other.offset);
  const first = byPlace[0]?.offset ?? 0;
  const chunks: Uint8Array[] = [bytes.subarray(0, first)];
  const records = new Map<ZipEntry, Uint8Array>();
  let at = first;
  for (const [index, entry] of byPlace.entries()) {
    const content = contents.get(entry.rawName);
    const raw = bytes.subarray(entry.offset, byPlace[index + 1]?.offset ?? start);
    const record = copied(bytes, entry.record.offset, entry.record.offset + entry.record.length);
    const local = content === undefined ? raw : localRecord(raw, content, record);
    new DataView(record.buffer).setUint32(42, at, true);
    records.set(entry, record);
    chunks.push(local);
    at += local.length;
  }
  const directory = entries.map((entry) => records.get(entry) ?? new Uint8Array());
  const tail = copied(bytes, end, bytes.length);
  const tailView = new DataView(tail.buffer);
  tailView.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  tailView.setUint32(16, at, true);
  return joined([...chunks, ...directory, tail]);
}

/** A new local record with its data; `directoryRecord` is brought in line with it. */
function localRecord(old: Uint8Array, content: Uint8Array, directoryRecord: Uint8Array): Uint8Array {
  const data = new Uint8Array(deflateRawSync(content));
  const nameLength = new DataView(old.buffer, old.byteOffset).getUint16(26, true);
  const header = copied(old, 0, 30 + nameLength);
  const view = new DataView(header.buffer);
  const record = new DataView(directoryRecord.buffer);
  /** Sizes stand in the header, not behind the data. */
  const flags = view.getUint16(6, true) & ~8;
  view.setUint16(28, 0, true);
  for (const [target, offset] of [
    [view, 6],
    [record, 8],
  ] as const) {
    target.setUint16(offset, flags, true);
    target.setUint16(offset + 2, 8, true);
    target.setUint32(offset + 8, crc32(content), true);
    target.setUint32(offset + 12, data.length, true);
    target.setUint32(offset + 16, content.length, true);
  }
  return joined([header, data]);
}

function isLarge(view: DataView, entry: ZipEntry): boolean {
  return [20, 24, 42].some((field) => view.getUint32(entry.record.offset + field, true) === unknown32);
}

/** Archives in the format for very large files are written anew. */
function repacked(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      entries.map((entry) => [entry.rawName, contents.get(entry.rawName) ?? unpack(bytes, entry, largest)]),
    ),
  );
}

/** Not `slice`: that of a Node buffer shares its memory with the file that was read. */
function copied(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return new Uint8Array(bytes.subarray(start, end));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}
