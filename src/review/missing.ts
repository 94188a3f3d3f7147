import type { ClauseType } from '../contract/clause-type';
import type { Clause } from '../contract/contract';
import type { Range } from '../document/contract-text';
import { termsEnd } from './terms-end';
import type { ContractView } from './view';

/** The customary order of a contract; a missing clause goes after the nearest one before it that the contract has. */
const customaryOrder: readonly ClauseType[] = [
  'license-grant',
  'support',
  'service-levels',
  'acceptance',
  'exclusivity',
  'non-compete',
  'payment',
  'price-increase',
  'taxes',
  'audit',
  'ip-ownership',
  'confidentiality',
  'data-protection',
  'security',
  'breach-notification',
  'ai-and-training',
  'warranty',
  'warranty-disclaimer',
  'indemnification',
  'insurance',
  'limitation-of-liability',
  'cap-on-liability',
  'consequential-damages',
  'term',
  'renewal',
  'renewal-notice',
  'termination',
  'termination-for-convenience',
  'post-termination',
  'exit-assistance',
  'survival',
  'assignment',
  'change-of-control',
  'subcontracting',
  'force-majeure',
  'publicity',
  'compliance-with-laws',
  'notices',
  'governing-law',
  'jurisdiction',
  'dispute-resolution',
  'entire-agreement',
  'amendment',
  'severability',
  'waiver',
  'counterparts',
];

const sureEnough = 0.5;

/**
 * The paragraph after which a missing clause of these types would go: behind the article on the matter itself, or behind the
 * nearest that comes before it by custom; before the signatures and exhibits, where there are any.
 */
export function insertionAnchor(types: readonly ClauseType[], view: ContractView): Range {
  const place = Math.min(...types.map((type) => customaryOrder.indexOf(type)).filter((index) => index >= 0));
  if (!Number.isFinite(place)) return lastOfTheTerms(view);
  const before = customaryOrder.slice(0, place).reverse();
  return behindOwnArticle(types, view) ?? behindFirst(before, view) ?? lastOfTheTerms(view);
}

/** Behind the article that says most on these matters. */
function behindOwnArticle(types: readonly ClauseType[], view: ContractView): Range | undefined {
  const said = new Map<number, number>();
  for (const type of types) {
    for (const clause of clausesOf(type, view)) {
      const end = endOfTopSection(clause, view);
      said.set(end, (said.get(end) ?? 0) + clause.score);
    }
  }
  const [most] = [...said].sort(([, a], [, b]) => b - a);
  return most && paragraphBefore(Math.min(most[0], termsEnd(view.contract)), view);
}

function behindFirst(types: readonly ClauseType[], view: ContractView): Range | undefined {
  for (const type of types) {
    const clause = clausesOf(type, view).at(-1);
    if (clause) return paragraphBefore(Math.min(endOfTopSection(clause, view), termsEnd(view.contract)), view);
  }
  return undefined;
}

function clausesOf(type: ClauseType, view: ContractView): readonly Clause[] {
  const end = termsEnd(view.contract);
  return view.clauses([type], sureEnough).filter((clause) => clause.end <= end && !isAmongDefinitions(clause, view));
}

const definesWords = /^[\W\d]*(?:definitions?|defined terms|interpretation|glossary)\b/i;

/** What a definition says of a matter is not where the contract deals with it. */
function isAmongDefinitions(clause: Range, view: ContractView): boolean {
  const { sections } = view.contract;
  let section = view.sectionAt(clause);
  while (section) {
    if (section.heading && definesWords.test(section.heading.quote)) return true;
    section = section.parent === undefined ? undefined : sections[section.parent];
  }
  return false;
}

/** A new clause goes behind the whole article, not between its sub-clauses. */
function endOfTopSection(range: Range, view: ContractView): number {
  const { sections } = view.contract;
  let section = view.sectionAt(range);
  while (section?.parent !== undefined) {
    const parent = sections[section.parent];
    if (!parent || parent.depth < 1) break;
    section = parent;
  }
  return section ? Math.max(section.end, range.end) : range.end;
}

function paragraphBefore(end: number, view: ContractView): Range | undefined {
  const paragraph = view.contract.source.paragraphs.findLast(
    (paragraph) => paragraph.start < end && paragraph.end > paragraph.start && paragraph.part === 'body',
  );
  return paragraph && { start: paragraph.start, end: paragraph.end };
}

/** In a table only where all of it is one, as a form is. */
function lastOfTheTerms(view: ContractView): Range {
  const { paragraphs, text } = view.contract.source;
  const end = termsEnd(view.contract);
  const body = paragraphs.filter((paragraph) => paragraph.part === 'body' && paragraph.end > paragraph.start);
  const terms = body.filter((paragraph) => paragraph.end <= end);
  const last = terms.findLast(({ cell }) => !cell) ?? terms.at(-1) ?? body.at(-1);
  return last ? { start: last.start, end: last.end } : { start: text.length, end: text.length };
}
