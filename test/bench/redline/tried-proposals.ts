import type { ContractText } from '../../../src/document/contract-text';
import { Memory } from '../../../src/contract/memory';
import { understand } from '../../../src/contract/understand';
import { applyEdits } from '../../../src/document/edited';
import { reviewText } from '../../../src/engine';
import type { Playbook } from '../../../src/playbook/playbook';
import { combined, inOrder } from '../../../src/redline/combine';
import { withEdits } from '../../../src/redline/edits-between';
import { reviewContract } from '../../../src/review/review-contract';
import type { Edit, Finding, Grade, Redline, Review } from '../../../src/review/review';

/** What a contract is graded after one proposal, alone, was made in it. */
export interface TriedProposal {
  readonly finding: Finding;
  readonly redline: Redline;
  readonly after: Grade | undefined;
  /** Other positions that are graded worse. */
  readonly worse: readonly string[];
}

export interface TriedReview {
  readonly review: Review;
  readonly proposals: readonly TriedProposal[];
  /** Findings that are not GREEN and for which nothing is proposed. */
  readonly without: readonly Finding[];
  /** All that must be changed, made together. */
  readonly musts: {
    readonly asked: number;
    readonly applied: number;
    readonly green: number;
    readonly worse: readonly string[];
  };
}

const depth: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };

/** Makes each proposal in the text, reads and reviews the whole of it again, and compares the grades. */
export function triedProposals(
  text: ContractText,
  playbook: Playbook,
  side: 'customer' | 'supplier' | undefined,
  generalPlaybooks: readonly Playbook[],
): TriedReview {
  const review = reviewText(text, playbook, { ...(side && { side }), generalPlaybooks });
  const memory = new Memory();
  understand(text, { memory });
  const again = (edits: readonly Edit[]): readonly Finding[] => {
    const edited = applyEdits(text, withEdits(text.text, inOrder(edits)));
    return reviewContract(understand(edited, { memory }), playbook, { side: review.side }).findings;
  };
  const open = review.findings.filter(({ grade }) => grade !== 'GREEN');
  const proposals = open.flatMap((finding) =>
    finding.redlines.map((redline): TriedProposal => {
      const findings = again(redline.edits);
      return {
        finding,
        redline,
        after: findings.find(({ id }) => id === finding.id)?.grade,
        worse: worseThan(review.findings, findings, finding),
      };
    }),
  );
  return {
    review,
    proposals,
    without: open.filter(({ redlines }) => redlines.length === 0),
    musts: musts(open, review, again),
  };
}

function musts(
  open: readonly Finding[],
  review: Review,
  again: (edits: readonly Edit[]) => readonly Finding[],
): TriedReview['musts'] {
  const asked = open
    .filter(({ priority }) => priority === 'must')
    .flatMap((finding) => {
      const redline = finding.redlines.find(({ level }) => level === 'preferred') ?? finding.redlines[0];
      return redline ? [{ finding, redline }] : [];
    });
  const { applied } = combined(asked);
  const findings = again(applied.flatMap(({ redline }) => redline.edits));
  const grade = (id: string): Grade | undefined => findings.find((finding) => finding.id === id)?.grade;
  return {
    asked: asked.length,
    applied: applied.length,
    green: applied.filter(({ finding }) => grade(finding.id) === 'GREEN').length,
    worse: worseThan(review.findings, findings),
  };
}

function worseThan(before: readonly Finding[], after: readonly Finding[], except?: Finding): readonly string[] {
  return before
    .filter((finding) => finding !== except)
    .filter(({ id, grade }) => {
      const now = after.find((other) => other.id === id);
      return now !== undefined && depth[now.grade] > depth[grade];
    })
    .map(({ id }) => id);
}
