import type { Section } from '../contract/contract';
import type { Term } from '../contract/term';
import type { Paragraph, Range } from '../document/contract-text';
import type { Position } from '../playbook/playbook';
import type { Edit, Finding, Redline, Review } from '../review/review';
import { inHeadingStyle, neighbourHeading, nextLabel } from './heading-style';
import type { Language } from './playbook-language';
import { improves, kindsOf } from './reread';
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
  const edit = insertion(finding, language, review);
  if (!edit) return;
  const origin = language.from === 'general' ? ' from the general playbook' : '';
  const title = `Insert a clause on ${lowerTitle(language.title)}${origin}`;
  yield { level, kind: 'insert-clause', title, edits: [edit] };
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

function contradicts(added: readonly Term[], { contract }: Review): boolean {
  return added.some(
    (term) =>
      !additive.has(term.kind) &&
      contract.terms.some(
        (other) =>
          other.kind === term.kind &&
          (other.actor === term.actor ||
            [other.actor, term.actor].some((actor) => actor === 'both' || actor === 'unknown')),
      ),
  );
}

function insertion(finding: Finding, language: Language, review: Review): Edit | undefined {
  const { contract } = review;
  const { text } = contract.source;
  if (finding.anchor) return paragraphAfter(finding.anchor, language, review);
  const [first] = finding.citations;
  if (!first) return undefined;
  const section = contract.sections.findLast((one) => one.start <= first.start && first.end <= one.end);
  const article = section?.parent === undefined ? undefined : contract.sections[section.parent];
  const last = article && lastParagraph(article, review);
  if (article && last && isShort(article)) return paragraphAfter(last, language, review, article);
  const own = (section && isShort(section) && lastParagraph(section, review)) || paragraphAround(first, review);
  if (!own) return undefined;
  // A clause without siblings gets further sentences: a new number would move those of all that follows.
  return {
    start: own.end,
    end: own.end,
    text: `${/\s$/.test(text.slice(0, own.end)) ? '' : ' '}${language.words.replace(/\n/g, ' ')}`,
  };
}

const longestArticle = 12_000;

function isShort({ start, end }: Range): boolean {
  return end - start <= longestArticle;
}

function paragraphAfter(place: Range, language: Language, review: Review, article?: Section): Edit {
  const { text } = review.contract.source;
  const neighbour = neighbourHeading(place, review.contract);
  const hasOwn = /^[\p{L}\s&,-]{3,60}[.:]\s/u.test(language.words);
  const heading = hasOwn ? '' : inHeadingStyle(titleUnder(article, language, review), neighbour);
  const clause = `${nextLabel(place, review.contract)}${heading}${language.words}`;
  const lead = place.end === 0 ? '' : '\n';
  const trail = place.end === 0 && text !== '' ? '\n' : '';
  return { start: place.end, end: place.end, text: `${lead}${clause}${trail}` };
}

/** Under "Indemnification" another "Indemnification" would say nothing: there it is told whose it is. */
function titleUnder(article: Section | undefined, language: Language, review: Review): string {
  const above = article?.heading?.quote.trim().toLowerCase();
  if (above !== language.title.toLowerCase()) return language.title;
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

function paragraphAround(range: Range, { contract }: Review): Paragraph | undefined {
  return contract.source.paragraphs.find(({ start, end, cell }) => start <= range.start && range.end <= end && !cell);
}

/** "Limitation of Liability" inside a sentence; "IP" and "SLA" stay. */
function lowerTitle(title: string): string {
  return title.replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
