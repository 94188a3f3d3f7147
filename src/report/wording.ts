import { kindWords } from '../contract/kind-words';
import type { Finding } from '../review/review';
import type { OtherClause, ReviewReport } from './review-report';

/** In words, for every format: positions on which the contract is silent, then subjects nobody speaks of. */
export function missingItems(report: Pick<ReviewReport, 'findings' | 'absentTopics'>): readonly string[] {
  return [
    ...report.findings
      .filter(({ presence, grade }) => presence === 'missing' && grade !== 'GREEN')
      .map(({ title, grade }) => `${title} (${grade})`),
    ...report.absentTopics.map(({ title, state }) =>
      state === 'absent'
        ? `${title}: the contract has no such clause, and the playbook no position on it`
        : `${title}: not found in what could be read, and the playbook has no position on it`,
    ),
  ];
}

export function clauseName({ type }: Pick<OtherClause, 'type'>): string {
  const words = kindWords(type);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What stands above the words of the contract that a finding shows: they may be no more than what comes nearest. */
export function contractLead({ presence, nearest }: Pick<Finding, 'presence' | 'nearest'>): string {
  if (nearest === true) return 'The contract does not speak of this; nearest to it are these words';
  return presence === 'missing' ? 'The contract is silent' : 'The contract says';
}

/** The same in a word, for a line of a terminal or a hover. */
export function contractWord({ nearest }: Pick<Finding, 'nearest'>): string {
  return nearest === true ? 'Nearest in the contract' : 'Contract';
}
