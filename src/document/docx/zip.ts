import { inflateRawSync } from 'node:zlib';

/** One file of a zip archive, as its directory describes it; nothing is unpacked yet. */
export interface ZipEntry {
  /** With forward slashes and without a leading one. */
  readonly name: string;
  readonly rawName: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
  /** Of this entry's record in the directory, and the record's length. */
  readonly record: { readonly offset: number; readonly length: number };
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins and where its end record begins. */
  readonly start: number;
  readonly end: number;
}

export class ZipError extends Error {
  constructor(
    readonly code: 'damaged' | 'encrypted' | 'too-large',
    message: string,
  ) {
    super(message);
    this.name = 'ZipError';
  }
}

const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;
const zip64Extra = 0x0001;
const unknown32 = 0xffffffff;
const maximumComment = 65_535;

/** Reads the directory of an archive. Throws {@link ZipError} where there is none or it does not hold together. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const size = view.getUint32(end + 12, true);
  const start = size === unknown32 ? view.getUint32(end + 16, true) : end - size;
  const claimed = view.getUint32(end + 16, true);
  const zip64 = claimed === unknown32 || size === unknown32;
  const begin = zip64 ? zip64Start(view, end) : start;
  /** Bytes put before the archive shift every offset in it. */
  const shift = zip64 ? 0 : start - claimed;
  if (begin < 0 || begin > end) throw new ZipError('damaged', 'the directory is not where it should be');
  const entries: ZipEntry[] = [];
  for (let at = begin; at + 46 <= end && view.getUint32(at, true) === centralRecord;) {
    const entry = centralEntry(bytes, view, at, shift);
    entries.push(entry);
    at += entry.record.length;
  }
  if (entries.length === 0) throw new ZipError('damaged', 'the archive has no directory');
  return { entries, start: begin, end };
}

/** The unpacked bytes. No more than `limit` bytes are ever made, whatever the directory claims. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) throw new ZipError('encrypted', `${entry.name} is encrypted`);
  if (entry.size > limit) throw new ZipError('too-large', `${entry.name} is too large`);
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
    throw new ZipError('damaged', `${entry.name} does not match its checksum`);
  }
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new ZipError('damaged', `${entry.name} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw new ZipError('damaged', `${entry.name} cannot be unpacked, or only to more than the directory says`);
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== localRecord) {
    throw new ZipError('damaged', `${entry.name} is not where the directory says`);
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new ZipError('damaged', `${entry.name} is cut off`);
  return bytes.subarray(start, start + entry.compressedSize);
}

function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - maximumComment); at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  throw new ZipError('damaged', 'the archive has no end record');
}

/** The locator of the large end record stands in front of the small one. */
function zip64Start(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw new ZipError('damaged', 'no zip64 locator');
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength) throw new ZipError('damaged', 'no zip64 end record');
  return Number(view.getBigUint64(record + 48, true));
}

function centralEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw new ZipError('damaged', 'the directory is cut off');
  const sizes = largeSizes(view, at, at + 46 + nameLength, extraLength);
  const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    rawName: name,
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    ...sizes,
    offset: sizes.offset + shift,
    record: { offset: at, length },
  };
}

/** Sizes that do not fit 32 bits stand in an extra field, in this order, each only if its own field says so. */
function largeSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { size: number; compressedSize: number; offset: number } {
  let field = extra;
  const end = extra + extraLength;
  while (field + 4 <= end && view.getUint16(field, true) !== zip64Extra) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const take = (value: number): number => {
    if (value !== unknown32) return value;
    if (next + 8 > end) throw new ZipError('damaged', 'a size is missing');
    const large = Number(view.getBigUint64(next, true));
    next += 8;
    return large;
  };
  const size = take(view.getUint32(at + 24, true));
  const compressedSize = take(view.getUint32(at + 20, true));
  return { size, compressedSize, offset: take(view.getUint32(at + 42, true)) };
}

const crcTable = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
