import type { Finding, Review } from '../review';
import type { ExpectedGrade } from './expected-grades';

/** What became of one expectation. */
export type Outcome = { readonly expected: ExpectedGrade } & (
  | { readonly state: 'met'; readonly finding: Finding }
  | { readonly state: 'other-grade' | 'other-words'; readonly finding: Finding; readonly message: string }
  /** The playbook has no such position, or it does not apply to this kind of contract. */
  | { readonly state: 'not-graded'; readonly message: string }
);

/** Each expectation against what the review says, in the order of the file. */
export function compareExpected(review: Review, rows: readonly ExpectedGrade[]): readonly Outcome[] {
  return rows.map((expected) => outcomeOf(review, expected));
}

function outcomeOf(review: Review, expected: ExpectedGrade): Outcome {
  const finding = findingNamed(review, expected.position);
  if (!finding) return { expected, state: 'not-graded', message: notGraded(review, expected) };
  const { grades, words } = expected;
  if (!grades.includes(finding.grade)) {
    const message = `${expected.position} was expected to be ${grades.join(' or ')} and is ${finding.grade}. ${finding.reason}`;
    return { expected, state: 'other-grade', finding, message };
  }
  if (words === undefined || cites(finding, words)) return { expected, state: 'met', finding };
  const cited = finding.citations.map(({ quote }) => `“${folded(quote)}”`).join('; ') || 'nothing';
  const message = `${expected.position} is ${finding.grade} as expected, but cites ${cited} instead of “${words}”.`;
  return { expected, state: 'other-words', finding, message };
}

function findingNamed({ findings }: Review, name: string): Finding | undefined {
  const wanted = folded(name).toLowerCase();
  return (
    findings.find(({ id }) => id === wanted) ??
    findings.find(({ position }) => position === wanted) ??
    findings.find(({ title }) => folded(title).toLowerCase() === wanted)
  );
}

function notGraded({ notApplicable, findings }: Review, { position }: ExpectedGrade): string {
  const wanted = folded(position).toLowerCase();
  const left = notApplicable?.find(({ position: id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (left) return `${position} does not apply to this kind of contract and was not graded.`;
  const known = findings.map((finding) => finding.id).join(', ');
  return `The playbook has no position ${position}; it has ${known === '' ? 'none' : known}.`;
}

function cites(finding: Finding, words: string): boolean {
  const wanted = folded(words).toLowerCase();
  if (wanted === 'missing') return finding.presence === 'missing';
  return [...finding.citations, ...finding.related].some(({ quote }) => folded(quote).toLowerCase().includes(wanted));
}

/** In a table a cell is one line and quotes are often typed straight. */
function folded(words: string): string {
  return words.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
