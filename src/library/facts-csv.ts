import { factField, factFields, finished, tell } from './fact-fields';
import type { FactsFile, FactsProblem, RegisterEntry } from './facts-file';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Line on which the row begins, from 1. */
  readonly line: number;
}

/** A heading row and one row a contract, with commas, semicolons or tabs, as spreadsheets save it. */
export function readFactsCsv(text: string): FactsFile {
  const { rows, open } = csvRows(text);
  const [head, ...body] = rows;
  const problems: FactsProblem[] = [];
  if (open !== undefined) {
    problems.push({ line: open, message: 'A quotation mark opens here and is not closed; close or delete it.' });
  }
  if (head === undefined) return { entries: [], problems };
  const fields = head.cells.map((cell) => factField(unguarded(cell)));
  if (!fields.some((field) => field?.field === 'contract')) {
    const message = `The first row has no column “contract”; it names the columns: ${factFields.map(({ name }) => name).join(', ')}.`;
    return { entries: [], problems: [...problems, { line: head.line, message }] };
  }
  head.cells.forEach((cell, index) => {
    if (fields[index] === undefined && cell.trim() !== '') {
      problems.push({ line: head.line, message: `There is no column “${cell.trim()}”; it is passed over.` });
    }
  });
  const entries: RegisterEntry[] = [];
  for (const { cells, line } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length > fields.length) {
      const message = `This row has ${String(cells.length)} cells and the first row ${String(fields.length)}; put words that hold the separator in quotation marks.`;
      problems.push({ line, message });
      continue;
    }
    const told: Parameters<typeof tell>[0] = {};
    cells.forEach((cell, index) => {
      const field = fields[index];
      const problem = field && tell(told, field, unguarded(cell), line);
      if (problem) problems.push(problem);
    });
    const done = finished(told, line);
    if ('message' in done) problems.push(done);
    else entries.push(done);
  }
  return { entries, problems };
}

/** The apostrophe that keeps a spreadsheet from taking words for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

/** The separator that the first row uses most. */
export function csvSeparator(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || text.length);
  const count = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** RFC 4180; `open` is the line of a quotation mark that is never closed. */
export function csvRows(text: string): { readonly rows: readonly CsvRow[]; readonly open?: number } {
  const separator = csvSeparator(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [cell, line, began] = ['', 1, 1];
  let quoted: number | undefined;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push({ cells, line: began });
    cells = [];
  };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '\n') line++;
    if (quoted !== undefined) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = undefined;
    } else if (letter === '"' && cell === '') quoted = line;
    else if (letter === separator) endCell();
    else if (letter === '\n') {
      endRow();
      began = line;
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return { rows, ...(quoted !== undefined && { open: quoted }) };
}
