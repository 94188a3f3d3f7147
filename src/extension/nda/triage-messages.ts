import type { Range } from '../../document/contract-text';
import type { TriageReport } from '../../report/triage-report';

/** From the extension to the panel: the whole triage, each time it is made anew. */
export type ToTriage = TriageReport;

/** From the panel to the extension, which checks each: a panel shows foreign text. */
export type FromTriage = { readonly type: 'ready' } | ({ readonly type: 'reveal' } & Range);
