import type { Sought } from '../../playbook/stipulation/stipulation';
import type { Range } from '../../document/contract-text';
import type { ContractIndex, Unit } from '../requirements/contract-index';
import { type FoundWords, unitsWith, wordsIn } from './found-words';

/** Words of a contract that are cited. */
export interface Place extends Range {
  readonly passage: number;
}

/** The words `from` to `to` of a sentence, its lead-in left out. */
export function placeOf(unit: Unit, from: number, to: number, { starts, ends }: ContractIndex): Place {
  const start = Math.max(unit.start, starts[from] ?? unit.start);
  return { start, end: Math.max(start, ends[to - 1] ?? unit.end), passage: unit.passage };
}

/** Of the units with the rarest concept the one that holds most of the others. */
export function nearestUnit(
  units: readonly number[],
  sought: readonly Sought[],
  index: ContractIndex,
): FoundWords | undefined {
  let best: { readonly words: FoundWords; readonly held: number } | undefined;
  for (const at of units) {
    const unit = index.units[at];
    if (!unit) continue;
    const held = sought.filter((one) => unitsWith(index, one).has(at));
    const words = wordsIn(index, unit, held);
    const weight = unit.kind === 'sentence' || unit.kind === 'row' ? held.length : held.length / 2;
    if (words && (!best || weight > best.held)) best = { words, held: weight };
  }
  return best?.words;
}
