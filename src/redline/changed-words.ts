import type { Bearer } from '../contract/actor';
import { actorsOf } from '../contract/actors';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Value } from '../contract/value';
import type { Citation } from '../document/contract-text';
import type { Check, Position } from '../playbook/playbook';
import { evaluateCheck } from '../review/evaluate-check';
import { isMet } from '../review/outcome';
import type { Edit, Finding, Redline, Review } from '../review/review';
import { favourableBearer } from '../review/stakes';
import type { ContractView } from '../review/view';
import { changedAmount } from './change-amount';
import { madeNonExclusive } from './change-exclusivity';
import { changedPlaces } from './change-place';
import { partyName } from './contract-names';
import { addedAmount } from './add-amount';
import { addedExceptions } from './add-exceptions';
import { filledBlank } from './fill-blank';
import { madeMutual } from './make-mutual';
import { madeUndertaking } from './make-undertaking';
import { redlineTitle } from './redline-title';
import { readsAsWanted } from './reread';
import { viewOfReview } from './review-view';
import { struckLimbs } from './strike-limb';
import { struckSentence } from './strike-sentence';
import { madeSubjectToConsent, prohibited, struckLeave } from './restrict';
import { concerns, targetsOf, valueToWrite } from './target';
import { withinPeriod } from './within-period';

/** Changes of single words in the deciding sentences, each tried on the readers before it is proposed. */
export function* changedWords(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
): Iterable<Redline> {
  const view = viewOfReview(review);
  const edits: Edit[] = [];
  for (const { check, clearsFlag } of targetsOf(position, level)) {
    if (isMet(evaluateCheck(check, view, 'want'))) continue;
    // Only what a flag is really raised for may go as a whole.
    const mayStrike = !clearsFlag || finding.grade === 'RED';
    const found = editsFor(check, finding, view, mayStrike);
    // Of two changes of the same words the first stays: what is wanted comes before what clears a flag.
    if (found.some((edit) => edits.some((other) => overlaps(other, edit)))) continue;
    edits.push(...found);
  }
  if (edits.length === 0) return;
  const ordered = edits.sort((a, b) => a.start - b.start);
  yield { level, kind: 'change', title: redlineTitle(ordered, review.contract.source.text), edits: ordered };
}

function editsFor(check: Check, finding: Finding, view: ContractView, mayStrike: boolean): readonly Edit[] {
  const own = view.terms(check.term).filter((term) => isDeciding(term, finding));
  const host = hosts[check.term];
  const terms = own.length > 0 || host === undefined ? own : view.terms(host).filter(isRule);
  for (const term of terms) {
    const sentence = view.sentence(term);
    for (const edits of attempts(check, term, sentence, view, mayStrike)) {
      if (edits.length > 0 && readsAsWanted(edits, check, term, view)) return edits;
    }
  }
  return [];
}

/** Exceptions that are not there yet go to the rule that they are from. */
const hosts: Readonly<Partial<Record<TermKind, TermKind>>> = {
  'liability-carve-outs': 'liability-cap',
  'confidentiality-carve-outs': 'confidentiality',
  'assignment-exceptions': 'assignment',
  'warranty-period': 'warranty',
  'confidentiality-period': 'confidentiality',
};

/** From a prohibition of assignment, or from no duty at all, nothing is excepted. */
function isRule({ kind, value }: Term): boolean {
  return kind !== 'assignment' || (value.shape === 'state' && value.state === 'consent');
}

function isDeciding(term: Term, finding: Finding): boolean {
  return [...finding.citations, ...finding.related].some(
    (citation) => citation.start <= term.start && term.end <= citation.end,
  );
}

/** The kinds of change that may serve, the smallest first. */
function* attempts(
  check: Check,
  term: Term,
  sentence: Citation,
  view: ContractView,
  mayStrike: boolean,
): Iterable<readonly Edit[]> {
  const bearer = view.bearer(term);
  const value = valueToWrite(check);
  yield filledBlank(check, sentence, view.contract);
  if (term.strength === 'efforts' && bearer === 'them') yield madeUndertaking(sentence, term.end);
  yield* addedExceptions(check, term, sentence, view.contract);
  if (value && concerns(check, bearer)) {
    yield changedAmount(term, value, sentence);
    yield addedAmount(check, term, sentence, view.contract);
    yield* changedState(term, value, sentence, view);
  }
  if (check.comparison === 'one-of' || check.comparison === 'includes' || check.comparison === 'equals') {
    const changed = changedPlaces(term, check, sentence);
    yield [...changed, ...(changed.length > 0 ? changedForum(term, check, sentence, view) : [])].sort(byStart);
    yield changed;
  }
  yield* mutual(check, term, sentence, view);
  if (check.comparison === 'excludes' && mayStrike && hurtsUs(check, bearer))
    yield* struckLimbs(sentence, view.contract);
  if (check.comparison !== 'absent' || !hurtsUs(check, bearer)) return;
  if (check.term === 'exclusivity') yield madeNonExclusive(sentence);
  const edit = mayStrike ? struck(term, sentence, view) : undefined;
  if (edit) yield [edit];
}

/** Courts of the law that goes, in the clause that chooses it, go with it. */
function changedForum(term: Term, check: Check, sentence: Citation, view: ContractView): readonly Edit[] {
  if (term.kind !== 'governing-law' || check.value?.shape !== 'items' || term.value.shape !== 'items') return [];
  const [law] = term.value.items;
  return view
    .terms('forum')
    .filter(
      ({ passage, value }) =>
        passage === term.passage && value.shape === 'items' && value.items.every((id) => id === law),
    )
    .map((forum) => ({ forum, other: view.sentence(forum) }))
    .filter(({ other }) => other.end <= sentence.start || sentence.end <= other.start)
    .flatMap(({ forum, other }) => changedPlaces(forum, check, other));
}

function byStart(a: Edit, b: Edit): number {
  return a.start - b.start;
}

/** What was promised promptly gets a period; what was permitted is prohibited, or needs consent. */
function* changedState(term: Term, wanted: Value, sentence: Citation, view: ContractView): Iterable<readonly Edit[]> {
  if (term.value.shape !== 'state') return;
  if (wanted.shape === 'duration' && term.value.state === 'prompt') {
    yield withinPeriod(sentence, wanted, view.contract);
  }
  const bearer = view.bearer(term);
  // "Customer Data may be used to train models" names nobody.
  const isTheirs = bearer === 'them' || (bearer === 'unknown' && term.kind === 'ai-training');
  if (wanted.shape !== 'state' || !isTheirs) return;
  if (wanted.state === 'prohibited') {
    const edits = prohibited(sentence, term.start);
    const leave = edits.length > 0 ? struckLeave(sentence) : undefined;
    if (leave) yield [...edits, leave];
    yield edits;
  }
  if (wanted.state === 'consent' && term.value.state !== 'prohibited') {
    const whose = partyName(view.ours, view.contract);
    if (whose !== undefined) yield madeSubjectToConsent(sentence, term.start, whose, view.contract);
  }
}

/** The words that said it of one party say it of each; what they say otherwise of the other party beside goes. */
function* mutual(check: Check, term: Term, sentence: Citation, view: ContractView): Iterable<readonly Edit[]> {
  const bearer = view.bearer(term);
  const isOneSided = bearer === 'us' || bearer === 'them';
  const isAsked =
    check.bearer === 'both' || ((check.bearer === 'us' || check.bearer === 'them') && check.bearer !== bearer);
  if (!isOneSided || !isAsked || !canBeMutual.has(check.term) || check.comparison === 'absent') return;
  if (goesOnAboutOne(term, sentence, view)) return;
  const edits = madeMutual(sentence, view.contract);
  if (edits.length === 0) return;
  yield edits;
  if (!saidOfEach.has(term.kind)) return;
  const opposite = bearer === 'us' ? 'them' : 'us';
  const others = view
    .terms(term.kind)
    .filter((other) => other.passage === term.passage && view.bearer(other) === opposite)
    .filter((other) => other.end <= sentence.start || sentence.end <= other.start);
  const strikes = others.flatMap((other) => struck(other, view.sentence(other), view) ?? []);
  if (strikes.length === 0 || strikes.some((edit) => edits.some((own) => overlaps(edit, own)))) return;
  yield [...edits, ...strikes].sort((a, b) => a.start - b.start);
}

/** What clauses often say of one party and, in another sentence and otherwise, of the other one. */
const saidOfEach: ReadonlySet<TermKind> = new Set<TermKind>([
  'liability-cap',
  'consequential-damages-exclusion',
  'assignment',
]);

/** "Each party must keep it secret. Employee must not use it": to turn one sentence of several helps nobody. */
function goesOnAboutOne(term: Term, sentence: Citation, view: ContractView): boolean {
  if (term.kind !== 'confidentiality') return false;
  const passage = view.contract.passages[term.passage];
  const { text } = view.contract.source;
  const actors = actorsOf(view.contract.parties);
  return (passage?.sentences ?? []).some(({ start, end }) => {
    if (start < sentence.end && sentence.start < end) return false;
    const [subject] = actors.mentions(text.slice(start, end));
    return subject !== undefined && subject.actor === term.actor && duty.test(text.slice(start + subject.end, end));
  });
}

const duty = /^\s+(?:shall|must|will|may|agrees)\b/i;

function struck(term: Term, sentence: Citation, view: ContractView): Edit | undefined {
  return saysNothingElse(term, sentence, view) ? struckSentence(sentence, view.contract) : undefined;
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

const longestStruck = 400;
/** A sentence longer than this has room for more than what was read. */
const longestUnread = 220;
const sureShare = 0.5;
/** "Effective until terminated by either party", "(a) … (b) …", "provided, however, that …". */
const saysMore =
  /\b(?:effective\s+(?:on|as\s+of)|continues?\s+in|expires?\b|terminates\s+on)|\(\s*(?:a|i|1)\s*\)[\s\S]*\(\s*(?:b|ii|2)\s*\)/i;

/** A sentence that also says something else cannot go as a whole, and neither can a part of one. */
function saysNothingElse(term: Term, sentence: Citation, view: ContractView): boolean {
  const length = sentence.end - sentence.start;
  if (length > longestStruck || saysMore.test(sentence.quote) || !/^[^\p{Ll}]*\p{Lu}/u.test(sentence.quote))
    return false;
  if (length > longestUnread && term.end - term.start < length * sureShare) return false;
  return !view.contract.terms.some(
    (other) => other.kind !== term.kind && sentence.start <= other.start && other.end <= sentence.end,
  );
}

/** Words that touch are about one another, too: "may" turned into "shall not" is no place for "with consent". */
function overlaps(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
