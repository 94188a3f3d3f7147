import type { Finding, Grade, Review } from './review';

/** One position whose grade is another after the playbook was changed. `undefined` on a side where it was not graded. */
export interface GradeChange {
  readonly position: string;
  readonly title: string;
  readonly before: Finding | undefined;
  readonly after: Finding | undefined;
}

const severity: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };

/** What changes when the same contract is reviewed against another version of the playbook; what became worse comes first. */
export function gradeChanges(before: Review, after: Review): readonly GradeChange[] {
  const old = new Map(before.findings.map((finding) => [finding.id, finding]));
  const changes: GradeChange[] = after.findings.flatMap((finding) => {
    const earlier = old.get(finding.id);
    old.delete(finding.id);
    if (earlier?.grade === finding.grade) return [];
    return [{ position: finding.id, title: finding.title, before: earlier, after: finding }];
  });
  for (const [id, finding] of old)
    changes.push({ position: id, title: finding.title, before: finding, after: undefined });
  return changes.sort((a, b) => step(b) - step(a) || (a.position < b.position ? -1 : 1));
}

/** Whether our side is worse off than before: GREEN to RED is 2, RED to GREEN is −2; what comes or goes counts by its grade. */
function step({ before, after }: GradeChange): number {
  return (after ? severity[after.grade] : 0) - (before ? severity[before.grade] : 0);
}
