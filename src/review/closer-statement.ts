import type { Check, Statement } from '../playbook/playbook';
import type { EvaluatedStatement } from './graded';
import type { Outcome } from './outcome';
import { isMet } from './outcome';
import { checksOf } from './position-reading';

/**
 * The acceptable statement that describes the clause more closely than the preferred one does, where both are met:
 * "mutual indemnity that includes IP infringement" against "supplier indemnifies for IP infringement".
 */
export function closerAcceptable(
  preferred: readonly EvaluatedStatement[],
  acceptable: readonly EvaluatedStatement[],
): EvaluatedStatement | undefined {
  // Of alternatives, what the contract chose: consent where the playbook would take a prohibition too.
  const asked = preferred.flatMap(({ outcome }) => met(outcome));
  return acceptable.find(
    ({ statement, outcome }) =>
      statement.reading === 'understood' &&
      outcome.kind === 'met' &&
      !outcome.bySilence &&
      isCloser(checks(statement), met(outcome), asked),
  );
}

function checks(statement: Statement): readonly Check[] {
  return statement.condition ? checksOf(statement.condition) : [];
}

/** Of several alternatives, those that the contract met. */
function met(outcome: Outcome): readonly Check[] {
  return outcome.checks.filter(isMet).map(({ check }) => check);
}

/** Says all that was asked, no less strictly, and something more: both sides instead of one, a further matter, a state. */
function isCloser(said: readonly Check[], holding: readonly Check[], asked: readonly Check[]): boolean {
  if (asked.length === 0) return false;
  const covers = asked.every((check) => holding.some((other) => isAsStrict(other, check)));
  const adds = said.some((other) => holding.includes(other) && !asked.some((check) => sameCheck(other, check)));
  return covers && adds;
}

function isAsStrict(said: Check, asked: Check): boolean {
  if (said.term !== asked.term) return false;
  const bearer = said.bearer === asked.bearer || said.bearer === 'both' || asked.bearer === 'unknown';
  if (!bearer) return false;
  if (said.comparison === 'equals' && said.value?.shape === 'state' && asked.value?.shape === 'duration') return true;
  return said.comparison === asked.comparison && holdsValue(said, asked);
}

/** More items make "includes" and "excludes" stricter, and "one of" looser. */
function holdsValue(said: Check, asked: Check): boolean {
  if (said.value?.shape !== 'items' || asked.value?.shape !== 'items') {
    return JSON.stringify(said.value) === JSON.stringify(asked.value);
  }
  const [wide, narrow] =
    said.comparison === 'one-of' ? [asked.value.items, said.value.items] : [said.value.items, asked.value.items];
  return narrow.every((item) => wide.includes(item));
}

function sameCheck(a: Check, b: Check): boolean {
  return (
    a.term === b.term &&
    a.bearer === b.bearer &&
    a.comparison === b.comparison &&
    JSON.stringify(a.value) === JSON.stringify(b.value)
  );
}
