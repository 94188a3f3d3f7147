import type { RegisterSource } from '../library/gap-register';
import { registerCsvParts } from '../report/register-csv';
import { registerHtmlParts } from '../report/register-html';
import { registerJsonParts } from '../report/register-json';
import { registerMarkdownParts } from '../report/register-markdown';
import { renderRegisterXlsx } from '../report/register-xlsx';
import { safeOutput, writeReport } from './output-file';
import { UsageError, type Surroundings } from './surroundings';
import { harmless } from './terminal';

export const registerFormats = ['md', 'json', 'xlsx', 'csv', 'html'] as const;
export type RegisterFormat = (typeof registerFormats)[number];

export interface RegisterOutput {
  readonly format: RegisterFormat;
  /** Standard output where absent. */
  readonly path?: string;
}

interface OutputOptions {
  readonly format?: RegisterFormat;
  readonly out?: string;
  readonly force?: boolean;
}

/** Where a register goes, found out before any work is done. Throws {@link UsageError}. */
export async function registerOutput(
  { format, out, force }: OutputOptions,
  inputs: readonly string[],
  around: Surroundings,
): Promise<RegisterOutput> {
  const chosen = format ?? registerFormats.find((one) => out?.toLowerCase().endsWith(`.${one}`)) ?? 'md';
  if (out === undefined && chosen === 'xlsx') {
    throw new UsageError('A workbook is no text for the terminal; name a file: --out register.xlsx.');
  }
  if (out === undefined) return { format: chosen };
  if (await around.files.isFolder(around.files.resolve(around.folder, out))) {
    throw new UsageError(`${out} is a folder; give --out a file name.`);
  }
  return { format: chosen, path: await safeOutput(out, inputs, force === true, around) };
}

export async function writeRegister(
  register: RegisterSource,
  { format, path }: RegisterOutput,
  around: Surroundings,
): Promise<void> {
  const content = await rendered(register, format);
  if (path !== undefined) await writeReport(path, content, around);
  else if (!(content instanceof Uint8Array))
    for (const words of content) around.write(format === 'json' ? words : harmless(words));
}

async function rendered(register: RegisterSource, format: RegisterFormat): Promise<Iterable<string> | Uint8Array> {
  switch (format) {
    case 'json':
      return registerJsonParts(register);
    case 'md':
      return registerMarkdownParts(register);
    case 'csv':
      return registerCsvParts(register);
    case 'html':
      return registerHtmlParts(register);
    case 'xlsx':
      return renderRegisterXlsx(register);
  }
}
