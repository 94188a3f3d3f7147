import type { Range } from '../../document/contract-text';
import type { ComparisonReport } from '../../report/comparison-report';

/** From the extension to the panel: the whole comparison. */
export type ToComparison = ComparisonReport;

/** From the panel to the extension, which checks each: a panel shows foreign text. */
export type FromComparison =
  { readonly type: 'ready' } | ({ readonly type: 'reveal'; readonly in: 'old' | 'new' } & Range);
