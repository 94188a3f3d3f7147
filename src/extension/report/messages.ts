import type { ReviewReport } from '../../report/review-report';

/** From the extension to the panel. */
export type ToPanel =
  { readonly type: 'report'; readonly report: ReviewReport } | { readonly type: 'show'; readonly finding: string };

/** From the panel to the extension, which checks each: a panel shows foreign text. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly in: 'contract' | 'playbook'; readonly start: number; readonly end: number }
  | { readonly type: 'export'; readonly format: 'html' | 'markdown' | 'json' }
  | { readonly type: 'apply'; readonly finding: string; readonly level: 'preferred' | 'fallback' }
  | { readonly type: 'diff'; readonly finding: string; readonly level: 'preferred' | 'fallback' }
  | { readonly type: 'side' };
