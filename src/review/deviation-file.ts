import type { AcceptedDeviation } from './deviations';

/** Looked for beside the contract, then in the folders above it. Its schema is `media/schemas/deviations.schema.json`. */
export const deviationFileName = 'contract-review.deviations.json';

/** Raised when a field changes its meaning or goes. */
const version = 1;

/** A file of accepted deviations that cannot be read; the message is one sentence with the line. It is never written over. */
export class BrokenDeviations extends Error {
  constructor(
    /** From 1. */
    readonly line: number,
    what: string,
    name: string,
  ) {
    super(
      `${name}, line ${String(line)}: ${what}. Nothing in it was used, and it was not changed; mend it and try again.`,
    );
    this.name = 'BrokenDeviations';
  }
}

/** Throws {@link BrokenDeviations}. `name` is what the user calls the file. */
export function readDeviations(text: string, name: string): readonly AcceptedDeviation[] {
  const source = text.replace(/^\uFEFF/, '');
  const broken = (offset: number, what: string) => new BrokenDeviations(lineAt(source, offset), what, name);
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    throw broken(offsetOf(error, source), 'this is not JSON (a comma, a quote or a bracket too many or too few)');
  }
  if (!isRecord(parsed) || !Array.isArray(parsed.deviations)) throw broken(0, 'a list under “deviations” is wanted');
  if (parsed.version !== version) throw broken(0, `“version” must be ${String(version)}`);
  const places = entryOffsets(source);
  const seen = new Map<string, number>();
  return parsed.deviations.map((entry: unknown, index) => {
    const at = places[index] ?? 0;
    const wrong = problemOf(entry);
    if (wrong !== undefined) throw broken(at, wrong);
    const deviation = entry as AcceptedDeviation;
    const key = JSON.stringify([deviation.contract, deviation.finding]);
    const before = seen.get(key);
    if (before !== undefined)
      throw broken(
        at,
        `${deviation.finding} of ${deviation.contract} stands in line ${String(lineAt(source, before))} already`,
      );
    seen.set(key, at);
    return deviation;
  });
}

/** The file with one more acceptance, in place of an earlier one of the same finding; one entry a stanza, sorted, for version control. */
export function withAccepted(
  deviations: readonly AcceptedDeviation[],
  accepted: AcceptedDeviation,
): readonly AcceptedDeviation[] {
  return [...withoutAccepted(deviations, accepted), accepted];
}

export function withoutAccepted(
  deviations: readonly AcceptedDeviation[],
  { contract, finding }: Pick<AcceptedDeviation, 'contract' | 'finding'>,
): readonly AcceptedDeviation[] {
  return deviations.filter((other) => other.contract !== contract || other.finding !== finding);
}

export function deviationFile(deviations: readonly AcceptedDeviation[]): string {
  const sorted = [...deviations]
    .sort((a, b) => compare(a.contract, b.contract) || compare(a.finding, b.finding))
    .map(({ contract, finding, grade, words, reason, author, date, expires }) => ({
      contract,
      finding,
      grade,
      reason,
      author,
      date,
      ...(expires === undefined ? {} : { expires }),
      words,
    }));
  return `${JSON.stringify({ version, deviations: sorted }, undefined, 2)}\n`;
}

/** Not by locale: every machine writes the same file. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const required = ['contract', 'finding', 'grade', 'words', 'reason', 'author', 'date'] as const;
const known = new Set<string>([...required, 'expires']);

function problemOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return 'an entry must be an object';
  for (const key of required) {
    const value = entry[key];
    if (typeof value !== 'string' || value.trim() === '') return `“${key}” is missing or is no text`;
  }
  const unknown = Object.keys(entry).find((key) => !known.has(key));
  if (unknown !== undefined) return `“${unknown}” is not known; write it as it is in the schema`;
  if (entry.grade !== 'YELLOW' && entry.grade !== 'RED') return '“grade” must be YELLOW or RED';
  if (!/^[0-9a-f]{64}$/.test(String(entry.words))) return '“words” must be the SHA-256 that was written there';
  if (!isDate(entry.date)) return '“date” must be a day such as 2026-01-31';
  if ('expires' in entry && !isDate(entry.expires)) return '“expires” must be a day such as 2026-01-31';
  return undefined;
}

/** A day that there is: no 31 February. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

/** Engines tell the place in their message, or do not. */
function offsetOf(error: unknown, source: string): number {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return /end of JSON/i.test(message) ? source.trimEnd().length : 0;
}

/** Where the entries of the list begin: objects one bracket and one brace deep. */
function entryOffsets(source: string): readonly number[] {
  const offsets: number[] = [];
  let depth = 0;
  let inString = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (inString) {
      if (letter === '\\') at++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') {
      if (letter === '{' && depth === 2) offsets.push(at);
      depth++;
    } else if (letter === '}' || letter === ']') depth--;
  }
  return offsets;
}
