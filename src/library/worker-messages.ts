import type { FamilyAnswer, FamilyJob } from './family-job';
import type { FrameworkText } from './framework-file';

/** Given to each thread when it starts. */
export interface LibraryWorkerData {
  readonly frameworks: readonly FrameworkText[];
  /** Changes whenever the reader may read otherwise. */
  readonly engine: string;
  /** Folder of what was read before; nothing is remembered without. */
  readonly cache?: string;
}

export interface LibraryRequest {
  readonly id: number;
  readonly stop: SharedArrayBuffer;
  readonly job: FamilyJob;
}

export type LibraryAnswer =
  | { readonly kind: 'assessed'; readonly id: number; readonly answer: FamilyAnswer }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
