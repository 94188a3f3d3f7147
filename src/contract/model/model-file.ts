import { modelCategories, rowLength } from './candidates';
import type { ClauseModel } from './clause-model';
import { featureSpace } from './features';
import type { LinearModel } from './linear-model';
import type { Trees } from './trees';

/** Raised when the file's layout, the features or the second level's rows change: older files are then refused. */
export const modelFormat = 1;
const magic = 0x4d4c4343;
const headLength = 16;
/** Features come as distances, short ones in one byte. */
const more = 0x80;

/** A model file that cannot be used; `message` is one sentence that says why and what goes on without it. */
export class UnusableModel extends Error {
  constructor(reason: string) {
    super(`The clause model ${reason}; clauses are found by headings and wording alone.`);
    this.name = 'UnusableModel';
  }
}

interface Header {
  readonly id: string;
  readonly categories: readonly string[];
  readonly thresholds: readonly number[];
  readonly further: number;
  readonly featureSpace: number;
  readonly rowLength: number;
}

/** Four numbers of 32 bits (magic, format, length and checksum of the rest), a header in JSON, two linear models, the trees. */
export function writeModel(model: ClauseModel): Uint8Array {
  const header: Header = {
    id: model.id,
    categories: modelCategories,
    thresholds: [...model.thresholds],
    further: model.further,
    featureSpace,
    rowLength,
  };
  const writer = new Writer();
  const json = new TextEncoder().encode(JSON.stringify(header));
  writer.number(json.length);
  writer.bytes(json);
  for (const linear of [model.sentence, model.context]) writeLinear(writer, linear);
  writeTrees(writer, model.trees);
  const body = writer.done();
  const file = new Uint8Array(headLength + body.length);
  const view = new DataView(file.buffer);
  for (const [i, value] of [magic, modelFormat, body.length, checksumOf(body)].entries())
    view.setUint32(i * 4, value, true);
  file.set(body, headLength);
  return file;
}

/** Throws {@link UnusableModel} for anything but a whole file of this format. */
export function readModel(bytes: Uint8Array): ClauseModel {
  if (bytes.length < headLength) throw new UnusableModel('file is empty or cut off');
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
  if (head.getUint32(0, true) !== magic) throw new UnusableModel('file is not a clause model');
  const format = head.getUint32(4, true);
  if (format !== modelFormat) {
    throw new UnusableModel(`file has format ${format} and this version reads format ${modelFormat}`);
  }
  const body = bytes.subarray(headLength);
  if (head.getUint32(8, true) !== body.length) throw new UnusableModel('file is cut off');
  if (head.getUint32(12, true) !== checksumOf(body)) throw new UnusableModel('file is damaged');
  const reader = new Reader(body);
  const header = JSON.parse(new TextDecoder().decode(reader.bytes(reader.number()))) as Header;
  if (
    header.categories.join() !== modelCategories.join() ||
    header.featureSpace !== featureSpace ||
    header.rowLength !== rowLength
  ) {
    throw new UnusableModel('file was trained for other features');
  }
  return {
    id: header.id,
    thresholds: Float32Array.from(header.thresholds),
    further: header.further,
    sentence: readLinear(reader),
    context: readLinear(reader),
    trees: readTrees(reader),
  };
}

function writeLinear(writer: Writer, { rows, offsets, columns, weights, scales }: LinearModel): void {
  writer.number(offsets.length - 1);
  writer.number(columns.length);
  let last = 0;
  for (let feature = 0; feature < rows.length; feature++) {
    if ((rows[feature] ?? -1) < 0) continue;
    writer.small(feature - last);
    last = feature;
  }
  for (let row = 0; row + 1 < offsets.length; row++) writer.small((offsets[row + 1] ?? 0) - (offsets[row] ?? 0));
  writer.bytes(new Uint8Array(scales.slice().buffer));
  writer.bytes(columns);
  writer.bytes(new Uint8Array(weights.slice().buffer));
}

function readLinear(reader: Reader): LinearModel {
  const many = reader.number();
  const weightCount = reader.number();
  const rows = new Int32Array(featureSpace).fill(-1);
  let feature = 0;
  for (let row = 0; row < many; row++) {
    feature += reader.small();
    rows[feature] = row;
  }
  const offsets = new Uint32Array(many + 1);
  for (let row = 0; row < many; row++) offsets[row + 1] = (offsets[row] ?? 0) + reader.small();
  const scales = new Float32Array(reader.copy(modelCategories.length * 4));
  const columns = new Uint8Array(reader.copy(weightCount));
  const weights = new Int8Array(reader.copy(weightCount));
  return { categories: modelCategories.length, rows, offsets, columns, weights, scales };
}

function writeTrees(writer: Writer, { base, roots, features, values, children }: Trees): void {
  writer.number(roots.length);
  writer.number(features.length);
  writer.bytes(new Uint8Array(Float32Array.of(base).buffer));
  writer.bytes(new Uint8Array(roots.slice().buffer));
  writer.bytes(features);
  writer.bytes(new Uint8Array(values.slice().buffer));
  writer.bytes(new Uint8Array(children.slice().buffer));
}

function readTrees(reader: Reader): Trees {
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

class Writer {
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

class Reader {
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
