import { Memory } from '../../contract/memory';
import type { OurSide } from '../../contract/our-party';
import { understand } from '../../contract/understand';
import type { ContractText } from '../../document/contract-text';
import { applyEdits } from '../../document/edited';
import type { Playbook } from '../../playbook/playbook';
import { reviewContract } from '../../review/review-contract';
import type { Edit, Review } from '../../review/review';
import { ourParty } from '../../review/side';
import { withEdits } from '../edits-between';
import { changedGrades, isWorse, type ChangedGrade } from '../rounds/changed-grades';
import { compareContracts, type ComparedClause, type Comparison } from './compare-contracts';

export interface GradedComparison {
  readonly comparison: Comparison;
  /** Of the new version. */
  readonly review: Review;
  /** The old version against the new one. */
  readonly overall: readonly ChangedGrade[];
  /** By index into the clauses: the new version against the same with this clause as it was. */
  readonly effects: ReadonlyMap<number, readonly ChangedGrade[]>;
  /** Worse by several clauses together, and by none of them alone. */
  readonly together: readonly ChangedGrade[];
}

export interface ComparisonOptions extends OurSide {
  /** Awaited after each clause, so that a host stays responsive. */
  readonly breathe?: () => Promise<void>;
}

/** Below this the two are hardly versions of one contract, and single clauses are not taken back. */
const versions = 0.3;
/** Taking back more clauses than this one by one tells a reader nothing. */
const mostGraded = 200;

/** Two versions by clause, and what each change does to the grades. */
export async function gradeComparison(
  old: ContractText,
  fresh: ContractText,
  playbook: Playbook,
  options: ComparisonOptions = {},
): Promise<GradedComparison> {
  const memory = new Memory();
  const ours = ourParty(options, playbook);
  const after = understand(fresh, { memory, ...ours });
  const review = reviewContract(after, playbook, options.side === undefined ? {} : { side: options.side });
  const before = understand(old, ours);
  const comparison = compareContracts(before, after);
  const { side } = review;
  const overall = changedGrades(reviewContract(before, playbook, { side }).findings, review.findings);
  const effects = new Map<number, readonly ChangedGrade[]>();
  const changed = comparison.clauses.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]));
  if (comparison.likeness >= versions && changed.length <= mostGraded) {
    for (const index of changed) {
      const text = withEdits(fresh.text, takenBack(comparison.clauses, index));
      const without = reviewContract(understand(applyEdits(fresh, text), { memory, ...ours }), playbook, { side });
      effects.set(index, changedGrades(without.findings, review.findings));
      await options.breathe?.();
    }
  }
  const said = new Set([...effects.values()].flat().map(({ finding }) => finding));
  const together = overall.filter((change) => isWorse(change) && !said.has(change.finding));
  return { comparison, review, overall, effects, together };
}

/** Edits of the new text that put one clause back as it was. */
function takenBack(clauses: readonly ComparedClause[], index: number): readonly Edit[] {
  const clause = clauses[index];
  if (clause === undefined) return [];
  const words = clause.old.map(({ quote }) => quote).join('\n');
  const [first, ...rest] = clause.fresh;
  if (first === undefined) {
    const behind = clauses
      .slice(0, index)
      .findLast(({ fresh, moved }) => fresh.length > 0 && !moved)
      ?.fresh.at(-1);
    if (behind === undefined) return [{ start: 0, end: 0, text: `${words}\n` }];
    return [{ start: behind.end, end: behind.end, text: `\n${words}` }];
  }
  return [first, ...rest]
    .map(({ start, end }, at) => ({ start, end, text: at === 0 ? words : '' }))
    .sort((a, b) => a.start - b.start);
}
