import type { Citation } from '../../document/contract-text';
import type { Finding, Grade } from '../../review/review';

/** What a change of words does to one position. */
export interface ChangedGrade {
  readonly finding: string;
  readonly position: string;
  readonly title: string;
  readonly was: Grade;
  readonly now: Grade;
  /** The reasons of both grades. */
  readonly wasReason: string;
  readonly reason: string;
  /** What was read, where it is not the same on both sides: `{ term: "supplier's liability cap", was: '12 months', now: '3 months' }`. */
  readonly values: readonly ChangedValue[];
  readonly section?: string;
  /** The deciding words of now; absent where the clause is missing. */
  readonly citation?: Citation;
}

export interface ChangedValue {
  readonly term: string;
  /** Absent where the side has no such value. */
  readonly was?: string;
  readonly now?: string;
}

const depth: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };

export function isWorse({ was, now }: Pick<ChangedGrade, 'was' | 'now'>): boolean {
  return depth[now] > depth[was];
}

/** The positions that are graded, or read to another value, differently; the worst first. */
export function changedGrades(before: readonly Finding[], after: readonly Finding[]): readonly ChangedGrade[] {
  const olds = new Map(before.map((finding) => [finding.id, finding]));
  return after
    .flatMap((now): readonly ChangedGrade[] => {
      const was = olds.get(now.id);
      if (was === undefined) return [];
      const values = changedValues(was.values, now.values);
      if (was.grade === now.grade && (values.length === 0 || was.presence !== now.presence)) return [];
      const [citation] = now.citations;
      return [
        {
          finding: now.id,
          position: now.position,
          title: now.title,
          was: was.grade,
          now: now.grade,
          wasReason: was.reason,
          reason: now.reason,
          values,
          ...(now.section === undefined ? {} : { section: now.section }),
          ...(citation === undefined ? {} : { citation }),
        },
      ];
    })
    .sort((a, b) => depth[b.now] - depth[b.was] - (depth[a.now] - depth[a.was]) || depth[b.now] - depth[a.now]);
}

function changedValues(was: Finding['values'], now: Finding['values']): readonly ChangedValue[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((term) => {
    const [old, fresh] = [was[term], now[term]];
    if (old === fresh) return [];
    return [{ term, ...(old === undefined ? {} : { was: old }), ...(fresh === undefined ? {} : { now: fresh }) }];
  });
}
