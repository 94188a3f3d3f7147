import { rowLength } from './candidates';
import { modelCategories } from './categories';
import type { Calibration } from './calibration';
import type { ClauseModel } from './clause-model';
import { featureSpace } from './features';
import { headedTypes, type HeadedModel } from './headed-types';
import {
  readLinear,
  Reader,
  readTrees,
  unwrapped,
  wrapped,
  writeLinear,
  Writer,
  writeTrees,
  type FileKind,
} from './packing';
import { secondRowLength } from './second-look';

/** Raised when the file's layout, the features or the second level's rows change: older files are then refused. */
export const modelFormat = 4;
const kind: FileKind = { magic: 0x4d4c4343, format: modelFormat, called: 'a clause model' };

const rowLengths: readonly number[] = [rowLength, secondRowLength];

/** A model file that cannot be used; `message` is one sentence that says why and what goes on without it. */
export class UnusableModel extends Error {
  constructor(reason: string) {
    super(`The clause model ${reason}; clauses are found by headings and wording alone.`);
    this.name = 'UnusableModel';
  }
}

/** Numbers as JSON holds them. */
type Listed<Arrays> = { readonly [key in keyof Arrays]: readonly number[] };

interface Header {
  readonly id: string;
  readonly categories: readonly string[];
  readonly thresholds: readonly number[];
  readonly further: number;
  readonly calibration: Listed<Calibration>;
  readonly headed: Listed<Omit<HeadedModel, 'words'>> & { readonly types: readonly string[] };
  readonly featureSpace: number;
  readonly rowLengths: readonly number[];
}

/** Four numbers of 32 bits (magic, format, length and checksum of the rest), a header in JSON, four linear models, the trees of both looks. */
export function writeModel(model: ClauseModel): Uint8Array {
  const header: Header = {
    id: model.id,
    categories: modelCategories,
    thresholds: [...model.thresholds],
    further: model.further,
    calibration: {
      slopes: [...model.calibration.slopes],
      shifts: [...model.calibration.shifts],
      shares: [...model.calibration.shares],
    },
    headed: {
      types: headedTypes,
      slopes: [...model.headed.slopes],
      shifts: [...model.headed.shifts],
      thresholds: [...model.headed.thresholds],
    },
    featureSpace,
    rowLengths,
  };
  const writer = new Writer();
  const json = new TextEncoder().encode(JSON.stringify(header));
  writer.number(json.length);
  writer.bytes(json);
  for (const linear of [model.sentence, model.context, model.passage, model.headed.words]) writeLinear(writer, linear);
  for (const trees of [model.firstTrees, model.secondTrees]) writeTrees(writer, trees);
  return wrapped(writer.done(), kind);
}

/** Throws {@link UnusableModel} for anything but a whole file of this format. */
export function readModel(bytes: Uint8Array): ClauseModel {
  const body = unwrapped(bytes, kind);
  if (typeof body === 'string') throw new UnusableModel(body);
  const reader = new Reader(body);
  const header = JSON.parse(new TextDecoder().decode(reader.bytes(reader.number()))) as Header;
  if (
    header.categories.join() !== modelCategories.join() ||
    header.headed.types.join() !== headedTypes.join() ||
    header.featureSpace !== featureSpace ||
    header.rowLengths.join() !== rowLengths.join()
  ) {
    throw new UnusableModel('file was trained for other features');
  }
  return {
    id: header.id,
    thresholds: Float32Array.from(header.thresholds),
    further: header.further,
    calibration: {
      slopes: Float32Array.from(header.calibration.slopes),
      shifts: Float32Array.from(header.calibration.shifts),
      shares: Float32Array.from(header.calibration.shares),
    },
    sentence: readLinear(reader, modelCategories.length),
    context: readLinear(reader, modelCategories.length),
    passage: readLinear(reader, modelCategories.length),
    headed: {
      words: readLinear(reader, headedTypes.length),
      slopes: Float32Array.from(header.headed.slopes),
      shifts: Float32Array.from(header.headed.shifts),
      thresholds: Float32Array.from(header.headed.thresholds),
    },
    firstTrees: readTrees(reader),
    secondTrees: readTrees(reader),
  };
}
