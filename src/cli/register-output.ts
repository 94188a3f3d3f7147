import type { GapRegister } from '../library/gap-register';
import { renderRegisterJson } from '../report/register-json';
import { renderRegisterMarkdown } from '../report/register-markdown';
import { safeOutput, writeOutput } from './output-file';
import { UsageError, type Surroundings } from './surroundings';
import { harmless } from './terminal';

export const registerFormats = ['md', 'json'] as const;
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
  if (out === undefined) return { format: chosen };
  if (await around.files.isFolder(around.files.resolve(around.folder, out))) {
    throw new UsageError(`${out} is a folder; give --out a file name.`);
  }
  return { format: chosen, path: await safeOutput(out, inputs, force === true, around) };
}

export async function writeRegister(
  register: GapRegister,
  { format, path }: RegisterOutput,
  around: Surroundings,
): Promise<void> {
  const content = rendered(register, format);
  if (path !== undefined) await writeOutput(path, content, around);
  else around.write(format === 'json' ? content : harmless(content));
}

function rendered(register: GapRegister, format: RegisterFormat): string {
  switch (format) {
    case 'json':
      return renderRegisterJson(register);
    case 'md':
      return renderRegisterMarkdown(register);
  }
}
