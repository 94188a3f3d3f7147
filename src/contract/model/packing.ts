import { featureRowsOf, knownFeatures } from './feature-rows';
import type { LinearModel } from './linear-model';
import type { Trees } from './trees';

const headLength = 16;
/** Features come as distances, short ones in one byte. */
const more = 0x80;

/** Which file it is: four bytes that it begins with, and the format that this version reads. */
export interface FileKind {
  readonly magic: number;
  readonly format: number;
  /** "a clause model". */
  readonly called: string;
}

/** Four numbers of 32 bits: magic, format, length and checksum of the body; then the body. */
export function wrapped(body: Uint8Array, { magic, format }: FileKind): Uint8Array {
  const file = new Uint8Array(headLength + body.length);
  const view = new DataView(file.buffer);
  for (const [i, value] of [magic, format, body.length, checksumOf(body)].entries()) view.setUint32(i * 4, value, true);
  file.set(body, headLength);
  return file;
}

/** The body of a whole file of this kind, or what is wrong with it ("file is cut off"). */
export function unwrapped(bytes: Uint8Array, { magic, format, called }: FileKind): Uint8Array | string {
  if (bytes.length < headLength) return 'file is empty or cut off';
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
  if (head.getUint32(0, true) !== magic) return `file is not ${called}`;
  const own = head.getUint32(4, true);
  if (own !== format) return `file has format ${own} and this version reads format ${format}`;
  const body = bytes.subarray(headLength);
  if (head.getUint32(8, true) !== body.length) return 'file is cut off';
  return head.getUint32(12, true) === checksumOf(body) ? body : 'file is damaged';
}

export function writeLinear(writer: Writer, { rows, offsets, columns, weights, scales }: LinearModel): void {
  writer.number(offsets.length - 1);
  writer.number(columns.length);
  let last = 0;
  for (const feature of knownFeatures(rows)) {
    writer.small(feature - last);
    last = feature;
  }
  for (let row = 0; row + 1 < offsets.length; row++) writer.small((offsets[row + 1] ?? 0) - (offsets[row] ?? 0));
  writer.bytes(new Uint8Array(scales.slice().buffer));
  writer.bytes(columns);
  writer.bytes(new Uint8Array(weights.slice().buffer));
}

export function readLinear(reader: Reader, categories: number): LinearModel {
  const many = reader.number();
  const weightCount = reader.number();
  const features = new Uint32Array(many);
  let feature = 0;
  for (let row = 0; row < many; row++) {
    feature += reader.small();
    features[row] = feature;
  }
  const offsets = new Uint32Array(many + 1);
  for (let row = 0; row < many; row++) offsets[row + 1] = (offsets[row] ?? 0) + reader.small();
  const scales = new Float32Array(reader.copy(categories * 4));
  const columns = new Uint8Array(reader.copy(weightCount));
  const weights = new Int8Array(reader.copy(weightCount));
  return { categories, rows: featureRowsOf(features), offsets, columns, weights, scales };
}

export function writeTrees(writer: Writer, { base, roots, features, values, children }: Trees): void {
  writer.number(roots.length);
  writer.number(features.length);
  writer.bytes(new Uint8Array(Float32Array.of(base).buffer));
  writer.bytes(new Uint8Array(roots.slice().buffer));
  writer.bytes(features);
  writer.bytes(new Uint8Array(values.slice().buffer));
  writer.bytes(new Uint8Array(children.slice().buffer));
}

export function readTrees(reader: Reader): Trees {
  const trees = reader.number();
  const nodes = reader.number();
  const [base = 0] = new Float32Array(reader.copy(4));
  return {
    base,
    roots: new Uint32Array(reader.copy(trees * 4)),
    features: new Uint8Array(reader.copy(nodes)),
    values: new Float32Array(reader.copy(nodes * 4)),
    children: new Uint16Array(reader.copy(nodes * 2)),
  };
}

/** FNV-1a over the bytes. */
function checksumOf(bytes: Uint8Array): number {
  let hash = 2166136261;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 16777619);
  return hash >>> 0;
}

export class Writer {
  private buffer = new Uint8Array(1 << 20);
  private length = 0;

  number(value: number): void {
    this.room(4);
    new DataView(this.buffer.buffer).setUint32(this.length, value, true);
    this.length += 4;
  }

  small(value: number): void {
    this.room(5);
    let rest = value;
    while (rest >= more) {
      this.buffer[this.length++] = (rest & (more - 1)) | more;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  done(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private room(needed: number): void {
    if (this.length + needed <= this.buffer.length) return;
    const wider = new Uint8Array((this.buffer.length + needed) * 2);
    wider.set(this.buffer);
    this.buffer = wider;
  }
}

export class Reader {
  private at = 0;

  constructor(private readonly body: Uint8Array) {}

  number(): number {
    const value = new DataView(this.body.buffer, this.body.byteOffset + this.at, 4).getUint32(0, true);
    this.at += 4;
    return value;
  }

  small(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.body[this.at++] ?? 0;
      value |= (byte & (more - 1)) << shift;
      if (byte < more) return value;
    }
  }

  bytes(length: number): Uint8Array {
    this.at += length;
    return this.body.subarray(this.at - length, this.at);
  }

  /** A buffer of its own, so that numbers of several bytes stand where they may. */
  copy(length: number): ArrayBuffer {
    return new Uint8Array(this.bytes(length)).buffer;
  }
}
