import type { ClauseType } from '../contract/clause-type';
import type { Contract } from '../contract/contract';
import type { Playbook } from '../playbook/playbook';

/** A subject that every review answers, of which neither the playbook nor the contract speaks. */
export interface AbsentTopic {
  readonly topic: string;
  readonly title: string;
  /** `unread`: it may be in what could not be read. */
  readonly state: 'absent' | 'unread';
}

interface Topic extends Omit<AbsentTopic, 'state'> {
  readonly types: readonly ClauseType[];
}

/** What a commercial contract is read for whatever the playbook says. */
const topics: readonly Topic[] = [
  {
    topic: 'limitation-of-liability',
    title: 'Limitation of liability',
    types: ['limitation-of-liability', 'cap-on-liability', 'uncapped-liability', 'consequential-damages'],
  },
  { topic: 'indemnification', title: 'Indemnification', types: ['indemnification'] },
  {
    topic: 'intellectual-property',
    title: 'Intellectual property',
    types: ['ip-ownership', 'joint-ip', 'license-grant', 'perpetual-license', 'unlimited-license'],
  },
  { topic: 'data-protection', title: 'Data protection', types: ['data-protection', 'security', 'breach-notification'] },
  { topic: 'confidentiality', title: 'Confidentiality', types: ['confidentiality', 'residuals'] },
  {
    topic: 'warranties',
    title: 'Representations and warranties',
    types: ['warranty', 'warranty-disclaimer', 'warranty-duration'],
  },
  { topic: 'term', title: 'Term and renewal', types: ['term', 'renewal', 'renewal-notice', 'expiration-date'] },
  { topic: 'termination', title: 'Termination', types: ['termination', 'termination-for-convenience'] },
  { topic: 'governing-law', title: 'Governing law', types: ['governing-law'] },
  { topic: 'disputes', title: 'Disputes and forum', types: ['dispute-resolution', 'jurisdiction'] },
  { topic: 'insurance', title: 'Insurance', types: ['insurance'] },
  { topic: 'assignment', title: 'Assignment', types: ['assignment'] },
  { topic: 'change-of-control', title: 'Change of control', types: ['change-of-control'] },
  { topic: 'force-majeure', title: 'Force majeure', types: ['force-majeure'] },
  { topic: 'payment', title: 'Payment', types: ['payment'] },
];

/** A subject on which the playbook has a position is graded there, present or missing. */
export function absentTopics(contract: Contract, playbook: Playbook): readonly AbsentTopic[] {
  const known = new Set<ClauseType>([
    ...playbook.positions.flatMap((position) => position.clauseTypes),
    ...contract.clauses.map((clause) => clause.type),
  ]);
  const state = contract.source.notes.some((note) => note.severity === 'unread') ? 'unread' : 'absent';
  return topics
    .filter(({ types }) => !types.some((type) => known.has(type)))
    .map(({ topic, title }) => ({ topic, title, state }));
}
