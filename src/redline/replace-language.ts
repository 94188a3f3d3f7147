import type { Contract } from '../contract/contract';
import type { Term } from '../contract/term';
import type { Citation, Range } from '../document/contract-text';
import { cite } from '../document/contract-text';
import type { Position } from '../playbook/playbook';
import type { Edit, Finding, Redline, Review } from '../review/review';
import type { Language } from './playbook-language';
import { gradePosition } from '../review/grade';
import { speaksOfMatter } from '../review/subjects';
import { improves, kindsOf } from './reread';
import { viewOfReview } from './review-view';
import { targetsOf } from './target';
import { termsAfterEdits } from './simulate';
import { wordChanges } from './word-diff';

/** The deciding sentences turned into a playbook's language, word by word, where that reads better to the playbook. */
export function* replacedByLanguage(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
  language: Language,
): Iterable<Redline> {
  const deciding = decidingStretch(finding, review);
  if (!deciding || !speaksOf(position, deciding, review) || isSilent(position, review)) return;
  const words = language.words.replace(/\n/g, ' ');
  if (!isClauseOfItsOwn(deciding.quote)) return;
  // Whether it reads better is cheap to know; the words that differ are not.
  const whole = { start: deciding.start, end: deciding.end, text: words };
  const terms = termsAfterEdits(review.contract, [whole], kindsOf(position));
  if (words === deciding.quote || !terms || !improves(terms, position, level, review)) return;
  if (losesMatter(deciding, terms, position, level, review)) return;
  const origin = language.from === 'general' ? 'general playbook’s' : 'playbook’s';
  const changes = readable(wordEdits(deciding.start, deciding.quote, words), review.contract.source.text);
  const edits = notInShreds(changes, whole, deciding);
  if (isAnotherClause(edits, deciding, words) && !mayGo(deciding, words, finding, position, review)) return;
  yield { level, kind: 'change', title: `Replace by the ${origin} language`, edits };
}

/**
 * Where the contract says nothing of what is asked, what it does say has done nothing wrong; and what it leaves to another
 * document or to a blank is settled there.
 */
function isSilent(position: Position, review: Review): boolean {
  const { basis } = gradePosition(position, viewOfReview(review));
  if (basis.kind !== 'between' && basis.kind !== 'doubt') return false;
  return basis.outcome.kind === 'silent' || basis.outcome.checks.some(({ why }) => why === 'unread');
}

const blank = /_{3,}|\[[^\]]{0,60}\]|\{[^}]{0,60}\}/;
const reference = /\b(?:sections?|articles?|clauses?|paragraphs?)\s+\(?\d/gi;
const definition = /^\W*[^.;]{1,60}["”]?\s+(?:shall\s+mean|means|has\s+the\s+meaning)\b/i;
const limbs = /\(\s*(?:a|i|1)\s*\)[\s\S]*\(\s*(?:b|ii|2)\s*\)/i;
const mostReferences = 2;
const fewestWords = 6;

/**
 * A whole sentence that is neither a list of sections ("the following survive"), nor a definition, nor a form to be filled
 * in, nor one with limbs, each of which may be about something else.
 */
function isClauseOfItsOwn(quote: string): boolean {
  if (!/^[^\p{Ll}]*\p{Lu}/u.test(quote) || !/[.!?]["”’')\]]*\s*$/.test(quote)) return false;
  if ((quote.match(/\p{L}+/gu) ?? []).length < fewestWords) return false;
  if (blank.test(quote) || definition.test(quote) || limbs.test(quote)) return false;
  return (quote.match(reference) ?? []).length <= mostReferences;
}

/** Where nothing of the sentence would be left, it is another clause that is put in its place. */
function isAnotherClause(edits: readonly Edit[], deciding: Citation, words: string): boolean {
  const struck = edits.reduce((sum, { start, end }) => sum + end - start, 0);
  const length = deciding.end - deciding.start;
  return length - struck < length * leastShared || length > words.length * farLonger;
}

/**
 * That is done where the sentence is not much longer than what comes, and what it says must go or is all about the matter:
 * nothing else that it settles is lost.
 */
function mayGo(
  { start, end }: Citation,
  words: string,
  { grade }: Finding,
  position: Position,
  { contract }: Review,
): boolean {
  if (end - start > words.length * muchLonger) return false;
  if (grade === 'RED') return true;
  if (!isOfTheType(position, { start, end }, contract)) return false;
  if (isElsewhere({ start, end }, contract) || settlesMore(contract.source.text.slice(start, end), words)) return false;
  const kinds = kindsOf(position);
  return contract.terms.every(
    (term) => kinds.has(term.kind) || goesWith(term.kind, kinds) || term.end <= start || end <= term.start,
  );
}

/** A list of what survives names the matter and is no clause on it. */
function isElsewhere({ start, end }: Range, { clauses, source }: Contract): boolean {
  const words = source.text.slice(start, end);
  const inList = clauses.some((clause) => clause.type === 'survival' && clause.start <= start && end <= clause.end);
  return inList || /\bfollowing\s+(?:sections?|provisions?|articles?|clauses?)\b|\bsurvive\b/i.test(words);
}

/** "May not be modified or assigned except in writing": what is said of changes as well would be gone. */
function settlesMore(before: string, after: string): boolean {
  return /\b(?:modif|amend|waive)/i.test(before) && !/\b(?:modif|amend|waive)/i.test(after);
}

/** What is nothing without the other: the rules of an arbitration that goes. */
const companions: Readonly<Partial<Record<Term['kind'], Term['kind']>>> = {
  'arbitration-rules': 'dispute-resolution',
  'confidentiality-carve-outs': 'confidentiality',
  'data-handling': 'ai-training',
};

function goesWith(kind: Term['kind'], kinds: ReadonlySet<Term['kind']>): boolean {
  const main = companions[kind];
  return main !== undefined && kinds.has(main);
}

const leastShared = 0.3;
const muchLonger = 1.3;
const farLonger = 3;

/** What gave none of the position's terms and does not speak of the matter either (a recital) is not ours to replace. */
function speaksOf(position: Position, { start, end, quote }: Citation, { contract }: Review): boolean {
  if (/^\W*whereas\b/i.test(quote)) return false;
  const [main] = kindsOf(position);
  const inside = contract.terms.filter((term) => start <= term.start && term.end <= end);
  if (inside.some(({ kind }) => kind === main)) return true;
  return (
    isOfTheType(position, { start, end }, contract) && main !== undefined && speaksOfMatter(main, quote.toLowerCase())
  );
}

/** It stands in a clause that is surely one on the matter: another that happens to mention it is not ours to replace. */
function isOfTheType({ clauseTypes }: Position, { start, end }: Range, { clauses, passages }: Contract): boolean {
  return clauses.some(
    (clause) =>
      clause.score >= sure &&
      clauseTypes.includes(clause.type) &&
      clause.start <= start &&
      end <= Math.max(clause.end, passages[clause.passage]?.end ?? 0),
  );
}

const sure = 0.9;

/** What the sentence also said must still be said, but for what the playbook wants gone. */
function losesMatter(
  { start, end }: Citation,
  after: readonly Term[],
  position: Position,
  level: Redline['level'],
  { contract }: Review,
): boolean {
  const unwanted = new Set(
    targetsOf(position, level).flatMap(({ check }) => (check.comparison === 'absent' ? [check.term] : [])),
  );
  const inside = contract.terms.filter((term) => start <= term.start && term.end <= end);
  const kinds = kindsOf(position);
  return inside.some(
    ({ kind, passage }) =>
      !unwanted.has(kind) &&
      !goesWith(kind, kinds) &&
      countOf(kind, passage, after) < countOf(kind, passage, contract.terms),
  );
}

function countOf(kind: Term['kind'], passage: number, terms: readonly Term[]): number {
  return terms.filter((term) => term.kind === kind && term.passage === passage).length;
}

/** Where little of the sentence is left, it is struck as a whole: nobody reads a clause in shreds. */
function notInShreds(edits: readonly Edit[], whole: Edit, deciding: Citation): readonly Edit[] {
  const struck = edits.reduce((sum, { start, end }) => sum + end - start, 0);
  const kept = deciding.quote.length - struck;
  return edits.length > 2 && kept < deciding.quote.length * leastKept ? [whole] : edits;
}

const leastKept = 0.5;

const longestStretch = 1500;

/** The deciding sentence; where several of one paragraph decided, all of them and what stands between. */
function decidingStretch(finding: Finding, review: Review): Citation | undefined {
  const [first] = finding.citations;
  if (!first) return undefined;
  const { text, paragraphs } = review.contract.source;
  const paragraph = paragraphs.find(({ start, end }) => start <= first.start && first.end <= end);
  const beside = finding.citations.filter(
    ({ start, end }) => paragraph !== undefined && paragraph.start <= start && end <= paragraph.end,
  );
  const start = Math.min(first.start, ...beside.map((citation) => citation.start));
  const end = Math.max(first.end, ...beside.map((citation) => citation.end));
  return unlabelled(end - start > longestStretch ? first : cite(text, { start, end }), text);
}

const label = /^\s*(?:(?:section|article|clause)\s+)?(?:\d+(?:\.\d+)*[.)]?|\([a-z\d]{1,4}\))\s+/i;

/** A typed number is not part of what is replaced. */
function unlabelled(stretch: Citation, text: string): Citation {
  const typed = label.exec(stretch.quote)?.[0].length ?? 0;
  return typed === 0 ? stretch : cite(text, { start: stretch.start + typed, end: stretch.end });
}

/** Replaced words with only a space between them read better in one piece than as a salad of old and new. */
function readable(edits: readonly Edit[], text: string): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, edit.start);
    if (last !== undefined && /^ +$/.test(between))
      result[result.length - 1] = { start: last.start, end: edit.end, text: `${last.text}${between}${edit.text}` };
    else result.push(edit);
  }
  return result;
}

/** Touching changes are one edit, so that a replaced word is struck and inserted in one step. */
function wordEdits(offset: number, before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = offset;
  let open: Edit | undefined;
  for (const { value, kind } of wordChanges(before, after)) {
    if (kind === 'same') {
      if (open) edits.push(open);
      open = undefined;
      at += value.length;
      continue;
    }
    const start: number = open?.start ?? at;
    const end: number = kind === 'removed' ? at + value.length : (open?.end ?? at);
    open = { start, end, text: (open?.text ?? '') + (kind === 'added' ? value : '') };
    if (kind === 'removed') at += value.length;
  }
  if (open) edits.push(open);
  return edits;
}
