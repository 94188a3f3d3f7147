import type { Actor } from '../contract/actor';
import type { Contract, Section } from '../contract/contract';
import type { Term } from '../contract/term';
import type { Value } from '../contract/value';
import type { Paragraph, Range } from '../document/contract-text';
import type { Position } from '../playbook/playbook';
import type { Edit, Finding, Redline, Review } from '../review/review';
import { insertionAnchor } from '../review/missing';
import { readPosition } from '../review/position-reading';
import { isSentence, termsEnd } from '../review/terms-end';
import { inHeadingStyle, neighbourHeading, nextLabel } from './heading-style';
import { numberLevel } from './label-level';
import type { Language } from './playbook-language';
import { improves, kindsOf } from './reread';
import { viewOfReview } from './review-view';
import { termsAfterInsertion } from './simulate';

/**
 * The language as a clause of its own, where a missing clause would go; or behind the clauses of the section that speaks of
 * the matter and is silent on what the playbook asks. Nothing where the contract already says otherwise: two clauses that
 * contradict each other help nobody.
 */
export function* insertedClause(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
  language: Language,
): Iterable<Redline> {
  const kinds = new Set([...kindsOf(position), ...kindsOf(language.position)]);
  const terms = termsAfterInsertion(review.contract, language.words, position.clauseTypes, kinds);
  const added = terms.slice(review.contract.terms.length);
  if (contradicts(added, review) || !improves(terms, position, level, review)) return;
  if (isUnread(finding, position, review)) return;
  const origin = language.from === 'general' ? ' from the general playbook' : '';
  const title = `Insert a clause on ${lowerTitle(language.title)}${origin}`;
  const addition = `Add to what is said on ${lowerTitle(language.title)}${origin}`;
  for (const isHeaded of [true, false]) {
    const edit = insertion(finding, position, language, review, isHeaded);
    const isAddition = edit?.text.startsWith(' ') === true;
    if (edit) yield { level, kind: 'insert-clause', title: isAddition ? addition : title, edits: [edit] };
  }
}

/** A duty or exception more stands beside others; a second cap, period or rule does not. */
const additive: ReadonlySet<Term['kind']> = new Set<Term['kind']>([
  'indemnity',
  'warranty',
  'insurance',
  'liability-carve-outs',
  'confidentiality-carve-outs',
  'ip-ownership',
  'security-measures',
  'breach-termination',
  'service-level',
]);

/** A way out when the other side changes hands stands beside whatever is said of consent. */
function isAdditive({ kind, value }: Term): boolean {
  const isOfChange = kind === 'change-of-control' && value.shape === 'state';
  return additive.has(kind) || (isOfChange && (value.state === 'termination-right' || value.state === 'notice'));
}

export function contradicts(added: readonly Term[], review: Review): boolean {
  const { contract } = review;
  if (disowns(added, review)) return true;
  return added.some(
    (term) =>
      !isAdditive(term) &&
      contract.terms.some(
        (other) =>
          other.kind === term.kind &&
          (other.actor === term.actor ||
            [other.actor, term.actor].some((actor) => actor === 'both' || actor === 'unknown')),
      ),
  );
}

/** What one side owns already is not given to the other one beside it. */
function disowns(added: readonly Term[], { contract }: Review): boolean {
  const owned = (terms: readonly Term[]) => terms.filter(({ kind }) => kind === 'ip-ownership');
  return owned(added).some((term) =>
    owned(contract.terms).some((other) => isOfOther(other.actor, term.actor) && shares(other.value, term.value)),
  );
}

function isOfOther(actor: Actor, other: Actor): boolean {
  return (actor === 'supplier' && other === 'customer') || (actor === 'customer' && other === 'supplier');
}

function shares(value: Value, other: Value): boolean {
  return value.shape === 'items' && other.shape === 'items' && value.items.some((item) => other.items.includes(item));
}

/**
 * A clause that is surely about the matter, speaks of what is asked and could not be read may say the contrary of what would
 * be put beside it.
 */
export function isUnread(finding: Finding, position: Position, review: Review): boolean {
  const { contract } = review;
  if (finding.presence !== 'present' || holdsTerm(finding, position, contract)) return false;
  const kinds = kindsOf(position);
  if (contract.terms.some(({ kind }) => kinds.has(kind))) return false;
  return readPosition(position, viewOfReview(review)).speakingClauses.some(({ score }) => score >= sure);
}

const sure = 0.9;

/** A clause that is headed as the position's own type is, whether or not what is asked could be read in it. */
function isAboutIt(cited: Range, { clauseTypes: [main] }: Position, { clauses, sections }: Contract): boolean {
  return clauses.some(({ type, score, start, end, section, because }) => {
    if (type !== main || start >= cited.end || cited.start >= end) return false;
    const heading = section === undefined ? '' : (sections[section]?.heading?.quote ?? '');
    return score >= sure || because.some((words) => heading.toLowerCase().includes(words.toLowerCase()));
  });
}

function holdsTerm(finding: Finding, position: Position, contract: Contract): boolean {
  const kinds = kindsOf(position);
  const [first] = finding.citations;
  return (
    first !== undefined &&
    contract.terms.some((term) => kinds.has(term.kind) && first.start <= term.start && term.end <= first.end)
  );
}

function insertion(
  finding: Finding,
  position: Position,
  language: Language,
  review: Review,
  isHeaded: boolean,
): Edit | undefined {
  const { contract } = review;
  const [first] = finding.citations;
  if (!first || !(holdsTerm(finding, position, contract) || isAboutIt(first, position, contract))) {
    const anchor = finding.anchor ?? insertionAnchor(position.clauseTypes, viewOfReview(review));
    return paragraphAfter(withoutRenumbering(behindText(anchor, review), review), language, review, isHeaded);
  }
  const section = contract.sections.findLast((one) => one.start <= first.start && first.end <= one.end);
  const article = section?.parent === undefined ? undefined : contract.sections[section.parent];
  const last = article && lastParagraph(article, review);
  if (article && last && isShort(article))
    return paragraphAfter(behindText(last, review), language, review, isHeaded, article);
  const own = (section && isShort(section) && lastParagraph(section, review)) || paragraphAround(first, review);
  if (!own || !sentenceEnd.test(wordsOf(own, review))) {
    return paragraphAfter(behindText(own ?? first, review), language, review, isHeaded, section);
  }
  // A clause without siblings gets further sentences: a new number would move those of all that follows.
  return { start: own.end, end: own.end, text: ` ${language.words.replace(/\n/g, ' ')}` };
}

/**
 * Where Word numbers the clauses, one that comes between two moves the numbers of all behind it, and with them what typed
 * references point to: then the last place of the article is the better one. Behind the items of a list a clause is numbered
 * as the one that the list is under. An article between two others stays where it is if nothing refers to those behind it.
 */
function withoutRenumbering(place: Range, { contract }: Review): Range {
  const { paragraphs, text } = contract.source;
  const index = paragraphs.findIndex(({ start, end }) => start === place.start && end === place.end);
  const own = levelOf(paragraphs[index]?.label);
  if (own === 0 || own === deepest || (own === 1 && !isReferredBehind(place, contract))) return place;
  const last = termsEnd(contract);
  let found: Range = place;
  for (const paragraph of paragraphs.slice(index + 1)) {
    const { label, part, cell, start, end } = paragraph;
    if (part !== 'body' || cell !== undefined || end > last) break;
    const level = levelOf(label);
    if (level === 0 && start === end) continue;
    if (level < own) break;
    // A heading whose text is not numbered opens something else, such as the definitions.
    if (end - start >= shortestText) found = { start, end };
  }
  return sentenceEnd.test(text.slice(found.start, found.end)) ? found : place;
}

function isReferredBehind(place: Range, { references, sections }: Contract): boolean {
  return references.some(
    ({ target, resolved }) =>
      target === 'section' && resolved !== undefined && (sections[resolved]?.start ?? 0) > place.end,
  );
}

/** Of "12." one, of "12.3" two; what counts anew below a clause, "(a)", is the deepest; 0: not numbered. */
function levelOf(label: string | undefined): number {
  return label === undefined || label === '' ? 0 : numberLevel(label) || deepest;
}

const deepest = 9;

const sentenceEnd = /[.!?]["”’')\]]*\s*$/;
/** What announces more: the items of a list follow. */
const opensList = /(?:[:,]|\b(?:and|or))\s*$/;

/**
 * Not between a heading and what it heads, nor behind the signatures: the last paragraph up to the place, within the terms,
 * that ends as a sentence does.
 */
function behindText(place: Range, review: Review): Range {
  const { contract } = review;
  const { sections, source } = contract;
  const last = termsEnd(contract);
  const isEnd = sections.some(
    ({ end, heading }) => Math.abs(end - place.end) <= 1 && (heading?.end ?? 0) < place.start,
  );
  const opensNext = sections.some(({ start, depth }) => depth === 0 && start > place.end && start <= place.end + 3);
  const words = wordsOf(place, review);
  const isText = words.trim().length >= shortestText && !opensList.test(words);
  if (isEnd && opensNext && isText && place.end <= last) return place;
  const found = source.paragraphs.findLast(
    (paragraph) =>
      paragraph.start <= place.start &&
      paragraph.end <= last &&
      paragraph.cell === undefined &&
      isSentence(wordsOf(paragraph, review)),
  );
  return found ?? place;
}

const shortestText = 60;

function wordsOf({ start, end }: Range, { contract }: Review): string {
  return contract.source.text.slice(start, end);
}

const longestArticle = 12_000;

function isShort({ start, end }: Range): boolean {
  return end - start <= longestArticle;
}

function paragraphAfter(place: Range, language: Language, review: Review, isHeaded: boolean, article?: Section): Edit {
  const { text } = review.contract.source;
  const neighbour = neighbourHeading(place, review.contract);
  const hasOwn = ownHeading.test(language.words);
  const heading = hasOwn || !isHeaded ? '' : inHeadingStyle(titleUnder(article, language, review), neighbour);
  const clause = `${nextLabel(place, review.contract)}${heading}${language.words}`;
  const lead = place.end === 0 ? '' : '\n';
  const trail = place.end === 0 && text !== '' ? '\n' : '';
  return { start: place.end, end: place.end, text: `${lead}${clause}${trail}` };
}

/** Every word of a heading is great, but for the small ones. */
const ownHeading = /^\p{Lu}[\p{L}-]*(?:\s+(?:&|\p{Lu}[\p{L}-]*|and|of|for|the|or|to|in|on|by|with)){0,7}[.:]\s/u;

/** A playbook's headings speak of us, a contract's do not: "AI Training on Our Data". */
const ours = /\s+(?:on|of|for|to|by|and|in|over)\s+(?:\p{L}+\s+){0,3}(?:our|us|we)\b.*$/iu;

/** Under "Indemnification" another "Indemnification" would say nothing: there it is told whose it is. */
function titleUnder(article: Section | undefined, language: Language, review: Review): string {
  const title = language.title.replace(ours, '');
  const above = article?.heading?.quote.trim().toLowerCase();
  if (above !== title.toLowerCase()) return title;
  const subject = /^(?:The )?([\p{Lu}][\p{L}]+(?: \p{Lu}\p{L}+){0,3}) (?:shall|will|may|must)\b/u.exec(
    language.words,
  )?.[1];
  const names = review.contract.parties.flatMap((party) => party.names);
  return subject !== undefined && names.includes(subject) ? `By ${subject}` : 'Further Terms';
}

function lastParagraph(range: Range, { contract }: Review): Paragraph | undefined {
  return contract.source.paragraphs.findLast(
    ({ start, end, part, cell }) => range.start <= start && end <= range.end && end > start && part === 'body' && !cell,
  );
}

export function paragraphAround(range: Range, { contract }: Review): Paragraph | undefined {
  return contract.source.paragraphs.find(({ start, end, cell }) => start <= range.start && range.end <= end && !cell);
}

/** "Limitation of Liability" inside a sentence; "IP" and "SLA" stay. */
function lowerTitle(title: string): string {
  return title.replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
