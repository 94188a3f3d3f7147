import { addWeights, sharedRoom, type LinearModel } from '../model/linear-model';
import { featureSpace } from '../model/features';
import { readLinear, Reader, unwrapped, wrapped, writeLinear, Writer } from '../model/packing';
import { ndaCategories, ndaRowLength } from './rows';
import type { Verdict } from './statement';
import { ndaStatements } from './statements';
import { makeFeatures } from './unit-features';
import type { Unit } from './units';
import type { VerdictWeights } from './verdict-weights';

/** Over the words of each sentence, and over what that says of a whole document. */
export interface NdaModel {
  readonly id: string;
  readonly sentence: LinearModel;
  readonly verdict: VerdictWeights;
}

export const verdicts: readonly Verdict[] = ['entailed', 'contradicted', 'not-mentioned'];
/** Raised when the file's layout, the features or the rows change. */
export const ndaModelFormat = 2;
const kind = { magic: 0x4d41444e, format: ndaModelFormat, called: 'a model for NDAs' } as const;

/** A model file that cannot be used; `message` says why and what goes on without it. */
export class UnusableNdaModel extends Error {
  constructor(reason: string) {
    super(`The NDA model ${reason}; NDAs are read by wording alone.`);
    this.name = 'UnusableNdaModel';
  }
}

interface Header {
  readonly id: string;
  readonly statements: string;
  readonly featureSpace: number;
  readonly rowLength: number;
}

/** Names of statements and signals: a model goes with those that it was trained on. */
const statementNames = ndaStatements
  .map(({ id, signals }) => `${id}(${signals.map(({ name }) => name).join()})`)
  .join();

export function writeNdaModel(model: NdaModel): Uint8Array {
  const header: Header = { id: model.id, statements: statementNames, featureSpace, rowLength: ndaRowLength };
  const writer = new Writer();
  const json = new TextEncoder().encode(JSON.stringify(header));
  writer.number(json.length);
  writer.bytes(json);
  writeLinear(writer, model.sentence);
  writer.bytes(new Uint8Array(model.verdict.weights.slice().buffer));
  return wrapped(writer.done(), kind);
}

/** Throws {@link UnusableNdaModel} for anything but a whole file of this format and these statements. */
export function readNdaModel(bytes: Uint8Array): NdaModel {
  const body = unwrapped(bytes, kind);
  if (typeof body === 'string') throw new UnusableNdaModel(body);
  const reader = new Reader(body);
  const header = JSON.parse(new TextDecoder().decode(reader.bytes(reader.number()))) as Header;
  if (
    header.statements !== statementNames ||
    header.featureSpace !== featureSpace ||
    header.rowLength !== ndaRowLength
  ) {
    throw new UnusableNdaModel('file was trained for other statements or features');
  }
  return {
    id: header.id,
    sentence: readLinear(reader, ndaCategories),
    verdict: {
      rowLength: ndaRowLength,
      verdicts: verdicts.length,
      weights: new Float32Array(reader.copy(ndaStatements.length * verdicts.length * (ndaRowLength + 1) * 4)),
    },
  };
}

/** Log-odds of each unit in order, two a statement: that it speaks for it, and against it. */
export function unitLogits(model: LinearModel, units: readonly Unit[]): Float32Array {
  const room = sharedRoom();
  const logits = new Float32Array(units.length * ndaCategories);
  const sums = new Float64Array(ndaCategories);
  for (const [u, unit] of units.entries()) {
    makeFeatures(unit, room);
    sums.fill(0);
    addWeights(model, room, sums, 0);
    for (let c = 0; c < ndaCategories; c++) {
      logits[u * ndaCategories + c] = (sums[c] as number) * (model.scales[c] as number);
    }
  }
  return logits;
}
