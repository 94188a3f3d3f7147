import type { Role } from '../contract/actor';
import type { SectionRole } from './section-roles';

interface OpenHeading {
  readonly depth: number;
  readonly role?: SectionRole;
}

/** The headings that a block stands under, and what they say of it. */
export class OpenHeadings {
  #open: readonly OpenHeading[] = [];

  /** A heading closes those of its depth and below. */
  close(depth: number): void {
    this.#open = this.#open.filter((heading) => heading.depth < depth);
  }

  open(heading: OpenHeading): void {
    this.#open = [...this.#open, heading];
  }

  /** The role of the innermost heading that has one. */
  role(): SectionRole['role'] | undefined {
    return this.#open.findLast(({ role }) => role !== undefined)?.role?.role;
  }

  /** Whom the section is for, where the file has one for each side, and whether it is about NDAs. */
  section(): { readonly side?: Role; readonly nda: boolean } {
    const found = this.#open.findLast(({ role }) => role?.role === 'side')?.role;
    const nda = this.#open.some(({ role }) => role?.role === 'nda');
    return { nda, ...(found?.role === 'side' ? { side: found.side } : {}) };
  }
}
