import type { Position } from '../playbook/playbook';
import type { Finding, Redline, Review } from '../review/review';
import { changedWords } from './changed-words';
import { insertedClause } from './insert-clause';
import { replacedByLanguage } from './replace-language';

const levels: readonly Redline['level'][] = ['preferred', 'fallback'];

/** Gives each finding that is not GREEN the smallest edits towards the playbook; none where nothing sensible can be proposed. */
export function withRedlines(review: Review): Review {
  const findings = review.findings.map((finding) => {
    const position = positionOf(finding, review);
    return position === undefined || finding.grade === 'GREEN' ? finding : redlined(finding, position, review);
  });
  return { ...review, findings };
}

/** Two positions may share an id; the finding's own says which of them it is: `payment#2`. */
function positionOf(finding: Finding, { playbook }: Review): Position | undefined {
  const place = finding.id === finding.position ? 1 : Number(finding.id.slice(finding.position.length + 1));
  return playbook.positions.filter(({ id }) => id === finding.position)[place - 1];
}

function redlined(finding: Finding, position: Position, review: Review): Finding {
  const redlines = levels.flatMap((level) => redlineFor(finding, position, level, review) ?? []);
  return { ...finding, redlines: redlines.filter((redline, index) => !repeats(redline, redlines.slice(0, index))) };
}

function redlineFor(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
): Redline | undefined {
  if (finding.presence === 'unread') return undefined;
  if (finding.presence === 'missing') return insertedClause(finding, position, level, review);
  const changed = changedWords(finding, position, level, review);
  if (changed?.complete) return changed.redline;
  return (
    replacedByLanguage(finding, position, level, review) ??
    changed?.redline ??
    insertedClause(finding, position, level, review)
  );
}

/** A fallback that changes the same words in the same way offers nothing. */
function repeats(redline: Redline, earlier: readonly Redline[]): boolean {
  const key = JSON.stringify(redline.edits);
  return earlier.some((other) => JSON.stringify(other.edits) === key);
}
