import type { Contract } from '../contract/contract';
import type { Role } from '../contract/actor';
import type { Citation, Range } from '../document/contract-text';
import type { Framework, RequirementSeverity } from '../playbook/framework/framework';
import { insertionAnchor } from './missing';
import { assessFamily } from './requirements/assess-family';
import type { RequirementState } from './requirements/cell';
import type { Grade } from './review';
import { ContractView } from './view';

/** What a checklist beside the playbook asks, answered by one contract. */
export interface AlsoFinding {
  /** Id of the requirement. */
  readonly id: string;
  readonly title: string;
  readonly grade: Grade;
  readonly state: RequirementState;
  readonly reason: string;
  /** What is asked. */
  readonly asked: string;
  readonly reference: string;
  readonly severity: RequirementSeverity;
  readonly citations: readonly Citation[];
  readonly section?: string;
  /** Where a clause would go that the contract does not have. */
  readonly anchor?: Range;
  /** Language to ask for, and what is acceptable where it is refused. */
  readonly preferred?: string;
  readonly fallback?: string;
}

/** The findings of one checklist, kept apart from those of the playbook. */
export interface AlsoReview {
  readonly framework: string;
  readonly title: string;
  readonly version: string;
  /** RED first. */
  readonly findings: readonly AlsoFinding[];
}

/** Silence is to be negotiated; what defeats its purpose is to be resolved. */
const grades: Readonly<Record<RequirementState, Grade | undefined>> = {
  present: 'GREEN',
  partial: 'YELLOW',
  'cannot-tell': 'YELLOW',
  absent: 'YELLOW',
  insufficient: 'RED',
  'not-applicable': undefined,
};
const order: Readonly<Record<Grade, number>> = { RED: 0, YELLOW: 1, GREEN: 2 };

/** `date`: ISO 8601, the day on which requirements apply. Only contracts in English are read; the others answer nothing. */
export function alsoReview(contract: Contract, framework: Framework, side: Role, date: string): AlsoReview {
  const view = new ContractView(contract, side);
  const cells = assessFamily([contract], framework, { date });
  const findings = cells.flatMap((cell): readonly AlsoFinding[] => {
    const requirement = framework.requirements.find(({ id }) => id === cell.requirement);
    const grade = grades[cell.state];
    if (!requirement || !grade) return [];
    const citations = cell.citations.map(({ start, end, quote }) => ({ start, end, quote }));
    const [first] = citations;
    const section = first && view.sectionName(first);
    return [
      {
        id: requirement.id,
        title: requirement.title,
        grade,
        state: cell.state,
        reason: cell.conditional === undefined ? cell.reason : `${cell.reason} ${cell.conditional}`,
        asked: requirement.text,
        reference: requirement.reference,
        severity: requirement.severity,
        citations,
        ...(section !== undefined && { section }),
        ...(!first && { anchor: insertionAnchor(['ai-and-training'], view) }),
        ...(requirement.modelClause !== undefined && grade !== 'GREEN' && { preferred: requirement.modelClause }),
        ...(requirement.fallbackClause !== undefined && grade !== 'GREEN' && { fallback: requirement.fallbackClause }),
      },
    ];
  });
  return {
    framework: framework.id,
    title: framework.title,
    version: framework.version,
    findings: [...findings].sort((one, other) => order[one.grade] - order[other.grade]),
  };
}

const ofAi =
  /\b(?:artificial intelligence|machine[- ]learning|generative|large language models?|ai (?:features?|services?|models?|systems?|tools?|outputs?|functionality|products?))\b/gi;
/** One mention may be a clause about something else. */
const fewestMentions = 3;

/** Whether the contract looks like that of a vendor of AI, so that the checklist for those is worth its while. */
export function looksLikeAi({ source }: Contract): boolean {
  return (source.text.match(ofAi)?.length ?? 0) >= fewestMentions;
}
