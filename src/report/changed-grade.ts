import type { ChangedGrade } from '../redline/rounds/changed-grades';

/** "now RED (was GREEN)". */
export function turn({ was, now }: Pick<ChangedGrade, 'was' | 'now'>): string {
  return was === now ? `still ${now}` : `now ${now} (was ${was})`;
}

/**
 * "supplier's liability cap: fees of 12 months → fees of 3 months". A value that only one side was graded on may well stand on the other
 * side too, where another one decided: of it the reason alone speaks.
 */
function valueTurns({ values }: Pick<ChangedGrade, 'values'>): readonly string[] {
  return values.flatMap(({ term, was, now }) =>
    was === undefined || now === undefined ? [] : [`${term}: ${was} → ${now}`],
  );
}

/** What the playbook makes of a change, in a line: the values where they changed, else the reason of now. */
export function effectSentence(change: ChangedGrade): string {
  const values = valueTurns(change);
  if (values.length === 0) return change.reason;
  const words = values.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. ${change.reason}`;
}
