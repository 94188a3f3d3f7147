import { csvSeparator, csvRows } from './facts-csv';
import { factField, factFields } from './fact-fields';
import { readFactsFile, type FactsFormat } from './facts-file';
import { yamlListEnd } from './facts-yaml';

/** What is known of a contract before the user says anything. */
export interface KnownContract {
  readonly contract: string;
  readonly vendor?: string;
}

/** A register file for the user to fill in, in the order given. */
export function proposedFacts(contracts: readonly KnownContract[], format: FactsFormat): string {
  if (format === 'csv') {
    const columns = factFields.map(({ name }) => name);
    return [columns.join(','), ...contracts.map((known) => csvRow(known, columns, ','))].join('\r\n') + '\r\n';
  }
  const about = factFields.map(({ name, about }) => `#   ${`${name}:`.padEnd(15)} ${about}`);
  return [
    '# What contracts do not say themselves. Fill it in and scan again: your words and their order are kept, and contracts',
    '# that are new are added at the end.',
    ...about,
    'contracts:',
    ...contracts.map((known) => yamlEntry(known, '  ')),
    '',
  ].join('\n');
}

/**
 * The file with the contracts that it does not have yet at its end; every byte that was there stays. Undefined where
 * there is nothing to add, or where the file is not in a shape to be added to.
 */
export function withNewContracts(
  text: string,
  contracts: readonly KnownContract[],
  format: FactsFormat,
): string | undefined {
  const { entries, problems } = readFactsFile(text, format);
  if (problems.length > 0) return undefined;
  const known = new Set(entries.map(({ contract }) => contract));
  const fresh = contracts.filter(({ contract }) => !known.has(contract));
  if (fresh.length === 0) return undefined;
  if (format === 'csv') {
    const separator = csvSeparator(text);
    const columns = csvRows(text).rows[0]?.cells.map((cell) => factField(cell)?.name ?? '') ?? [];
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    return ended(text, end) + fresh.map((one) => csvRow(one, columns, separator) + end).join('');
  }
  const list = yamlListEnd(text);
  if (list === undefined) return undefined;
  const added = ended(text, '\n') + fresh.map((one) => `${yamlEntry(one, list.indent)}\n`).join('');
  // The file is the user's: it is only written where it reads as before, and more.
  const after = readFactsFile(added, format);
  return after.problems.length === 0 && after.entries.length === entries.length + fresh.length ? added : undefined;
}

function ended(text: string, end: string): string {
  return text === '' || text.endsWith('\n') ? text : text + end;
}

function yamlEntry({ contract, vendor }: KnownContract, indent: string): string {
  return [
    `${indent}- contract: ${JSON.stringify(contract)}`,
    `${indent}  vendor: ${vendor === undefined ? '' : JSON.stringify(vendor)}`.trimEnd(),
    `${indent}  owner:`,
    `${indent}  critical:`,
    `${indent}  personal-data:`,
    `${indent}  out-of-scope:`,
  ].join('\n');
}

function csvRow({ contract, vendor = '' }: KnownContract, columns: readonly string[], separator: string): string {
  return columns
    .map((column) => csvCell(column === 'contract' ? contract : column === 'vendor' ? vendor : '', separator))
    .join(separator);
}

/**
 * One cell of CSV. A spreadsheet takes words that begin with = + - @ for a formula and may run it; an apostrophe before
 * them, which it hides, keeps them words (OWASP, CSV injection).
 */
export function csvCell(words: string, separator = ','): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return safe.includes('"') || safe.includes(separator) || /[\r\n\t;,]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
