import type { NdaStatement, Signal } from './statement';
import type { Unit } from './units';

/** The signals of a statement that a unit gives, as indices into its `signals`. */
export function hitsIn(unit: Unit, { signals }: NdaStatement): readonly number[] {
  const found: number[] = [];
  for (const [index, signal] of signals.entries()) if (isHit(unit, signal)) found.push(index);
  return found;
}

function isHit({ plain, lead }: Unit, { words, context, also, unless }: Signal): boolean {
  if (!words.test(plain)) return false;
  if (context && !context.test(plain) && !context.test(lead)) return false;
  if (also && !also.test(plain) && !also.test(lead)) return false;
  return !unless || !(unless.test(plain) || (lead !== '' && unless.test(lead)));
}
