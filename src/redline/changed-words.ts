import type { Bearer } from '../contract/actor';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Citation } from '../document/contract-text';
import type { Check, Position } from '../playbook/playbook';
import { evaluateCheck } from '../review/evaluate-check';
import { isMet } from '../review/outcome';
import type { Edit, Finding, Redline, Review } from '../review/review';
import { favourableBearer } from '../review/stakes';
import { ContractView } from '../review/view';
import { changedAmount } from './change-amount';
import { madeNonExclusive } from './change-exclusivity';
import { changedPlaces } from './change-place';
import { madeMutual } from './make-mutual';
import { readsAsWanted } from './reread';
import { struckSentence } from './strike-sentence';
import { concerns, targetsOf, valueToWrite } from './target';

/** A redline, and whether nothing that the level asks for is left open. */
export interface ChangedWords {
  readonly redline: Redline;
  readonly complete: boolean;
}

/** Changes of single words in the deciding sentences, each tried on the readers before it is proposed. */
export function changedWords(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
): ChangedWords | undefined {
  const view = new ContractView(review.contract, review.side);
  const edits: Edit[] = [];
  let complete = true;
  for (const { check } of targetsOf(position, level)) {
    if (isMet(evaluateCheck(check, view, 'want'))) continue;
    const found = editsFor(check, finding, view);
    if (found.length === 0) complete = false;
    for (const edit of found) if (!edits.some((other) => overlaps(other, edit))) edits.push(edit);
  }
  if (edits.length === 0) return undefined;
  const ordered = edits.sort((a, b) => a.start - b.start);
  const title = titleOf(ordered, review.contract.source.text);
  return { redline: { level, kind: 'change', title, edits: ordered }, complete };
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
  if (check.bearer === 'both' && bearer !== 'both' && canBeMutual.has(check.term)) {
    yield madeMutual(sentence, view.contract);
  }
  if (check.comparison !== 'absent' || !hurtsUs(check, bearer)) return;
  if (check.term === 'exclusivity') yield madeNonExclusive(sentence);
  const edit = saysNothingElse(term, sentence, view) ? struckSentence(sentence, view.contract) : undefined;
  if (edit) yield [edit];
}

/** What may be said of each party in the words that said it of one. */
const canBeMutual: ReadonlySet<TermKind> = new Set<TermKind>([
  'liability-cap',
  'consequential-damages-exclusion',
  'force-majeure',
  'confidentiality',
  'assignment',
  'convenience-termination',
  'breach-termination',
]);

/** Only what burdens us, or serves the other side alone, is struck. */
function hurtsUs(check: Check, bearer: Bearer): boolean {
  const good = favourableBearer(check.term);
  return good !== 'either' && bearer !== good && bearer !== 'unknown' && concerns(check, bearer);
}

const longestStruck = 500;

/** A sentence that also says something else cannot go as a whole. */
function saysNothingElse(term: Term, sentence: Citation, view: ContractView): boolean {
  if (sentence.end - sentence.start > longestStruck) return false;
  return !view.contract.terms.some(
    (other) => other.kind !== term.kind && sentence.start <= other.start && other.end <= sentence.end,
  );
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
