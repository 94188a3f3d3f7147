import type { Range } from '../document/contract-text';
import type { Position } from '../playbook/playbook';
import type { Finding, Redline, Review } from '../review/review';
import { languageFor } from './playbook-language';
import { improves, kindsOf } from './reread';
import { termsAfterInsertion } from './simulate';

/**
 * The playbook's own clause as a paragraph of its own: where a missing clause would go, or after the clause that speaks of
 * the matter and is silent on what the playbook asks.
 */
export function insertedClause(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
): Redline | undefined {
  const place = finding.anchor ?? paragraphOf(finding, review);
  const language = languageFor(position, level, review.contract);
  if (!place || language === undefined) return undefined;
  const clause = headed(position.title, language);
  const terms = termsAfterInsertion(review.contract, clause, position.clauseTypes, kindsOf(position));
  if (!improves(terms, position, level, review)) return undefined;
  const { text } = review.contract.source;
  const lead = place.end === 0 ? '' : '\n';
  const trail = place.end === 0 && text !== '' ? '\n' : '';
  return {
    level,
    kind: 'insert-clause',
    title: `Insert a clause on ${lowerTitle(position.title)}`,
    edits: [{ start: place.end, end: place.end, text: `${lead}${clause}${trail}` }],
  };
}

function paragraphOf(finding: Finding, review: Review): Range | undefined {
  const [first] = finding.citations;
  if (!first) return undefined;
  return review.contract.source.paragraphs.find(
    ({ start, end, cell }) => start <= first.start && first.end <= end && !cell,
  );
}

/** Contracts head their clauses; language that brings its own heading keeps it. */
function headed(title: string, language: string): string {
  const hasHeading = /^[\p{L}\s&,-]{3,60}[.:]\s/u.test(language);
  return hasHeading ? language : `${title}. ${language}`;
}

/** "Limitation of Liability" inside a sentence; "IP" and "SLA" stay. */
function lowerTitle(title: string): string {
  return title.replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
