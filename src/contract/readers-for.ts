import { literalsOf } from './literals';
import type { TermReader } from './term';
import { termReaders } from './term-registry';
import { WordFinder } from './word-finder';

const literals = termReaders.map(({ cue }) => literalsOf(cue));
const finder = new WordFinder(literals.map((needed) => needed ?? []));
/** Readers of which the cue says nothing that could be looked for. */
const always = literals.flatMap((needed, i) => (needed ? [] : [i]));

/**
 * The readers whose cue is in the words, in the order of the registry; the cue alone says whether anything can be there. Most
 * cues are ruled out by one walk over the words, whatever their number.
 */
export function readersFor(plain: string): readonly TermReader[] {
  const found = [...always, ...finder.in(plain)].sort((a, b) => a - b);
  return found.flatMap((i) => {
    const reader = termReaders[i];
    return reader?.cue.test(plain) ? [reader] : [];
  });
}
