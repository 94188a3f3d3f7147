import { deflateRawSync } from 'node:zlib';
import { crc32, readZipDirectory, unpack, type ZipEntry } from '../../document/docx/zip';
import { zipSync } from 'fflate';

const largest = 200 * 1024 * 1024;
const unknown32 = 0xffffffff;

/**
 * The archive with the contents of some entries replaced, and those that it lacks added behind the others; all other
 * entries keep their very bytes.
 */
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
  const known = new Set(entries.map(({ rawName }) => rawName));
  const directory = entries.map((entry) => records.get(entry) ?? new Uint8Array());
  for (const [name, content] of contents) {
    if (known.has(name)) continue;
    const { local, record } = newEntry(name, content, at);
    chunks.push(local);
    directory.push(record);
    at += local.length;
  }
  const tail = copied(bytes, end, bytes.length);
  const tailView = new DataView(tail.buffer);
  for (const field of [8, 10]) tailView.setUint16(field, directory.length, true);
  tailView.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  tailView.setUint32(16, at, true);
  return joined([...chunks, ...directory, tail]);
}

/** The first of January 1980, so that the same input gives the same file. */
const noDate = 0x0021;

function newEntry(name: string, content: Uint8Array, offset: number): { local: Uint8Array; record: Uint8Array } {
  const data = new Uint8Array(deflateRawSync(content));
  const label = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + label.length);
  const record = new Uint8Array(46 + label.length);
  const [head, entry] = [new DataView(header.buffer), new DataView(record.buffer)];
  head.setUint32(0, 0x04034b50, true);
  entry.setUint32(0, 0x02014b50, true);
  entry.setUint16(4, 20, true);
  for (const [view, at] of [
    [head, 4],
    [entry, 6],
  ] as const) {
    view.setUint16(at, 20, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 8, noDate, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, label.length, true);
  }
  entry.setUint32(42, offset, true);
  header.set(label, 30);
  record.set(label, 46);
  return { local: joined([header, data]), record };
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
  const kept = entries.map(
    (entry) => [entry.rawName, contents.get(entry.rawName) ?? unpack(bytes, entry, largest)] as const,
  );
  const added = [...contents].filter(([name]) => !entries.some(({ rawName }) => rawName === name));
  return zipSync(Object.fromEntries([...kept, ...added]), { mtime: new Date(1980, 0, 1) });
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
