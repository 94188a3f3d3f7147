import type { Term } from '../contract/term';
import type { Check, Comparison, Condition } from '../playbook/playbook';
import { evaluateCheck } from './evaluate-check';
import type { EvaluatedStatement } from './graded';
import type { CheckOutcome } from './outcome';
import { matchTerm } from './match-term';
import { isMet } from './outcome';
import { isHedged } from './relevant-terms';
import { weWant } from './stakes';
import type { ContractView } from './view';

const ordered: ReadonlySet<Comparison> = new Set<Comparison>(['at-least', 'at-most', 'more-than', 'less-than']);

/**
 * The value that lies outside what the playbook accepts, on the side that is worse for us. A value that another check of
 * the preferred or acceptable tiers takes, or that could not be compared with one, is not outside.
 */
export function outsideAcceptable(
  preferred: readonly EvaluatedStatement[],
  acceptable: readonly EvaluatedStatement[],
  view: ContractView,
): { readonly statement: EvaluatedStatement['statement']; readonly check: CheckOutcome } | undefined {
  for (const { statement } of acceptable) {
    for (const check of rangesOf(statement.condition)) {
      const outcome = evaluateCheck(check, view, 'want');
      if (outcome.kind !== 'not-met' || outcome.terms.length === 0 || !isWorse(check)) continue;
      // A limit for one event says nothing of the limit for all others.
      if (check.term === 'liability-cap' && outcome.terms.every(isHedged)) continue;
      const others = [...preferred, ...acceptable].flatMap((other) => positiveChecks(other.statement.condition));
      const own = new Set(positiveChecks(statement.condition));
      if (isTakenElsewhere(check, outcome.terms, others, own)) continue;
      return { statement, check: outcome };
    }
  }
  return undefined;
}

function rangesOf(condition: Condition | undefined): readonly Check[] {
  if (!condition || condition.op === 'not' || condition.op === 'stipulation') return [];
  if (condition.op === 'check') return ordered.has(condition.comparison) ? [condition] : [];
  return condition.of.flatMap(rangesOf);
}

/** Above "between 6 and 12 months" lies better for whom the cap protects nobody of theirs. */
function isWorse(check: Check): boolean {
  const wanted = weWant(check.term, check.bearer);
  const isAbove = check.comparison === 'at-most' || check.comparison === 'less-than';
  return wanted === 'neutral' || wanted === (isAbove ? 'less' : 'more');
}

/** Whether some other check of these tiers takes, or cannot be compared with, each value that failed. */
function isTakenElsewhere(
  failed: Check,
  terms: readonly Term[],
  checks: readonly Check[],
  ownStatement: ReadonlySet<Check>,
): boolean {
  const others = checks
    .filter(
      (check) =>
        check !== failed && check.term === failed.term && check.comparison !== 'present' && sameMatters(check, failed),
    )
    .filter((check) => !ownStatement.has(check) || !isOtherEndOf(failed, check));
  return terms.every((term) =>
    others.some((check) => {
      const match = matchTerm(check, term, 'neutral');
      return isMet(match) || match.kind === 'unclear';
    }),
  );
}

/** Of caps for some matters each is held against those for the same ones. */
function sameMatters(a: Check, b: Check): boolean {
  const of = ({ value }: Check): string => (value?.shape === 'cap' ? (value.matters ?? []).join() : '');
  return of(a) === of(b);
}

/** The other end of "between 15 and 29 days" is of course met by a value beyond this end. */
function isOtherEndOf(failed: Check, check: Check): boolean {
  const isUpper = (comparison: Comparison) => comparison === 'at-most' || comparison === 'less-than';
  return ordered.has(check.comparison) && isUpper(check.comparison) !== isUpper(failed.comparison);
}

function positiveChecks(condition: Condition | undefined): readonly Check[] {
  if (!condition || condition.op === 'not' || condition.op === 'stipulation') return [];
  return condition.op === 'check' ? [condition] : condition.of.flatMap(positiveChecks);
}
