import type { Range } from '../document/contract-text';
import type { Citation } from '../document/contract-text';
import type { Position, Statement } from '../playbook/playbook';
import type { Basis, Graded } from './graded';
import { impactOf } from './impacts';
import { insertionAnchor } from './missing';
import { termName } from './phrases';
import { priorityOf } from './priority';
import { reasonFor } from './reason';
import type { Finding, RelatedCitation } from './review';
import { shownWords, unique } from './shown-words';
import { valueWords } from './values';
import type { ContractView } from './view';

/** A graded position as a finding, with the exact words on both sides. */
export function findingFor(position: Position, graded: Graded, id: string, view: ContractView): Finding {
  const { citations, nearest } = shownWords(graded, view);
  const [first] = citations;
  const section = first && view.sectionName(first);
  const fallback = fallbackOf(position);
  const required = position.statements.some(({ tier }) => tier === 'required');
  return {
    id,
    position: position.id,
    title: position.title,
    grade: graded.grade,
    presence: graded.presence,
    reason: reasonFor(graded, position, view),
    impact: impactOf(position),
    ...(section === undefined ? {} : { section }),
    citations,
    ...(nearest && { nearest }),
    ...(first ? {} : { anchor: insertionAnchor(position.clauseTypes, view) }),
    related: relatedOf(graded, citations),
    playbookCitations: playbookCitations(position, graded.basis),
    values: valuesOf(graded, view),
    redlines: [],
    ...(fallback === undefined ? {} : { fallback }),
    priority: priorityOf(position, graded.grade, required),
    ...(position.approver === undefined ? {} : { approver: position.approver }),
    dealBreaker: position.dealBreaker,
    betterThanPlaybook: graded.grade === 'GREEN' && graded.better,
  };
}

const mostRelated = 6;

function relatedOf(graded: Graded, citations: readonly Citation[]): readonly RelatedCitation[] {
  const cited = (related: Range) => citations.some((other) => other.start <= related.start && related.end <= other.end);
  return unique(graded.related.filter((related) => !cited(related))).slice(0, mostRelated);
}

/** The statement that decided first, then the rest of the position. */
function playbookCitations(position: Position, basis: Basis): readonly Citation[] {
  const deciding = statementsOf(basis);
  const rest = position.statements.filter((statement) => !deciding.includes(statement));
  const citations = [...deciding, ...rest].map(({ start, end, quote }) => ({ start, end, quote }));
  return citations.length > 0 ? citations : [position.heading];
}

function statementsOf(basis: Basis): readonly Statement[] {
  if (basis.kind === 'preferred') return basis.statements.map(({ statement }) => statement);
  if (basis.kind === 'interaction') return statementsOf(basis.under);
  if (basis.kind === 'language') return [];
  return basis.statement ? [basis.statement] : [];
}

/** In the order of reading; two terms of one name that differ are joined. */
function valuesOf(graded: Graded, view: ContractView): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const term of graded.terms) {
    const name = termName(term.kind, view.bearer(term), view);
    const words = valueWords(term.value);
    const known = values[name];
    if (known === undefined) values[name] = words;
    else if (!known.split('; ').includes(words)) values[name] = `${known}; ${words}`;
  }
  return { ...values, ...capParts(graded, view) };
}

/** The parts of a cap that a reader asks for: what is capped, the words of its base, and what sits above it. */
function capParts(graded: Graded, view: ContractView): Readonly<Record<string, string>> {
  const { text } = view.contract.source;
  const cap = graded.terms.find(
    ({ kind, value }) => kind === 'liability-cap' && value.shape === 'cap' && value.limit.kind !== 'none',
  );
  if (!cap) return {};
  const only = (cap.hedges ?? []).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const above = view
    .terms('liability-carve-outs')
    .filter(({ actor }) => actor === cap.actor || actor === 'both' || cap.actor === 'both')
    .map(({ value }) => valueWords(value));
  return {
    'what is capped': only.length > 0 ? `only ${only.join(', ')}` : 'all liability',
    'base of the cap': `“${text.slice(cap.start, cap.end).replace(/\s+/g, ' ')}”`,
    'above the cap': above.length > 0 ? [...new Set(above)].join('; ') : 'nothing is said to be',
  };
}

function fallbackOf(position: Position): string | undefined {
  const acceptable = position.statements.filter(({ tier }) => tier === 'acceptable');
  if (acceptable.length === 0) return position.fallbackLanguage?.quote;
  return acceptable.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()).join(' ');
}
