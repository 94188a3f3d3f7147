import type { Concept } from '../../playbook/stipulation/stipulation';
import type { ContractIndex, Unit } from '../requirements/contract-index';
import { conceptHits } from './concept-hits';

/** Whether a sentence, or a heading above it, speaks of each of `about`. */
export function isAboutIt(unit: Unit, about: readonly Concept[], index: ContractIndex): boolean {
  return about.every((concept) => {
    const { part } = concept;
    if (conceptHits(index, concept).has(unit.index)) return true;
    return index.headed.some(
      ({ start, end, stems }) =>
        start <= unit.start &&
        unit.end <= end &&
        part.sequences.some((sequence) => stems.some((_, at) => sequence.every((stem, i) => stems[at + i] === stem))),
    );
  });
}
