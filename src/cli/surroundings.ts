import type { PdfPages } from '../document/pdf/pages';
import type { Clock, Files } from '../host';

/** All that a command reaches outside of itself; tests give their own. */
export interface Surroundings {
  readonly files: WritableFiles;
  readonly clock: Clock;
  readonly pdf: PdfPages;
  /** Absolute path that relative ones are taken from. */
  readonly folder: string;
  /** The folder of playbooks that ship. */
  readonly playbooks: string;
  /** The file of the clause model; without it clauses are found by headings and wording alone. */
  readonly clauseModel?: string;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  readonly write: (words: string) => void;
  /** Standard error. */
  readonly complain: (words: string) => void;
}

export interface WritableFiles extends Files {
  write(path: string, text: string): Promise<void>;
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
  /** Path with every link resolved, where the file is there. */
  real(path: string): Promise<string>;
  isFolder(path: string): Promise<boolean>;
  resolve(folder: string, path: string): string;
  name(path: string): string;
}

/** A mistake in how the command was called; the message says what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

export const exitCodes = { fine: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
