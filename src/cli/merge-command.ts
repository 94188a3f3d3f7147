import { decodeText } from '../document/decode';
import { fileTrouble } from '../library/file-trouble';
import type { GapRegister } from '../library/gap-register';
import { mergeRegisters, UnmergeableParts, type RegisterPart } from '../library/merge';
import { readGapRegister } from '../library/read-gap-register';
import { registerOutput, writeRegister, type RegisterFormat } from './register-output';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';

export interface MergeOptions {
  readonly format?: RegisterFormat;
  readonly out?: string;
  readonly force?: boolean;
}

/** `contract-review merge PARTS…`: the JSON of shards as the register of the whole. */
export async function mergeCommand(
  parts: readonly string[],
  options: MergeOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const output = await registerOutput(options, parts, around);
  const read: RegisterPart[] = [];
  for (const name of parts) read.push({ name, register: await partOf(name, around) });
  await writeRegister(merged(read), output, around);
  return exitCodes.fine;
}

async function partOf(name: string, { files, folder }: Surroundings): Promise<GapRegister> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(files.resolve(folder, name));
  } catch (error) {
    throw new UsageError(`${name} could not be read: ${fileTrouble(error)}.`);
  }
  const register = readGapRegister(decodeText(bytes)?.text ?? '');
  if (typeof register !== 'string') return register;
  throw new UsageError(`${name} is no part of a gap register: ${register}. Make it with \`scan --format json\`.`);
}

function merged(parts: readonly RegisterPart[]): GapRegister {
  try {
    return mergeRegisters(parts);
  } catch (error) {
    throw error instanceof UnmergeableParts ? new UsageError(error.message) : error;
  }
}
