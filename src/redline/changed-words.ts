import type { Term } from '../contract/term';
import type { Citation } from '../document/contract-text';
import type { Check, Position } from '../playbook/playbook';
import { evaluateCheck } from '../review/evaluate-check';
import { isMet } from '../review/outcome';
import type { Edit, Finding, Redline, Review } from '../review/review';
import { ContractView } from '../review/view';
import { changedAmount } from './change-amount';
import { changedPlaces } from './change-place';
import { madeMutual } from './make-mutual';
import { readsAsWanted } from './reread';
import { struckSentence } from './strike-sentence';
import { concerns, targetsOf, valueToWrite } from './target';

/** Changes of single words in the deciding sentences, each tried on the readers before it is proposed. */
export function changedWords(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
): Redline | undefined {
  const view = new ContractView(review.contract, review.side);
  const edits: Edit[] = [];
  for (const { check } of targetsOf(position, level)) {
    if (isMet(evaluateCheck(check, view, 'want'))) continue;
    for (const edit of editsFor(check, finding, view)) {
      if (!edits.some((other) => overlaps(other, edit))) edits.push(edit);
    }
  }
  if (edits.length === 0) return undefined;
  const ordered = edits.sort((a, b) => a.start - b.start);
  return { level, kind: 'change', title: titleOf(ordered, review.contract.source.text), edits: ordered };
}

function editsFor(check: Check, finding: Finding, view: ContractView): readonly Edit[] {
  const terms = view.terms(check.term).filter((term) => isDeciding(term, finding));
  for (const term of terms) {
    const sentence = view.sentence(term);
    for (const edits of attempts(check, term, sentence, view)) {
      if (edits.length > 0 && readsAsWanted(edits, check, term, view)) return edits;
    }
  }
  return [];
}

function isDeciding(term: Term, finding: Finding): boolean {
  return [...finding.citations, ...finding.related].some(
    (citation) => citation.start <= term.start && term.end <= citation.end,
  );
}

/** The kinds of change that may serve, the smallest first. */
function* attempts(check: Check, term: Term, sentence: Citation, view: ContractView): Iterable<readonly Edit[]> {
  const bearer = view.bearer(term);
  const value = valueToWrite(check);
  if (value && concerns(check, bearer)) {
    const edit = changedAmount(term, value, sentence);
    if (edit) yield [edit];
  }
  if (check.comparison === 'one-of' || check.comparison === 'includes' || check.comparison === 'equals') {
    yield changedPlaces(term, check, sentence);
  }
  if (check.bearer === 'both' && bearer !== 'both' && check.comparison !== 'absent') {
    yield madeMutual(sentence, view.contract);
  }
  if (check.comparison === 'absent' && concerns(check, bearer)) {
    const edit = struckSentence(sentence, view.contract);
    if (edit) yield [edit];
  }
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start;
}

const longestTitle = 70;

function titleOf(edits: readonly Edit[], text: string): string {
  const [first] = edits;
  if (!first) return '';
  const before = shortened(text.slice(first.start, first.end));
  const after = shortened(first.text);
  const more = edits.length > 1 ? ` (and ${edits.length - 1} more)` : '';
  if (after === '') return `Strike “${before}”${more}`;
  return before === '' ? `Insert “${after}”${more}` : `Change “${before}” to “${after}”${more}`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestTitle ? line : `${line.slice(0, line.lastIndexOf(' ', longestTitle))} …`;
}
