import type { Range } from '../document/contract-text';
import type { Label } from './labels';
import { headLabelOf } from './labels';
import { clauseTypesOf } from './topic-lexicon';

/** One filled cell of a table: what it says about which clause. */
export interface TableCellReading {
  /** The cell that names the clause; absent where the table is about the position it stands under. */
  readonly topic?: Range;
  readonly label: Label;
  readonly words: Range;
}

export interface TableReading {
  readonly cells: readonly TableCellReading[];
  /** Filled cells under a head that says nothing, in a table whose other heads do. */
  readonly unread: readonly Range[];
}

type Rows = readonly (readonly Range[])[];

/** Cells with a label, whichever way the table lies; nothing where it is no table of positions. Ragged rows are read as far as they go. */
export function readTable(rows: Rows, prose: string): TableReading {
  const [header, ...body] = rows;
  if (!header) return nothing;
  const wordsOf = (cell: Range | undefined): string => (cell ? prose.slice(cell.start, cell.end).trim() : '');
  const columns = asLadder(header.map((cell) => headLabelOf(wordsOf(cell))));
  const topicColumn = topicColumnOf(header.map(wordsOf), columns);
  const labelled = columns.filter((label, at) => label?.kind === 'tier' && at !== topicColumn).length;
  if (labelled > 0 && topicColumn !== undefined) {
    return {
      cells: rowEach(body, columns, topicColumn, wordsOf),
      unread: body.flatMap((row) =>
        row.filter(
          (cell, at) => at !== topicColumn && isLost(wordsOf(header[at]), columns[at]) && isFilled(wordsOf(cell)),
        ),
      ),
    };
  }
  const rowLabels = asLadder(body.map((row) => headLabelOf(wordsOf(row[0]))));
  if (!rowLabels.some((label) => label?.kind === 'tier')) return nothing;
  return {
    cells: columnEach(header, body, rowLabels, wordsOf),
    unread: body.flatMap((row, at) =>
      isLost(wordsOf(row[0]), rowLabels[at]) ? row.slice(1).filter((cell) => isFilled(wordsOf(cell))) : [],
    ),
  };
}

/**
 * "Preferred | Deal desk approval | Legal approval": who must be asked is what tells such tiers apart, and only what the last one
 * decides is a red flag.
 */
function asLadder(labels: readonly (Label | undefined)[]): readonly (Label | undefined)[] {
  const asked = labels.flatMap((label, at) =>
    label?.kind === 'tier' && label.tier === 'escalate' && label.approver !== undefined ? [at] : [],
  );
  const hasMiddle = labels.some((label) => label?.kind === 'tier' && label.tier === 'acceptable');
  if (hasMiddle || asked.length < 2) return labels;
  const last = asked.at(-1);
  return labels.map((label, at) =>
    label?.kind === 'tier' && asked.includes(at) && at !== last ? { ...label, tier: 'acceptable' as const } : label,
  );
}

const nothing: TableReading = { cells: [], unread: [] };

/** Numbers of rows and the like are no loss. */
function isLost(head: string, label: Label | undefined): boolean {
  return (
    label === undefined &&
    !/^(?:|#|no\.?|nr\.?|id|ref(?:erence)?\.?|clause|section|last (?:updated|reviewed)|date|version)$/i.test(head)
  );
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
