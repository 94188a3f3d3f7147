import type { Bearer } from '../contract/actor';
import type { Value } from '../contract/value';
import type { Check, Condition, Position, Statement, Tier } from '../playbook/playbook';
import { avoided, checksOf } from '../review/position-reading';
import type { Redline } from '../review/review';
import { favourableBearer } from '../review/stakes';

/** What one check of the playbook wants, at one of the two levels of a redline. */
export interface Target {
  readonly check: Check;
  /** It clears a red flag, which only a RED finding has. */
  readonly clearsFlag: boolean;
  readonly level: Redline['level'];
}

const tiers: Readonly<Record<Redline['level'], readonly Tier[]>> = {
  preferred: ['preferred', 'required'],
  fallback: ['acceptable'],
};

/** The checks that a redline of this level should satisfy, in the order of the playbook; then the red flags to clear. */
export function targetsOf(position: Position, level: Redline['level']): readonly Target[] {
  const wanted = statementsOf(position, level).flatMap(({ condition }) => (condition ? checksOf(condition) : []));
  const flagged = position.statements
    .filter(({ tier }) => avoided(tier))
    .flatMap(({ condition }) => (condition ? alternatives(condition) : []))
    .flatMap((check) => cleared(check) ?? [])
    .filter((check) => !wanted.some((other) => settles(other, check)));
  return [
    ...wanted.map((check) => ({ check, clearsFlag: false, level })),
    ...flagged.map((check) => ({ check, clearsFlag: true, level })),
  ];
}

/** What is wanted of the same term says what becomes of it; that one thing is covered leaves open whether another is. */
function settles(wanted: Check, flagged: Check): boolean {
  if (wanted.term !== flagged.term || wanted.bearer !== flagged.bearer) return false;
  if (flagged.comparison !== 'excludes' || flagged.value?.shape !== 'items') return true;
  const named = wanted.value?.shape === 'items' ? wanted.value.items : [];
  return flagged.value.items.some((item) => named.includes(item));
}

/** The checks of which clearing one clears the flag, or one of its alternatives. */
function alternatives(condition: Condition): readonly Check[] {
  if (condition.op === 'check') return [condition];
  return condition.op === 'not' || condition.op === 'stipulation' ? [] : condition.of.flatMap(alternatives);
}

/** What is flagged for what it covers is cleared by covering it no more. "Above 1.5 %" is cleared by 1.5 % at most; "our liability is uncapped" by a cap of ours; what hurts us when there, by its going. */
function cleared(check: Check): Check | undefined {
  switch (check.comparison) {
    case 'more-than':
      return { ...check, comparison: 'at-most' };
    case 'less-than':
      return { ...check, comparison: 'at-least' };
    case 'absent':
      return { ...check, comparison: 'present' };
    case 'includes':
      return favourableBearer(check.term) === 'them' ? { ...check, comparison: 'excludes' } : undefined;
    case 'present':
      return favourableBearer(check.term) !== 'either' && check.bearer !== 'both'
        ? { ...check, comparison: 'absent' }
        : undefined;
    default:
      return undefined;
  }
}

export function statementsOf(position: Position, level: Redline['level']): readonly Statement[] {
  return position.statements.filter(
    ({ tier, reading }) => tiers[level].includes(tier) && (reading === 'understood' || reading === 'partly'),
  );
}

/** The value to write: the bound itself where a bound is asked. */
export function valueToWrite(check: Check): Value | undefined {
  const { comparison, value } = check;
  return comparison === 'at-least' || comparison === 'at-most' || comparison === 'equals' ? value : undefined;
}

export function concerns(check: Check, bearer: Bearer): boolean {
  return check.bearer === 'unknown' || check.bearer === 'both' || bearer === 'both' || check.bearer === bearer;
}
