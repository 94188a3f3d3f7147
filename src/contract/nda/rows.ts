import { hitsIn } from './hits';
import type { NdaStatement } from './statement';
import { ndaStatements } from './statements';
import type { Unit } from './units';

/** For each statement one for words that support it and one for words that deny it. */
export const ndaCategories = ndaStatements.length * 2;
const mostSignals = 7;
const none = -12;
/** A row is only as far from the middle as this; what is beyond says no more. */
const farthest = 12;
/** Where the numbers of each signal begin. */
const firstSignal = 12;
/** Numbers a row. */
export const ndaRowLength = firstSignal + mostSignals * 2;

/** A row a statement. `logits`: of each unit in order, two a statement, for it and against it. */
export function ndaRowsOf(units: readonly Unit[], logits: Float32Array): Float32Array {
  const rows = new Float32Array(ndaStatements.length * ndaRowLength);
  for (const [s, statement] of ndaStatements.entries()) {
    const row = rows.subarray(s * ndaRowLength, (s + 1) * ndaRowLength);
    const pro = columnOf(logits, s * 2);
    const contra = columnOf(logits, s * 2 + 1);
    writeClearest(row, pro, contra);
    writeSignals(row, units, statement, [pro, contra]);
    for (let i = 0; i < row.length; i++) row[i] = Math.max(-farthest, Math.min(farthest, row[i] as number));
  }
  return rows;
}

function columnOf(logits: Float32Array, category: number): Float32Array {
  const column = new Float32Array(logits.length / ndaCategories);
  for (let u = 0; u < column.length; u++) column[u] = logits[u * ndaCategories + category] as number;
  return column;
}

/** The two clearest sentences for and against, and what the clearest for one says of the other. */
function writeClearest(row: Float32Array, pro: Float32Array, contra: Float32Array): void {
  const [firstPro, secondPro] = twoLargest(pro);
  const [firstContra, secondContra] = twoLargest(contra);
  row[0] = pro[firstPro] ?? none;
  row[1] = pro[secondPro] ?? none;
  row[2] = contra[firstContra] ?? none;
  row[3] = contra[secondContra] ?? none;
  row[4] = contra[firstPro] ?? none;
  row[5] = pro[firstContra] ?? none;
  row[6] = anyOf(pro);
  row[7] = anyOf(contra);
}

/** Where they stand; -1 where there are none. */
function twoLargest(values: Float32Array): readonly [number, number] {
  let [first, second] = [-1, -1];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (first < 0 || value > (values[first] as number)) [first, second] = [i, first];
    else if (second < 0 || value > (values[second] as number)) second = i;
  }
  return [first, second];
}

/** How many sentences give signals, and how clear the clearest of them is; for each side and each signal. */
function writeSignals(
  row: Float32Array,
  units: readonly Unit[],
  statement: NdaStatement,
  columns: readonly Float32Array[],
): void {
  const counts = [0, 0];
  const strongest = [none, none];
  row.fill(none, firstSignal, firstSignal + mostSignals);
  for (const [u, unit] of units.entries()) {
    for (const hit of hitsIn(unit, statement)) {
      const side = statement.signals[hit]?.says === 'entailed' ? 0 : 1;
      const logit = columns[side]?.[u] ?? none;
      counts[side] = (counts[side] ?? 0) + 1;
      strongest[side] = Math.max(strongest[side] ?? none, logit);
      row[firstSignal + hit] = Math.max(row[firstSignal + hit] ?? none, logit);
      row[firstSignal + mostSignals + hit] = (row[firstSignal + mostSignals + hit] ?? 0) + 1;
    }
  }
  row.set([...counts, ...strongest], 8);
}

/** Log-odds that at least one speaks, were they independent. */
function anyOf(logits: Float32Array): number {
  let silent = 0;
  for (const logit of logits) silent += Math.log1p(Math.exp(Math.min(30, logit)));
  return Math.log(Math.max(1e-6, Math.expm1(Math.min(30, silent))));
}
