import { actorsOf } from '../contract/actors';
import type { Contract } from '../contract/contract';
import { sentencesOf } from '../contract/sentences';
import { readingOf } from '../contract/understand';
import type { Term } from '../contract/term';
import { termReaders } from '../contract/term-registry';
import type { Check } from '../playbook/playbook';
import { evaluateCheck } from '../review/evaluate-check';
import type { OutcomeKind } from '../review/outcome';
import type { Edit } from '../review/review';
import { ContractView } from '../review/view';
import { withEdits } from './edits-between';

const rank: readonly OutcomeKind[] = ['not-met', 'silent', 'unclear', 'partly', 'met', 'bettered'];

/**
 * Whether the changed passage, read again by the same readers, stands better to the check than before. A redline that does
 * not read as it is meant is not proposed.
 */
export function readsAsWanted(edits: readonly Edit[], check: Check, term: Term, view: ContractView): boolean {
  const { contract } = view;
  const passage = contract.passages[term.passage];
  if (!passage) return false;
  const changed = changedContract(contract, term.passage, edits);
  if (!changed) return false;
  const before = evaluateCheck(check, onlyPassage(view, term.passage, contract.terms), 'want');
  const after = evaluateCheck(check, onlyPassage(view, term.passage, changed), 'want');
  return rank.indexOf(after.kind) > rank.indexOf(before.kind) && keepsTheRest(contract, term, changed);
}

/** What else the passage said, it still says. */
function keepsTheRest(contract: Contract, term: Term, changed: readonly Term[]): boolean {
  const kinds = new Set(changed.map(({ kind }) => kind));
  return contract.terms.every(
    (other) => other.passage !== term.passage || other.kind === term.kind || kinds.has(other.kind),
  );
}

function onlyPassage(view: ContractView, passage: number, terms: readonly Term[]): ContractView {
  return new ContractView({ ...view.contract, terms: terms.filter((term) => term.passage === passage) }, view.ours);
}

/** The terms that the passage gives once the edits are made; offsets are of no matter to the comparison. */
function changedContract(contract: Contract, index: number, edits: readonly Edit[]): readonly Term[] | undefined {
  const passage = contract.passages[index];
  if (!passage || edits.some(({ start, end }) => start < passage.start || end > passage.end)) return undefined;
  const own = edits
    .map((edit) => ({ ...edit, start: edit.start - passage.start, end: edit.end - passage.start }))
    .sort((a, b) => a.start - b.start);
  const words = withEdits(contract.source.text.slice(passage.start, passage.end), own);
  const source = { ...contract.source, text: words };
  const range = { start: 0, end: words.length };
  const types = new Map(
    contract.clauses.filter((clause) => clause.passage === index).map(({ type, score }) => [type, score]),
  );
  const structure = { ...contract, source };
  const again = readingOf(
    structure,
    { ...passage, ...range, sentences: sentencesOf(words, range) },
    types,
    actorsOf(contract.parties),
  );
  return termReaders
    .filter((reader) => reader.cue.test(again.plain))
    .flatMap((reader) => [...reader.read(again)].map((term) => ({ ...term, passage: index })));
}
