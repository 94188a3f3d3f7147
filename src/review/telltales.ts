import type { Clause } from '../contract/contract';
import type { TermKind } from '../contract/term-registry';
import { plainlyDenies } from './denials';
import type { ContractView } from './view';

/**
 * Words that hardly stand in a contract without the thing itself. Where one of these kinds counts as absent, and such words
 * stand in a passage that gave no term of the kind, the contract is not silent: it was not read.
 */
const telltales: Readonly<Partial<Record<TermKind, RegExp>>> = {
  'late-interest':
    /\b(?:arrears|overdue|past[- ]due|late payments?|delinquent|not paid (?:when|within|by)|unpaid (?:amounts?|sums?|invoices?|balances?))\b[^.;]{0,160}\b(?:interest|charges?|surcharges?|fees?|penalt\w+|per ?cent)\b|\b(?:interest|surcharges?|late (?:fees?|charges?)|penalt\w+)\b[^.;]{0,120}\b(?:overdue|past[- ]due|late|unpaid|arrears|delay in payment)\b/g,
  exclusivity:
    /(?<!\bnon[- ]?)\bexclusive (?:rights?(?! to (?:control|terminate|determine|select|decide|own|defend|settle|prosecute|direct|manage|use)\b)|licen[cs]es?|distribut\w+|suppliers?|providers?|agents?|dealers?|resellers?|territor\w+|basis)\b/g,
  'non-compete':
    /\bnon-?compet\w+|\b(?:shall|will|may|agrees?|covenants?)(?: to)? not\b[^.;]{0,100}\bcompet(?:e|es|ing|itive)\b/g,
  'price-increase':
    /\b(?:may|shall|will|right to)\b[^.;]{0,40}\b(?:increase|raise|escalate)\b[^.;]{0,60}\b(?:fees?|prices?|rates?|charges?)\b|\b(?:fees?|prices?|rates?|charges?)\b (?:\w+ ){0,4}(?:shall|will|may) (?:be )?(?:increased?|raised?|escalated?)\b/g,
  'ai-training': /\btrain(?:ing)?\b[^.;]{0,60}\b(?:models?|algorithms?|machine learning|artificial intelligence)\b/g,
  'convenience-termination':
    /\b(?:may|can|rights?|entitled|option|elect)\b[^.;]{0,80}\b(?:terminate|cancel)\b[^.;]{0,120}\b(?:for (?:its |their )?convenience|without cause|(?:any|no) reason)\b/g,
};

/** Talk of what is denied, ended, or of another matter. */
const empty =
  /\b(?:no|not|nothing|neither|nor|without|waives?|other than|jurisdiction|remed(?:y|ies)|property|own(?:s|er|ership)?|title|terminated for|use the|copyright|patent)\b/;
const reach = 60;

/** The first passage that speaks plainly of one of these kinds and gave no term of it. */
export function plainlySpoken(kinds: readonly TermKind[], view: ContractView): Clause | undefined {
  for (const kind of kinds) {
    const clause = view.once(`telltale of ${kind}`, () => plainlySpokenOf(kind, view));
    if (clause) return clause;
  }
  return undefined;
}

function plainlySpokenOf(kind: TermKind, view: ContractView): Clause | undefined {
  for (const match of view.lowerText.matchAll(telltales[kind] ?? /(?!)/g)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (empty.test(view.lowerText.slice(Math.max(0, range.start - reach), range.end))) continue;
    const passage = view.passageAt(range);
    const index = passage ? view.contract.passages.indexOf(passage) : -1;
    if (index < 0 || view.kindsIn(index).has(kind)) continue;
    if (passage?.sentences.some(({ start, end }) => plainlyDenies(kind, view.lowerText.slice(start, end)))) continue;
    return { ...range, type: 'definitions', score: 0, passage: index, because: [match[0]] };
  }
  return undefined;
}
