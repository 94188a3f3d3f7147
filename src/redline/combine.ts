import type { Edit, Finding, Grade, Redline } from '../review/review';
import { numberedInARow } from './labels-in-a-row';

/** The redline that was chosen for a finding. */
export interface ChosenRedline {
  readonly finding: Finding;
  readonly redline: Redline;
}

/** A redline that is left out, since it is about words that one with more weight changes. */
export interface LeftOut extends ChosenRedline {
  readonly because: Finding;
}

export interface Combination {
  /** With the edits that are its own; those that another finding makes as well stand there. */
  readonly applied: readonly ChosenRedline[];
  readonly leftOut: readonly LeftOut[];
}

const grades: readonly Grade[] = ['RED', 'YELLOW', 'GREEN'];
const priorities: readonly Finding['priority'][] = ['must', 'should', 'nice-to-have'];

/** The redlines that can be made together. Of two about the same words the one of the graver finding is kept. */
export function combined(chosen: readonly ChosenRedline[]): Combination {
  const applied: ChosenRedline[] = [];
  const leftOut: LeftOut[] = [];
  const ranked = [...chosen].sort((one, other) => weight(one.finding) - weight(other.finding));
  for (const { finding, redline } of ranked) {
    const rival = applied.find((other) => redline.edits.some((edit) => isRival(edit, other.redline.edits)));
    if (rival !== undefined) {
      leftOut.push({ finding, redline, because: rival.finding });
      continue;
    }
    const edits = redline.edits.filter(
      (edit) => !applied.some((other) => other.redline.edits.some((own) => same(edit, own))),
    );
    applied.push({ finding, redline: { ...redline, edits } });
  }
  const numbered = numberedInARow(applied.map(({ redline }) => redline));
  return {
    applied: applied.map(({ finding, redline }, index) => ({ finding, redline: numbered[index] ?? redline })),
    leftOut,
  };
}

/** Edits of several changes as one list: what only adds words to a paragraph stands before what begins a new one. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort(
    (one, other) => one.start - other.start || one.end - other.end || Number(isNew(one)) - Number(isNew(other)),
  );
}

function weight({ dealBreaker, grade, priority }: Finding): number {
  return (dealBreaker ? 0 : 100) + 10 * grades.indexOf(grade) + priorities.indexOf(priority);
}

function isRival(edit: Edit, others: readonly Edit[]): boolean {
  return others.some(
    (other) => !same(edit, other) && overlap(edit, other) && !follows(edit, other) && !follows(other, edit),
  );
}

/** Words that touch are about one another, too: "thirty" struck and "sixty" put in by two hands would read as neither. */
function overlap(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** What is added at one place stands in a row, and a new paragraph may stand behind whatever happens to the one before. */
function follows(edit: Edit, other: Edit): boolean {
  if (edit.start !== edit.end || edit.start !== other.end) return false;
  return other.start === other.end || isNew(edit);
}

function isNew({ start, end, text }: Edit): boolean {
  return start === end && text.startsWith('\n');
}

function same(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}
