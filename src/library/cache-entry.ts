import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A place on disk for what need not be made twice; the host gives it. Neither call throws. */
export interface Cache {
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, entry: Uint8Array): Promise<void>;
}

const digestLength = 32;

/** A value as it is kept: the digest of the rest, then the rest. */
export function packEntry(value: unknown): Uint8Array {
  const body = deflateRawSync(Buffer.from(JSON.stringify(value)), { level: 1 });
  return Buffer.concat([digestOf(body), body]);
}

/** Undefined where a single bit of the entry is not as it was written: it is made anew then. */
export function unpackEntry(entry: Uint8Array): unknown {
  const [digest, body] = [entry.subarray(0, digestLength), entry.subarray(digestLength)];
  if (digest.length < digestLength || !digestOf(body).equals(digest)) return undefined;
  try {
    return JSON.parse(inflateRawSync(body).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** A key that is also a file name. */
export function cacheKey(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
