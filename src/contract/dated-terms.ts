import { datesIn } from './dates';
import type { ContractStructure } from './contract';
import type { Term } from './term';
import type { Duration } from './value';

const perMonth = 365.25 / 12;

/** "until December 31, 2025" is a length of time once it is known when the agreement begins; what has no such date stays as it is. */
export function withDatedTerms(terms: readonly Term[], structure: ContractStructure): readonly Term[] {
  const begins = structure.effectiveDate?.date ?? structure.agreementDate?.date;
  if (begins === undefined) return terms;
  return terms.map((term) => {
    if (term.kind !== 'initial-term' || term.value.shape !== 'state' || term.value.state !== 'until-date') return term;
    const ends = datesIn(structure.source.text, term).at(-1)?.date;
    const length = ends === undefined ? undefined : between(begins, ends);
    return length ? { ...term, value: length } : term;
  });
}

/** Whole months where it is some, a last day counted in; otherwise days. Undefined where the end is no later than the beginning. */
function between(begins: string, ends: string): Duration | undefined {
  const days = (Date.parse(ends) - Date.parse(begins)) / 86_400_000;
  if (!(days > 0)) return undefined;
  const months = Math.round(days / perMonth);
  return months > 0 && Math.abs(days / perMonth - months) <= 0.12
    ? { shape: 'duration', amount: months, unit: 'months' }
    : { shape: 'duration', amount: days + 1, unit: 'days' };
}
