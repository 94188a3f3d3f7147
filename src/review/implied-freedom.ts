import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Check } from '../playbook/playbook';
import { impliedCap } from './implied-cap';
import type { CheckOutcome } from './outcome';
import type { ContractView } from './view';

/** What a contract that is silent on a check says by way of other terms; undefined where nothing is implied. */
export function implied(check: Check, view: ContractView): CheckOutcome | undefined {
  return impliedCap(check, view) ?? impliedFreedom(check, view) ?? impliedExit(check, view) ?? impliedEnd(check, view);
}

const ofRenewal: readonly TermKind[] = ['renewal', 'renewal-notice', 'renewal-period'];
/** Words on going on for longer that were read to no term. */
const goesOn =
  /\b(?:auto-?)?renew(?:s|ed|al|als|able|ing)?\b|\bexten(?:d|ds|ded|sion|sions)\b[^.;]{0,60}\b(?:term|agreement|contract)\b|\b(?:term|agreement|contract)\b[^.;]{0,60}\bexten(?:d|ded|sion)\b|\byear[- ]to[- ]year\b|\bmonth[- ]to[- ]month\b|\bevergreen\b|\bhold(?:ing)? over\b/g;

/** A contract that ends on a day and says nothing of going on for longer does not renew by itself. */
function impliedEnd(check: Check, view: ContractView): CheckOutcome | undefined {
  if (check.term !== 'renewal' || check.comparison !== 'equals' || check.value?.shape !== 'state') return undefined;
  if (ofRenewal.some((kind) => view.terms(kind).length > 0)) return undefined;
  const ends = view.terms('initial-term').filter(({ value }) => value.shape === 'duration');
  if (ends.length === 0 || ends.length < view.terms('initial-term').length || speaksOfGoingOn(view)) return undefined;
  const kind = endsBy.has(check.value.state) ? 'met' : 'not-met';
  return { check, kind, bySilence: false, terms: ends };
}

/** What is renewed may be a patent; and a heading, or a reference that repeats it, says nothing. */
const ofOtherThings =
  /\b(?:patents?|reissu\w+|continuations?|registrations?|trade ?marks?|copyrights?|insurance|polic(?:y|ies)|domains?|permits?|certificat\w+|license plates?|credit)\b/;
const aroundIt = 100;
const longestReference = 60;

function speaksOfGoingOn(view: ContractView): boolean {
  return view.once('goes on', () => {
    const { lowerText } = view;
    for (const match of lowerText.matchAll(goesOn)) {
      const end = match.index + match[0].length;
      const around = lowerText.slice(Math.max(0, match.index - aroundIt), end + aroundIt);
      const open = lowerText.slice(Math.max(0, match.index - longestReference), match.index);
      const isReference = /\[[^\][]*$/.test(open) && /^[^\][]*\]/.test(lowerText.slice(end, end + longestReference));
      if (!ofOtherThings.test(around) && !isReference && !isInHeading(match.index, view)) return true;
    }
    return false;
  });
}

function isInHeading(at: number, view: ContractView): boolean {
  const heading = view.sectionAt({ start: at, end: at + 1 })?.heading;
  return heading !== undefined && heading.start <= at && at < heading.end;
}

const endsBy: ReadonlySet<string> = new Set(['none', 'by-agreement']);

const restrictions: ReadonlySet<string> = new Set(['consent', 'prohibited']);

/** A side may assign freely also where the contract is silent on it while it restricts the other side's assignment. */
function impliedFreedom(check: Check, view: ContractView): CheckOutcome | undefined {
  if (check.term !== 'assignment' || check.comparison !== 'equals') return undefined;
  if (check.value?.shape !== 'state' || check.value.state !== 'free') return undefined;
  if (check.bearer !== 'us' && check.bearer !== 'them') return undefined;
  const other = check.bearer === 'us' ? 'them' : 'us';
  const restricting = view
    .termsOf('assignment', other)
    .filter((term) => view.bearer(term) === other && isRestriction(term));
  return restricting.length > 0 ? { check, kind: 'met', bySilence: false, terms: restricting } : undefined;
}

function isRestriction(term: Term): boolean {
  return term.value.shape === 'state' && restrictions.has(term.value.state);
}

const exitsImplied: ReadonlySet<TermKind> = new Set<TermKind>(['renewal-notice', 'breach-termination']);

/** Who may leave at any time can stop a renewal and leave after a breach, if not by rights of their own. */
function impliedExit(check: Check, view: ContractView): CheckOutcome | undefined {
  if (!exitsImplied.has(check.term) || check.comparison !== 'absent') return undefined;
  if (check.bearer !== 'us' && check.bearer !== 'them') return undefined;
  const exits = view.termsOf('convenience-termination', check.bearer);
  return exits.length > 0 ? { check, kind: 'partly', bySilence: false, terms: exits, why: 'hedged' } : undefined;
}
