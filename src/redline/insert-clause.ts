import type { Position } from '../playbook/playbook';
import type { Finding, Redline, Review } from '../review/review';
import { languageFor } from './playbook-language';

/** The playbook's own clause as a paragraph of its own where a missing clause would go. */
export function insertedClause(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
): Redline | undefined {
  const { anchor } = finding;
  const language = languageFor(position, level, review.contract);
  if (!anchor || language === undefined) return undefined;
  const { text } = review.contract.source;
  const clause = `${headed(position.title, language)}`;
  const lead = anchor.end === 0 ? '' : '\n';
  const trail = anchor.end === 0 && text !== '' ? '\n' : '';
  return {
    level,
    kind: 'insert-clause',
    title: `Insert a clause on ${lowerTitle(position.title)}`,
    edits: [{ start: anchor.end, end: anchor.end, text: `${lead}${clause}${trail}` }],
  };
}

/** Contracts head their clauses; language that brings its own heading keeps it. */
function headed(title: string, language: string): string {
  const hasHeading = /^[\p{L}\s&,-]{3,60}[.:]\s/u.test(language);
  return hasHeading ? language : `${title}. ${language}`;
}

function lowerTitle(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
