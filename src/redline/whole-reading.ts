import type { ClauseFinder } from '../contract/contract';
import { Memory } from '../contract/memory';
import { understand } from '../contract/understand';
import { applyEdits } from '../document/edited';
import { reviewContract } from '../review/review-contract';
import type { Edit, Finding, Grade, Review } from '../review/review';
import { withEdits } from './edits-between';

/** How the contract of the review was read. */
export interface ReadingOptions {
  /** Of the reading that was reviewed: only what an edit changes is read again. */
  readonly memory?: Memory;
  readonly clauseFinder?: ClauseFinder;
}

/**
 * Reads and grades the whole contract as it would be after edits: what a change does to sections, definitions and clauses far
 * away shows here alone. Dear, so only for what has passed the trial of the passages that it touches.
 */
export class WholeReading {
  private readonly memory: Memory;
  private readonly graded = new Map<string, ReadonlyMap<string, Grade>>();

  constructor(
    private readonly review: Review,
    private readonly options: ReadingOptions = {},
  ) {
    this.memory = options.memory ?? new Memory();
  }

  /** The grade of each finding, by its id; none for a position that would no longer apply. */
  gradesAfter(edits: readonly Edit[]): ReadonlyMap<string, Grade> {
    const key = JSON.stringify(edits);
    const known = this.graded.get(key);
    if (known) return known;
    const { contract, playbook, side } = this.review;
    const { clauseFinder } = this.options;
    const after = applyEdits(contract.source, withEdits(contract.source.text, edits));
    const { ours } = contract;
    const read = understand(after, {
      memory: this.memory,
      ...(clauseFinder && { clauseFinder }),
      ...(ours && { ours }),
    });
    const grades = new Map(reviewContract(read, playbook, { side }).findings.map(({ id, grade }) => [id, grade]));
    this.graded.set(key, grades);
    return grades;
  }

  /** Findings other than `except` that would be graded worse. */
  worse(edits: readonly Edit[], except: Finding): readonly Finding[] {
    const grades = this.gradesAfter(edits);
    return this.review.findings.filter((finding) => {
      const now = finding === except ? undefined : grades.get(finding.id);
      return now !== undefined && depth[now] > depth[finding.grade];
    });
  }
}

const depth: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };
