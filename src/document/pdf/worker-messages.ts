import type { PackedPages } from './packed-pages';
import type { PageReadingFailure } from './pages';

export interface WorkerRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** One 32-bit cell; anything but 0 cancels. */
  readonly stop: SharedArrayBuffer;
}

export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly read: number; readonly total: number }
  | { readonly kind: 'pages'; readonly id: number; readonly pages: PackedPages }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: PageReadingFailure; readonly message: string };
