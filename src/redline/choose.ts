import type { Finding, Grade, Redline, Review } from '../review/review';
import { combined, type ChosenRedline, type LeftOut } from './combine';
import { rationaleFor } from './counterparty-rationale';
import type { Change } from './docx/write-changes';
import { positionOf } from './trial';

/** Which findings, by grade, priority or id; all that are not GREEN where it names none. */
export interface Selection {
  readonly only: readonly string[];
  readonly level: Redline['level'];
  /** Whether each change carries a word to the counterparty. */
  readonly comments: boolean;
}

/** One finding's change of the file. */
export interface FindingChange extends Change, ChosenRedline {}

export interface RedlinePlan {
  /** In the order of the text. */
  readonly changes: readonly FindingChange[];
  readonly leftOut: readonly LeftOut[];
  /** Chosen findings for which nothing sensible could be proposed. */
  readonly unproposed: readonly Finding[];
}

const grades: readonly string[] = ['RED', 'YELLOW', 'GREEN'] satisfies readonly Grade[];
const priorities: readonly string[] = ['must', 'should', 'nice-to-have'] satisfies readonly Finding['priority'][];

/** The words of `only` that name no grade, priority or finding of the review. */
export function unknownIn(only: readonly string[], { findings }: Review): readonly string[] {
  return only.filter(
    (word) =>
      !grades.includes(word.toUpperCase()) &&
      !priorities.includes(word) &&
      !findings.some((finding) => isNamed(finding, word)),
  );
}

/** What goes into the file that is sent back. Nothing is conceded that was not asked for; without a fallback the preferred redline is taken. */
export function planRedline(review: Review, selection: Selection): RedlinePlan {
  const chosen = review.findings.filter((finding) => finding.grade !== 'GREEN' && isChosen(finding, selection.only));
  const withRedline = chosen.flatMap((finding): ChosenRedline[] => {
    const wanted = (level: Redline['level']) => finding.redlines.find((redline) => redline.level === level);
    const redline = wanted(selection.level) ?? wanted('preferred');
    return redline === undefined ? [] : [{ finding, redline }];
  });
  const { applied, leftOut } = combined(withRedline);
  const changes = applied
    .filter(({ redline }) => redline.edits.length > 0)
    .map(({ finding, redline }): FindingChange => {
      const position = positionOf(finding, review);
      const comment = selection.comments && position !== undefined ? { comment: rationaleFor(position) } : {};
      return { finding, redline, edits: redline.edits, ...comment };
    });
  return {
    changes: changes.sort((one, other) => (one.edits[0]?.start ?? 0) - (other.edits[0]?.start ?? 0)),
    leftOut,
    unproposed: chosen.filter((finding) => !withRedline.some((other) => other.finding === finding)),
  };
}

function isChosen(finding: Finding, only: readonly string[]): boolean {
  return (
    only.length === 0 ||
    only.some((word) => word.toUpperCase() === finding.grade || word === finding.priority || isNamed(finding, word))
  );
}

function isNamed({ id, position }: Finding, word: string): boolean {
  return word === id || word === position;
}
