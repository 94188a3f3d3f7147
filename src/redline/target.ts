import type { Bearer } from '../contract/actor';
import type { Value } from '../contract/value';
import type { Check, Position, Statement, Tier } from '../playbook/playbook';
import { checksOf } from '../review/position-reading';
import type { Redline } from '../review/review';

/** What one check of the playbook wants, at one of the two levels of a redline. */
export interface Target {
  readonly check: Check;
  readonly level: Redline['level'];
}

const tiers: Readonly<Record<Redline['level'], readonly Tier[]>> = {
  preferred: ['preferred', 'required'],
  fallback: ['acceptable'],
};

/** The checks that a redline of this level should satisfy, in the order of the playbook. */
export function targetsOf(position: Position, level: Redline['level']): readonly Target[] {
  return statementsOf(position, level).flatMap(({ condition }) =>
    condition ? checksOf(condition).map((check) => ({ check, level })) : [],
  );
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
