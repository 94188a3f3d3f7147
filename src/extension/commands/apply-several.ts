import * as vscode from 'vscode';
import type { Edit, Finding } from '../../review/review';
import { isOpen } from '../../review/is-open';
import { fileName } from '../contracts/contract-uri';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract, Reviews } from '../reviews';
import { findingsAt } from '../features/finding-place';
import { reviewedTarget } from './targets';

/** Apply All Musts, and Apply All Redlines of This Clause: each in one step that is undone at once. */
export function applySeveral(reviews: Reviews, reviewer: Reviewer): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('contractReview.applyMusts', async (target: unknown) => {
      const reviewed = await latest(reviewedTarget(reviews, target), reviewer);
      if (reviewed)
        await apply(
          reviewed,
          reviewed.review.findings.filter(({ priority }) => priority === 'must'),
          'must-have',
        );
    }),
    vscode.commands.registerCommand('contractReview.applyClause', async (target: unknown, at?: vscode.Range) => {
      const reviewed = await latest(reviewedTarget(reviews, target), reviewer);
      const range = at ?? vscode.window.activeTextEditor?.selection;
      if (reviewed && range) await apply(reviewed, ofClause(reviewed, range), 'clause');
    }),
  );
}

async function latest(
  reviewed: ReviewedContract | undefined,
  reviewer: Reviewer,
): Promise<ReviewedContract | undefined> {
  if (reviewed === undefined) return undefined;
  return reviewer.reviewAgain(await vscode.workspace.openTextDocument(reviewed.uri));
}

/** The findings whose words stand in the same section as any at the place. */
export function ofClause(reviewed: ReviewedContract, range: vscode.Range): readonly Finding[] {
  const here = findingsAt(reviewed, range);
  const sections = new Set(here.flatMap(({ section }) => section ?? []));
  return reviewed.review.findings.filter(
    (finding) => here.includes(finding) || (finding.section !== undefined && sections.has(finding.section)),
  );
}

async function apply(reviewed: ReviewedContract, findings: readonly Finding[], what: string): Promise<void> {
  const { edits, applied, left } = together(reviewed, findings.filter(isOpen));
  if (applied === 0) {
    void vscode.window.showInformationMessage(`There is no ${what} redline to apply in ${fileName(reviewed.source)}.`);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    reviewed.uri,
    edits.map((one) => vscode.TextEdit.replace(reviewed.lines.range(one), one.text)),
  );
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const rest =
    left === 0
      ? ''
      : ` ${String(left)} would have changed the same words; look at ${left === 1 ? 'it' : 'them'} again.`;
  void vscode.window.showInformationMessage(
    `${String(applied)} ${applied === 1 ? 'redline was' : 'redlines were'} applied; undo takes all of it back.${rest}`,
  );
}

/** Preferred redlines that change no words of one another; the first of two that do wins. */
function together(
  reviewed: ReviewedContract,
  findings: readonly Finding[],
): {
  readonly edits: readonly Edit[];
  readonly applied: number;
  readonly left: number;
} {
  const edits: Edit[] = [];
  let [applied, left] = [0, 0];
  for (const finding of findings) {
    const [redline] = reviewed.redlines(finding);
    if (redline === undefined) continue;
    const meets = redline.edits.some((one) => edits.some((other) => one.start <= other.end && other.start <= one.end));
    if (meets) left++;
    else {
      applied++;
      edits.push(...redline.edits);
    }
  }
  return { edits, applied, left };
}
