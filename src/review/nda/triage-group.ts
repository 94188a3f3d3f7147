import type { GroupId, Outcome, TriageGroup, TriageItem } from './triage';

const severity: Readonly<Record<Outcome, number>> = { PASS: 0, FLAG: 1, FAIL: 2 };

/** The group's outcome is the worst of its items'. */
export function groupOf(
  { id, title }: { readonly id: GroupId; readonly title: string },
  items: readonly TriageItem[],
): TriageGroup {
  const worse = (one: Outcome, other: Outcome): Outcome => (severity[other] > severity[one] ? other : one);
  return { id, title, outcome: items.map(({ outcome }) => outcome).reduce(worse, 'PASS'), items };
}
