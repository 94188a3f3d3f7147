import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Check } from '../playbook/playbook';
import { cappedApart } from './implied-cap';
import { otherSumsOnly } from './insured-sum';
import { implied } from './implied-freedom';
import type { Match } from './match-term';
import { isUnread, matchTerm } from './match-term';
import type { CheckOutcome, OutcomeKind } from './outcome';
import { isMet } from './outcome';
import { isHedged, relevantTerms } from './relevant-terms';
import { favourableBearer, speaksOfTheDeal, stakes, weWant } from './stakes';
import type { ContractView } from './view';

/** `want`: the worst term that applies decides; `avoid`: one term that meets it is enough. */
export type Polarity = 'want' | 'avoid';

export function evaluateCheck(check: Check, view: ContractView, polarity: Polarity): CheckOutcome {
  if (speaksOfTheDeal(check.term)) return decide(check, view.terms(check.term), [], view, polarity);
  switch (check.bearer) {
    case 'us':
    case 'them':
      return evaluateSide(check, check.bearer, view, polarity);
    case 'both':
      return evaluateBoth(check, view, polarity);
    case 'unknown':
      return evaluateUnnamed(check, view, polarity);
  }
}

function evaluateSide(check: Check, side: 'us' | 'them', view: ContractView, polarity: Polarity): CheckOutcome {
  const doubtful = view.terms(check.term).filter((term) => view.bearer(term) === 'unknown');
  return decide({ ...check, bearer: side }, view.termsOf(check.term, side), doubtful, view, polarity);
}

/** A clause that binds only them, or serves only us, betters one that was to be mutual. */
function evaluateBoth(check: Check, view: ContractView, polarity: Polarity): CheckOutcome {
  const us = evaluateSide(check, 'us', view, polarity);
  const them = evaluateSide(check, 'them', view, polarity);
  const outcome = (kind: OutcomeKind, parts: readonly CheckOutcome[], why?: CheckOutcome['why']): CheckOutcome => ({
    check,
    kind,
    bySilence: parts.some((part) => part.bySilence),
    terms: [...new Set(parts.flatMap((part) => part.terms))],
    ...(why === undefined ? {} : { why }),
  });
  if (isMet(us) && isMet(them)) {
    const kind = us.kind === 'bettered' || them.kind === 'bettered' ? 'bettered' : 'met';
    return outcome(kind, us.bySilence ? [them, us] : [us, them]);
  }
  if (polarity === 'avoid') return outcome(worse(us.kind, them.kind), [us, them]);
  const [met, other] = isMet(us) ? [us, them] : [them, us];
  if (!isMet(met)) return outcome(worse(us.kind, them.kind), [us, them], us.why ?? them.why);
  const metSide = met === us ? 'us' : 'them';
  if (other.kind === 'silent' && favourableBearer(check.term) === metSide) return outcome('bettered', [met]);
  if (other.kind === 'unclear') return outcome('unclear', [other, met], other.why);
  return outcome('partly', other.kind === 'silent' ? [met] : [other, met], 'one-sided');
}

/** Where the playbook names nobody it means the side on which the term serves us, or hurts us. */
function evaluateUnnamed(check: Check, view: ContractView, polarity: Polarity): CheckOutcome {
  const serving = favourableBearer(check.term);
  if (serving === 'either') return decide(check, view.terms(check.term), [], view, polarity);
  const absence = check.comparison === 'absent';
  const onOurGood = (polarity === 'want') !== absence;
  const side = onOurGood === (serving === 'us') ? 'us' : 'them';
  const outcome = evaluateSide(check, side, view, polarity);
  if (outcome.kind !== 'silent' || polarity === 'avoid') return { ...outcome, check };
  const other = evaluateSide(check, side === 'us' ? 'them' : 'us', view, polarity);
  return isMet(other) ? { ...other, check, kind: 'partly', why: 'one-sided' } : { ...outcome, check };
}

const severity: readonly OutcomeKind[] = ['not-met', 'unclear', 'silent', 'partly', 'met', 'bettered'];

function worse(a: OutcomeKind, b: OutcomeKind): OutcomeKind {
  return severity.indexOf(a) <= severity.indexOf(b) ? a : b;
}

/** `certain` terms speak of the side that the check names; `doubtful` ones of nobody named. */
function decide(
  check: Check,
  certain: readonly Term[],
  doubtful: readonly Term[],
  view: ContractView,
  polarity: Polarity,
): CheckOutcome {
  const apart = cappedApart(check, view) ?? otherSumsOnly(check, certain, view);
  if (apart) return apart;
  const meant = relevantTerms(check, certain, view);
  const perhaps = relevantTerms(check, doubtful, view);
  if (meant.length === 0 && perhaps.length === 0) return silence(check, view);
  const union = unionOfItems(check, meant, view, polarity);
  if (union) return { check, bySilence: false, terms: meant, ...union };
  const wanted = weWant(check.term, check.bearer);
  const matches = [
    ...meant.map((term) => ({ term, ...weighed(matchTerm(check, term, wanted), check, term, view, polarity) })),
    ...perhaps.map((term) => ({ term, ...doubted(matchTerm(check, term, wanted), check) })),
  ];
  const deciding = quantifier(check, polarity) === 'some' ? bestOf(matches) : worstOf(matches);
  const terms = matches.filter((match) => match.kind === deciding.kind).map((match) => match.term);
  return {
    check,
    kind: deciding.kind,
    bySilence: false,
    terms,
    ...(deciding.why === undefined ? {} : { why: deciding.why }),
  };
}

/** Presence is there once anything says so; a value must hold wherever it is stated. */
function quantifier(check: Check, polarity: Polarity): 'some' | 'every' {
  if (check.comparison === 'present' || check.comparison === 'includes') return 'some';
  if (check.comparison === 'absent' || check.comparison === 'excludes') return 'every';
  return polarity === 'avoid' ? 'some' : 'every';
}

/** Matters, carve-outs and exceptions may be spread over several clauses; together they count. */
function unionOfItems(check: Check, terms: readonly Term[], view: ContractView, polarity: Polarity): Match | undefined {
  if (check.comparison !== 'includes' || check.value?.shape !== 'items') return undefined;
  const items = terms.flatMap(itemsOf);
  const [first] = terms;
  if (!first || items.length === 0) return undefined;
  const wanted = check.value.items;
  const isLosable = (term: Term) => isHedged(term) && itemsOf(term).some((item) => wanted.includes(item));
  if (check.term === 'ip-ownership' && polarity === 'want' && terms.some(isLosable)) {
    return { kind: 'partly', why: 'hedged' };
  }
  if (polarity === 'want' && isOwnedByTheOther(check, wanted, view)) return { kind: 'partly', why: 'some-items' };
  if (terms.some((term) => isHedged(term) || term.strength === 'efforts')) return undefined;
  const all = [...items, ...impliedItems(check.term, items, terms, view)];
  if (all.length === items.length && terms.length < 2) return undefined;
  return matchTerm(check, { ...first, value: { shape: 'items', items: all } }, 'neutral');
}

/** What one clause gives to us and another to them is not ours. */
function isOwnedByTheOther(check: Check, wanted: readonly string[], view: ContractView): boolean {
  if (check.term !== 'ip-ownership' || (check.bearer !== 'us' && check.bearer !== 'them')) return false;
  const other = check.bearer === 'us' ? 'them' : 'us';
  return view
    .terms('ip-ownership')
    .filter((term) => view.bearer(term) === other && !isHedged(term))
    .some((term) => itemsOf(term).some((item) => contested.has(item) && wanted.includes(item)));
}

const contested: ReadonlySet<string> = new Set(['deliverables', 'customer-data', 'customer-materials']);

function itemsOf({ value }: Term): readonly string[] {
  return value.shape === 'items' ? value.items : [];
}

/** What those who own, or answer for, some things own or answer for as well. */
function impliedItems(
  kind: TermKind,
  items: readonly string[],
  terms: readonly Term[],
  view: ContractView,
): readonly string[] {
  if (kind === 'ip-ownership') return impliedOwnership(items, view);
  if (kind === 'indemnity' && items.includes('warranty-breach') && warrantsNoInfringement(terms, view)) {
    return ['ip-infringement'];
  }
  return [];
}

/**
 * Whoever owns the product and whatever is made under the agreement owns what is made of the product; and where nothing but
 * outputs is made, they are the work. Materials hold data where no other is handled.
 */
function impliedOwnership(owned: readonly string[], view: ContractView): readonly string[] {
  const improvements = owned.includes('supplier-product') && owned.includes('deliverables') ? ['improvements'] : [];
  const data =
    owned.includes('customer-materials') && view.terms('data-handling').length === 0 ? ['customer-data'] : [];
  const isAnyMade = view.terms('ip-ownership').some((term) => itemsOf(term).includes('deliverables'));
  const work = owned.includes('outputs') && !isAnyMade ? ['deliverables'] : [];
  return [...improvements, ...data, ...work];
}

/** "To the best of its knowledge": what nobody knew of breaks no such warranty. */
const asFarAsKnown = /\bknowledge\b|\baware\b/i;

/** Who indemnifies for breach of warranties and warrants that nothing infringes indemnifies for infringement. */
function warrantsNoInfringement(indemnities: readonly Term[], view: ContractView): boolean {
  return view
    .terms('warranty')
    .some(
      (warranty) =>
        itemsOf(warranty).includes('non-infringement') &&
        !asFarAsKnown.test(view.sentence(warranty).quote) &&
        indemnities.some(({ actor }) => actor === warranty.actor || warranty.actor === 'both'),
    );
}

/** Hedges and efforts make a right or a duty only partly there. */
function weighed(match: Match, check: Check, term: Term, view: ContractView, polarity: Polarity): Match {
  if (isCapOfSomeAmount(check, term, polarity)) return { kind: 'met' };
  if (isOurOption(check, term, view)) return { kind: 'bettered' };
  if (!isMet(match) || check.comparison === 'absent' || check.comparison === 'excludes') return match;
  if (isHollowDisclaimer(check, term, view)) return { kind: 'not-met' };
  if (isHedged(term) && !isSameHedge(check, term, view) && !isScopedCap(check, polarity)) {
    return { kind: 'partly', why: 'hedged' };
  }
  const isDutyOfTheirs = stakes[term.kind].standing === 'burden' && view.bearer(term) !== 'us';
  if (polarity === 'want' && isDutyOfTheirs && (term.strength === 'efforts' || term.strength === 'discretion')) {
    return isPaidFor(term, view) ? match : { kind: 'partly', why: 'efforts' };
  }
  return match;
}

/** Whoever credits back what a missed service level is worth answers for the level, whatever efforts were promised. */
function isPaidFor(term: Term, view: ContractView): boolean {
  return term.kind === 'service-level' && view.terms('service-credits').length > 0;
}

/** Where we alone may ask for a further term, none comes without us. */
function isOurOption(check: Check, term: Term, view: ContractView): boolean {
  const { value } = check;
  return (
    check.term === 'renewal' &&
    check.comparison === 'equals' &&
    value?.shape === 'state' &&
    (value.state === 'none' || value.state === 'by-agreement') &&
    term.value.shape === 'state' &&
    term.value.state === 'optional' &&
    view.bearer(term) === 'us'
  );
}

/** Whoever objects to a cap objects to one of a redacted amount as well; whoever wants one must know how high it is. */
function isCapOfSomeAmount(check: Check, term: Term, polarity: Polarity): boolean {
  return (
    polarity === 'avoid' && check.term === 'liability-cap' && check.comparison === 'present' && isUnread(term.value)
  );
}

/** A cap on some matters is a cap for whom the other side has none. */
function isScopedCap(check: Check, polarity: Polarity): boolean {
  return polarity === 'avoid' && check.term === 'liability-cap' && check.comparison === 'present';
}

/** What a statement says of when a right begins, and the words of a contract that say no later. */
const laterRights: readonly (readonly [asked: RegExp, hedged: RegExp])[] = [
  [
    /\brenewal\b|\b(?:after|following|once|beyond|at the end of|from the end of)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:initial|first|fixed|minimum|committed|original)\s+(?:term|period|commitment)\b/i,
    /\b(?:initial|first|renew\w*)\b/i,
  ],
  [
    /\bafter\s+(?:the\s+first\s+year|year\s+one|one\s+year|12\s+months|twelve\s+months)\b/i,
    /\b(?:first\s+(?:year|anniversary|twelve|12)|one[- ]year|(?:12|twelve)\b[^.;]{0,8}\bmonths?)\b/i,
  ],
];

/** "Customer may leave during a renewal term" is just what "only after the initial term" says. */
function isSameHedge(check: Check, term: Term, view: ContractView): boolean {
  const { text } = view.contract.source;
  const hedges = (term.hedges ?? []).map(({ start, end }) => text.slice(start, end));
  return laterRights.some(
    ([asked, hedged]) => asked.test(check.words.quote) && hedges.every((words) => hedged.test(words)),
  );
}

const warrantsSomething: ReadonlySet<string> = new Set(['performance', 'functionality', 'soundness']);

/** "As is" counts only where nothing else is warranted. */
function isHollowDisclaimer(check: Check, term: Term, view: ContractView): boolean {
  if (check.term !== 'warranty-disclaimer') return false;
  return view
    .terms('warranty')
    .some(
      ({ actor, value }) =>
        (actor === term.actor || actor === 'both' || term.actor === 'unknown') &&
        value.shape === 'items' &&
        value.items.some((item) => warrantsSomething.has(item)),
    );
}

function doubted(match: Match, check: Check): Match {
  if (!isMet(match)) return check.comparison === 'absent' ? { kind: 'unclear', why: 'actor' } : match;
  return { kind: 'unclear', why: 'actor' };
}

const ranking: readonly OutcomeKind[] = ['not-met', 'unclear', 'partly', 'met', 'bettered'];

function bestOf<M extends Match>(matches: readonly [M, ...M[]] | readonly M[]): Match {
  return extreme(matches, (a, b) => ranking.indexOf(a.kind) > ranking.indexOf(b.kind));
}

function worstOf<M extends Match>(matches: readonly M[]): Match {
  return extreme(matches, (a, b) => ranking.indexOf(a.kind) < ranking.indexOf(b.kind));
}

function extreme(matches: readonly Match[], wins: (a: Match, b: Match) => boolean): Match {
  return matches.reduce<Match>((best, match) => (wins(match, best) ? match : best), matches[0] ?? { kind: 'unclear' });
}

/** No term of the kind for the side that the check names. */
function silence(check: Check, view: ContractView): CheckOutcome {
  const otherwise = implied(check, view);
  if (otherwise) return otherwise;
  const kind = metBySilence(check) && !isUnlimited(check, view) ? 'met' : 'silent';
  return { check, kind, bySilence: kind === 'met', terms: [] };
}

/** What is limited by another term: a warranty without a period is not one of 90 days at most. */
const limits: Readonly<Partial<Record<TermKind, TermKind>>> = { 'warranty-period': 'warranty' };

function isUnlimited(check: Check, view: ContractView): boolean {
  const limited = limits[check.term];
  if (limited === undefined || check.comparison === 'absent') return false;
  const side = check.bearer === 'them' ? 'them' : 'us';
  const present: Check = { ...check, term: limited, comparison: 'present' };
  return relevantTerms(present, view.termsOf(limited, side), view).length > 0;
}

function metBySilence(check: Check): boolean {
  const { comparison, value, term, bearer } = check;
  if (comparison === 'absent' || comparison === 'excludes') return true;
  if (term === 'liability-cap') return comparison === 'equals' && value?.shape === 'cap' && value.limit.kind === 'none';
  if (comparison !== 'at-most' && comparison !== 'less-than') return false;
  return limitsABurdenOnUs(term, bearer);
}

/** "Late interest at most 1 %" is met by a contract that asks for none; "notice within less than 24 hours" asks for more. */
function limitsABurdenOnUs(term: Check['term'], bearer: Check['bearer']): boolean {
  const { standing, amount } = stakes[term];
  if (standing === 'burden' && amount === 'more') return false;
  if (standing === 'burden') return bearer === 'us' || bearer === 'both' || bearer === 'unknown';
  return standing === 'benefit' && amount === 'more' && bearer !== 'us';
}
