import type { ShownRegister, ShownRow } from '../../library/register-messages';

export type CellStateName = ShownRow['states'][number];

/** What of the register is shown, and in which order; kept while the panel is hidden. */
export interface RegisterView {
  readonly words: string;
  readonly state: CellStateName | 'any';
  readonly urgentOnly: boolean;
  /** `contract`, `vendor`, `gaps`, or the index of a column. */
  readonly sort: 'contract' | 'vendor' | 'gaps' | number;
  readonly down: boolean;
}

export const defaultView: RegisterView = { words: '', state: 'any', urgentOnly: false, sort: 'contract', down: false };

/** The worst last, so that it comes first in falling order. */
const weights: Readonly<Record<CellStateName, number>> = {
  'not-applicable': 0,
  present: 1,
  'cannot-tell': 2,
  partial: 3,
  insufficient: 4,
  absent: 5,
};

/** A row and its place in the register. */
export interface ViewedRow {
  readonly row: ShownRow;
  readonly index: number;
}

export function viewedRows({ rows }: ShownRegister, view: RegisterView): readonly ViewedRow[] {
  const words = view.words.trim().toLowerCase();
  const { state } = view;
  return rows
    .map((row, index) => ({ row, index }))
    .filter(
      ({ row }) =>
        (words === '' || `${row.contract} ${row.vendor}`.toLowerCase().includes(words)) &&
        (state === 'any' || row.states.includes(state)) &&
        (!view.urgentOnly || row.urgent !== ''),
    )
    .sort((a, b) => (view.down ? -1 : 1) * compare(a.row, b.row, view.sort) || a.index - b.index);
}

function compare(a: ShownRow, b: ShownRow, sort: RegisterView['sort']): number {
  if (sort === 'contract') return a.contract.localeCompare(b.contract, 'en', { numeric: true });
  if (sort === 'vendor') return a.vendor.localeCompare(b.vendor, 'en');
  if (sort === 'gaps') return gapsOf(a) - gapsOf(b);
  return weightAt(a, sort) - weightAt(b, sort);
}

/** Absent and insufficient; what is partial or not known weighs less. */
export function gapsOf({ states }: ShownRow): number {
  return states.filter((state) => state === 'absent' || state === 'insufficient').length;
}

function weightAt({ states }: ShownRow, column: number): number {
  const state = states[column];
  return state === undefined ? -1 : weights[state];
}
