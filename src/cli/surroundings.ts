import type { PdfPages } from '../document/pdf/pages';
import type { Cancellation, Clock, Files } from '../host';
import type { Folders } from '../library/discover';
import type { FrameworkText } from '../library/framework-file';
import type { ScanHost } from '../library/scan';
import type { AuthorSources } from '../redline/author';

/** All that a command reaches outside of itself; tests give their own. */
export interface Surroundings {
  readonly files: WritableFiles;
  readonly clock: Clock;
  readonly pdf: PdfPages;
  /** Reads whole libraries. */
  readonly library: LibraryHost;
  /** Absolute path that relative ones are taken from. */
  readonly folder: string;
  /** The folder of playbooks that ship. */
  readonly playbooks: string;
  /** The file of the clause model; without it clauses are found by headings and wording alone. */
  readonly clauseModel?: string;
  /** The file of the NDA model; without it NDAs are read by wording alone. */
  readonly ndaModel?: string;
  /** Who may be the author of tracked changes, for files in a folder. */
  readonly authors: (folder: string) => Pick<AuthorSources, 'git' | 'system'>;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  readonly write: (words: string) => void;
  /** Standard error. */
  readonly complain: (words: string) => void;
  /** Shows how far a long command is, each line in the place of the last; where nobody looks on, absent. */
  readonly progress?: (words: string) => void;
  /** Set when the user stops the command. */
  readonly cancellation?: Cancellation;
}

export interface LibraryHost {
  open(options: LibraryOptions): Promise<OpenLibrary>;
}

export interface LibraryOptions {
  readonly frameworks: readonly FrameworkText[];
  /** Default: one a core. */
  readonly threads?: number;
  /** Folder to remember in; the user's own where true, none where false. */
  readonly cache: string | boolean;
  readonly onCacheTrouble: (error: unknown) => void;
}

/** Threads that read, until they are disposed of. */
export interface OpenLibrary extends Pick<ScanHost, 'assess' | 'threads' | 'cache'> {
  /** Changes whenever the engine may read or judge otherwise. */
  readonly engine: string;
  dispose(): Promise<void>;
}

export interface WritableFiles extends Files, Folders {
  /** Whole or not at all, where the file system allows it. */
  write(path: string, content: string | Uint8Array | Iterable<string>): Promise<void>;
  /** Makes a folder and those above it. */
  makeFolder(path: string): Promise<void>;
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
