import type { Contract, Reference } from '../contract/contract';
import type { Citation, Paragraph, Range } from '../document/contract-text';
import type { ContractView } from './view';

const titled = /(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:Terms|Agreement|Policy|Conditions|Addendum)\b/gu;
const longestTitle = 140;

/** A document that is also posted somewhere may stand in this very file, under its title. */
export function isSupplied(reference: Reference, sentence: Citation, view: ContractView): boolean {
  const names = [...sentence.quote.matchAll(titled)].map(([name]) => name);
  if (names.length === 0) return false;
  const { text } = view.contract.source;
  const titles = titlesIn(view.contract);
  return names.some((name) =>
    titles
      .get(name.slice(0, titleStart))
      ?.some(
        ({ start, end }) =>
          text.slice(start, end).startsWith(name) && (reference.start < start || end <= reference.start),
      ),
  );
}

/** Letters by which titles are looked up. */
const titleStart = 4;
const titles = new WeakMap<Contract, ReadonlyMap<string, readonly Range[]>>();

/** The rows of tables that have words in more than one column. */
function labelledRows(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const columns = new Map<string, number>();
  const rows = new Set<string>();
  for (const { start, end, cell } of paragraphs) {
    if (!cell || start === end) continue;
    const row = `${cell.table}.${cell.row}`;
    const first = columns.get(row) ?? cell.column;
    columns.set(row, first);
    if (first !== cell.column) rows.add(row);
  }
  return rows;
}

/** Paragraphs short enough for a title, by their first letters. */
function titlesIn(contract: Contract): ReadonlyMap<string, readonly Range[]> {
  const before = titles.get(contract);
  if (before) return before;
  const found = new Map<string, Range[]>();
  const { text, paragraphs } = contract.source;
  const labels = labelledRows(paragraphs);
  for (const { start, end, cell } of paragraphs) {
    // A row so labelled only points to the document.
    if (cell && labels.has(`${cell.table}.${cell.row}`)) continue;
    if (end - start > longestTitle || end - start < titleStart) continue;
    const key = text.slice(start, start + titleStart);
    const others = found.get(key);
    if (others) others.push({ start, end });
    else found.set(key, [{ start, end }]);
  }
  titles.set(contract, found);
  return found;
}
