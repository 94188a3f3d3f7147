import type { Check, Condition } from '../playbook/playbook';
import { evaluateCheck } from './evaluate-check';
import type { Polarity } from './evaluate-check';
import type { Outcome, OutcomeKind } from './outcome';
import { isMet } from './outcome';
import { speaksOfTheDeal } from './stakes';
import { evaluateStipulation } from './stipulations/evaluate-stipulation';
import type { ContractView } from './view';

/** What the contract says to a condition that the playbook wants, or wants to avoid. */
export function evaluate(condition: Condition, view: ContractView, polarity: Polarity): Outcome {
  switch (condition.op) {
    case 'check': {
      const outcome = evaluateCheck(condition, view, polarity);
      return { kind: outcome.kind, bySilence: outcome.bySilence, terms: outcome.terms, checks: [outcome] };
    }
    case 'stipulation':
      return evaluateStipulation(condition, view, polarity);
    case 'not':
      return negated(evaluate(condition.of, view, polarity === 'want' ? 'avoid' : 'want'), view);
    case 'all':
      return conjunction(
        condition.of.map((part) => evaluate(part, view, polarity)),
        polarity,
      );
    case 'any':
      return (
        alternatives(condition.of, view, polarity) ??
        disjunction(condition.of.map((part) => evaluate(part, view, polarity)))
      );
  }
}

const opposites: Readonly<Record<OutcomeKind, OutcomeKind>> = {
  met: 'not-met',
  bettered: 'not-met',
  partly: 'partly',
  'not-met': 'met',
  silent: 'met',
  unclear: 'unclear',
};

/** A contract that names no law does not name a foreign one: silence on the deal itself denies nothing. */
function negated(outcome: Outcome, view: ContractView): Outcome {
  const isOfTheDeal = outcome.said === undefined && outcome.checks.every(({ check }) => isValueOfTheDeal(check));
  if (outcome.kind === 'silent' && isOfTheDeal) return outcome;
  if (outcome.kind === 'silent' && outcome.checks.some(({ check }) => warrantsALittle(check, view)))
    return { ...outcome, kind: 'unclear' };
  return { ...outcome, kind: opposites[outcome.kind], bySilence: outcome.kind === 'silent' };
}

/** Where title or non-infringement is warranted, and nothing of how the thing performs, "no warranties" is not quite true. */
function warrantsALittle({ term, bearer, comparison }: Check, view: ContractView): boolean {
  if (term !== 'warranty' || comparison !== 'present') return false;
  const side = bearer === 'us' ? 'us' : 'them';
  return view
    .termsOf('warranty', side)
    .some(({ value }) => value.shape === 'items' && value.items.some((item) => ofTheThing.has(item)));
}

const ofTheThing: ReadonlySet<string> = new Set(['title', 'non-infringement']);

function isValueOfTheDeal({ term, comparison }: Check): boolean {
  return speaksOfTheDeal(term) && comparison !== 'present';
}

/** What is wanted may be there in part; what is to be avoided is there as a whole or not at all. */
function conjunction(parts: readonly Outcome[], polarity: Polarity): Outcome {
  const failing = parts.filter((part) => part.kind === 'not-met' || part.kind === 'silent');
  const holding = parts.filter(isMet);
  if (failing.length === parts.length || (failing.length > 0 && polarity === 'avoid')) {
    const kind = failing.some((part) => part.kind === 'not-met') ? 'not-met' : 'silent';
    return joined(kind, worstFirst(failing), false);
  }
  if (failing.length > 0) {
    const kind = holding.length > 0 || parts.some((part) => part.kind === 'partly') ? 'partly' : failing[0]?.kind;
    return joined(kind ?? 'partly', worstFirst(parts), false);
  }
  const doubtful = parts.filter((part) => part.kind === 'unclear' || part.kind === 'partly');
  if (doubtful.length > 0) {
    const kind = doubtful.some((part) => part.kind === 'unclear') ? 'unclear' : 'partly';
    return joined(kind, [...doubtful, ...holding], false);
  }
  if (polarity === 'avoid' && isAlikeForBoth(parts)) return joined('unclear', parts, false);
  const kind = holding.some((part) => part.kind === 'bettered') ? 'bettered' : 'met';
  return joined(
    kind,
    parts,
    parts.some((part) => part.bySilence),
  );
}

/** "They may and we may not" is not what a clause says that treats both alike, however its two halves stand to each other. */
function isAlikeForBoth(parts: readonly Outcome[]): boolean {
  const checks = parts.flatMap((part) => part.checks);
  const [first] = checks;
  const isOfBothSides =
    checks.some(({ check }) => check.bearer === 'us') && checks.some(({ check }) => check.bearer === 'them');
  return (
    isOfBothSides &&
    checks.every(
      ({ check, terms }) =>
        check.term === first?.check.term && terms.length > 0 && terms.every(({ actor }) => actor === 'both'),
    )
  );
}

const ascending: readonly OutcomeKind[] = ['not-met', 'silent', 'unclear', 'partly', 'met', 'bettered'];

function worstFirst(parts: readonly Outcome[]): readonly Outcome[] {
  return [...parts].sort((a, b) => ascending.indexOf(a.kind) - ascending.indexOf(b.kind));
}

/**
 * "At least 90 days or the term": where all alternatives speak of the same term, each clause may meet another of them.
 * Undefined where they do not, or where one of them is the term's absence.
 */
function alternatives(parts: readonly Condition[], view: ContractView, polarity: Polarity): Outcome | undefined {
  const checks = parts.flatMap((part) => (part.op === 'check' ? [part] : []));
  const [first] = checks;
  if (polarity === 'avoid' || !first || checks.length < 2 || checks.length < parts.length) return undefined;
  if (!checks.every((check) => check.term === first.term && check.bearer === first.bearer)) return undefined;
  const terms = view.terms(first.term);
  if (terms.length < 2 || terms.length > mostAlternatives || checks.some(({ comparison }) => comparison === 'absent'))
    return undefined;
  const each = terms.map((term) => {
    const alone = view.withOnly(first.term, term);
    return disjunction(checks.map((check) => evaluate(check, alone, polarity)));
  });
  const speaking = each.filter((outcome) => outcome.kind !== 'silent');
  const [worst] = worstFirst(speaking);
  return worst && isMet(worst) ? joined(worst.kind, speaking, false) : undefined;
}

/** Each is tried as if it stood alone, which takes time that grows with the square of their number. */
const mostAlternatives = 50;

const best: readonly OutcomeKind[] = ['bettered', 'met', 'partly', 'unclear', 'not-met', 'silent'];

function disjunction(parts: readonly Outcome[]): Outcome {
  for (const kind of best) {
    const holding = parts.filter((part) => part.kind === kind);
    if (holding.length === 0) continue;
    const said = holding.filter((part) => !part.bySilence);
    const deciding = said.length > 0 ? said : holding;
    return joined(kind, deciding, said.length === 0);
  }
  return { kind: 'silent', bySilence: false, terms: [], checks: [] };
}

function joined(kind: OutcomeKind, parts: readonly Outcome[], bySilence: boolean): Outcome {
  const said = parts.flatMap((part) => part.said ?? []);
  return {
    kind,
    bySilence,
    terms: [...new Set(parts.flatMap((part) => part.terms))],
    checks: parts.flatMap((part) => part.checks),
    ...(said.length > 0 ? { said } : {}),
  };
}
