import { isOpen } from './is-open';
import type { Finding, Review } from './review';

/** What to lead with, what to hold, what to trade; ids are those of findings. */
export interface NegotiationPlan {
  /** Musts, deal breakers first: settle these before anything else. */
  readonly lead: readonly string[];
  /** Should-haves: ask with the preferred redline, settle at the fallback. */
  readonly hold: readonly string[];
  /** Nice-to-haves: concede these against a must. */
  readonly trade: readonly string[];
  /** Where the contract betters the playbook: can be given back. */
  readonly bait: readonly string[];
  readonly approvals: readonly Approval[];
}

/** Who must agree before the findings named are conceded. */
export interface Approval {
  readonly approver: string;
  readonly findings: readonly string[];
}

const unassigned = 'Legal';

export function planNegotiation(review: Pick<Review, 'findings'>): NegotiationPlan {
  const open = review.findings.filter(isOpen);
  const ids = (of: readonly Finding[]) => of.map((finding) => finding.id);
  const musts = open.filter((finding) => finding.priority === 'must');
  return {
    lead: ids([...musts.filter((finding) => finding.dealBreaker), ...musts.filter((finding) => !finding.dealBreaker)]),
    hold: ids(open.filter((finding) => finding.priority === 'should')),
    trade: ids(open.filter((finding) => finding.priority === 'nice-to-have')),
    bait: ids(review.findings.filter((finding) => finding.grade === 'GREEN' && finding.betterThanPlaybook)),
    approvals: approvalsFor(open),
  };
}

/** RED findings always need somebody's agreement; YELLOW ones where the playbook names an approver. */
function approvalsFor(open: readonly Finding[]): readonly Approval[] {
  const byApprover = new Map<string, string[]>();
  for (const finding of open) {
    const approver = finding.approver ?? (finding.grade === 'RED' ? unassigned : undefined);
    if (approver === undefined) continue;
    byApprover.set(approver, [...(byApprover.get(approver) ?? []), finding.id]);
  }
  return [...byApprover].map(([approver, findings]) => ({ approver, findings }));
}
