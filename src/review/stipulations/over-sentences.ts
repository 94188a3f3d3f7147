import { type Concept, type Demand, isTelling, type Sought } from '../../playbook/stipulation/stipulation';
import type { ContractIndex, Unit } from '../requirements/contract-index';
import { type FoundWords, sentencesWith } from './found-words';
import { areInOneClause, isUnderHeading } from './same-clause';
import type { Seeking } from './standing';

/** A reading of one sentence, as far as it matters here. */
interface Good {
  readonly found: FoundWords;
}

/** Reads the sentences for a demand and keeps those that plainly meet it. */
export type Meeting<R extends Good> = (demand: Demand, found: readonly FoundWords[]) => readonly R[];

/**
 * A statement that no sentence holds as a whole, demand by demand in the sentences of one clause. A demand that names nothing
 * that tells is one of what the first is about, and its sentence must name that, or follow on the first with "it" or "such".
 * One reading for each demand, or undefined.
 */
export function overSentences<R extends Good>(seeking: Seeking, meeting: Meeting<R>): readonly R[] | undefined {
  const { index, stipulation } = seeking;
  const [first, ...others] = stipulation.demands;
  if (!first || others.length === 0) return undefined;
  const subject = subjectOf(first);
  if (subject.length === 0) return undefined;
  for (const start of meeting(first, sentencesUnderHeadings(index, first.concepts))) {
    const readings = others.map((demand) => {
      const bound = isOfItself(demand) ? demand : { ...demand, concepts: [subject, ...withoutAll(demand, subject)] };
      const near = (one: FoundWords): boolean => areInOneClause(start.found.unit, one.unit, index);
      const [own] = meeting(bound, sentencesWith(index, bound.concepts).filter(near));
      if (own) return own;
      const following = sentencesWith(index, demand.concepts).filter((one) => followsOn(start.found.unit, one, index));
      return meeting(demand, following)[0];
    });
    const whole = readings.filter((one) => one !== undefined);
    if (whole.length === others.length) return [start, ...whole];
  }
  return undefined;
}

/** What the first demand is about: one of its things is enough to know it again. */
function subjectOf({ concepts }: Demand): Sought {
  const things = concepts.filter((one) => one.every((run) => run.every((concept) => isThing(concept))));
  const known = things.filter((one) => one.some((run) => run.some(({ isSpecial }) => isSpecial)));
  return (known.length > 0 ? known : things).flat();
}

function isThing(concept: Concept): boolean {
  return isTelling(concept) && concept.kind !== 'act';
}

function isOfItself({ concepts }: Demand): boolean {
  return concepts.filter((one) => one.every((run) => run.some(isTelling))).length > 1;
}

function withoutAll({ concepts }: Demand, subject: Sought): readonly Sought[] {
  const names = new Set(subject.flat().map(({ name }) => name));
  return concepts.filter((one) => !one.every((run) => run.every(({ name }) => names.has(name))));
}

const pronoun = /\b(?:it|they|them|such|thereof|same|foregoing|said|these|those)\b/i;

/** The next sentence of the clause, where it says "it" of what stood before. */
function followsOn(start: Unit, { unit }: FoundWords, index: ContractIndex): boolean {
  if (unit.index - start.index < 1 || unit.index - start.index > 2) return false;
  if (!areInOneClause(start, unit, index)) return false;
  return pronoun.test(index.contract.source.text.slice(unit.start, unit.end));
}

/**
 * The sentences that hold all that is sought; where none does, those that hold all but one thing that stands in a heading above
 * them ("Force Majeure … Supplier shall refund").
 */
export function sentencesUnderHeadings(index: ContractIndex, sought: readonly Sought[]): readonly FoundWords[] {
  const whole = sentencesWith(index, sought);
  if (whole.length > 0 || sought.length < 3) return whole;
  return sought.flatMap((one, at) => {
    const [[concept] = []] = one;
    const rest = sought.filter((_, other) => other !== at);
    if (one.length > 1 || !concept || !isThing(concept) || concept.owner || !rest.some(isTold)) return [];
    return sentencesWith(index, rest).filter(({ unit }) => isUnderHeading(unit, concept.part.sequences, index));
  });
}

function isTold(one: Sought): boolean {
  return one.every((run) => run.some(isTelling));
}
