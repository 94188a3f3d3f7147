import { decodeText } from '../document/decode';
import { factsFormat, readFactsFile, type FactsFile, type RegisterEntry } from '../library/facts-file';
import { fileTrouble } from '../library/file-trouble';
import type { RegisterRow } from '../library/gap-register';
import { proposedFacts, withNewContracts } from '../library/propose-facts';
import { UsageError, type Surroundings } from './surroundings';
import { harmless } from './terminal';

/** Looked for in the folder that is scanned, where no other file is named. */
const registerNames = ['contract-register.yaml', 'contract-register.yml', 'contract-register.csv'] as const;

/** The register file of a scan, there or to be. */
export interface FactsRegister {
  readonly path: string;
  /** Undefined where the file is not there yet. */
  readonly text?: string;
  readonly entries: readonly RegisterEntry[];
  /** Something in it could not be read; it was told, and the file is not written to. */
  readonly flawed: boolean;
}

/** Reads the file that was named, or the one in the folder that is scanned; what is wrong with it is told with its line. */
export async function factsRegister(
  named: string | undefined,
  library: string,
  around: Surroundings,
): Promise<FactsRegister | undefined> {
  const { files, folder } = around;
  const path = named === undefined ? await found(library, around) : files.resolve(folder, named);
  if (path === undefined) return undefined;
  if (await files.isFolder(path)) throw new UsageError(`${named ?? path} is a folder; name a file for --register.`);
  if (!(await files.exists(path))) return { path, entries: [], flawed: false };
  const text = decodeText(await read(path, around))?.text;
  if (text === undefined) throw new UsageError(`${path} is not a text file; save the register as YAML or CSV.`);
  const facts = readFactsFile(text, factsFormat(path));
  tell(facts, named ?? path, around);
  return { path, text, entries: facts.entries, flawed: facts.problems.length > 0 };
}

async function found(library: string, { files }: Surroundings): Promise<string | undefined> {
  for (const name of registerNames) {
    const path = files.join(library, name);
    if (await files.exists(path)) return path;
  }
  return undefined;
}

async function read(path: string, { files }: Surroundings): Promise<Uint8Array> {
  try {
    return await files.read(path);
  } catch (error) {
    throw new UsageError(`${path} could not be read: ${fileTrouble(error)}.`);
  }
}

function tell({ problems }: FactsFile, name: string, { complain }: Surroundings): void {
  for (const { line, message } of problems) complain(`${harmless(`${name}:${String(line)}: ${message}`)}\n`);
  if (problems.length === 0) return;
  complain(`${harmless(name)} was not written to; what could not be read in it counts as not said.\n`);
}

/** Proposes a register on the first scan and adds new contracts later; what the user wrote stays as it is. */
export async function keepFactsRegister(
  register: FactsRegister,
  rows: Iterable<RegisterRow>,
  { files, complain }: Surroundings,
): Promise<void> {
  if (register.flawed) return;
  const { path, text } = register;
  const format = factsFormat(path);
  const contracts = Array.from(rows, ({ contract, vendor }) => ({ contract, ...(vendor !== undefined && { vendor }) }));
  const next = text === undefined ? proposedFacts(contracts, format) : withNewContracts(text, contracts, format);
  if (next === undefined) return;
  try {
    await files.write(path, next);
    complain(
      text === undefined
        ? `${harmless(path)} was proposed: say there which contracts are critical or out of scope, then scan again.\n`
        : `Contracts that are new were added at the end of ${harmless(path)}.\n`,
    );
  } catch (error) {
    complain(`${harmless(path)} could not be written: ${fileTrouble(error)}.\n`);
  }
}

/** Entries that no contract of the library answers to, which may be typing errors. */
export function strayEntries({ entries }: FactsRegister, contracts: ReadonlySet<string>): readonly RegisterEntry[] {
  return entries.filter(({ contract, files }) => files === undefined && !contracts.has(contract));
}
