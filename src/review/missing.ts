import type { ClauseType } from '../contract/clause-type';
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

/** The paragraph after which a missing clause of these types would go: before the signatures and exhibits, where there are any. */
export function insertionAnchor(types: readonly ClauseType[], view: ContractView): Range {
  const place = Math.min(...types.map((type) => customaryOrder.indexOf(type)).filter((index) => index >= 0));
  const before = Number.isFinite(place) ? nearestBefore(place, view) : undefined;
  return before ?? lastOfTheTerms(view);
}

function nearestBefore(place: number, view: ContractView): Range | undefined {
  const end = termsEnd(view.contract);
  for (let index = place - 1; index >= 0; index--) {
    const type = customaryOrder[index];
    if (type === undefined) continue;
    const clause = view.clauses([type], sureEnough).findLast((clause) => clause.end <= end);
    if (clause) return paragraphBefore(Math.min(endOfTopSection(clause, view), end), view);
  }
  return undefined;
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
