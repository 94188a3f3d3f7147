import { sha256 } from '../document/fingerprint';
import type { Deviation, Finding, Grade, Review } from './review';

/** A deviation from the playbook that somebody has accepted for one contract, as it is kept in the file. */
export interface AcceptedDeviation {
  /** Path of the contract from the folder of the file, with `/` between. */
  readonly contract: string;
  /** Id of the finding. */
  readonly finding: string;
  readonly grade: Exclude<Grade, 'GREEN'>;
  /** See {@link wordsHash}. */
  readonly words: string;
  readonly reason: string;
  readonly author: string;
  /** `2026-01-31`. */
  readonly date: string;
  /** The last day on which it holds. */
  readonly expires?: string;
}

/** What has been accepted for one contract, and which day it is. */
export interface Acceptances {
  readonly deviations: readonly AcceptedDeviation[];
  readonly contract: string;
  /** `2026-01-31`. */
  readonly today: string;
}

/** The review with what was accepted on its findings, and a word where that holds no longer. GREEN needs no acceptance. */
export function withDeviations(review: Review, acceptances: Acceptances): Review {
  const own = new Map(
    acceptances.deviations
      .filter(({ contract }) => contract === acceptances.contract)
      .map((accepted) => [accepted.finding, accepted]),
  );
  if (own.size === 0) return review;
  const findings = review.findings.map((finding) => {
    const accepted = own.get(finding.id);
    if (accepted === undefined || finding.grade === 'GREEN') return finding;
    return { ...finding, deviation: deviationOf(finding, accepted, acceptances.today) };
  });
  return { ...review, findings };
}

/** Of the words that decided: another space or line break is no other word. Of a missing clause, that it is missing. */
export function wordsHash({ presence, citations }: Pick<Finding, 'presence' | 'citations'>): string {
  const words = [...citations]
    .sort((a, b) => a.start - b.start)
    .map(({ quote }) => quote.replace(/\s+/g, ' ').trim())
    .join('\n');
  return sha256(new TextEncoder().encode(`${presence}\n${words}`));
}

function deviationOf(finding: Finding, accepted: AcceptedDeviation, today: string): Deviation {
  const { reason, author, date, expires } = accepted;
  const status = statusOf(finding, accepted, today);
  return {
    status,
    reason,
    author,
    date,
    ...(expires === undefined ? {} : { expires }),
    says: sentence(status, accepted, finding.grade),
  };
}

function statusOf(finding: Finding, accepted: AcceptedDeviation, today: string): Deviation['status'] {
  if (accepted.words !== wordsHash(finding)) return 'words-changed';
  if (finding.grade === 'RED' && accepted.grade === 'YELLOW') return 'worse';
  if (accepted.expires !== undefined && accepted.expires < today) return 'expired';
  return 'accepted';
}

function sentence(status: Deviation['status'], accepted: AcceptedDeviation, grade: Grade): string {
  const { author, date, expires, reason } = accepted;
  const by = `${author} on ${date}`;
  switch (status) {
    case 'accepted':
      return `Accepted by ${by}${expires === undefined ? '' : `, until ${expires}`}: ${reason}`;
    case 'words-changed':
      return `Accepted by ${by}, but the words have changed since; decide again. The reason was: ${reason}`;
    case 'worse':
      return `Accepted by ${by} as ${accepted.grade}, but it is ${grade} now; decide again. The reason was: ${reason}`;
    case 'expired':
      return `Accepted by ${by}, but only until ${expires ?? date}; decide again. The reason was: ${reason}`;
  }
}
