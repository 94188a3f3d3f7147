import type { ClauseType } from '../contract/clause-type';
import { sentencesOf } from '../contract/sentences';
import type { Term } from '../contract/term';
import type { Citation, Range } from '../document/contract-text';
import type { Position } from '../playbook/playbook';
import type { Finding, Redline, Review } from '../review/review';
import { speaksOfMatter } from '../review/subjects';
import { contradicts, isUnread, paragraphAround } from './insert-clause';
import type { Language } from './playbook-language';
import { improves, kindsOf } from './reread';
import { termsAfterInsertion } from './simulate';

/** It takes up what the sentence before it said. */
const leaning =
  /^(?:If\s+(?:it|they|that|so|use)\b|This\b|These\b|Such\b|It\b|They\b|Failing\b|However\b|Otherwise\b|For\s+each\b|The\s+same\b)/;
const sentenceEnd = /[.!?]["”’')\]]*\s*$/;
const longestAdded = 420;

/**
 * One sentence of the language, at the end of the paragraph that speaks of the matter and is silent on this: where one is
 * enough, a whole clause beside the one that is there would say the rest of it twice.
 */
export function* addedSentence(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
  language: Language,
): Iterable<Redline> {
  const [first] = finding.citations;
  if (finding.presence !== 'present' || !first || isUnread(finding, position, review)) return;
  const paragraph = paragraphAround(first, review);
  const { contract } = review;
  if (!isAbout(first, position, review)) return;
  if (!paragraph || !sentenceEnd.test(contract.source.text.slice(paragraph.start, paragraph.end))) return;
  const words = language.words.replace(/\n/g, ' ');
  const sentences = sentencesOf(words, { start: 0, end: words.length }).map(({ start, end }) =>
    words.slice(start, end),
  );
  // A general clause of one sentence says too little beside another; the company's own is what it wants to say.
  if (sentences.length < 2 && language.from === 'general') return;
  const kinds = new Set([...kindsOf(position), ...kindsOf(language.position)]);
  for (const sentence of sentences) {
    if (leaning.test(sentence) || sentence.length > longestAdded) continue;
    const terms = termsAfterInsertion(contract, sentence, position.clauseTypes, kinds);
    const added = terms.slice(contract.terms.length);
    if (!speaksOfIt(first, position, added, review)) continue;
    if (added.length === 0 || contradicts(added, review) || !improves(terms, position, level, review)) continue;
    const edit = { start: paragraph.end, end: paragraph.end, text: ` ${sentence}` };
    yield { level, kind: 'change', title: `Add “${shortened(sentence)}”`, edits: [edit] };
  }
}

const sure = 0.6;

/** What names the matter, and is no place to say more of it: a clause that takes it back, and a list of what survives. */
const elsewhere: ReadonlySet<ClauseType> = new Set(['warranty-disclaimer', 'survival']);

/** The clause of the finding is surely one on the matter. */
function isAbout(place: Range, { clauseTypes }: Position, { contract }: Review): boolean {
  const types = contract.clauses.filter(
    ({ start, end, score }) => start <= place.start && place.end <= end && score >= sure,
  );
  return types.some(({ type }) => clauseTypes.includes(type)) && !types.some(({ type }) => elsewhere.has(type));
}

/** What gave no term of the position must speak of what is added, or the sentence would stand among others' matters. */
function speaksOfIt(place: Citation, position: Position, added: readonly Term[], { contract }: Review): boolean {
  const kinds = kindsOf(position);
  if (
    added.some(({ kind }) => kind === 'payment-period') &&
    /\d+\)?[\s-]*(?:calendar\s+|business\s+)?days?\b/i.test(place.quote)
  )
    return false;
  if (contract.terms.some((term) => kinds.has(term.kind) && place.start <= term.start && term.end <= place.end))
    return true;
  const isSure = contract.clauses.some(
    ({ start, end, score, type }) =>
      score >= verySure && position.clauseTypes.includes(type) && start <= place.start && place.end <= end,
  );
  return isSure && added.some(({ kind }) => speaksOfMatter(kind, place.quote.toLowerCase()));
}

const verySure = 0.9;

const longestTitle = 70;

function shortened(words: string): string {
  return words.length <= longestTitle ? words : `${words.slice(0, words.lastIndexOf(' ', longestTitle))} …`;
}
