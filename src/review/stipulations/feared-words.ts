import { type Concept, isTelling, type Sought, type Stipulation } from '../../playbook/stipulation/stipulation';
import type { ContractIndex } from '../requirements/contract-index';
import { sentencesWith, unitsWith, wordsIn } from './found-words';
import { nearestUnit, type Place, placeOf } from './nearest-words';

/**
 * Where most of what is feared stands, though not all of it: in other words than the playbook's it may be said there, so that
 * somebody must look.
 */
export function fearedWords(
  stipulation: Stipulation,
  sought: readonly Sought[],
  telling: readonly Sought[],
  index: ContractIndex,
): Place | undefined {
  return (
    mostOfIt(telling, index) ?? nearlyAll(sought, index) ?? anyDemand(stipulation, index) ?? termOfArt(telling, index)
  );
}

/** What is feared may be said in other words than the playbook's: where half of its concepts stand together, somebody must look. */
function mostOfIt(telling: readonly Sought[], index: ContractIndex): Place | undefined {
  if (telling.length < 2) return undefined;
  const units = telling.map((one) => unitsWith(index, one));
  const least = Math.max(2, Math.ceil(telling.length / 2));
  const near = [...new Set(units.flatMap((held) => [...held]))].filter(
    (at) => units.filter((held) => held.has(at)).length >= least,
  );
  const words = near.length > 0 ? nearestUnit(near, telling, index) : undefined;
  return words && placeOf(words.unit, words.from, words.to, index);
}

/** So much of what is feared, common words too, in one sentence is nearly all of it: the rest may be there in other words. */
const nearly = 2 / 3;

function nearlyAll(all: readonly Sought[], index: ContractIndex): Place | undefined {
  const sought = all.filter((one) => one.some((run) => run.some(({ name }) => name !== 'all')));
  if (sought.length < 3) return undefined;
  const units = sought.map((one) => unitsWith(index, one));
  const isTold = (at: number): boolean =>
    sought.some((one, which) => one.flat().some(isTelling) && units[which]?.has(at) === true);
  const near = [...new Set(units.flatMap((held) => [...held]))].filter(
    (at) => isTold(at) && units.filter((held) => held.has(at)).length >= Math.ceil(sought.length * nearly),
  );
  for (const at of near) {
    const unit = index.units[at];
    if (!unit || unit.kind === 'idle' || unit.kind === 'definition') continue;
    const words = wordsIn(
      index,
      unit,
      sought.filter((_, which) => units[which]?.has(at)),
    );
    if (words?.isClose) return placeOf(unit, words.from, words.to, index);
  }
  return undefined;
}

/** Of two things that are feared together the contract says one. */
function anyDemand({ demands }: Stipulation, index: ContractIndex): Place | undefined {
  return demands
    .filter(({ concepts }) => concepts.length > 1 && concepts.some((one) => one.flat().some(isTelling)))
    .flatMap(({ concepts }) => sentencesWith(index, concepts))
    .filter(({ isClose }) => isClose)
    .map(({ unit, from, to }) => placeOf(unit, from, to, index))[0];
}

/** A term of art of several words of what is feared: of what it is said there may only have another name ("the Software" for a deliverable). */
function termOfArt(telling: readonly Sought[], index: ContractIndex): Place | undefined {
  const ofArt = telling.filter((one) => telling.length > 1 && isOfArt(one) && one.every((run) => run.every(isPointed)));
  return ofArt
    .flatMap((one) => sentencesWith(index, [one]))
    .filter(({ from, to }) => to - from > 1)
    .map(({ unit, from, to }) => placeOf(unit, from, to, index))[0];
}

/** Several words, but found everywhere. */
const everywhere: ReadonlySet<string> = new Set(['compliance with law', 'term', 'business hours']);

function isPointed({ kind, name }: Concept): boolean {
  return kind === 'thing' && !everywhere.has(name);
}

/** Each way of it is a term of art. */
export function isOfArt(one: Sought): boolean {
  return one.every((run) => run.some(({ isSpecial }) => isSpecial));
}
