import type { Role } from '../../contract/actor';
import type { Citation } from '../../document/contract-text';
import type { Grade } from '../review';

export type Outcome = 'PASS' | 'FLAG' | 'FAIL';

/** One question of the checklist with the words that answer it. */
export interface TriageItem {
  /** Kebab-case; also the id of the position in the NDA playbook whose language mends it, where there is one. */
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** One plain sentence. */
  readonly reason: string;
  /** A PASS that rests on words has them; what is missing, and what may not be there and is not, has none. */
  readonly citations: readonly Citation[];
  /** Label and heading of the section of the first citation. */
  readonly section?: string;
  /** Whose list it was measured by: the checklist, unless a playbook of our own says otherwise. */
  readonly playbook?: Citation;
}

export interface TriageGroup {
  readonly id: GroupId;
  readonly title: string;
  /** The worst of its items. */
  readonly outcome: Outcome;
  readonly items: readonly TriageItem[];
}

export type GroupId =
  | 'structure'
  | 'definition'
  | 'duties'
  | 'carve-outs'
  | 'permitted-disclosures'
  | 'term-and-survival'
  | 'return-and-destruction'
  | 'remedies'
  | 'problem-provisions'
  | 'law-and-forum';

/** Whether an NDA may be signed, and who decides. */
export interface Triage {
  /** False: the document is something else, and only the grade and the reason mean anything. */
  readonly isNda: boolean;
  readonly grade: Grade;
  /** One sentence: why this grade. */
  readonly reason: string;
  /** One sentence: what happens next. */
  readonly routing: string;
  readonly side: Role;
  readonly sideFrom: 'given' | 'playbook' | 'assumed';
  readonly groups: readonly TriageGroup[];
}
