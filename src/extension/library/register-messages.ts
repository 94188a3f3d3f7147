import type { RegisterCell } from '../../library/gap-register';

/** A gap register without its evidence, which is asked for cell by cell: thousands of contracts must open at once. */
export interface ShownRegister {
  readonly folder: string;
  readonly frameworks: readonly string[];
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  readonly notice: string;
}

export interface ShownColumn {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
}

export interface ShownRow {
  readonly contract: string;
  readonly vendor: string;
  /** Words on what was not read. */
  readonly unread: string;
  readonly critical: boolean;
  /** Why it cannot wait; empty where it can. */
  readonly urgent: string;
  /** In the order of the columns. */
  readonly states: readonly RegisterCell['state'][];
}

/** From the extension to the panel. */
export type ToRegister =
  | { readonly type: 'register'; readonly register: ShownRegister }
  | {
      readonly type: 'cell';
      readonly row: number;
      readonly column: number;
      readonly cell: RegisterCell;
      readonly asked: string;
    };

/** From the panel to the extension, which checks each: a panel shows foreign text. */
export type FromRegister =
  | { readonly type: 'ready' | 'rescan' | 'export' }
  | { readonly type: 'cell'; readonly row: number; readonly column: number }
  /** Opens the contract, at the n-th citation of the cell where there is one. */
  | { readonly type: 'open'; readonly row: number; readonly column: number; readonly citation: number };
