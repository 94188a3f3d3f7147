import type { Range } from '../document/contract-text';
import type { Label } from './labels';
import { labelOf } from './labels';
import { clauseTypesOf } from './topic-lexicon';

/** One filled cell of a table: what it says about which clause. */
export interface TableCellReading {
  /** The cell that names the clause; absent where the table is about the position it stands under. */
  readonly topic?: Range;
  readonly label: Label;
  readonly words: Range;
}

type Rows = readonly (readonly Range[])[];

/** Cells with a label, whichever way the table lies; nothing where it is no table of positions. Ragged rows are read as far as they go. */
export function readTable(rows: Rows, prose: string): readonly TableCellReading[] {
  const [header, ...body] = rows;
  if (!header) return [];
  const wordsOf = (cell: Range | undefined): string => (cell ? prose.slice(cell.start, cell.end).trim() : '');
  const columns = header.map((cell) => labelOf(wordsOf(cell)));
  const topicColumn = topicColumnOf(header.map(wordsOf), columns);
  const labelled = columns.filter((label, at) => label?.kind === 'tier' && at !== topicColumn).length;
  if (labelled > 0 && topicColumn !== undefined) return rowEach(body, columns, topicColumn, wordsOf);
  const rowLabels = body.map((row) => labelOf(wordsOf(row[0])));
  if (!rowLabels.some((label) => label?.kind === 'tier')) return [];
  return columnEach(header, body, rowLabels, wordsOf);
}

const topicHeader =
  /^(?:clauses?|topics?|issues?|terms?|provisions?|sections?|positions?|items?|areas?|subjects?|clause types?|categor(?:y|ies)|cláusula|klausel|clause)$/i;

function topicColumnOf(header: readonly string[], columns: readonly (Label | undefined)[]): number | undefined {
  const named = header.findIndex((words) => topicHeader.test(words));
  if (named >= 0) return named;
  const first = columns.findIndex((label, at) => !label && !/^(?:#|no\.?|nr\.?|id)$/i.test(header[at] ?? ''));
  return first >= 0 ? first : undefined;
}

function rowEach(
  body: Rows,
  columns: readonly (Label | undefined)[],
  topicColumn: number,
  wordsOf: (cell: Range | undefined) => string,
): readonly TableCellReading[] {
  let topic: Range | undefined;
  return body.flatMap((row) => {
    // A row without a name goes on with the one above, as merged cells come out.
    if (wordsOf(row[topicColumn]) !== '') topic = row[topicColumn];
    const named = topic;
    if (!named) return [];
    return row.flatMap((words, at) => {
      const label = at === topicColumn ? undefined : columns[at];
      return label && isFilled(wordsOf(words)) ? [{ topic: named, label, words }] : [];
    });
  });
}

function columnEach(
  header: readonly Range[],
  body: Rows,
  rowLabels: readonly (Label | undefined)[],
  wordsOf: (cell: Range | undefined) => string,
): readonly TableCellReading[] {
  return body.flatMap((row, at) => {
    const label = rowLabels[at];
    if (!label) return [];
    return row.slice(1).flatMap((words, column) => {
      const topic = header[column + 1];
      const isTopic = topic !== undefined && clauseTypesOf(wordsOf(topic)).length > 0;
      return isFilled(wordsOf(words)) ? [{ ...(isTopic ? { topic } : {}), label, words }] : [];
    });
  });
}

function isFilled(words: string): boolean {
  return !/^(?:[-–—]*|n\/?a\.?|tbd\.?)$/i.test(words);
}
