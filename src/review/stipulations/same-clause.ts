import type { Range } from '../../document/contract-text';
import type { ContractIndex, Unit } from '../requirements/contract-index';

/** A section longer than this is no clause but a part of the contract. */
const longest = 9000;
/** Where no section holds a sentence, so many sentences around it are what it belongs to. */
const around = 5;

/** Whether two sentences stand in one clause: in the smallest headed section that holds more than the first of them. */
export function areInOneClause(a: Unit, b: Unit, index: ContractIndex): boolean {
  if (a.passage === b.passage) return true;
  const clause = clauseOf(a, index);
  if (!clause) return Math.abs(a.index - b.index) <= around;
  return clause.start <= b.start && b.end <= clause.end;
}

function clauseOf(unit: Unit, { headed, units }: ContractIndex): Range | undefined {
  const holding = headed
    .filter(({ start, end }) => start <= unit.start && unit.end <= end && end - start <= longest)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const next = [units[unit.index - 1], units[unit.index + 1]];
  // A heading that is the first words of its sentence: the clause is the section around it.
  return (
    holding.find(({ start, end }) =>
      next.some((other) => other && other.kind !== 'idle' && start <= other.start && other.end <= end),
    ) ?? holding[0]
  );
}

/** Whether a heading above a sentence, and not the title of the whole, holds one of these sequences of stems. */
export function isUnderHeading(
  unit: Unit,
  sequences: readonly (readonly string[])[],
  { headed, contract }: ContractIndex,
): boolean {
  const whole = contract.source.text.length;
  return headed.some(
    ({ start, end, stems }) =>
      start <= unit.start &&
      unit.end <= end &&
      end - start < Math.max(longest, whole / 4) &&
      sequences.some((sequence) => stems.some((_, at) => sequence.every((stem, i) => stems[at + i] === stem))),
  );
}
