import type { ClauseType } from '../contract/clause-type';
import type { Range } from '../document/contract-text';
import type { ContractView } from './view';

/** The customary order of a contract; a missing clause goes after the nearest one before it that the contract has. */
const customaryOrder: readonly ClauseType[] = [
  'definitions',
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

/** The paragraph after which a missing clause of these types would go. */
export function insertionAnchor(types: readonly ClauseType[], view: ContractView): Range {
  const place = Math.min(...types.map((type) => customaryOrder.indexOf(type)).filter((index) => index >= 0));
  const before = Number.isFinite(place) ? nearestBefore(place, view) : undefined;
  return before ?? lastOfTheBody(view);
}

function nearestBefore(place: number, view: ContractView): Range | undefined {
  for (let index = place - 1; index >= 0; index--) {
    const type = customaryOrder[index];
    if (type === undefined) continue;
    const clause = view.clauses([type], sureEnough).findLast((clause) => !inExhibit(clause, view));
    if (clause) return paragraphAround(endOfTopSection(clause, view), view);
  }
  return undefined;
}

function inExhibit(range: Range, view: ContractView): boolean {
  return view.contract.exhibits.some((exhibit) => exhibit.start <= range.start && range.end <= exhibit.end);
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

function paragraphAround(end: number, view: ContractView): Range | undefined {
  const paragraph = view.contract.source.paragraphs.findLast(
    (paragraph) => paragraph.start < end && paragraph.end > paragraph.start && paragraph.part === 'body',
  );
  return paragraph && { start: paragraph.start, end: paragraph.end };
}

const witness = /\bin witness,? whereof\b/i;
const signatureLine = /^\s*(?:signed |executed |signature\b|by:|\/s\/|_{5,})/im;

/** Before the signatures and exhibits, where there are any. */
function lastOfTheBody(view: ContractView): Range {
  const { paragraphs, text } = view.contract.source;
  const [exhibit] = view.contract.exhibits;
  const body = paragraphs.filter(
    (paragraph) => paragraph.part === 'body' && paragraph.end > paragraph.start && !paragraph.cell,
  );
  const signed = body.findIndex(
    (paragraph, index) =>
      witness.test(text.slice(paragraph.start, paragraph.end)) ||
      (index > body.length / 3 && signatureLine.test(text.slice(paragraph.start, paragraph.end))),
  );
  const beforeSignature = signed > 0 ? body.slice(0, signed) : body;
  const beforeExhibit = exhibit
    ? beforeSignature.filter((paragraph) => paragraph.end <= exhibit.start)
    : beforeSignature;
  const last = (beforeExhibit.length > 0 ? beforeExhibit : beforeSignature).at(-1);
  return last ? { start: last.start, end: last.end } : { start: text.length, end: text.length };
}
