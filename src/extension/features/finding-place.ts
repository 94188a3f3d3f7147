import type * as vscode from 'vscode';
import type { Range } from '../../document/contract-text';
import type { Finding, Grade } from '../../review/review';
import type { ReviewedContract } from '../reviews';

/** Worst first. */
export const grades = ['RED', 'YELLOW', 'GREEN'] as const satisfies readonly Grade[];

/** Where a finding is shown: at the words that decided, or where the missing clause would go. */
export function placeOf(finding: Finding): Range {
  return finding.citations[0] ?? finding.anchor ?? { start: 0, end: 0 };
}

export function isAccepted({ deviation }: Finding): boolean {
  return deviation?.status === 'accepted';
}

/** A clause that is absent, as the playbook wants it, has no place in the text; marks would be put on words of another. */
export function hasPlace(finding: Finding): boolean {
  return finding.citations.length > 0 || finding.grade !== 'GREEN';
}

export function rangeOf(reviewed: ReviewedContract, finding: Finding): vscode.Range {
  return reviewed.lines.range(placeOf(finding));
}

/** The findings that speak about any of `range`, the most serious first. */
export function findingsAt(reviewed: ReviewedContract, range: vscode.Range): readonly Finding[] {
  const touches = (words: Range) => reviewed.lines.range(words).intersection(range) !== undefined;
  return reviewed.review.findings
    .filter((finding) => hasPlace(finding) && (touches(placeOf(finding)) || finding.citations.some(touches)))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

/** Whether one is worth asking for; what that costs is spent where somebody looks. */
export function mayHaveRedline({ grade, presence }: Finding): boolean {
  return grade !== 'GREEN' && presence !== 'unread';
}
