import { readFactsCsv } from './facts-csv';
import { readFactsYaml } from './facts-yaml';

/** What the user says of one contract, in the register file of the library. */
export interface RegisterEntry {
  /** As in the gap register: a file or folder below the one scanned, with `/`. */
  readonly contract: string;
  readonly vendor?: string;
  readonly owner?: string;
  /** Supports a critical or important function; nobody has said where it is absent. */
  readonly critical?: boolean;
  readonly personalData?: boolean;
  /** Why no framework applies to it, where none does. */
  readonly outOfScope?: string;
  /** The files that are this contract, the main agreement first, where names and folders do not show it. */
  readonly files?: readonly string[];
  /** From 1. */
  readonly line: number;
}

export interface FactsProblem {
  /** From 1. */
  readonly line: number;
  /** A sentence that says what to do. */
  readonly message: string;
}

export interface FactsFile {
  /** In the order of the file. */
  readonly entries: readonly RegisterEntry[];
  /** Facts that could not be read; they count as not said. */
  readonly problems: readonly FactsProblem[];
}

export type FactsFormat = 'yaml' | 'csv';

export function factsFormat(fileName: string): FactsFormat {
  return fileName.toLowerCase().endsWith('.csv') ? 'csv' : 'yaml';
}

/** The register file as the user left it. Total: what cannot be read is told with its line. */
export function readFactsFile(text: string, format: FactsFormat): FactsFile {
  const { entries, problems } = format === 'csv' ? readFactsCsv(text) : readFactsYaml(text);
  const kept = new Map<string, RegisterEntry>();
  const twice: FactsProblem[] = [];
  for (const entry of entries) {
    const first = kept.get(entry.contract);
    if (first === undefined) kept.set(entry.contract, entry);
    else {
      twice.push({
        line: entry.line,
        message: `${entry.contract} is here a second time (first on line ${String(first.line)}); keep one of the two.`,
      });
    }
  }
  return { entries: [...kept.values()], problems: [...problems, ...twice].sort((a, b) => a.line - b.line) };
}
