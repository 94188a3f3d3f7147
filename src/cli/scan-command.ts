import type { Family, Grouping } from '../library/families';
import { fileTrouble } from '../library/file-trouble';
import type { RegisterSource } from '../library/gap-register';
import { libraryFamilies } from '../library/library-families';
import { gapRegister } from '../library/merge';
import { isUrgent } from '../library/urgent';
import { ScanCancelled, scanLibrary, type Scanned } from '../library/scan';
import { ofShard, readShard, type Shard } from '../library/shard';
import { addendaWriter } from './addenda';
import { namedFrameworks } from './frameworks';
import { factsRegister, keepFactsRegister, strayEntries, type FactsRegister } from './facts-register';
import { registerOutput, writeRegister, type RegisterFormat } from './register-output';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';
import { harmless } from './terminal';

export const groupings = ['auto', 'folders', 'files'] as const satisfies readonly Grouping[];
export const scanFailLevels = ['never', 'urgent', 'gap'] as const;

export interface ScanOptions {
  readonly framework: string;
  readonly register?: string;
  readonly format?: RegisterFormat;
  readonly out?: string;
  readonly force?: boolean;
  readonly shard?: string;
  readonly families: Grouping;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly jobs?: string;
  /** Folder for a remediation addendum per contract. */
  readonly addenda?: string;
  /** A folder, or false for none. */
  readonly cache: string | boolean;
  readonly date?: string;
  readonly failOn: (typeof scanFailLevels)[number];
}

/** `contract-review scan FOLDER`: every contract of a folder against what frameworks ask. */
export async function scanCommand(folder: string, options: ScanOptions, around: Surroundings): Promise<ExitCode> {
  const library = around.files.resolve(around.folder, folder);
  const shard = shardOf(options.shard);
  const threads = threadsOf(options.jobs);
  const date = dateOf(options.date, around);
  const frameworks = await namedFrameworks(options.framework, around);
  const register = await factsRegister(options.register, library, around);
  const output = await registerOutput(options, register ? [register.path] : [], around);
  const families = await familiesIn(library, folder, options, register, around);
  const addenda = options.addenda === undefined ? undefined : addendaWriter(options, library, frameworks, around);
  const began = around.clock.now();
  const opened = await around.library.open({
    frameworks,
    cache: typeof options.cache === 'string' ? around.files.resolve(around.folder, options.cache) : options.cache,
    onCacheTrouble: once((error) => {
      around.complain(`Nothing more is remembered for the next scan: ${fileTrouble(error)}.\n`);
    }),
    ...(threads !== undefined && { threads }),
  });
  try {
    const scanned = await scanLibrary(
      ofShard(families, shard),
      {
        frameworks,
        engine: opened.engine,
        date,
        ...(register && { register: register.entries }),
        ...(around.cancellation && { cancellation: around.cancellation }),
        ...(addenda && { onAmendments: addenda }),
        progress: { report: ({ message }) => around.progress?.(harmless(message)) },
      },
      { files: around.files, clock: around.clock, ...opened },
    );
    around.progress?.('');
    const result = gapRegister(frameworks, scanned.rows);
    await writeRegister(result, output, around);
    tell(scanned, around.clock.now() - began, around);
    if (register && shard === undefined) await keepFactsRegister(register, result.rows, around);
    if (register === undefined) around.complain(withoutRegister);
    return register?.flawed === true ? exitCodes.trouble : failure(result, options.failOn);
  } catch (error) {
    around.progress?.('');
    throw error instanceof ScanCancelled ? new UsageError(error.message) : error;
  } finally {
    await opened.dispose();
  }
}

const withoutRegister =
  'No register says which contracts are critical or out of scope; with --register FILE one is proposed to fill in.\n';

function shardOf(words: string | undefined): Shard | undefined {
  const shard = words === undefined ? undefined : readShard(words);
  if (words === undefined || shard !== undefined) return shard;
  throw new UsageError(`“${words}” is no shard; write which of how many parts, from 1: --shard 2/4.`);
}

function threadsOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(words)) return Number(words);
  throw new UsageError(`“${words}” is no number of threads; write --jobs 4.`);
}

function dateOf(words: string | undefined, { clock }: Surroundings): string {
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  if (words === undefined) return today;
  if (/^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words))) return words;
  throw new UsageError(`“${words}” is no date; write it like ${today}.`);
}

async function familiesIn(
  library: string,
  folder: string,
  { families, include, exclude, out }: ScanOptions,
  register: FactsRegister | undefined,
  around: Surroundings,
): Promise<readonly Family[]> {
  const { files, complain } = around;
  const isFolder = await files.isFolder(library);
  if (!isFolder && (await files.exists(library))) {
    throw new UsageError(`${folder} is a file; give the folder it lies in, or use \`review\` for one contract.`);
  }
  const entries = register?.entries ?? [];
  const content = await libraryFamilies(library, files, {
    grouping: families,
    register: entries,
    ...(include && { include }),
    ...(exclude && { exclude }),
    // What an earlier scan wrote into the folder is no contract.
    ...(out !== undefined && { besides: files.resolve(around.folder, out) }),
  }).catch((error: unknown) => {
    throw new UsageError(`${folder} could not be looked into: ${fileTrouble(error)}.`);
  });
  for (const { name, error } of content.closed) {
    complain(`${harmless(name)} could not be looked into and is not in the register: ${fileTrouble(error)}.\n`);
  }
  if (content.families.length === 0) {
    throw new UsageError(
      `${folder} holds no contracts (DOCX, PDF, Markdown, text); choose another folder or --include.`,
    );
  }
  const names = new Set(content.families.map(({ contract }) => contract));
  for (const { contract, line } of register ? strayEntries(register, names) : []) {
    complain(
      `${harmless(`${register?.path ?? ''}:${String(line)}: ${contract} is not in ${folder}; it may be misspelt.`)}\n`,
    );
  }
  return content.families;
}

/** Tells the first time only. */
function once<Told>(tell: (told: Told) => void): (told: Told) => void {
  let said = false;
  return (told) => {
    if (!said) tell(told);
    said = true;
  };
}

function tell({ rows, documents, read, remembered }: Scanned, took: number, { complain }: Surroundings): void {
  for (const row of rows)
    if (row.unread !== undefined) complain(`${harmless(`${row.contract}: ${row.unread.join(' ')}`)}\n`);
  const seconds = (took / 1000).toFixed(1);
  complain(
    `${counted(rows.length, 'contract')}, ${counted(documents, 'document')} (${String(read)} read now, ${String(remembered)} contracts remembered) in ${seconds} s.\n`,
  );
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function failure(register: RegisterSource, failOn: ScanOptions['failOn']): ExitCode {
  if (failOn === 'never') return exitCodes.fine;
  for (const row of register.rows) {
    const found =
      failOn === 'urgent'
        ? isUrgent(row, register)
        : Object.values(row.cells).some(({ state }) => state !== 'present' && state !== 'not-applicable');
    if (found) return exitCodes.findings;
  }
  return exitCodes.fine;
}
